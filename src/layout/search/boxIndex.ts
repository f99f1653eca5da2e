/**
 * Finds the boxes near a box while the search moves them: which ones lie beyond it is read from bits,
 * thirty-two boxes at once. They are found in the order of their indexes, so that sums over them have
 * the same digits as sums over all.
 */
import type { Box } from "../../geometry/index.ts";
import { float, int } from "./cells.ts";

/** Strips of a side of the frame: as many as keep a strip about as wide as a label. */
const STRIPS_LEAST = 32;
const STRIPS_MOST = 192;
const STRIPS_PER_ROOT = 3;

/** Bits of a strip: of all boxes that begin in it or before, or of all that end in it or after. */
type Rows = Int32Array;

export interface BoxIndex {
  /** Takes note of where box `at` of `boxes` is now. */
  update(at: number): void;
  /**
   * Writes into `found` which boxes may meet this one, in their order, and returns how many. Those that
   * are a strip away may be among them.
   */
  near(left: number, top: number, right: number, bottom: number): number;
  /** What `near` found last. */
  readonly found: Int32Array;
}

/**
 * An index of boxes of which each takes four cells: left, top, right, bottom. Most of them are to lie in
 * the frame; those outside it are found too, but less selectively. It is made when it is first asked.
 */
export function indexBoxes(boxes: Float64Array, frame: Box): BoxIndex {
  const found = new Int32Array(boxes.length / 4);
  let made: ReturnType<typeof makeIndex> | undefined;
  return {
    found,
    update: (at) => made?.update(at),
    near(left, top, right, bottom) {
      made ??= makeIndex(boxes, frame, found);
      return made.near(left, top, right, bottom);
    },
  };
}

function makeIndex(boxes: Float64Array, frame: Box, found: Int32Array) {
  const count = boxes.length / 4;
  const words = (count + 31) >> 5;
  const strips = Math.round(
    Math.min(STRIPS_MOST, Math.max(STRIPS_LEAST, STRIPS_PER_ROOT * Math.sqrt(count))),
  );
  const perUnitX = strips / Math.max(1e-9, frame.right - frame.left);
  const perUnitY = strips / Math.max(1e-9, frame.bottom - frame.top);
  /** A coordinate's strip: it never falls as the coordinate grows, which is all that is needed. */
  const strip = (value: number, low: number, perUnit: number) => {
    const at = (value - low) * perUnit;
    return at > 0 ? (at < strips ? at | 0 : strips - 1) : 0;
  };
  const rows = (): Rows => new Int32Array(strips * words);
  const [fromX, toX, fromY, toY] = [rows(), rows(), rows(), rows()];
  /** The strips in which each box is entered. */
  const places = new Int32Array(4 * count);

  /** Moves the bit of a box that counts from a strip onwards. */
  const moveFrom = (bits: Rows, word: number, mask: number, before: number, now: number) => {
    for (let s = now; s < before; s++) bits[s * words + word] = int(bits, s * words + word) | mask;
    for (let s = before; s < now; s++) bits[s * words + word] = int(bits, s * words + word) & ~mask;
  };
  /** The same for a bit that counts up to a strip. */
  const moveTo = (bits: Rows, word: number, mask: number, before: number, now: number) => {
    for (let s = before + 1; s <= now; s++)
      bits[s * words + word] = int(bits, s * words + word) | mask;
    for (let s = now + 1; s <= before; s++)
      bits[s * words + word] = int(bits, s * words + word) & ~mask;
  };

  const update = (at: number) => {
    const b = 4 * at;
    const word = at >> 5;
    const mask = 1 << (at & 31);
    const left = strip(float(boxes, b), frame.left, perUnitX);
    const top = strip(float(boxes, b + 1), frame.top, perUnitY);
    const right = strip(float(boxes, b + 2), frame.left, perUnitX);
    const bottom = strip(float(boxes, b + 3), frame.top, perUnitY);
    if (left !== int(places, b)) moveFrom(fromX, word, mask, int(places, b), left);
    if (top !== int(places, b + 1)) moveFrom(fromY, word, mask, int(places, b + 1), top);
    if (right !== int(places, b + 2)) moveTo(toX, word, mask, int(places, b + 2), right);
    if (bottom !== int(places, b + 3)) moveTo(toY, word, mask, int(places, b + 3), bottom);
    places[b] = left;
    places[b + 1] = top;
    places[b + 2] = right;
    places[b + 3] = bottom;
  };

  // All begin as if they were in the first strip of each side.
  for (let at = 0; at < count; at++) {
    const word = at >> 5;
    const mask = 1 << (at & 31);
    for (let s = 0; s < strips; s++) {
      fromX[s * words + word] = int(fromX, s * words + word) | mask;
      fromY[s * words + word] = int(fromY, s * words + word) | mask;
    }
    toX[word] = int(toX, word) | mask;
    toY[word] = int(toY, word) | mask;
    update(at);
  }

  return {
    update,
    near(left: number, top: number, right: number, bottom: number): number {
      const a = words * strip(right, frame.left, perUnitX);
      const b = words * strip(left, frame.left, perUnitX);
      const c = words * strip(bottom, frame.top, perUnitY);
      const d = words * strip(top, frame.top, perUnitY);
      let length = 0;
      for (let word = 0; word < words; word++) {
        let bits =
          int(fromX, a + word) & int(toX, b + word) & int(fromY, c + word) & int(toY, d + word);
        while (bits !== 0) {
          found[length++] = 32 * word + 31 - Math.clz32(bits & -bits);
          bits &= bits - 1;
        }
      }
      return length;
    },
  };
}
