/** Positions in a text: REFI-QDA counts code points, JavaScript UTF-16 code units. */

/** Translates offsets of one text. */
export interface Positions {
  readonly toCodePoints: (offset: number) => number;
  readonly toCodeUnits: (position: number) => number;
}

export function positionsIn(text: string): Positions {
  // Where each character of two code units begins; most texts have none.
  const pairs: number[] = [];
  for (const { index } of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) pairs.push(index);
  return {
    toCodePoints: (offset) => offset - countBelow(pairs, offset),
    toCodeUnits: (position) => {
      let units = position;
      // Each pair before the place moves it by one.
      for (const [at, start] of pairs.entries()) {
        if (start - at >= position) break;
        units++;
      }
      return units;
    },
  };
}

/** How many of these ascending numbers are below a limit. */
function countBelow(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
