/** What a Scene shows, in a few words: a headline to begin with. */
import type { Atlas } from "../../atlas/index.ts";
import type { Scene } from "../../scene/index.ts";
import { questionText } from "../ask/index.ts";
import { lookup } from "../visible/index.ts";
import { claimName } from "../words/index.ts";

/** Names in it at most. */
const MOST = 3;

/**
 * The selection's names; else the question that is answered; else the node whose neighbourhood is
 * shown; else the pillars. `undefined` where nothing of that is chosen.
 */
export function sceneName(atlas: Atlas, scene: Scene): string | undefined {
  const { select, panel, ask, focus, filters } = scene;
  if (select.length > 0) return listed(select.map((id) => claimName(atlas, id)));
  if (panel === "ask" && ask) return questionText(atlas, ask);
  if (focus !== undefined) return claimName(atlas, focus);
  const { pillars } = lookup(atlas);
  return filters.pillars.length > 0
    ? listed(filters.pillars.map((id) => pillars.get(id)?.name ?? id))
    : undefined;
}

function listed(names: readonly string[]): string {
  const more = names.length > MOST ? ", …" : "";
  return `${names.slice(0, MOST).join(", ")}${more}`;
}
