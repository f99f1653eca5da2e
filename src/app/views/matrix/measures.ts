/** How large the parts of the grid are, in CSS pixels: what is drawn and what is in sight agree. */
import type { Sizes } from "./useWindow.ts";

/** Header and total stand before the first line, on both sides. */
export const LEAD = 2;

export interface GridSizes extends Sizes {
  /** The row headers' width and the column headers' height, without the totals. */
  readonly names: number;
  readonly tops: number;
  readonly totals: number;
}

/** How wide the window is where names have room to be whole. */
export const ROOMY = "(min-width: 1280px)";

interface Pane {
  readonly phone: boolean;
  readonly roomy: boolean;
  readonly coarse: boolean;
  /** Whether cells hold bars. */
  readonly split: boolean;
}

/** Cells are as large as a finger where fingers press them, and wider where they hold bars. */
export function sizesOf({ phone, roomy, coarse, split }: Pane): GridSizes {
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
