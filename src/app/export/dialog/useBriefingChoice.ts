/** Which briefing is taken away; none of them stands for the present view. */
import { useState } from "react";
import type { Briefing } from "../../../atlas/index.ts";
import { briefingsOf } from "../../../open/state.ts";
import { useApp } from "../../base/store.ts";

export interface BriefingChoice {
  /** Those that have a step. */
  readonly briefings: readonly Briefing[];
  readonly briefing: Briefing | undefined;
  readonly choose: (id: string | undefined) => void;
}

/** At first the briefing that is played, or else the first there is. */
export function useBriefingChoice(): BriefingChoice {
  const briefings = useApp(briefingsOf).filter(({ steps }) => steps.length > 0);
  const played = useApp((state) => state.scene.play?.briefing);
  const [chosen, choose] = useState(played ?? briefings[0]?.id);
  return { briefings, briefing: briefings.find(({ id }) => id === chosen), choose };
}
