/**
 * The grammar of questions, as steps that extend a partial parse by a word or phrase. A parse
 * tries all readings in order of preference; completion asks each of them what may come next.
 */
import { STEPS_MAX } from "../../atlas/files/index.ts";
import type { Atlas } from "../../atlas/index.ts";
import {
  ANY_LINK,
  ANYTHING,
  type Question,
  questionAbout,
  type Step,
  type StepDirection,
  type Term,
  type Verb,
  withQuality,
} from "../../scene/index.ts";
import { type Lexicon, lexicon } from "./lexicon.ts";
import type { Word } from "./phrases.ts";

/** What may follow a reading. */
export type Expectation =
  /** What the question asks for. */
  | { readonly of: "subject" }
  /** A verb, or the subject of an active clause; or the same as `end`. */
  | { readonly of: "step" }
  /** The term that the verb leads to. */
  | {
      readonly of: "object";
      readonly verb: Verb;
      readonly direction: StepDirection;
      readonly none: boolean;
    }
  /** The verb of an active clause whose subject is the term: "that no instrument …". */
  | { readonly of: "active"; readonly term: Term; readonly none: boolean }
  /** A pillar, a quality, or nothing. */
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

/** Words without a meaning of their own, by their position in a question. */
export const IGNORED_WORDS = {
  subject: ["which", "show", "list", "find", "all", "the", "a", "an"],
  step: ["that", "which", "who", "whom", "do", "does", "did"],
  term: ["the", "a", "an", "any", "some", "all", "every"],
  tail: ["that", "which", "is", "are", "and", "but"],
} as const;

/** "what is done in Talent" asks for all links there; "what is" does only before a quality. */
const WHAT_IS_DONE = [
  { phrase: ["what", "is", "done"], isComplete: true },
  { phrase: ["what", "happens"], isComplete: true },
  { phrase: ["what", "is"], isComplete: false },
];

/** The most words that are read, far more than a question needs. */
const WORDS_MAX = 120;

/** All readings of the first words of a text, depth first, the preferred ones first. */
export function* readings(atlas: Atlas, words: readonly Word[]): Generator<Reading> {
  const texts = words.slice(0, WORDS_MAX).map(({ text }) => text);
  yield* readingsFrom(lexicon(atlas), texts, {
    at: 0,
    expects: { of: "subject" },
    question: questionAbout(ANYTHING),
    isComplete: false,
  });
}

function* readingsFrom(
  lexis: Lexicon,
  words: readonly string[],
  reading: Reading,
): Generator<Reading> {
  yield reading;
  for (const next of nextReadings(lexis, words, reading)) yield* readingsFrom(lexis, words, next);
}

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

function* nextReadings(
  lexis: Lexicon,
  words: readonly string[],
  reading: Reading,
): Generator<Reading> {
  const { at, expects, question } = reading;
  switch (expects.of) {
    case "subject":
      for (const { phrase, isComplete } of WHAT_IS_DONE) {
        if (!phrase.every((word, index) => words[at + index] === word)) continue;
        const step: Step = { direction: "out", verb: ANY_LINK, none: false, term: ANYTHING };
        const next = withNext(question, step);
        yield { at: at + phrase.length, expects: { of: "end" }, question: next, isComplete };
      }
      for (const from of new Set([at, skipIgnored(words, at, IGNORED_WORDS.subject)])) {
        for (const { value: subject, words: phrase } of lexis.terms.at(words, from)) {
          const next = { ...question, subject };
          yield {
            at: from + phrase.length,
            expects: { of: "step" },
            question: next,
            isComplete: true,
          };
        }
      }
      return;
    case "step":
      if (question.steps.length < STEPS_MAX) yield* readStep(lexis, words, reading);
      yield* readEnd(lexis, words, reading);
      return;
    case "object":
      yield* readObject(lexis, words, reading, expects);
      return;
    case "active":
      yield* readActive(lexis, words, reading, expects);
      return;
    case "end":
      yield* readEnd(lexis, words, reading);
      return;
    case "tail":
      yield* readTail(lexis, words, reading);
  }
}

/** After a term: "fund", "do not fund", "are not part of", "no instrument", "China". */
function* readStep(lexis: Lexicon, words: readonly string[], reading: Reading): Generator<Reading> {
  const { question } = reading;
  const from = skipIgnored(words, reading.at, IGNORED_WORDS.step);
  const not = afterNot(words, from);
  const none = not > from;
  for (const { value, words: phrase } of lexis.verbs.at(words, not)) {
    const expects: Expectation = { of: "object", ...value, none };
    yield { at: not + phrase.length, expects, question, isComplete: false };
  }
  if (none) return;
  for (const { at, term, none: no } of termsAt(lexis, words, from)) {
    yield { at, expects: { of: "active", term, none: no }, question, isComplete: false };
  }
}

function* readObject(
  lexis: Lexicon,
  words: readonly string[],
  { at: from, question }: Reading,
  { verb, direction, none }: Extract<Expectation, { of: "object" }>,
): Generator<Reading> {
  for (const { at, term, none: no } of termsAt(lexis, words, from)) {
    const next = withNext(question, { direction, verb, none: none || no, term });
    yield { at, expects: { of: "step" }, question: next, isComplete: true };
  }
}

/** An active clause, "… China does not fund", is read as "… is not funded by China". */
function* readActive(
  lexis: Lexicon,
  words: readonly string[],
  { at, question }: Reading,
  { term, none }: Extract<Expectation, { of: "active" }>,
): Generator<Reading> {
  const from = skipIgnored(words, at, ["do", "does"]);
  const not = afterNot(words, from);
  for (const { value, words: phrase } of lexis.verbs.at(words, not)) {
    const direction = OPPOSITE[value.direction];
    const step = { direction, verb: value.verb, none: none || not > from, term };
    const next = withNext(question, step);
    yield { at: not + phrase.length, expects: { of: "end" }, question: next, isComplete: true };
  }
}

/** The same link seen from its other end. */
export const OPPOSITE: Readonly<Record<StepDirection, StepDirection>> = {
  out: "in",
  in: "out",
  both: "both",
};

function* readEnd(lexis: Lexicon, words: readonly string[], reading: Reading): Generator<Reading> {
  const { at, question } = reading;
  if (words[at] === "in") {
    for (const { value: pillar, words: phrase } of lexis.pillars.at(words, at + 1)) {
      const next = { ...question, pillar };
      yield {
        at: at + 1 + phrase.length,
        expects: { of: "tail" },
        question: next,
        isComplete: true,
      };
    }
  }
  yield* readTail(lexis, words, reading);
}

function* readTail(lexis: Lexicon, words: readonly string[], reading: Reading): Generator<Reading> {
  const { question } = reading;
  const from = skipIgnored(words, reading.at, IGNORED_WORDS.tail);
  const only = question.only || words[from] === "only";
  const start = words[from] === "only" ? from + 1 : from;
  for (const { value, words: phrase } of lexis.qualities.at(words, start)) {
    const next = withQuality({ ...question, only }, value.of, value.value);
    // A pillar may still follow: "what is intended in Talent".
    const of = question.pillar === undefined ? "end" : "tail";
    yield { at: start + phrase.length, expects: { of }, question: next, isComplete: true };
  }
}

/** A term that has been read, and the index of the word after it. */
interface TermAt {
  readonly at: number;
  readonly term: Term;
  readonly none: boolean;
}

/** The terms that can be read at a word: "sectors", "the sectors", "no sector", "nothing". */
function* termsAt(lexis: Lexicon, words: readonly string[], from: number): Generator<TermAt> {
  if (words[from] === "nothing") yield { at: from + 1, term: ANYTHING, none: true };
  const none = words[from] === "no";
  const start = none ? from + 1 : from;
  for (const index of new Set([start, skipIgnored(words, start, IGNORED_WORDS.term)])) {
    for (const { value: term, words: phrase } of lexis.terms.at(words, index)) {
      yield { at: index + phrase.length, term, none };
    }
  }
}

/** The index after "not" or "is not"; `from` if there is no "not". */
export function afterNot(words: readonly string[], from: number): number {
  if (words[from] === "not") return from + 1;
  const being = words[from] === "is" || words[from] === "are";
  return being && words[from + 1] === "not" ? from + 2 : from;
}

function withNext(question: Question, step: Step): Question {
  return { ...question, steps: [...question.steps, step] };
}
