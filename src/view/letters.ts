/**
 * The size of letters: of what is asked for, and while a briefing is played. There sizes follow the
 * window, so that text legible from the back of a room at 1280×720 fills the same part of a larger
 * screen.
 */
import type { Aspect } from "../layout/boxes/index.ts";

/** Least font size of what is asked for, in CSS px; on a phone, as many names as possible count. */
export const ASKED_LETTERS: Readonly<Record<Aspect, number>> = { wide: 11, tall: 9 };

/** Font size of the deck: limits in CSS pixels, shares of the window. Keep equal to Deck.module.css. */
const TYPE = { least: 17, most: 64, ofWidth: 0.01875, ofHeight: 0.03334 };
/**
 * Font size in the picture relative to the deck's: 17 px to 24 px. 14 px would be legible, but then so
 * many names would find room in a whole map that none stands out.
 */
const LETTERS = 17 / 24;

export interface WindowSize {
  readonly width: number;
  readonly height: number;
}

/** Least font size of a label in a window of this size; both in CSS pixels. */
export function playLetters({ width, height }: WindowSize): number {
  const type = Math.min(TYPE.ofWidth * width, TYPE.ofHeight * height);
  return LETTERS * Math.max(TYPE.least, Math.min(TYPE.most, type));
}
