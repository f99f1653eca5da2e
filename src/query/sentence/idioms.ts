/** Phrases that a sentence may say in one word: "keep an eye on" by "oversight". */
import { verbIdioms, withoutPast } from "../lexicon/index.ts";
import { stemsOf } from "../nearest/index.ts";

/** Those that no codebook's relations are called by, with plain words for them. */
const OTHERS: readonly (readonly [string, string])[] = [
  ["turn down", "refuse reject deny"],
  ["go up", "increase rise grow"],
  ["go down", "decrease fall reduce"],
  ["carry on", "continue"],
  ["go on", "continue"],
  ["take part", "participate"],
  ["hand in", "submit file"],
  ["hand over", "submit transmit give"],
  ["find out", "learn know"],
  ["come into force", "enter apply effect"],
  ["come into effect", "enter apply effect"],
  ["take effect", "apply effect"],
  ["take care of", "protect"],
  ["look after", "protect"],
  ["speed up", "accelerate"],
  ["slow down", "slow"],
  ["cut down", "reduce"],
  ["build up", "establish develop"],
  ["make up", "form constitute"],
  ["break the law", "breach violate offence"],
  ["get better", "improve"],
  ["go to jail", "imprisonment"],
  ["go to prison", "imprisonment"],
  ["offer more", "expand"],
];

interface Idiom {
  readonly words: readonly string[];
  /** The stems of plain words for it. */
  readonly plain: readonly string[];
}

let idioms: ReadonlyMap<string, readonly Idiom[]> | undefined;

/** All idioms by the stem of their first word; of English, so the same for each atlas. */
function idiomsByFirst(): ReadonlyMap<string, readonly Idiom[]> {
  if (idioms) return idioms;
  const byFirst = new Map<string, Idiom[]>();
  const own = OTHERS.map(([idiom, plain]) => [idiom, plain.split(" ")] as const);
  for (const [idiom, plain] of [...verbIdioms(), ...own]) {
    const words = idiom.split(" ");
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

/** The longest idiom from a word on, inflected or not. */
export function idiomAt(
  keys: readonly string[],
  at: number,
): { readonly length: number; readonly plain: readonly string[] } | undefined {
  const candidates = (idiomsByFirst().get(firstKey(keys[at] ?? "")) ?? []).filter(({ words }) =>
    words.every((word, index) => index === 0 || keys[at + index] === word),
  );
  const length = Math.max(0, ...candidates.map(({ words }) => words.length));
  if (length < 2) return undefined;
  const longest = candidates.filter(({ words }) => words.length === length);
  return { length, plain: longest.flatMap(({ plain }) => plain) };
}
