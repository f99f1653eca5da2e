/** How large the parts of the grid are, in CSS pixels: what is drawn and what is in sight agree. */
import { type RefObject, useCallback } from "react";
import { indicesIn, spanInSight, useSpans } from "../../../ui/browser/inSight.ts";
import type { GridCell } from "./gridKeys.ts";

/** Header and total stand before the first line, on both sides. */
export const LEAD = 2;

export interface GridSizes {
  /** Of headers and totals together, and of one line. */
  readonly headBlock: number;
  readonly headInline: number;
  readonly block: number;
  readonly inline: number;
  /** The row headers' width and the column headers' height, without the totals. */
  readonly names: number;
  readonly tops: number;
  readonly totals: number;
}

/** Room for the columns that are not drawn before the one at a place in `drawn`; most need none. */
export function spaceBefore(
  drawn: readonly number[],
  place: number,
  inline: number,
): { readonly marginInlineStart: number } | undefined {
  const skipped = (drawn[place] ?? 0) - ((drawn[place - 1] ?? -1) + 1);
  return skipped > 0 ? { marginInlineStart: skipped * inline } : undefined;
}

/** How wide the window is where names have room to be whole. */
export const ROOMY = "(min-width: 1280px)";

/**
 * While a briefing is played, where letters of the map are 17 px: names in whole, columns' in two lines. On a
 * phone seven pillars find room beside each other.
 */
const PLAYED = { names: 300, tops: 150, totals: 48, block: 26, inline: 46 };
const PLAYED_ON_PHONE = { names: 160, tops: 160, totals: 46, block: 54, inline: 46 };

interface Pane {
  readonly phone: boolean;
  readonly roomy: boolean;
  readonly coarse: boolean;
  /** Whether cells hold bars. */
  readonly split: boolean;
  /** Size of letters in CSS pixels while a briefing is played: it sets all others. */
  readonly letters: number | undefined;
}

/** Cells are as large as a finger where fingers press them, and wider where they hold bars. */
export function sizesOf({ phone, roomy, coarse, split, letters }: Pane): GridSizes {
  if (letters !== undefined) {
    const at = (size: number) => Math.round((size * letters) / 17);
    const of = phone ? PLAYED_ON_PHONE : PLAYED;
    const [names, tops, totals, block] = [at(of.names), at(of.tops), at(of.totals), at(of.block)];
    const heads = { headInline: names + totals, headBlock: tops + block };
    return { names, tops, totals, ...heads, block, inline: at(of.inline) };
  }
  const block = coarse ? 44 : 28;
  const names = phone ? 132 : roomy ? 304 : 248;
  const tops = phone ? 112 : roomy ? 184 : 156;
  const totals = coarse ? 44 : 40;
  return {
    names,
    tops,
    totals,
    headInline: names + totals,
    headBlock: tops + block,
    block,
    inline: split ? 46 : coarse ? 44 : 32,
  };
}

/** Lines drawn beyond those in sight, so that a small scroll shows no hole, and at least at a time. */
const BEYOND = { step: 3, beyond: 3 } as const;
/** Lines drawn where nothing can be measured. */
const UNMEASURED = { from: 0, to: 60 } as const;

interface Drawn {
  /** Indices of body rows and columns in sight, with the cursor's own, in order. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** Nothing is drawn yet: a part of the grid would look like the whole. */
  readonly isBusy: boolean;
}

const NONE: readonly number[] = [];

/** The rows and columns of the grid that are drawn: those in sight, and the cursor's. */
export function useLinesInSight(
  scroller: RefObject<HTMLElement | null>,
  { headBlock, headInline, block, inline }: GridSizes,
  count: { readonly rows: number; readonly columns: number },
  cursor: GridCell,
): Drawn {
  const spansOf = useCallback(
    ({ scrollTop, scrollLeft, clientWidth, clientHeight }: HTMLElement) =>
      clientHeight === 0
        ? [UNMEASURED, UNMEASURED]
        : [
            spanInSight(scrollTop, clientHeight - headBlock, block, BEYOND),
            // Counted from the start of the line, which is on the right in right-to-left text.
            spanInSight(Math.abs(scrollLeft), clientWidth - headInline, inline, BEYOND),
          ],
    [headBlock, headInline, block, inline],
  );
  const [rows, columns] = useSpans(scroller, spansOf) ?? [];
  if (!rows || !columns) return { rows: NONE, columns: NONE, isBusy: true };
  return {
    rows: indicesIn(rows, count.rows, cursor.row),
    columns: indicesIn(columns, count.columns, cursor.column),
    isBusy: false,
  };
}
