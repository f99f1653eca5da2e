/** Phrases of a language, found at a place in a row of words. */
import { fold } from "./fold.ts";

/** A word as it stands in a text, folded for comparison. */
export interface Word {
  readonly text: string;
  /** Where it begins in the text, in UTF-16 code units. */
  readonly start: number;
}

/** The words of a text; what is neither letter nor digit parts them and says nothing. */
export function wordsOf(text: string): readonly Word[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}\p{M}]+/gu), ({ 0: word, index }) => ({
    text: fold(word),
    start: index,
  }));
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

export function phrase<Value>(value: Value, text: string, written: boolean): Phrase<Value> {
  return { value, text, words: wordsOf(text).map((word) => word.text), written };
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
  const seen = new Set<string>();
  return phrases.filter(({ value, words }) => {
    const key = `${JSON.stringify(value)} ${words.join(" ")}`;
    return !seen.has(key) && seen.add(key);
  });
}

/**
 * Gives out texts, each to one holder: the first of `candidates` whose words nobody else has. Two
 * names that differ in nothing but case or points are the same to a reader.
 */
export function giveOut(): (holder: string, candidates: readonly string[]) => string {
  const holders = new Map<string, string>();
  return (holder, candidates) => {
    for (const text of candidates) {
      const key = wordsOf(text)
        .map((word) => word.text)
        .join(" ");
      if (key === "" || (holders.get(key) ?? holder) !== holder) continue;
      holders.set(key, holder);
      return text;
    }
    return candidates.at(-1) ?? "";
  };
}
