/** Rows of the outline as elements of the page, and the focus among them. */
import { type FocusEvent, type RefObject, useLayoutEffect, useRef } from "react";
import type { Row } from "./outlineTree.ts";

/** The key of the row that something in the page is part of. */
export function keyAt(target: EventTarget | null): string | undefined {
  if (!(target instanceof Element)) return undefined;
  return target.closest<HTMLElement>("[data-key]")?.dataset.key;
}

/** The element of a row, if it is drawn. */
export function rowElement(grid: HTMLElement | null, key: string): HTMLElement | undefined {
  const elements = grid?.querySelectorAll<HTMLElement>("[data-key]") ?? [];
  return [...elements].find((element) => element.dataset.key === key);
}

/**
 * While the focus is in the outline it goes with the cursor, also when the focused row is taken
 * away, so that it never falls to the page's body. Elsewhere, the row with the cursor is only kept
 * in view.
 */
export function useFocusKept(
  grid: RefObject<HTMLElement | null>,
  current: string,
  rows: readonly Row[],
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
      const to = event.relatedTarget;
      // Without a target the row was taken away, or the window lost the focus: it is to come back.
      if (to instanceof Node && !grid.current?.contains(to)) isWithin.current = false;
    },
  };
}
