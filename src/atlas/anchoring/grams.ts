/**
 * An index of a text by its grams (runs of five code units), so that thousands of quotes are found
 * in a long document without scanning it thousands of times.
 */
export interface Grams {
  /** Every offset where `words` occurs as written, in order, including overlapping ones. */
  occurrences(words: string): Iterable<number>;
  /** Occurrences of the rarer grams of `words`: each offset in the text minus that in `words`. */
  shifts(words: string): readonly number[];
}

const SIZE = 5;
/** A gram that occurs more often than this says little about where a passage is. */
const COMMON = 200;
/** Grams examined to find a rare one; the first hundred of a quote contain one. */
const LOOK = 100;
/** With so few occurrences, trying them all is quicker than looking for a rarer gram. */
const FEW = 8;

/**
 * Indexes a text. Most quotes are looked for by what follows one of their spaces, so at first only what
 * follows a space is indexed, a sixth of the text; all of it when something else is looked for.
 */
export function indexGrams(text: string): Grams {
  const afterSpaces = createIndex(text, offsetsAfterSpaces(text));
  let all: Index | undefined;
  const whole = () => {
    all ??= createIndex(text, allOffsets(text));
    return all;
  };
  return {
    *occurrences(words) {
      if (words.length < SIZE) {
        yield* scan(text, words);
        return;
      }
      const { places, start, end, offset } =
        rarestRun(afterSpaces, words, true) ?? rarestRun(whole(), words, false) ?? NO_RUN;
      for (let slot = start; slot < end; slot++) {
        const at = (places[slot] ?? 0) - offset;
        if (at >= 0 && text.startsWith(words, at)) yield at;
      }
    },
    shifts(words) {
      const { places, ends, hashAt } = whole();
      const shifts: number[] = [];
      for (let offset = 0; offset + SIZE <= words.length; offset++) {
        const hash = hashAt(words, offset);
        const [start = 0, end = 0] = [ends[hash], ends[hash + 1]];
        if (end - start > COMMON) continue;
        for (let slot = start; slot < end; slot++) shifts.push((places[slot] ?? 0) - offset);
      }
      return shifts;
    },
  };
}

/** Offsets in a text by the hash of the gram there: those of a hash from `ends[hash]` to `ends[hash + 1]`. */
interface Index {
  readonly places: Uint32Array;
  readonly ends: Uint32Array;
  hashAt(words: string, offset: number): number;
}

function createIndex(text: string, offsets: Uint32Array): Index {
  const buckets = 1 << Math.min(20, Math.max(8, 32 - Math.clz32(offsets.length)));
  const hashAt = (words: string, offset: number) => gramHash(words, offset) & (buckets - 1);
  const hashes = new Uint32Array(offsets.length);
  const ends = new Uint32Array(buckets + 1);
  for (let at = 0; at < offsets.length; at++) {
    const hash = hashAt(text, offsets[at] ?? 0);
    hashes[at] = hash;
    ends[hash + 1] = (ends[hash + 1] ?? 0) + 1;
  }
  for (let hash = 0; hash < buckets; hash++) {
    ends[hash + 1] = (ends[hash + 1] ?? 0) + (ends[hash] ?? 0);
  }
  // A counting sort: offsets by hash, in order within each.
  const places = new Uint32Array(offsets.length);
  const next = ends.slice(0, buckets);
  for (let at = 0; at < offsets.length; at++) {
    const hash = hashes[at] ?? 0;
    const slot = next[hash] ?? 0;
    places[slot] = offsets[at] ?? 0;
    next[hash] = slot + 1;
  }
  return { places, ends, hashAt };
}

function allOffsets(text: string): Uint32Array {
  const offsets = new Uint32Array(Math.max(0, text.length - SIZE + 1));
  for (let at = 0; at < offsets.length; at++) offsets[at] = at;
  return offsets;
}

function offsetsAfterSpaces(text: string): Uint32Array {
  const offsets = new Uint32Array(text.length >> 1);
  let count = 0;
  let at = text.indexOf(" ") + 1;
  while (at > 0 && at + SIZE <= text.length) {
    // Of two spaces the second follows the first.
    offsets[count++] = at;
    at = text.indexOf(" ", at) + 1;
  }
  return offsets.slice(0, count);
}

/** Where an index has the gram that stands at an offset of some words. */
interface Run {
  readonly places: Uint32Array;
  readonly start: number;
  readonly end: number;
  readonly offset: number;
}

const NO_RUN: Run = { places: new Uint32Array(), start: 0, end: 0, offset: 0 };

/** The first rare gram of the words, or the rarest of those examined; only after spaces, if asked so. */
function rarestRun(
  { places, ends, hashAt }: Index,
  words: string,
  isAfterSpace: boolean,
): Run | undefined {
  let rarest: Run | undefined;
  const look = Math.min(LOOK, words.length - SIZE + 1);
  for (let offset = 0; offset < look; offset++) {
    if (isAfterSpace && words[offset - 1] !== " ") continue;
    const hash = hashAt(words, offset);
    const [start = 0, end = 0] = [ends[hash], ends[hash + 1]];
    if (rarest === undefined || end - start < rarest.end - rarest.start) {
      rarest = { places, start, end, offset };
      if (end - start <= FEW) break;
    }
  }
  return rarest;
}

function* scan(text: string, words: string): Iterable<number> {
  if (words === "") return;
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) yield at;
}

/** Ignores the case of ASCII letters, so that passages are near whatever their case. */
function gramHash(text: string, at: number): number {
  let hash = 7;
  for (let unit = at; unit < at + SIZE; unit++) {
    const code = text.charCodeAt(unit);
    const lower = code >= 65 && code <= 90 ? code + 32 : code;
    hash = (Math.imul(hash, 31) + lower) | 0;
  }
  return Math.imul(hash, 0x9e3779b1) >>> 12;
}
