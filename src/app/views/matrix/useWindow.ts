/** Which rows and columns of a large grid are in sight: only those are drawn. */
import { type RefObject, startTransition, useLayoutEffect, useState } from "react";
import type { GridCell } from "./gridKeys.ts";

/** Lines drawn beyond what is in sight, so that a small scroll shows no hole. */
const BEYOND = 3;
/** Lines drawn where nothing can be measured. */
const UNMEASURED = 60;

export interface Sizes {
  /** Of headers and totals together, and of one line, in CSS pixels. */
  readonly headBlock: number;
  readonly headInline: number;
  readonly block: number;
  readonly inline: number;
}

/** Half open: from the first to before the last. */
interface Span {
  readonly from: number;
  readonly to: number;
}

interface InSight {
  readonly rows: Span;
  readonly columns: Span;
}

/** Before anything is measured: a part of the grid would look like the whole. */
const NOTHING: InSight = { rows: { from: 0, to: 0 }, columns: { from: 0, to: 0 } };
const NONE: readonly number[] = [];
const UNSEEN: InSight = { rows: { from: 0, to: UNMEASURED }, columns: { from: 0, to: UNMEASURED } };

interface Drawn {
  /** Indices of body rows and columns in sight, with the cursor's own, in order. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** Nothing is drawn yet. */
  readonly isBusy: boolean;
}

/** What of the grid is drawn. */
export function useWindow(
  scroller: RefObject<HTMLElement | null>,
  { headBlock, headInline, block, inline }: Sizes,
  count: { readonly rows: number; readonly columns: number },
  cursor: GridCell,
): Drawn {
  const [inSight, setInSight] = useState(NOTHING);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const seen = (): InSight => ({
      rows: span(element.scrollTop, element.clientHeight - headBlock, block),
      // Counted from the start of the line, which is on the right in right-to-left text.
      columns: span(Math.abs(element.scrollLeft), element.clientWidth - headInline, inline),
    });
    let asked = element.clientHeight === 0 ? UNSEEN : seen();
    // A thousand cells are drawn in pieces of work: a scroll, which brings few, is drawn at once.
    const first = asked;
    startTransition(() => setInSight((now) => (isSame(now, first) ? now : first)));
    if (first === UNSEEN) return;
    const update = () => {
      const next = seen();
      if (isSame(asked, next)) return;
      asked = next;
      setInSight(next);
    };
    element.addEventListener("scroll", update, { passive: true });
    const observer = new ResizeObserver(update);
    observer.observe(element);
    return () => {
      element.removeEventListener("scroll", update);
      observer.disconnect();
    };
  }, [scroller, headBlock, headInline, block, inline]);
  if (inSight === NOTHING) return { rows: NONE, columns: NONE, isBusy: true };
  return {
    rows: indices(inSight.rows, count.rows, cursor.row),
    columns: indices(inSight.columns, count.columns, cursor.column),
    isBusy: false,
  };
}

function span(scrolled: number, room: number, size: number): Span {
  // In steps, so that a scroll of a few pixels draws nothing anew.
  const first = Math.floor(scrolled / size / BEYOND) * BEYOND;
  return { from: first - BEYOND, to: first + Math.ceil(room / size) + 2 * BEYOND };
}

function isSame(one: InSight, other: InSight): boolean {
  return (
    one.rows.from === other.rows.from &&
    one.rows.to === other.rows.to &&
    one.columns.from === other.columns.from &&
    one.columns.to === other.columns.to
  );
}

function indices({ from, to }: Span, count: number, kept: number): readonly number[] {
  const first = Math.max(0, from);
  const last = Math.min(count, to);
  const found = Array.from({ length: Math.max(0, last - first) }, (_, index) => first + index);
  if (kept < 0 || kept >= count || (kept >= first && kept < last)) return found;
  return kept < first ? [kept, ...found] : [...found, kept];
}
