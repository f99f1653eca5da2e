/** Words of a text, and phrase books that find known phrases among them. */
import { searchKey } from "../search/index.ts";

/** A word of a text. */
export interface Word {
  /** As a search key, in American spelling. */
  readonly text: string;
  /** As a search key, as it was typed. */
  readonly typed: string;
  /** Its offset in the text, in UTF-16 code units. */
  readonly start: number;
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
/** The same in plain texts, of which it is found much faster. */
const ASCII_WORD = /[A-Za-z\d]+/gu;
const ASCII = /^[ -~]*$/u;

/** The words of a text: runs of letters, digits and marks. "doesn't" is "does" and "not". */
export function wordsOf(text: string): readonly Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }): Word => {
    const typed = searchKey(word);
    const before = text.slice(0, index);
    if (typed === "t" && /n['’]$/u.test(before)) return { text: "not", typed, start: index };
    if (typed === "s" && /\b(what|who|where|which|that|there|it)['’]$/iu.test(before))
      return { text: "is", typed, start: index };
    const isContracted = /n$/u.test(typed) && /^['’]t\b/iu.test(text.slice(index + word.length));
    const key = isContracted ? (CONTRACTED[typed] ?? typed.slice(0, -1)) : spellingKey(typed);
    return { text: key, typed, start: index };
  });
}

/** Contractions with "not" whose verb is not what stands before "n't". */
const CONTRACTED: Readonly<Record<string, string>> = { can: "can", won: "will", shan: "shall" };

/**
 * A search key in American spelling, so that either spelling finds the other: "prioritised" →
 * "prioritized". What it makes of other words ("raised" → "raized") is the same on both sides.
 */
export function spellingKey(key: string): string {
  if (key.length < 5) return key;
  return key
    .replace(/([iy])s(e|ed|es|er|ers|ing|ations?)$/u, "$1z$2")
    .replace(/our(s|ed|ing|able|al|ful|ites?)?$/u, "or$1")
    .replace(/([aeiou]l)l(ed|ing|ers?)$/u, "$1$2")
    .replace(/([bct])re(s?)$/u, "$1er$2")
    .replace(/ogue(s?)$/u, "og$1")
    .replace(/ogramme(s?)$/u, "ogram$1")
    .replace(/ence(s?)$/u, "ense$1");
}

/** Returns the words of a text as search keys in American spelling. */
export type SearchWords = (text: string) => readonly string[];

export const searchWords: SearchWords = (text) =>
  (text.match(WORD) ?? []).map((word) => spellingKey(searchKey(word)));

/** The same, with a cache for words, of which names have few. */
function searchWordsOfMany(): SearchWords {
  const keys = new Map<string, string>();
  const keyOf = (word: string) => {
    const known = keys.get(word);
    if (known !== undefined) return known;
    const key = spellingKey(searchKey(word));
    keys.set(word, key);
    return key;
  };
  return (text) => (text.match(ASCII.test(text) ? ASCII_WORD : WORD) ?? []).map(keyOf);
}

/** The same as they are typed, for comparison with the beginnings of words. */
export const typedWords: SearchWords = (text) => (text.match(WORD) ?? []).map(searchKey);

/** A name as it is compared with the words of a question. */
export function phraseKey(name: string): string {
  return searchWords(name).join(" ");
}

/** The words of a text, with a cache, since thousands of names are compared at every keystroke. */
export function cachedSearchWords(wordsOf = searchWordsOfMany()): SearchWords {
  const cache = new Map<string, readonly string[]>();
  return (text) => {
    const cached = cache.get(text);
    if (cached) return cached;
    const words = wordsOf(text);
    cache.set(text, words);
    return words;
  };
}

/** A value, and one way to say it. */
export interface Phrase<Value> {
  readonly value: Value;
  readonly text: string;
  readonly words: readonly string[];
  /** Whether this is the way we write it; the other ways are only understood. */
  readonly isCanonical: boolean;
}

/** All ways to say values of one sort. */
export interface PhraseBook<Value> {
  readonly phrases: readonly Phrase<Value>[];
  /** The phrases at an index of `words`: the longest first, then canonical ones, then in order. */
  at(words: readonly string[], index: number): readonly Phrase<Value>[];
}

/** One way to say a value. */
export function phrase<Value>(
  value: Value,
  text: string,
  isCanonical: boolean,
  wordsOf = searchWords,
): Phrase<Value> {
  return { value, text, words: wordsOf(text), isCanonical };
}

/** A phrase book; phrases without words and repeats are left out. */
export function phraseBook<Value>(phrases: readonly Phrase<Value>[]): PhraseBook<Value> {
  const usable = distinct(phrases.filter(({ words }) => words.length > 0));
  const byFirstWord = new Map<string, Phrase<Value>[]>();
  for (const phrase of usable) {
    const [firstWord = ""] = phrase.words;
    const list = byFirstWord.get(firstWord);
    if (list) list.push(phrase);
    else byFirstWord.set(firstWord, [phrase]);
  }
  for (const list of byFirstWord.values()) {
    list.sort(
      (a, b) => b.words.length - a.words.length || Number(b.isCanonical) - Number(a.isCanonical),
    );
  }
  return {
    phrases: usable,
    at: (words, index) =>
      (byFirstWord.get(words[index] ?? "") ?? []).filter((phrase) =>
        phrase.words.every((word, offset) => words[index + offset] === word),
      ),
  };
}

/** Each way to say each value once: otherwise a name that is also an alias would be read twice. */
function distinct<Value>(phrases: readonly Phrase<Value>[]): readonly Phrase<Value>[] {
  const valuesByWords = new Map<string, Value[]>();
  return phrases.filter(({ value, words }) => {
    const key = words.join(" ");
    const values = valuesByWords.get(key);
    if (!values) valuesByWords.set(key, [value]);
    else if (values.some((seen) => isSame(seen, value))) return false;
    else values.push(value);
    return true;
  });
}

function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/**
 * Returns a function that assigns each holder the first of its candidate texts whose words no other
 * holder has, or the last if all are taken. Names that differ only in case or punctuation count as
 * the same, as they do to a reader.
 */
export function uniqueTexts(
  wordsOf = searchWords,
): (holder: string, candidates: readonly string[]) => string {
  const holders = new Map<string, string>();
  return (holder, candidates) => {
    for (const text of candidates) {
      const key = wordsOf(text).join(" ");
      if (key === "" || (holders.get(key) ?? holder) !== holder) continue;
      holders.set(key, holder);
      return text;
    }
    return candidates.at(-1) ?? "";
  };
}
