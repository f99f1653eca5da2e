/** Which briefing is written: remembered on this machine, as the briefings themselves are. */
import type { Briefing } from "../../../atlas/index.ts";
import type { OpenAtlas } from "../../../open/openAtlas.ts";
import { scopeOf } from "../../../open/scope.ts";
import { briefingsOf } from "../../../open/state.ts";
import { readSetting, writeSetting } from "../../../ui/browser/stored.ts";
import { useApp, useAuthorState, useBuilt } from "../../base/store.ts";

const nameOf = (atlas: string) => `briefing:${scopeOf(atlas)}`;

export function editBriefing({ id, author }: OpenAtlas, briefing: string): void {
  writeSetting(nameOf(id), briefing);
  author.setState({ briefing: briefing });
}

/** The briefing that is chosen among those there are, else that of the last visit, or the first. */
export function editedBriefing(
  atlas: string,
  briefings: readonly Briefing[],
  chosen: string | undefined,
): Briefing | undefined {
  const asked = chosen ?? readSetting(nameOf(atlas));
  return briefings.find(({ id }) => id === asked) ?? briefings[0];
}

export function useEditedBriefing(): Briefing | undefined {
  const chosen = useAuthorState((state) => state.briefing);
  const atlas = useBuilt().atlas.id;
  return editedBriefing(atlas, useApp(briefingsOf), chosen);
}
