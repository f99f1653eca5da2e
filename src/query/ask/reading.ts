/** What a reading of a question is, and how terms and small words are read. */
import {
  ANYTHING,
  type Question,
  type StepDirection,
  type Term,
  type Verb,
} from "../../scene/index.ts";
import type { Lexicon } from "./lexicon.ts";

/** What may follow a reading. */
export type Expectation =
  /** What the question asks for. */
  | { readonly of: "subject" }
  /** A verb, or the subject of an active clause; or the same as `end`. */
  | {
      readonly of: "step";
      /** Whether "is" stood before the subject: "are helmets required". */
      readonly isPassive: boolean;
    }
  /** The term that the verb leads to. */
  | {
      readonly of: "object";
      readonly verb: Verb;
      readonly direction: StepDirection;
      readonly none: boolean;
      readonly and: boolean;
    }
  /** The verb of an active clause whose subjects are the terms: "that no instrument …". */
  | {
      readonly of: "active";
      readonly terms: readonly Term[];
      readonly none: boolean;
      readonly and: boolean;
      readonly isPassive: boolean;
    }
  /** Another condition on the same thing, a pillar, a quality, or nothing. */
  | { readonly of: "end" }
  /** A quality, or nothing. */
  | { readonly of: "tail" };

/** The first words of a text, read. */
export interface Reading {
  /** The number of words read. */
  readonly at: number;
  readonly expects: Expectation;
  readonly question: Question;
  /** Whether the question could end here. */
  readonly isComplete: boolean;
}

const SUBJECT_WORDS = [
  ...["which", "what", "show", "list", "find", "tell", "give", "me", "please", "of"],
  ...["does", "do", "did", "is", "are", "was", "were", "has", "have", "can", "will", "there"],
];
const LIGHT_WORDS = [
  ...["the", "a", "an", "any", "some", "all", "every", "these", "those", "its", "their"],
  ...["main", "key", "various", "different", "certain", "next", "other", "both", "major"],
];

/** Words without a meaning of their own, by their position in a question. */
export const IGNORED_WORDS = {
  subject: [...SUBJECT_WORDS, ...LIGHT_WORDS],
  step: ["that", "which", "who", "whom", "do", "does", "did"],
  term: LIGHT_WORDS,
  tail: ["that", "which", "is", "are", "and", "but"],
} as const;

/** The index of the first word from `at` on that is not to be ignored. */
export function skipIgnored(
  words: readonly string[],
  at: number,
  ignored: readonly string[],
): number {
  let index = at;
  while (ignored.includes(words[index] ?? "")) index++;
  return index;
}

/** The same link seen from its other end. */
export const OPPOSITE: Readonly<Record<StepDirection, StepDirection>> = {
  out: "in",
  in: "out",
  both: "both",
};

/** A term that has been read, and the index of the word after it. */
interface TermAt {
  readonly at: number;
  readonly term: Term;
  readonly none: boolean;
}

/** The terms that can be read at a word: "sectors", "the sectors", "no sector", "nothing". */
export function* termsAt(
  lexis: Lexicon,
  words: readonly string[],
  from: number,
): Generator<TermAt> {
  if (words[from] === "nothing") yield { at: from + 1, term: ANYTHING, none: true };
  const none = words[from] === "no";
  const start = none ? from + 1 : from;
  for (const index of new Set([start, skipIgnored(words, start, IGNORED_WORDS.term)])) {
    for (const { term, at } of namesAt(lexis, words, index)) yield { at, term, none };
  }
}

/** The terms with a name at a word; after those, nodes that only a part of a name stands for. */
export function* namesAt(lexis: Lexicon, words: readonly string[], at: number) {
  const isDefinite = words[at - 1] === "the";
  for (const phrase of lexis.terms.at(words, at)) {
    const term = isDefinite ? lexis.definite(phrase) : phrase.value;
    if (term) yield { term, at: at + phrase.words.length, isPart: false };
  }
  for (const { node, length } of lexis.partNames.at(words, at)) {
    yield { term: { of: "node", id: node } satisfies Term, at: at + length, isPart: true };
  }
}

/** The index after "not" or "is not"; `from` if there is no "not". */
export function afterNot(words: readonly string[], from: number): number {
  if (words[from] === "not") return from + 1;
  const being = words[from] === "is" || words[from] === "are";
  return being && words[from + 1] === "not" ? from + 2 : from;
}
