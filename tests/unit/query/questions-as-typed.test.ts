import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Atlas } from "../../../src/atlas/index.ts";
import { compileAtlas } from "../../../src/build.ts";
import { readFolder } from "../../../src/cli/disk/readFolder.ts";
import { pastForms } from "../../../src/irregularVerbs.ts";
import { computeAnswers } from "../../../src/query/answers/index.ts";
import { understand } from "../../../src/query/ask/index.ts";
import { irregularVerbs } from "../../../src/query/lexicon/index.ts";
import { hasFigure, type NearStatement } from "../../../src/query/nearest/index.ts";
import { bestSentence, statementsNear } from "../../../src/query/sentence/index.ts";
import { shortName } from "../../../src/query/words/index.ts";
import { EMPTY_FILTERS } from "../../../src/scene/completeScene.ts";
import type { Term } from "../../../src/scene/index.ts";
import {
  ASKED_AFRESH_OF_THE_ARTICLE,
  ASKED_AFRESH_OF_THE_CYCLING_PLAN,
} from "./questionsAskedAfresh.ts";
import { OF_THE_ARTICLE, OF_THE_CYCLING_PLAN, type TypedQuestion } from "./questionsAsTyped.ts";
import { FROM_AFAR_OF_THE_ARTICLE, FROM_AFAR_OF_THE_CYCLING_PLAN } from "./questionsFromAfar.ts";
import { IN_OWN_WORDS_OF_THE_ARTICLE, IN_OWN_WORDS_OF_VELMORA } from "./questionsInOwnWords.ts";
import {
  IN_PLAIN_WORDS_OF_THE_ARTICLE,
  IN_PLAIN_WORDS_OF_THE_CYCLING_PLAN,
} from "./questionsInPlainWords.ts";
import {
  OF_ALL_SORTS_OF_THE_ARTICLE,
  OF_ALL_SORTS_OF_THE_CYCLING_PLAN,
} from "./questionsOfAllSorts.ts";
import { ASKED_OF_THE_ARTICLE, ASKED_OF_THE_CYCLING_PLAN } from "./questionsOfAReader.ts";

const ALL = { filters: EMPTY_FILTERS, focus: undefined };

function atlasIn(folder: string): Atlas {
  const { atlas } = compileAtlas(readFolder(join(import.meta.dirname, "../../..", folder)));
  if (!atlas) throw new Error(`${folder} does not compile`);
  return { ...atlas, verbs: irregularVerbs(atlas, pastForms) ?? {} };
}

describe.each([
  [
    "article",
    atlasIn("data/china-ai-2025"),
    [
      ...OF_THE_ARTICLE,
      ...ASKED_OF_THE_ARTICLE,
      ...ASKED_AFRESH_OF_THE_ARTICLE,
      ...OF_ALL_SORTS_OF_THE_ARTICLE,
      ...FROM_AFAR_OF_THE_ARTICLE,
      ...IN_OWN_WORDS_OF_THE_ARTICLE,
      ...IN_PLAIN_WORDS_OF_THE_ARTICLE,
    ],
  ],
  ["example", atlasIn("data/example-velmora"), [...IN_OWN_WORDS_OF_VELMORA]],
  [
    "cycling plan",
    atlasIn("tests/fixtures/cycling"),
    [
      ...OF_THE_CYCLING_PLAN,
      ...ASKED_OF_THE_CYCLING_PLAN,
      ...ASKED_AFRESH_OF_THE_CYCLING_PLAN,
      ...OF_ALL_SORTS_OF_THE_CYCLING_PLAN,
      ...FROM_AFAR_OF_THE_CYCLING_PLAN,
      ...IN_PLAIN_WORDS_OF_THE_CYCLING_PLAN,
    ],
  ],
])("a question of the %s, as typed", (_, atlas, questions) => {
  it.each(questions)("$text", (question) => check(atlas, question));
});

function nodeOf(atlas: Atlas, term: Term): string {
  const node = atlas.nodes.find(({ id }) => term.of === "node" && id === term.id);
  return node ? shortName(node) : "";
}

function check(
  atlas: Atlas,
  { text, answers, denied, statement, isFirst, isSaid, isUnsaid, choices, unsaid }: TypedQuestion,
): void {
  const read = understand(atlas, text);
  if (answers) {
    if (!("question" in read)) throw new Error(`not read: ${read.unused.join()}`);
    const given = computeAnswers(atlas, ALL, read.question);
    const names = (list: typeof given.found) => list.map(({ subject }) => shortName(subject));
    expect(names(given.found).toSorted()).toEqual(answers.toSorted());
    expect(names(given.denied)).toEqual(denied ?? []);
    return;
  }
  if ("question" in read) throw new Error("read as a question");
  if (choices) {
    const { questions = [] } = read.ambiguous ?? {};
    const nodes = questions.flatMap(({ steps }) => steps.map(({ term }) => nodeOf(atlas, term)));
    expect(nodes).toEqual(choices);
    return;
  }
  const quotesOf = (statements: readonly NearStatement[] = []) =>
    statements.map(({ quote }) => quote.exact.replace(/\s+/gu, " "));
  const said = quotesOf(bestSentence(atlas, ALL, read.wording)?.statements);
  if (isSaid) {
    expect(said).toContain(statement);
    return;
  }
  expect(said).toEqual([]);
  if (isUnsaid) return;
  const nearest = statementsNear(atlas, ALL, read.wording, 3);
  if (statement !== undefined) {
    const quotes = quotesOf(nearest);
    expect(isFirst ? quotes.slice(0, 1) : quotes).toContain(statement);
  } else if (unsaid === "figure") expect(hasFigure(atlas, nearest)).toBe(false);
  else expect(read.unused).toEqual(unsaid);
}
