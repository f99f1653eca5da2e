/** Finds the DOM elements of outline rows and keeps the focus on the current one. */
import { type FocusEvent, type RefObject, useLayoutEffect, useRef } from "react";
import type { TreeRow } from "./outlineTree.ts";

/** The key of the row that contains an element. */
export function keyAt(target: EventTarget | null): string | undefined {
  if (!(target instanceof Element)) return undefined;
  return target.closest<HTMLElement>("[data-key]")?.dataset.key;
}

/** The element of a row, if it is rendered. */
export function rowElement(grid: HTMLElement | null, key: string): HTMLElement | undefined {
  const elements = grid?.querySelectorAll<HTMLElement>("[data-key]") ?? [];
  return [...elements].find((element) => element.dataset.key === key);
}

/**
 * While the outline has the focus, moves it with the cursor, even when the focused row is removed,
 * so that it never falls back to the body. Otherwise only scrolls the current row into view.
 * Returns the handlers that tell whether the outline has the focus.
 */
export function useFocusOnCursor(
  grid: RefObject<HTMLElement | null>,
  current: string,
  rows: readonly TreeRow[],
) {
  const isWithin = useRef(false);
  useLayoutEffect(() => {
    if (rows.length === 0) return;
    const element = rowElement(grid.current, current);
    // jsdom has no scrollIntoView.
    element?.scrollIntoView?.({ block: "nearest" });
    const { activeElement } = document;
    const isFree = activeElement === document.body || grid.current?.contains(activeElement);
    if (isWithin.current && isFree) element?.focus();
  }, [grid, current, rows]);
  return {
    onFocus: () => {
      isWithin.current = true;
    },
    onBlur: (event: FocusEvent) => {
      const { relatedTarget } = event;
      // No target: the row was removed or the window lost the focus, which is to return here.
      if (relatedTarget instanceof Node && !grid.current?.contains(relatedTarget)) {
        isWithin.current = false;
      }
    },
  };
}
