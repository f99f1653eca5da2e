/**
 * The steps of the edited briefing: opened one at a time; moved by dragging, buttons, or Alt and
 * arrows.
 */
import { GripVertical } from "lucide-react";
import { type KeyboardEvent, useId, useRef } from "react";
import type { Briefing } from "../../../atlas/index.ts";
import { placedSteps } from "../../../scene/index.ts";
import { classNames } from "../../../ui/browser/classNames.ts";
import { useDragOrder } from "../../../ui/browser/useDragOrder.ts";
import { useAuthorState, useOpenAtlas } from "../../base/store.ts";
import styles from "./Author.module.css";
import { StepEditor } from "./StepEditor.tsx";
import { useAuthor } from "./useAuthor.ts";
import { words } from "./words.ts";

export function Steps({ briefing }: { readonly briefing: Briefing }) {
  const list = useRef<HTMLOListElement>(null);
  const author = useAuthor();
  const { author: state } = useOpenAtlas();
  const open = useAuthorState((state) => state.openStep);
  const heading = useId();
  const drag = useDragOrder(list, author.move);
  const { steps } = briefing;
  const focusStep = (place: number) =>
    requestAnimationFrame(() =>
      list.current?.querySelector<HTMLElement>(`[data-place="${place}"] [data-headline]`)?.focus(),
    );
  const onKeyDown = (place: number) => (event: KeyboardEvent) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (by === undefined || !event.altKey || !steps[place + by]) return;
    event.preventDefault();
    author.move(place, place + by);
    focusStep(place + by);
  };
  return (
    <section aria-labelledby={heading}>
      <h3 id={heading} className={styles.heading}>
        {words.steps} <span className={styles.count}>{steps.length}</span>
      </h3>
      <ol ref={list} className={styles.steps}>
        {placedSteps(steps).map(({ place: number, step }) => {
          const place = number - 1;
          return (
            <li
              key={number}
              data-place={place}
              className={classNames(styles.step, drag.dragged === place && styles.dragged)}
            >
              <div className={styles.line}>
                {/* For the pointer only: buttons and Alt with arrows do the same. */}
                <span
                  className={styles.grip}
                  title={words.drag}
                  onPointerDownCapture={() => state.setState({ openStep: undefined })}
                  {...drag.grip(place)}
                >
                  <GripVertical aria-hidden />
                </span>
                <button
                  type="button"
                  data-headline
                  className={styles.headline}
                  aria-expanded={open === place}
                  aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
                  onKeyDown={onKeyDown(place)}
                  onClick={() => state.setState({ openStep: open === place ? undefined : place })}
                >
                  <span className={styles.number}>{number}</span>
                  <bdi>{step.title}</bdi>
                </button>
              </div>
              {open === place && (
                <StepEditor
                  briefing={briefing}
                  place={place}
                  onMove={(to) => {
                    author.move(place, to);
                    focusStep(to);
                  }}
                  onFocus={focusStep}
                />
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
