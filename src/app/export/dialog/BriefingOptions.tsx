/** Radio buttons to choose a briefing or the current view; nothing where there is no briefing. */
import { useId, useState } from "react";
import type { Briefing } from "../../../atlas/index.ts";
import { briefingsOf } from "../../../open/state.ts";
import { useApp } from "../../base/store.ts";
import styles from "./Export.module.css";
import { dialogWords } from "./words.ts";

interface BriefingOptionsProps {
  readonly legend: string;
  readonly choice: BriefingChoice;
  /** The label of the current view. */
  readonly view: string;
  readonly disabled?: boolean;
}

export function BriefingOptions({ legend, choice, view, disabled = false }: BriefingOptionsProps) {
  const group = useId();
  const { briefings, briefing, choose } = choice;
  if (briefings.length === 0) return null;
  return (
    <fieldset className={styles.what} disabled={disabled}>
      <legend>{legend}</legend>
      {[...briefings, undefined].map((option) => (
        <label key={option?.id ?? ""} className={styles.choice}>
          <input
            type="radio"
            name={group}
            checked={briefing === option}
            onChange={() => choose(option?.id)}
          />
          {option ? (
            <span>
              <bdi>{option.title}</bdi>{" "}
              <span className={styles.note}>{dialogWords.steps(option.steps.length)}</span>
            </span>
          ) : (
            view
          )}
        </label>
      ))}
    </fieldset>
  );
}

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
