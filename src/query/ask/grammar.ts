/**
 * The grammar of questions, as steps that extend a partial parse by a word or phrase. A parse
 * tries all readings in order of preference; completion asks each of them what may come next.
 */
import { STEPS_MAX } from "../../atlas/files/index.ts";
import type { Atlas } from "../../atlas/index.ts";
import { ANYTHING, questionAbout } from "../../scene/index.ts";
import type { Word } from "../lexicon/index.ts";
import { lexicon, type Vocabulary } from "../lexicon/index.ts";
import {
  readActive,
  readEnd,
  readObject,
  readPreposition,
  readStep,
  readSubject,
  readTail,
} from "./clauses.ts";
import type { Reading } from "./reading.ts";

/** The most words that are read, far more than a question needs. */
const WORDS_MAX = 60;

/** All readings of the first words of a text, depth first, the preferred ones first. */
export function* readings(
  atlas: Atlas,
  words: readonly Word[],
  vocabulary: Vocabulary = lexicon(atlas),
): Generator<Reading> {
  const texts = words.slice(0, WORDS_MAX).map(({ text }) => text);
  yield* readingsFrom(vocabulary, texts, {
    at: 0,
    expects: { of: "subject" },
    question: questionAbout(ANYTHING),
    isComplete: false,
  });
}

function* readingsFrom(
  lexis: Vocabulary,
  words: readonly string[],
  reading: Reading,
): Generator<Reading> {
  yield reading;
  for (const next of nextReadings(lexis, words, reading)) yield* readingsFrom(lexis, words, next);
}

function* nextReadings(
  lexis: Vocabulary,
  words: readonly string[],
  reading: Reading,
): Generator<Reading> {
  const { expects, question } = reading;
  switch (expects.of) {
    case "subject":
      yield* readSubject(lexis, words, reading);
      return;
    case "step":
      if (question.steps.length < STEPS_MAX) yield* readStep(lexis, words, reading, expects);
      yield* readEnd(lexis, words, reading);
      if (question.steps.length < STEPS_MAX) yield* readPreposition(lexis, words, reading);
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
