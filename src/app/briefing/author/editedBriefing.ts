/** Which briefing is being edited; remembered on this machine, like the drafts themselves. */
import { addressId, type Briefing } from "../../../atlas/index.ts";
import type { OpenAtlas } from "../../../open/openAtlas.ts";
import { briefingsOf } from "../../../open/state.ts";
import { scopeOf } from "../../../open/windows/storageScope.ts";
import { readSetting, writeSetting } from "../../../ui/browser/stored.ts";
import { useApp, useAuthorState, useBuilt } from "../../base/store.ts";

const settingName = (atlas: string) => `briefing:${scopeOf(atlas)}`;

/** Chooses the briefing to edit, by id. */
export function editBriefing({ id, author }: OpenAtlas, briefing: string): void {
  writeSetting(settingName(id), briefing);
  author.setState({ briefing: briefing });
}

/** The chosen briefing, or else that of the last visit, or else the first. */
export function editedBriefing(
  atlas: string,
  briefings: readonly Briefing[],
  chosen: string | undefined,
): Briefing | undefined {
  const wanted = chosen ?? readSetting(settingName(atlas));
  return briefings.find(({ id }) => id === wanted) ?? briefings[0];
}

/** The briefing that is being edited; `undefined` where there is none. */
export function useEditedBriefing(): Briefing | undefined {
  const chosen = useAuthorState((state) => state.briefing);
  const atlas = addressId(useBuilt().atlas);
  return editedBriefing(atlas, useApp(briefingsOf), chosen);
}
