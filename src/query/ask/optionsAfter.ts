/** The options that may follow the part of a question that has been read. */
import { qualitiesOf } from "../../atlas/attributes/index.ts";
import { STEPS_MAX } from "../../atlas/files/index.ts";
import type { Atlas } from "../../atlas/index.ts";
import { ANYTHING, type Question, type Term } from "../../scene/index.ts";
import type { Word } from "../lexicon/index.ts";
import { lexicon, qualityWord } from "../lexicon/index.ts";
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
import { afterNot, IGNORED_WORDS, type Reading, skipIgnored } from "./reading.ts";

export interface OptionGroup {
  /** Index of the first word that the options would replace. */
  readonly from: number;
  readonly options: Iterable<Option>;
  /** Whether few people mean these: they come after all other options that match as well. */
  readonly isRare?: boolean;
}

/** The options after a reading, grouped by the words that they would replace. */
export function* optionsAfter(
  atlas: Atlas,
  words: readonly Word[],
  { at, expects, question }: Reading,
): Generator<OptionGroup> {
  const texts = words.map(({ text }) => text);
  switch (expects.of) {
    case "subject":
      yield {
        from: skipIgnored(texts, at, IGNORED_WORDS.subject),
        options: termOptions(atlas, "many"),
      };
      return;
    case "step":
      if (question.steps.length > 0) yield* optionsForAnd(atlas, texts, at, question);
      if (question.steps.length < STEPS_MAX) yield* optionsForStep(atlas, texts, at, question);
      yield* optionsForEnd(atlas, texts, at, question);
      return;
    case "object": {
      const isNo = texts[at] === "no";
      const from = isNo ? at + 1 : skipIgnored(texts, at, IGNORED_WORDS.term);
      const fits = (term: Term) => allows(atlas, opposite(expects), term);
      yield { from, options: termOptions(atlas, isNo ? "one" : "many", fits) };
      return;
    }
    case "active":
      yield {
        from: at,
        options: activeOptions(atlas, expects.terms[0] ?? ANYTHING, lastTerm(question)),
      };
      return;
    case "end":
      yield* optionsForAnd(atlas, texts, at, question);
      yield* optionsForEnd(atlas, texts, at, question);
      return;
    case "tail":
      yield* optionsForTail(atlas, texts, at, question);
  }
}

/** "that fund", "fund" after "that", "not fund", "no instrument", or the one acting: "the law". */
function* optionsForStep(
  atlas: Atlas,
  texts: readonly string[],
  at: number,
  question: Question,
): Generator<OptionGroup> {
  const from = skipIgnored(texts, at, IGNORED_WORDS.step);
  const verb = afterNot(texts, from);
  if (verb > from) {
    yield { from: verb, options: deniedOptions(atlas, texts[from] !== "not", question) };
    return;
  }
  const options = verbOptions(atlas, lastTerm(question), isNamed(question) ? "one" : undefined);
  // A verb follows "who", "which actors" and a node's name directly, but "actors" only after "that".
  const needsNoThat =
    from > at ||
    isNamed(question) ||
    QUESTION_WORDS.has(texts[at - 1] ?? "") ||
    (question.steps.length === 0 && ASKING_FOR.has(texts[0] ?? ""));
  yield { from, options: needsNoThat ? options : withThat(options) };
  if (texts[from] === "no") yield { from: from + 1, options: termOptions(atlas, "one") };
  else if (from > at && from < texts.length) {
    const doers = termOptions(atlas, "many");
    yield { from: skipIgnored(texts, from, IGNORED_WORDS.term), options: doers, isRare: true };
  }
}

const QUESTION_WORDS: ReadonlySet<string> = new Set(["who", "what", "whom"]);
const ASKING_FOR: ReadonlySet<string> = new Set(["which", "what"]);

const JOINTS: readonly Option[] = ["and", "but not"].map((text) => ({ text, sort: "joint" }));

/**
 * "and", "but not"; after these what may be the second condition: a verb, "and are funded by"; who
 * acts, "and China"; after "but not" only the other thing of the same verb.
 */
function* optionsForAnd(
  atlas: Atlas,
  texts: readonly string[],
  at: number,
  question: Question,
): Generator<OptionGroup> {
  const last = question.steps.at(-1);
  if (!last || question.steps.length >= STEPS_MAX || qualitiesOf(question).length > 0) return;
  const from = skipIgnored(texts, at, ["and", "but"]);
  if (from === at || texts.length < from) {
    yield { from: at, options: JOINTS };
    return;
  }
  const isDenied = texts[from] === "not";
  if (!isDenied) {
    const origin = originOf(question);
    yield { from, options: verbOptions(atlas, origin, origin.of === "node" ? "one" : undefined) };
  }
  const fits = (term: Term) => allows(atlas, opposite(last), term);
  yield { from: isDenied ? from + 1 : from, options: termOptions(atlas, "many", fits) };
}

/** What the last step starts from. */
function originOf({ subject, steps }: Question): Term {
  const first = steps.findLastIndex(({ and }) => !and);
  return steps[first - 1]?.term ?? subject;
}

function* optionsForEnd(
  atlas: Atlas,
  texts: readonly string[],
  at: number,
  question: Question,
): Generator<OptionGroup> {
  const lexis = lexicon(atlas);
  const pillars = atlas.pillars.map(
    ({ id }): Option => ({ text: `in ${lexis.placeName(id)}`, sort: "pillar" }),
  );
  yield { from: at, options: pillars };
  const sections = lexis.sectionNames.map(
    ([key]): Option => ({ text: `in ${lexis.placeName(key)}`, sort: "section" }),
  );
  yield { from: at, options: sections, isRare: true };
  yield* optionsForTail(atlas, texts, at, question);
}

function* optionsForTail(
  atlas: Atlas,
  texts: readonly string[],
  at: number,
  question: Question,
): Generator<OptionGroup> {
  const from = skipIgnored(texts, at, IGNORED_WORDS.tail);
  const unused = unusedQualities(atlas, question);
  const isFirst = qualitiesOf(question).length === 0;
  const options = (before: string): readonly Option[] =>
    unused.map((quality) => ({ text: `${before}${quality}`, sort: "quality" }));
  if (texts[from] === "only") yield { from: from + 1, options: options("") };
  else if (texts.slice(at, from).some((word) => word !== "that" && word !== "which")) {
    yield { from, options: [...options(""), ...options("only ")] };
  } else if (from > at) return;
  else if (isFirst) yield { from: at, options: [...options(", "), ...options(", only ")] };
  else yield { from: at, options: options("and ") };
}

/** Words for the qualities of which the question has none yet. */
function unusedQualities(atlas: Atlas, question: Question): readonly string[] {
  const usedSorts = new Set(qualitiesOf(question).map(({ of }) => of));
  return lexicon(atlas)
    .qualities.phrases.filter(({ isCanonical, value }) => isCanonical && !usedSorts.has(value.of))
    .map(({ value }) => qualityWord(value));
}

function* withThat(options: Iterable<Option>): Generator<Option> {
  for (const option of options) yield { ...option, prefix: "that " };
}

/** Whether the question so far is nothing but a node's name. */
function isNamed({ subject, steps }: Question): boolean {
  return steps.length === 0 && subject.of === "node";
}
