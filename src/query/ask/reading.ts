/** What a reading of a question is, and how terms and small words are read. */
import {
  ANYTHING,
  type Question,
  type StepDirection,
  type Term,
  type Verb,
} from "../../scene/index.ts";
import type { DirectedVerb, Vocabulary } from "../lexicon/index.ts";

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
      /** Another verb with the same object: "advises and supervises". */
      readonly also?: DirectedVerb;
      /** The words that follow the object: "at bay", of "keep … at bay". */
      readonly rest?: readonly string[];
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
  lexis: Vocabulary,
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

/** A name that has been read, and whether it is only a part of the node's name. */
interface NameAt {
  readonly at: number;
  readonly term: Term;
  readonly isPart: boolean;
}

/** Between a thing and what it is linked with: "processors for deep learning". */
const DESCRIBING = ["of", "for", "from"];

/**
 * The terms at a word, those with the most words first. Nodes may be named by a part of their name,
 * and described by a link that they have: "the State Council's plan", "the labs of enterprises".
 */
export function* namesAt(
  lexis: Vocabulary,
  words: readonly string[],
  at: number,
): Generator<NameAt> {
  for (const name of plainNamesAt(lexis, words, at)) {
    yield* describedAt(lexis, words, name);
    yield name;
  }
}

/** A node that is told by what it is linked with, with the most words first. */
function describedAt(lexis: Vocabulary, words: readonly string[], name: NameAt): readonly NameAt[] {
  if (words[name.at] === "s") {
    return plainNamesAt(lexis, words, name.at + 1).flatMap(({ term, at }): readonly NameAt[] => {
      const node = lexis.linkedNode(name.term, term);
      return node ? [{ term: node, at, isPart: true }] : [];
    });
  }
  if (name.term.of !== "node") return [];
  const found: NameAt[] = [];
  for (let at = name.at; isDescribing(words, at, found.length > 0); ) {
    const from = skipIgnored(words, at + 1, IGNORED_WORDS.term);
    const next = plainNamesAt(lexis, words, from).find(({ term }) =>
      lexis.linkedNode(term, name.term),
    );
    if (!next) break;
    at = next.at;
    found.unshift({ term: name.term, at, isPart: true });
  }
  return found;
}

function isDescribing(words: readonly string[], at: number, isFurther: boolean): boolean {
  const word = words[at] ?? "";
  return DESCRIBING.includes(word) || (isFurther && word === "and");
}

/** The terms with a name at a word, and nodes that a part of a name stands for. */
function plainNamesAt(lexis: Vocabulary, words: readonly string[], at: number): readonly NameAt[] {
  const isDefinite = words[at - 1] === "the";
  const whole = lexis.terms.at(words, at).flatMap((phrase): readonly NameAt[] => {
    const term = isDefinite ? lexis.definite(phrase) : phrase.value;
    return term ? [{ term, at: at + phrase.words.length, isPart: false }] : [];
  });
  const parts = lexis.partNames.at(words, at).map(
    ({ node, length }): NameAt => ({
      term: { of: "node", id: node },
      at: at + length,
      isPart: true,
    }),
  );
  return [...whole, ...parts].sort((a, b) => b.at - a.at);
}

/** The index after "not" or "is not"; `from` if there is no "not". */
export function afterNot(words: readonly string[], from: number): number {
  if (words[from] === "not") return from + 1;
  const being = words[from] === "is" || words[from] === "are";
  return being && words[from + 1] === "not" ? from + 2 : from;
}
