/** Which briefing is written: remembered on this machine, as the briefings themselves are. */
import type { Briefing } from "../../../atlas/atlas.ts";
import { briefingsOf } from "../../../scene/store.ts";
import { readSetting, writeSetting } from "../../../ui/stored.ts";
import { scopeOf } from "../../scope.ts";
import { useApp } from "../../store.ts";
import { useAuthorStore } from "./authorStore.ts";

const nameOf = (atlas: string) => `briefing:${scopeOf(atlas)}`;

export function choose(atlas: string, briefing: string): void {
  writeSetting(nameOf(atlas), briefing);
  useAuthorStore.setState({ chosen: briefing });
}

/** The briefing that is chosen among those there are, else that of the last visit, or the first. */
export function chosenOf(
  atlas: string,
  briefings: readonly Briefing[],
  chosen: string | undefined,
): Briefing | undefined {
  const asked = chosen ?? readSetting(nameOf(atlas));
  return briefings.find(({ id }) => id === asked) ?? briefings[0];
}

export function useChosen(): Briefing | undefined {
  const chosen = useAuthorStore((state) => state.chosen);
  const atlas = useApp((state) => state.built?.atlas.id) ?? "";
  return chosenOf(atlas, useApp(briefingsOf), chosen);
}
