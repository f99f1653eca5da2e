/** All steps of a briefing, to jump to one; it scrolls by itself, and nothing around it does. */
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
  const present = useRef<HTMLButtonElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: with each step another is the present one.
  useEffect(() => {
    const item = present.current?.parentElement;
    const box = list.current;
    if (!item || !box) return;
    // Not scrollIntoView, which moves the whole window too.
    const least = item.offsetTop + item.offsetHeight - box.clientHeight;
    box.scrollTop = Math.max(least, Math.min(box.scrollTop, item.offsetTop));
  }, [place]);
  return (
    <nav aria-labelledby="speaker-steps" className={styles.steps}>
      <h2 id="speaker-steps">{words.steps}</h2>
      <ol ref={list}>
        {placedSteps(steps).map(({ place: own, step }) => (
          <li key={own}>
            <button
              ref={own === place ? present : undefined}
              type="button"
              aria-current={own === place ? "step" : undefined}
              onClick={() => onChoose(own)}
            >
              <span className={styles.number}>{own}</span>
              <bdi>{step.title}</bdi>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
