/** Holds the keyboard's position in the table and moves the focus with it. */
import {
  type FocusEvent,
  type RefObject,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { isTyping } from "../../../ui/browser/focus.ts";
import { useActions, useApp, useAppStore } from "../../base/store.ts";
import { positionAt, settlePosition, type TablePosition } from "./tablePosition.ts";
import type { TableModel } from "./useTable.ts";

/** Selector of the only element of the table that Tab reaches. */
const CURRENT = "[data-current='true']";

interface Parts {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly grid: RefObject<HTMLElement | null>;
}

/**
 * While the table has the focus, moves it with the position, even when the focused row is filtered
 * out: the row that takes its index gets the focus, never the body. Scrolls to what is selected
 * elsewhere in the page.
 */
export function useTablePosition(model: TableModel, rowHeight: number, { scroller, grid }: Parts) {
  const { rows, indexOf } = model;
  const store = useAppStore();
  const { setCursor } = useActions();
  const [stored, setStored] = useState(() => initialPosition(model, store.getState()));
  const position = settlePosition(stored, model, indexOf);
  const isWithin = useRef(false);

  useLayoutEffect(() => {
    const { activeElement } = document;
    const isFree = activeElement === document.body || grid.current?.contains(activeElement);
    const element = grid.current?.querySelector<HTMLElement>(CURRENT);
    // Scroll only when the position has changed, not after the person has scrolled away.
    // A cell that is written in has the focus within it.
    if (isTyping(activeElement)) return;
    if (!isWithin.current || !isFree || !element || element === activeElement) return;
    element.focus({ preventScroll: true });
    reveal(scroller.current, position.index, rowHeight);
    // jsdom has no scrollIntoView.
    if (position.column !== undefined)
      element.scrollIntoView?.({ block: "nearest", inline: "nearest" });
  });

  const revealInitial = useEffectEvent(() => {
    // The first row is in sight already; revealing it would force a layout of all rows.
    if (position.index > 0) reveal(scroller.current, position.index, rowHeight);
  });
  useEffect(() => revealInitial(), []);

  const selected = useApp((state) => state.scene.select.at(-1));
  const goToSelected = useEffectEvent((claim: string) => {
    const index = rows.findIndex((row) => row.claim === claim);
    if (isWithin.current || index < 0 || rows[position.index]?.claim === claim) return;
    setStored(positionAt(model, index, undefined));
    reveal(scroller.current, index, rowHeight);
  });
  useEffect(() => {
    if (selected !== undefined) goToSelected(selected);
  }, [selected]);

  return {
    position,
    setPosition: (next: TablePosition) => {
      isWithin.current = true;
      setStored(next);
      const row = rows[next.index];
      if (row) setCursor(row.claim);
    },
    onFocus: () => {
      isWithin.current = true;
    },
    onBlur: ({ relatedTarget }: FocusEvent) => {
      // No target: the row was removed or the window lost the focus, which is to return here.
      if (relatedTarget instanceof Node && !grid.current?.contains(relatedTarget)) {
        isWithin.current = false;
      }
    },
  };
}

/**
 * Starts at the selection, or else at the cursor shared with outline and map, or else at the first
 * row.
 */
function initialPosition(
  model: TableModel,
  {
    scene,
    cursor,
  }: {
    readonly scene: { readonly select: readonly string[] };
    readonly cursor: string | undefined;
  },
): TablePosition {
  const claim = scene.select.at(-1) ?? cursor;
  const index = model.rows.findIndex((row) => row.claim === claim);
  return positionAt(model, Math.max(index, 0), undefined);
}

/**
 * Scrolls a row into sight by the least, or to the middle if it is far away. The sticky header row
 * covers a part of the scroller.
 */
function reveal(scroller: HTMLElement | null, index: number, rowHeight: number): void {
  if (!scroller || index < 0) return;
  const { scrollTop, clientHeight } = scroller;
  const visibleHeight = clientHeight - (scroller.querySelector("thead")?.offsetHeight ?? 0);
  const [top, bottom] = [index * rowHeight, (index + 1) * rowHeight];
  const isFar = top < scrollTop - visibleHeight || bottom > scrollTop + 2 * visibleHeight;
  if (isFar) scroller.scrollTop = top - (visibleHeight - rowHeight) / 2;
  else if (top < scrollTop) scroller.scrollTop = top;
  else if (bottom > scrollTop + visibleHeight) scroller.scrollTop = bottom - visibleHeight;
}
