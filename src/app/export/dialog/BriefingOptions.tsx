/** The briefings and the present view, to choose from; nothing where there is no briefing. */
import { useId } from "react";
import styles from "./Export.module.css";
import type { BriefingChoice } from "./useBriefingChoice.ts";
import { taken } from "./words.ts";

interface BriefingOptionsProps {
  readonly legend: string;
  readonly choice: BriefingChoice;
  /** What the present view is called here. */
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
      {[...briefings, undefined].map((one) => (
        <label key={one?.id ?? ""} className={styles.choice}>
          <input
            type="radio"
            name={group}
            checked={briefing === one}
            onChange={() => choose(one?.id)}
          />
          {one ? (
            <span>
              <bdi>{one.title}</bdi>{" "}
              <span className={styles.note}>{taken.steps(one.steps.length)}</span>
            </span>
          ) : (
            view
          )}
        </label>
      ))}
    </fieldset>
  );
}
