/** Phrases that a sentence may say in one word: "keep an eye on" by "oversight", "cut itself off" by "isolation". */
import { verbIdioms, withoutPast } from "../lexicon/index.ts";
import { stemsOf } from "./rankTexts.ts";
import { phrasesInOtherWords } from "./synonyms.ts";

interface Idiom {
  readonly words: readonly string[];
  /** The stems of plain words for it. */
  readonly plain: readonly string[];
}

/** An idiom in a text. */
export interface IdiomAt {
  /** The number of its words that stand together, from the first on. */
  readonly length: number;
  /** The places of its other words: "off", of "cut itself off". */
  readonly rest: readonly number[];
  /** The stems of plain words for it. */
  readonly plain: readonly string[];
}

let idioms: ReadonlyMap<string, readonly Idiom[]> | undefined;

/** All idioms by the stem of their first word; of English, so the same for each atlas. */
function idiomsByFirst(): ReadonlyMap<string, readonly Idiom[]> {
  if (idioms) return idioms;
  const byFirst = new Map<string, Idiom[]>();
  for (const [idiom, plain] of [...verbIdioms(), ...phrasesInOtherWords()]) {
    const words = idiom.split(/[ -]/u);
    const first = firstKey(words[0] ?? "");
    const list = byFirst.get(first) ?? [];
    list.push({ words, plain: plain.flatMap((word) => stemsOf(word)) });
    byFirst.set(first, list);
  }
  idioms = byFirst;
  return byFirst;
}

function firstKey(word: string): string {
  return stemsOf(withoutPast(word))[0] ?? word;
}

/** Words that may stand apart from the verb they belong to, "cut the country off". */
const PARTICLES = new Set([
  "off",
  "up",
  "out",
  "down",
  "together",
  "back",
  "away",
  "aside",
  "apart",
]);
/** How many words may stand before a particle. */
const APART_MAX = 3;

/** The longest idiom from a word on, inflected or not. */
export function idiomAt(keys: readonly string[], at: number): IdiomAt | undefined {
  let longest: (Idiom & { readonly rest: readonly number[] })[] = [];
  for (const idiom of idiomsByFirst().get(firstKey(keys[at] ?? "")) ?? []) {
    const rest = restOf(idiom.words, keys, at);
    const more = idiom.words.length - (longest[0]?.words.length ?? 1);
    if (!rest || more < 0) continue;
    longest = more > 0 ? [{ ...idiom, rest }] : [...longest, { ...idiom, rest }];
  }
  const [first] = longest;
  if (!first || first.words.length < 2) return undefined;
  const plain = [...new Set(longest.flatMap((idiom) => idiom.plain))];
  return { length: first.words.length - first.rest.length, rest: first.rest, plain };
}

/** Where the words of an idiom stand that are apart from the others; `undefined` if it does not stand here. */
function restOf(
  words: readonly string[],
  keys: readonly string[],
  at: number,
): readonly number[] | undefined {
  const others = words.slice(1);
  if (others.every((word, index) => keys[at + 1 + index] === word)) return [];
  const [particle = "", ...more] = others;
  if (more.length > 0 || !PARTICLES.has(particle)) return undefined;
  const place = keys.indexOf(particle, at + 1);
  return place > 0 && place <= at + 1 + APART_MAX ? [place] : undefined;
}
