/** Finds the part of a text closest to some words by edit distance, and marks their differences. */
import type { Range } from "../text/index.ts";

/**
 * The part of `text` with the fewest edits from `words` (Sellers 1980); ties by the earliest
 * end. Takes time in proportion to the product of the lengths.
 */
export function closestPart(text: string, words: string): Range & { readonly distance: number } {
  const width = text.length + 1;
  const units = Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  // A row for each code unit of `words`, two rows reused in turn: for each offset of `text`, the
  // cost of the best passage that ends there, and where it begins.
  let costs = new Uint32Array(width);
  let starts = Uint32Array.from({ length: width }, (_, at) => at);
  let rowCosts = new Uint32Array(width);
  let rowStarts = new Uint32Array(width);
  for (let i = 1; i <= words.length; i++) {
    const unit = words.charCodeAt(i - 1);
    let left = i;
    let leftStart = 0;
    let diagonal = costs[0] ?? 0;
    let diagonalStart = starts[0] ?? 0;
    rowCosts[0] = left;
    rowStarts[0] = leftStart;
    for (let j = 1; j < width; j++) {
      const above = costs[j] ?? 0;
      const aboveStart = starts[j] ?? 0;
      let least = diagonal + (units[j - 1] === unit ? 0 : 1);
      let start = diagonalStart;
      if (above + 1 < least) {
        least = above + 1;
        start = aboveStart;
      }
      if (left + 1 < least) {
        least = left + 1;
        start = leftStart;
      }
      rowCosts[j] = least;
      rowStarts[j] = start;
      left = least;
      leftStart = start;
      diagonal = above;
      diagonalStart = aboveStart;
    }
    [costs, rowCosts] = [rowCosts, costs];
    [starts, rowStarts] = [rowStarts, starts];
  }
  let end = 0;
  for (let j = 1; j <= text.length; j++) {
    if ((costs[j] ?? 0) < (costs[end] ?? 0)) end = j;
  }
  return { start: starts[end] ?? 0, end, distance: costs[end] ?? 0 };
}

/**
 * `found` with its differences from `words` marked as wdiff does: `[-the words'-]{+the text's+}`.
 * Compared word by word.
 */
export function markDifference(words: string, found: string): string {
  const a = tokens(words);
  const b = tokens(found);
  const common = longestCommon(a, b);
  const pieces: string[] = [];
  let i = 0;
  let j = 0;
  for (const [nextI, nextJ] of [...common, [a.length, b.length] as const]) {
    pieces.push(marked(a.slice(i, nextI).join(""), b.slice(j, nextJ).join("")), b[nextJ] ?? "");
    i = nextI + 1;
    j = nextJ + 1;
  }
  return pieces.join("");
}

function marked(removed: string, added: string): string {
  if (removed === "" && added === "") return "";
  if (removed === "") return `{+${added}+}`;
  if (added === "") return `[-${removed}-]`;
  // Trailing space in both is not a difference.
  const space = /\s$/.test(removed) ? (/\s+$/.exec(added)?.[0] ?? "") : "";
  if (space === "") return `[-${removed}-]{+${added}+}`;
  return `[-${removed.trimEnd()}-]{+${added.trimEnd()}+}${space}`;
}

/** Words with the space after them, so that adjacent differing words are marked together. */
function tokens(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}\p{M}]+\s*|[^\s\p{L}\p{N}\p{M}]\s*|\s+/gu) ?? [];
}

const same = (a: string | undefined, b: string | undefined): boolean =>
  a === b || a?.replace(/\s+/g, " ") === b?.replace(/\s+/g, " ");

/** Pairs of indices of a longest common subsequence. */
function longestCommon(
  a: readonly string[],
  b: readonly string[],
): readonly (readonly [number, number])[] {
  const width = b.length + 1;
  const lengths = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i * width + j] = same(a[i], b[j])
        ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
        : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
    }
  }
  const pairs: [number, number][] = [];
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    if (same(a[i], b[j])) pairs.push([i++, j++]);
    else if ((lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0)) i++;
    else j++;
  }
  return pairs;
}
