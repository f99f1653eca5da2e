/** What may come after the words of a question that have been read. */
import { STEPS_MAX } from "../../atlas/files/index.ts";
import type { Atlas } from "../../atlas/index.ts";
import type { Question, Term } from "../../scene/index.ts";
import {
  activeOptions,
  allows,
  deniedOptions,
  lastTerm,
  type Option,
  opposite,
  termOptions,
  verbOptions,
} from "./completionOptions.ts";
import { ASIDE, notAt, type Reading, skip } from "./grammar.ts";
import { lexicon } from "./lexicon.ts";
import type { Word } from "./phrases.ts";
import { qualitiesOf, qualityWord } from "./questionText.ts";

export interface Expected {
  /** The word that the options would take the place of. */
  readonly from: number;
  readonly options: Iterable<Option>;
  /** What few mean: comes after all that is as good. */
  readonly isRare?: boolean;
}

/** The options after a reading, by the word that each of them would take the place of. */
export function* expected(
  atlas: Atlas,
  words: readonly Word[],
  { at, expects, question }: Reading,
): Generator<Expected> {
  const texts = words.map(({ text }) => text);
  switch (expects.of) {
    case "subject":
      yield { from: skip(texts, at, ASIDE.subject), options: termOptions(atlas, "many") };
      return;
    case "step":
      if (question.steps.length < STEPS_MAX) yield* stepExpected(atlas, texts, at, question);
      yield* endExpected(atlas, texts, at, question);
      return;
    case "object": {
      const isNo = texts[at] === "no";
      const from = isNo ? at + 1 : skip(texts, at, ASIDE.term);
      const fits = (term: Term) => allows(atlas, opposite(expects), term);
      yield { from, options: termOptions(atlas, isNo ? "one" : "many", fits) };
      return;
    }
    case "active":
      yield { from: at, options: activeOptions(atlas, expects.term, lastTerm(question)) };
      return;
    case "end":
      yield* endExpected(atlas, texts, at, question);
      return;
    case "tail":
      yield* tailExpected(atlas, texts, at, question);
  }
}

/** "that fund", "fund" after "that", "not fund", "no instrument", and who does it: "the law". */
function* stepExpected(
  atlas: Atlas,
  texts: readonly string[],
  at: number,
  question: Question,
): Generator<Expected> {
  const from = skip(texts, at, ASIDE.step);
  const verb = notAt(texts, from);
  if (verb > from) {
    yield { from: verb, options: deniedOptions(atlas, texts[from] !== "not", question) };
    return;
  }
  const options = verbOptions(atlas, lastTerm(question), isNamed(question) ? "one" : undefined);
  // "who", "what" and a node's name go on at once, "actors" with "that".
  const isSaid = from > at || isNamed(question) || QUESTION_WORDS.has(texts[at - 1] ?? "");
  yield { from, options: isSaid ? options : withThat(options) };
  if (texts[from] === "no") yield { from: from + 1, options: termOptions(atlas, "one") };
  else if (from > at && from < texts.length) {
    const doers = termOptions(atlas, "many");
    yield { from: skip(texts, from, ASIDE.term), options: doers, isRare: true };
  }
}

const QUESTION_WORDS: ReadonlySet<string> = new Set(["who", "what", "whom"]);

function* endExpected(
  atlas: Atlas,
  texts: readonly string[],
  at: number,
  question: Question,
): Generator<Expected> {
  const lexis = lexicon(atlas);
  const pillars = atlas.pillars.map(
    ({ id }): Option => ({ text: `in ${lexis.pillar(id)}`, sort: "pillar" }),
  );
  yield { from: at, options: pillars };
  yield* tailExpected(atlas, texts, at, question);
}

function* tailExpected(
  atlas: Atlas,
  texts: readonly string[],
  at: number,
  question: Question,
): Generator<Expected> {
  const from = skip(texts, at, ASIDE.tail);
  const left = qualitiesLeft(atlas, question);
  const isFirst = qualitiesOf(question).length === 0;
  const options = (before: string): readonly Option[] =>
    left.map((quality) => ({ text: `${before}${quality}`, sort: "quality" }));
  if (texts[from] === "only") yield { from: from + 1, options: options("") };
  else if (texts.slice(at, from).some((word) => word !== "that" && word !== "which")) {
    yield { from, options: [...options(""), ...options("only ")] };
  } else if (from > at) return;
  else if (isFirst) yield { from: at, options: [...options(", "), ...options(", only ")] };
  else yield { from: at, options: options("and ") };
}

function qualitiesLeft(atlas: Atlas, question: Question): readonly string[] {
  const given = new Set(qualitiesOf(question).map(({ of }) => of));
  return lexicon(atlas)
    .qualities.phrases.filter(({ written, value }) => written && !given.has(value.of))
    .map(({ value }) => qualityWord(value));
}

function* withThat(options: Iterable<Option>): Generator<Option> {
  for (const option of options) yield { ...option, before: "that " };
}

function isNamed({ subject, steps }: Question): boolean {
  return steps.length === 0 && subject.of === "node";
}
