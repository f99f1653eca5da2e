/**
 * The sizes of the parts of the grid, in CSS px, for rendering and for finding what is in sight.
 */
import { type RefObject, useCallback } from "react";
import { indicesIn, spanInSight, useSpans } from "../../../ui/browser/inSight.ts";
import type { GridCell } from "./gridKeys.ts";

/** Header and total: the number of rows and of columns before the first line. */
export const LEAD = 2;

export interface GridSizes {
  /** Sizes of headers and totals together, and of one line. */
  readonly headBlock: number;
  readonly headInline: number;
  readonly block: number;
  readonly inline: number;
  /** The row headers' width and the column headers' height, without the totals. */
  readonly names: number;
  readonly tops: number;
  readonly totals: number;
}

/** The margin of the column `drawn[place]` for the columns before it that are not rendered. */
export function spaceBefore(
  drawn: readonly number[],
  place: number,
  inline: number,
): { readonly marginInlineStart: number } | undefined {
  const skipped = (drawn[place] ?? 0) - ((drawn[place - 1] ?? -1) + 1);
  return skipped > 0 ? { marginInlineStart: skipped * inline } : undefined;
}

/** Media query for windows that have room for full names. */
export const ROOMY = "(min-width: 1280px)";

/**
 * Sizes while a briefing is played, for letters of 17 px: room for full names, those of columns in
 * two lines; on a phone, room for seven pillars side by side.
 */
const PLAYED = { names: 300, tops: 150, totals: 48, block: 26, inline: 46 };
const PLAYED_ON_PHONE = { names: 160, tops: 160, totals: 46, block: 54, inline: 46 };

interface Pane {
  readonly isPhone: boolean;
  readonly isRoomy: boolean;
  readonly isCoarse: boolean;
  /** Whether cells contain bars. */
  readonly split: boolean;
  /** Letter size in CSS px while a briefing is played; all other sizes follow from it. */
  readonly letters: number | undefined;
}

/** Cells are large enough for fingers on touch screens, and wider where they contain bars. */
export function sizesOf({ isPhone, isRoomy, isCoarse, split, letters }: Pane): GridSizes {
  if (letters !== undefined) {
    const scaled = (size: number) => Math.round((size * letters) / 17);
    const base = isPhone ? PLAYED_ON_PHONE : PLAYED;
    const [names, tops, totals, block] = [
      scaled(base.names),
      scaled(base.tops),
      scaled(base.totals),
      scaled(base.block),
    ];
    const heads = { headInline: names + totals, headBlock: tops + block };
    return { names, tops, totals, ...heads, block, inline: scaled(base.inline) };
  }
  const block = isCoarse ? 44 : 28;
  const names = isPhone ? 132 : isRoomy ? 304 : 248;
  const tops = isPhone ? 136 : isRoomy ? 184 : 156;
  const totals = isCoarse ? 44 : 40;
  return {
    names,
    tops,
    totals,
    headInline: names + totals,
    headBlock: tops + block,
    block,
    inline: split ? 46 : isCoarse ? 44 : 32,
  };
}

/** Lines rendered beyond those in sight, so that a small scroll shows no gap, and in one step. */
const BEYOND = { step: 3, beyond: 3 } as const;
/** Lines rendered where nothing can be measured. */
const UNMEASURED = { from: 0, to: 60 } as const;

interface Drawn {
  /** Sorted indices of the body rows and columns in sight, and of the cursor's. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /**
   * Whether nothing has been measured yet. Then nothing is rendered: a part would look like the
   * whole.
   */
  readonly isBusy: boolean;
}

const NONE: readonly number[] = [];

/** The rows and columns to render: those in sight, and those of the cursor. */
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
            // Distance from the start of the line, which is on the right in right-to-left text.
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
