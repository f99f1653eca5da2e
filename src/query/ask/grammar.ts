/**
 * The grammar of questions, as steps from one reading of a text's first words to the next.
 * Reading tries them all, in order of preference; completion asks each what may come next.
 */
import { STEPS_MAX } from "../../atlas/files/index.ts";
import type { Atlas } from "../../atlas/index.ts";
import {
  ANY_LINK,
  ANYTHING,
  askAfter,
  type Question,
  type Step,
  type StepDirection,
  type Term,
  type Verb,
} from "../../scene/index.ts";
import { type Lexicon, lexicon, type Quality } from "./lexicon.ts";
import type { Word } from "./phrases.ts";

/** What may come next. */
export type Expectation =
  /** What the question is after. */
  | { readonly of: "subject" }
  /** A verb or one's other end; or as `end`. */
  | { readonly of: "step" }
  /** What the verb leads to. */
  | {
      readonly of: "object";
      readonly verb: Verb;
      readonly direction: StepDirection;
      readonly none: boolean;
    }
  /** What the named one does: "that no instrument …". */
  | { readonly of: "active"; readonly term: Term; readonly none: boolean }
  /** A pillar, a quality, or nothing. */
  | { readonly of: "end" }
  /** A quality, or nothing. */
  | { readonly of: "tail" };

/** The first words of a text, read. */
export interface Reading {
  /** How many words it has used. */
  readonly at: number;
  readonly expects: Expectation;
  readonly question: Question;
  /** Whether it could end here. */
  readonly isWhole: boolean;
}

/** Words of a question that nothing is made of, by where they stand. */
export const ASIDE = {
  subject: ["which", "show", "list", "find", "all", "the", "a", "an"],
  step: ["that", "which", "who", "whom", "do", "does", "did"],
  term: ["the", "a", "an", "any", "some", "all", "every"],
  tail: ["that", "which", "is", "are", "and", "but"],
} as const;

/** "what is done in Talent": all links there. The shorter one only before a quality. */
const DONE = [
  { said: ["what", "is", "done"], isWhole: true },
  { said: ["what", "happens"], isWhole: true },
  { said: ["what", "is"], isWhole: false },
];

/** Longest text that is read, in words: far above what a question needs. */
const WORDS_MAX = 120;

/** All readings of the beginnings of a text, depth first, the preferred ones first. */
export function* readings(atlas: Atlas, words: readonly Word[]): Generator<Reading> {
  const texts = words.slice(0, WORDS_MAX).map(({ text }) => text);
  yield* onwards(lexicon(atlas), texts, {
    at: 0,
    expects: { of: "subject" },
    question: askAfter(ANYTHING),
    isWhole: false,
  });
}

function* onwards(lexis: Lexicon, words: readonly string[], reading: Reading): Generator<Reading> {
  yield reading;
  for (const next of nexts(lexis, words, reading)) yield* onwards(lexis, words, next);
}

/** Where the words go on after those that may be left aside. */
export function skip(words: readonly string[], at: number, aside: readonly string[]): number {
  let place = at;
  while (aside.includes(words[place] ?? "")) place++;
  return place;
}

function* nexts(lexis: Lexicon, words: readonly string[], reading: Reading): Generator<Reading> {
  const { at, expects, question } = reading;
  switch (expects.of) {
    case "subject":
      for (const { said, isWhole } of DONE) {
        if (!said.every((word, index) => words[at + index] === word)) continue;
        const step: Step = { direction: "out", verb: ANY_LINK, none: false, term: ANYTHING };
        const next = withNext(question, step);
        yield { at: at + said.length, expects: { of: "end" }, question: next, isWhole };
      }
      for (const from of new Set([at, skip(words, at, ASIDE.subject)])) {
        for (const { value: subject, words: said } of lexis.terms.at(words, from)) {
          const next = { ...question, subject };
          yield { at: from + said.length, expects: { of: "step" }, question: next, isWhole: true };
        }
      }
      return;
    case "step":
      if (question.steps.length < STEPS_MAX) yield* steps(lexis, words, reading);
      yield* ends(lexis, words, reading);
      return;
    case "object":
      yield* objects(lexis, words, reading, expects);
      return;
    case "active":
      yield* actives(lexis, words, reading, expects);
      return;
    case "end":
      yield* ends(lexis, words, reading);
      return;
    case "tail":
      yield* tails(lexis, words, reading);
  }
}

/** After a term: "fund", "do not fund", "are not part of", "no instrument", "China". */
function* steps(lexis: Lexicon, words: readonly string[], reading: Reading): Generator<Reading> {
  const { question } = reading;
  const from = skip(words, reading.at, ASIDE.step);
  const not = notAt(words, from);
  const none = not > from;
  for (const { value, words: said } of lexis.followings.at(words, not)) {
    const expects: Expectation = { of: "object", ...value, none };
    yield { at: not + said.length, expects, question, isWhole: false };
  }
  if (none) return;
  for (const { at, term, none: no } of termsAt(lexis, words, from)) {
    yield { at, expects: { of: "active", term, none: no }, question, isWhole: false };
  }
}

function* objects(
  lexis: Lexicon,
  words: readonly string[],
  { at: from, question }: Reading,
  { verb, direction, none }: Extract<Expectation, { of: "object" }>,
): Generator<Reading> {
  for (const { at, term, none: no } of termsAt(lexis, words, from)) {
    const next = withNext(question, { direction, verb, none: none || no, term });
    yield { at, expects: { of: "step" }, question: next, isWhole: true };
  }
}

/** "… China does not fund" is "… is not funded by China". */
function* actives(
  lexis: Lexicon,
  words: readonly string[],
  { at, question }: Reading,
  { term, none }: Extract<Expectation, { of: "active" }>,
): Generator<Reading> {
  const from = skip(words, at, ["do", "does"]);
  const not = notAt(words, from);
  for (const { value, words: said } of lexis.followings.at(words, not)) {
    const direction = OPPOSITE[value.direction];
    const step = { direction, verb: value.verb, none: none || not > from, term };
    const next = withNext(question, step);
    yield { at: not + said.length, expects: { of: "end" }, question: next, isWhole: true };
  }
}

export const OPPOSITE: Readonly<Record<StepDirection, StepDirection>> = {
  out: "in",
  in: "out",
  both: "both",
};

function* ends(lexis: Lexicon, words: readonly string[], reading: Reading): Generator<Reading> {
  const { at, question } = reading;
  if (words[at] === "in") {
    for (const { value: pillar, words: said } of lexis.pillars.at(words, at + 1)) {
      const next = { ...question, pillar };
      yield { at: at + 1 + said.length, expects: { of: "tail" }, question: next, isWhole: true };
    }
  }
  yield* tails(lexis, words, reading);
}

function* tails(lexis: Lexicon, words: readonly string[], reading: Reading): Generator<Reading> {
  const { question } = reading;
  const from = skip(words, reading.at, ASIDE.tail);
  const only = question.only || words[from] === "only";
  const start = words[from] === "only" ? from + 1 : from;
  for (const { value, words: said } of lexis.qualities.at(words, start)) {
    const next = withQuality({ ...question, only }, value);
    // "what is intended in Talent"
    const of = question.pillar === undefined ? "end" : "tail";
    yield { at: start + said.length, expects: { of }, question: next, isWhole: true };
  }
}

interface TermAt {
  readonly at: number;
  readonly term: Term;
  readonly none: boolean;
}

/** "sectors", "the sectors", "no sector", "nothing" */
function* termsAt(lexis: Lexicon, words: readonly string[], from: number): Generator<TermAt> {
  if (words[from] === "nothing") yield { at: from + 1, term: ANYTHING, none: true };
  const none = words[from] === "no";
  const start = none ? from + 1 : from;
  for (const place of new Set([start, skip(words, start, ASIDE.term)])) {
    for (const { value: term, words: said } of lexis.terms.at(words, place)) {
      yield { at: place + said.length, term, none };
    }
  }
}

/** The place after "not", or after "is not"; `from` where there is no "not". */
export function notAt(words: readonly string[], from: number): number {
  if (words[from] === "not") return from + 1;
  const being = words[from] === "is" || words[from] === "are";
  return being && words[from + 1] === "not" ? from + 2 : from;
}

function withNext(question: Question, step: Step): Question {
  return { ...question, steps: [...question.steps, step] };
}

function withQuality(question: Question, quality: Quality): Question {
  return { ...question, [quality.of]: quality.value };
}
