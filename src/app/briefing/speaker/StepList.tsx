/**
 * A list of all steps to jump to. It scrolls the current step into view without moving the window.
 */
import { useEffect, useRef } from "react";
import { type BriefingStep, placedSteps } from "../../../scene/index.ts";
import styles from "./Speaker.module.css";
import { words } from "./words.ts";

interface StepListProps {
  readonly steps: readonly BriefingStep[];
  readonly place: number;
  readonly onChoose: (place: number) => void;
}

export function StepList({ steps, place, onChoose }: StepListProps) {
  const list = useRef<HTMLOListElement>(null);
  const currentButton = useRef<HTMLButtonElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the current step changes with `place`.
  useEffect(() => {
    const item = currentButton.current?.parentElement;
    const box = list.current;
    if (!item || !box) return;
    // scrollIntoView would move the whole window too.
    const least = item.offsetTop + item.offsetHeight - box.clientHeight;
    box.scrollTop = Math.max(least, Math.min(box.scrollTop, item.offsetTop));
  }, [place]);
  return (
    <nav aria-labelledby="speaker-steps" className={styles.steps}>
      <h2 id="speaker-steps">{words.steps}</h2>
      <ol ref={list}>
        {placedSteps(steps).map(({ place: number, step }) => (
          <li key={number}>
            <button
              ref={number === place ? currentButton : undefined}
              type="button"
              aria-current={number === place ? "step" : undefined}
              onClick={() => onChoose(number)}
            >
              <span className={styles.number}>{number}</span>
              <bdi>{step.title}</bdi>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
