/** The steps of briefings that something hangs on, by their titles. */
import { type Draft, itemsIn, itemsOf, type StepPlace, textIn } from "../../../draft/index.ts";
import styles from "./claims.module.css";
import { words } from "./words.ts";

interface StepListProps {
  readonly draft: Draft;
  readonly steps: readonly StepPlace[];
}

export function StepList({ draft, steps }: StepListProps) {
  return (
    <ul className={styles.list}>
      {steps.map((place) => (
        <li key={`${place.briefing} ${place.step}`}>
          <bdi>{stepTitle(draft, place)}</bdi>
        </li>
      ))}
    </ul>
  );
}

function stepTitle(draft: Draft, { briefing, step }: StepPlace): string {
  const item = itemsOf(draft, "briefings").find(({ value }) => value.id === briefing);
  const steps = item ? itemsIn(item.value.steps, [...item.path, "steps"]) : [];
  const value = steps[step]?.value;
  return words.step(step + 1, value ? textIn(value, "title") : "");
}
