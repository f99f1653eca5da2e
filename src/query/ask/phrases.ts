/** Phrases of a language, found at a place in a row of words. */
import { searchKey } from "../search/index.ts";

/** A word as it stands in a text, folded for comparison. */
export interface Word {
  readonly text: string;
  /** Where it begins in the text, in UTF-16 code units. */
  readonly start: number;
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** The words of a text; what is neither letter nor digit parts them and says nothing. */
export function wordsOf(text: string): readonly Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    text: searchKey(word),
    start: index,
  }));
}

/** The folded words of a text. */
export type Folded = (text: string) => readonly string[];

const folded: Folded = (text) => (text.match(WORD) ?? []).map(searchKey);

/** The same, kept: thousands of names are folded once, and compared at every key. */
export function keepFolded(): Folded {
  const known = new Map<string, readonly string[]>();
  return (text) => {
    const before = known.get(text);
    if (before) return before;
    const words = folded(text);
    known.set(text, words);
    return words;
  };
}

/** Something that can be said in so many words. */
export interface Phrase<Value> {
  readonly value: Value;
  readonly text: string;
  readonly words: readonly string[];
  /** The way it is written; false for the other ways that are understood. */
  readonly written: boolean;
}

/** All ways to say one sort of thing. */
export interface PhraseBook<Value> {
  readonly phrases: readonly Phrase<Value>[];
  /** Those that stand at a place of `words`: the longest first, then as written, then in order. */
  at(words: readonly string[], place: number): readonly Phrase<Value>[];
}

export function phrase<Value>(
  value: Value,
  text: string,
  written: boolean,
  words = folded,
): Phrase<Value> {
  return { value, text, words: words(text), written };
}

export function phraseBook<Value>(phrases: readonly Phrase<Value>[]): PhraseBook<Value> {
  const usable = distinct(phrases.filter(({ words }) => words.length > 0));
  const byFirst = new Map<string, Phrase<Value>[]>();
  for (const one of usable) {
    const [first = ""] = one.words;
    const list = byFirst.get(first);
    if (list) list.push(one);
    else byFirst.set(first, [one]);
  }
  for (const list of byFirst.values()) {
    list.sort((a, b) => b.words.length - a.words.length || Number(b.written) - Number(a.written));
  }
  return {
    phrases: usable,
    at: (words, place) =>
      (byFirst.get(words[place] ?? "") ?? []).filter((one) =>
        one.words.every((word, index) => words[place + index] === word),
      ),
  };
}

/** Each way to say each thing once: a name that is also an alias would else be read twice. */
function distinct<Value>(phrases: readonly Phrase<Value>[]): readonly Phrase<Value>[] {
  const seen = new Map<string, Value[]>();
  return phrases.filter(({ value, words }) => {
    const key = words.join(" ");
    const before = seen.get(key);
    if (!before) seen.set(key, [value]);
    else if (before.some((one) => isSame(one, value))) return false;
    else before.push(value);
    return true;
  });
}

function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

/**
 * Gives out texts, each to one holder: the first of `candidates` whose words nobody else has. Two
 * names that differ in nothing but case or points are the same to a reader.
 */
export function giveOut(words = folded): (holder: string, candidates: readonly string[]) => string {
  const holders = new Map<string, string>();
  return (holder, candidates) => {
    for (const text of candidates) {
      const key = words(text).join(" ");
      if (key === "" || (holders.get(key) ?? holder) !== holder) continue;
      holders.set(key, holder);
      return text;
    }
    return candidates.at(-1) ?? "";
  };
}
