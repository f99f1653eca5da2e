/** The choice of what to export: a briefing, or the current view. */
import { useState } from "react";
import type { Briefing } from "../../../atlas/index.ts";
import { briefingsOf } from "../../../open/state.ts";
import { useApp } from "../../base/store.ts";

export interface BriefingChoice {
  /** The briefings that have at least one step. */
  readonly briefings: readonly Briefing[];
  /** `undefined` for the current view. */
  readonly briefing: Briefing | undefined;
  readonly choose: (id: string | undefined) => void;
}

/** Initially the briefing that is being played, or else the first one. */
export function useBriefingChoice(): BriefingChoice {
  const briefings = useApp(briefingsOf).filter(({ steps }) => steps.length > 0);
  const played = useApp((state) => state.scene.play?.briefing);
  const [chosen, choose] = useState(played ?? briefings[0]?.id);
  return { briefings, briefing: briefings.find(({ id }) => id === chosen), choose };
}
