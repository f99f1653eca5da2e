/** Intl.Segmenter for long texts: V8's takes time that grows with the square of the length. */
import type { Range } from "./textParts.ts";

export interface Segment extends Range {
  readonly isWordLike: boolean;
}

/** Code units given to the segmenter at a time: many sentences, few enough to be quick. */
const WINDOW = 4096;
/** Segments at a window's end that are found again in the next: what follows may change them. */
const UNSETTLED = 2;

/** The segments of a text in order, as the segmenter gives them for the whole. */
export function* segmentsOf(text: string, segmenter: Intl.Segmenter): Iterable<Segment> {
  let from = 0;
  let size = WINDOW;
  while (from < text.length) {
    const found = [...segmenter.segment(text.slice(from, from + size))];
    const sure = from + size < text.length ? found.slice(0, -UNSETTLED) : found;
    for (const { segment, isWordLike = false } of sure) {
      yield { start: from, end: from + segment.length, isWordLike };
      from += segment.length;
    }
    // One segment that fills the window is sought in a larger one.
    size = sure.length === 0 ? size * 2 : WINDOW;
  }
}
