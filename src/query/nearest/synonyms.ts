/**
 * Words that mean the same, or so nearly that a sentence with one answers a question with another, and words
 * that only speak of the same things. They are made by hand, in `query/meanings`.
 */
import { MEANINGS } from "../meanings/index.ts";
import { contentStems } from "./rankTexts.ts";

/** How near a word is that only speaks of the same; one that means the same is as near as can be, 1. */
const RELATED = 0.45;
/** Words that begin alike, "diagnose" and "diagnosis", are of one family, and mean the same. */
const FAMILY = 5;

type Nearness = ReadonlyMap<string, number>;

interface Line {
  /** Each of these means the same as the others; some are phrases of several words. */
  readonly same: readonly string[];
  /** What each of them has to do with, before which a bar stands. */
  readonly related: readonly string[];
}

const LINES: readonly Line[] = MEANINGS.map((line) => {
  const [same = [], related = []] = line.split(" | ").map((words) => words.split(", "));
  return { same, related };
});

/** "State-backed" is not each of its words. */
const isPhrase = (words: string) => /[ -]/u.test(words);

/** Verbs that mean something only with what stands beside them. */
const LIGHT = new Set(
  "get go come make take put give let have say turn hold stand bring set keep become run look".split(
    " ",
  ),
);

let alikeOf: ReadonlyMap<string, Nearness> | undefined;

/** By stem, the stems of other words with how near they are, the nearest first; made when it is first needed, since it takes some milliseconds. */
function allAlike(): ReadonlyMap<string, Nearness> {
  if (alikeOf) return alikeOf;
  const alike = new Map<string, Map<string, number>>();
  const join = (from: string, to: string, nearness: number) => {
    if (from === to) return;
    const own = alike.get(from) ?? new Map<string, number>();
    alike.set(from, own.set(to, Math.max(nearness, own.get(to) ?? 0)));
  };
  for (const { same, related } of LINES) {
    const stems = stemsOfWords(same);
    for (const stem of stems) {
      for (const other of stems) join(stem, other, 1);
      for (const other of stemsOfWords(related)) {
        const nearness = isOfFamily(stem, other) ? 1 : RELATED;
        join(stem, other, nearness);
        join(other, stem, nearness);
      }
    }
  }
  alikeOf = new Map(
    [...alike].map(([stem, own]) => [stem, new Map([...own].sort(([, a], [, b]) => b - a))]),
  );
  return alikeOf;
}

function stemsOfWords(words: readonly string[]): readonly string[] {
  return words.flatMap((word) => (isPhrase(word) || LIGHT.has(word) ? [] : contentStems(word)));
}

function isOfFamily(stem: string, other: string): boolean {
  return stem.slice(0, FAMILY) === other.slice(0, FAMILY);
}

const NONE: Nearness = new Map();

/** The stems of words that mean the same as one with this stem, or speak of the same, the nearest first. */
export function stemsOfSynonyms(stem: string): Nearness {
  return allAlike().get(stem) ?? NONE;
}

/** Phrases of several words, each with words that mean the same: "carry out" with "implement". */
export function phrasesInOtherWords(): readonly (readonly [string, readonly string[]])[] {
  return LINES.flatMap(({ same }) => {
    const words = same.filter((word) => !isPhrase(word));
    return same.filter(isPhrase).map((phrase) => [phrase, words] as const);
  });
}
