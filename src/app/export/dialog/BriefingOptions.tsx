/** Radio buttons to choose a briefing or the current view; nothing where there is no briefing. */
import { useId } from "react";
import styles from "./Export.module.css";
import type { BriefingChoice } from "./useBriefingChoice.ts";
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
