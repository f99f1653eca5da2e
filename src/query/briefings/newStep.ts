/** What a new step of a briefing starts with: a headline for its Scene, and the quotes it can carry. */
import type { Atlas, AtlasEdge, AtlasNode, Quote } from "../../atlas/index.ts";
import type { Scene } from "../../scene/index.ts";
import { questionText } from "../ask/index.ts";
import { litClaims } from "../lit/index.ts";
import { computeVisible, lookup } from "../visible/index.ts";
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

/** A quote that a step can carry, with the claim it belongs to. */
export interface Quotable {
  readonly quote: Quote;
  readonly claim: AtlasNode | AtlasEdge;
  /** Whether the claim is selected or stands out beside what is. */
  readonly isOfSelection: boolean;
}

/**
 * The quotes of the claims that a Scene shows: first those of what it selects, then of what stands
 * out beside that, then the others; links before nodes, in the atlas's order.
 */
export function quotable(atlas: Atlas, scene: Scene): readonly Quotable[] {
  const shown = computeVisible(atlas, scene);
  const light = litClaims(atlas, shown, scene);
  const selected = new Set(scene.select);
  const claims = [
    ...atlas.edges.filter(({ id }) => shown.edges.has(id)),
    ...atlas.nodes.filter(({ id }) => shown.nodes.has(id)),
  ];
  const rank = ({ id }: AtlasNode | AtlasEdge) =>
    selected.has(id) ? 0 : light.edges.has(id) ? 1 : light.nodes.has(id) ? 2 : 3;
  return claims
    .sort((one, other) => rank(one) - rank(other))
    .flatMap((claim) => {
      const isOfSelection = selected.size > 0 && rank(claim) < 2;
      return claim.quotes.map((quote) => ({ quote, claim, isOfSelection }));
    });
}
