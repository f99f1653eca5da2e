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

/**
 * While a briefing is played, where letters are 14 px: names in whole, columns' in two lines. On a
 * phone seven pillars find room beside each other.
 */
const PLAYED = { names: 300, tops: 150, totals: 48, block: 26, inline: 46 };
const PLAYED_ON_PHONE = { names: 160, tops: 160, totals: 46, block: 46, inline: 46 };

/**
 * Cells are as large as a finger where fingers press them, and wider where they hold bars. While a
 * briefing is played the size of its letters sets all others.
 */
export function sizesOf(
  phone: boolean,
  coarse: boolean,
  split: boolean,
  letters?: number,
): GridSizes {
  if (letters !== undefined) {
    const at = (size: number) => Math.round((size * letters) / 14);
    const of = phone ? PLAYED_ON_PHONE : PLAYED;
    const [names, tops, totals, block] = [at(of.names), at(of.tops), at(of.totals), at(of.block)];
    const heads = { headInline: names + totals, headBlock: tops + block };
    return { names, tops, totals, ...heads, block, inline: at(of.inline) };
  }
  const block = coarse ? 44 : 28;
  const names = phone ? 132 : 248;
  const tops = phone ? 112 : 156;
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
