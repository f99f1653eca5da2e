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

/** Indexes a text. */
export function indexGrams(text: string): Grams {
  const count = Math.max(0, text.length - SIZE + 1);
  const buckets = 1 << Math.min(20, Math.max(8, 32 - Math.clz32(text.length)));
  const hashes = new Uint32Array(count);
  const ends = new Uint32Array(buckets + 1);
  for (let at = 0; at < count; at++) {
    const hash = gramHash(text, at) & (buckets - 1);
    hashes[at] = hash;
    ends[hash + 1] = (ends[hash + 1] ?? 0) + 1;
  }
  for (let hash = 0; hash < buckets; hash++) {
    ends[hash + 1] = (ends[hash + 1] ?? 0) + (ends[hash] ?? 0);
  }
  // A counting sort: offsets by hash, in order within each.
  const places = new Uint32Array(count);
  const next = ends.slice(0, buckets);
  for (let at = 0; at < count; at++) {
    const hash = hashes[at] ?? 0;
    const slot = next[hash] ?? 0;
    places[slot] = at;
    next[hash] = slot + 1;
  }
  const bucketAt = (words: string, offset: number) => {
    const hash = gramHash(words, offset) & (buckets - 1);
    return { start: ends[hash] ?? 0, end: ends[hash + 1] ?? 0 };
  };
  /** The first rare gram of the words, or the rarest of those examined. */
  const rareRun = (words: string) => {
    const look = Math.min(LOOK, words.length - SIZE + 1);
    let rarest = { offset: 0, ...bucketAt(words, 0) };
    for (let offset = 1; offset < look && rarest.end - rarest.start > FEW; offset++) {
      const { start, end } = bucketAt(words, offset);
      if (end - start < rarest.end - rarest.start) rarest = { offset, start, end };
    }
    return rarest;
  };

  return {
    *occurrences(words) {
      if (words.length < SIZE) {
        yield* scan(text, words);
        return;
      }
      const rare = rareRun(words);
      for (let slot = rare.start; slot < rare.end; slot++) {
        const start = (places[slot] ?? 0) - rare.offset;
        if (start >= 0 && text.startsWith(words, start)) yield start;
      }
    },
    shifts(words) {
      const shifts: number[] = [];
      for (let offset = 0; offset + SIZE <= words.length; offset++) {
        const { start, end } = bucketAt(words, offset);
        if (end - start > COMMON) continue;
        for (let slot = start; slot < end; slot++) shifts.push((places[slot] ?? 0) - offset);
      }
      return shifts;
    },
  };
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
