/**
 * Questions with words that mean nothing here, answered without them where the answers' own words
 * have them: "Who pays for the old bridge?" if the sentence speaks of an old bridge. Each such word is
 * named. One that an answer does not have may change what is asked, so then nothing is answered.
 */
import type { Atlas } from "../../atlas/index.ts";
import { EMPTY_FILTERS, type Question } from "../../scene/index.ts";
import { type Answer, computeAnswers } from "../answers/index.ts";
import { contentStems, sentencesOf } from "../nearest/index.ts";
import { readAll } from "./questionText.ts";
import type { UnusedWord } from "./unused.ts";

/** The most words that may be left out. */
const LEFT_OUT_MAX = 4;
/** Words that may be left out with the one that they lead to. */
const LEADING = new Set([
  ...["a", "an", "the", "its", "their", "his", "her", "of", "for", "in", "on", "to", "from", "at"],
  ...["with", "by", "as", "into", "and", "s"],
]);
/** Words that turn or limit what is asked. */
const TURNING =
  /\b(not|no|never|without|except|unless|n['’]t|other than|rather than|instead of)\b/iu;

/**
 * The questions that a text asks without its unused words, the first that can be read; none if an
 * answer lacks one of the words, or there is no answer.
 */
export function readByWitnesses(
  atlas: Atlas,
  text: string,
  unused: readonly UnusedWord[],
): readonly Question[] {
  if (unused.length === 0 || unused.length > LEFT_OUT_MAX || TURNING.test(text)) return [];
  for (const shorter of new Set([without(text, unused, false), without(text, unused, true)])) {
    const questions = readAll(atlas, shorter).questions.filter(
      (question) => isDefinite(question) && isWitnessed(atlas, question, unused),
    );
    if (questions.length > 0) return questions;
  }
  return [];
}

/** Whether a question asks for relations throughout: any link at all would answer too much. */
function isDefinite({ steps }: Question): boolean {
  return steps.length > 0 && steps.every(({ verb, none }) => verb.of === "relation" && !none);
}

/** A text without some of its words, and if wanted, without the small words before them. */
function without(text: string, unused: readonly UnusedWord[], withLeading: boolean): string {
  return unused.toReversed().reduce((rest, { start, end }) => {
    let before = rest.slice(0, start).trimEnd();
    for (let last = lastWord(before); withLeading && LEADING.has(last); last = lastWord(before))
      before = before.slice(0, before.length - last.length).replace(/[\s'’]+$/u, "");
    return `${before} ${rest.slice(end).trimStart()}`;
  }, text);
}

function lastWord(text: string): string {
  return /[\p{L}\p{N}]+$/u.exec(text)?.[0].toLowerCase() ?? "";
}

/** Whether the words of each answer have each of the words. */
function isWitnessed(atlas: Atlas, question: Question, unused: readonly UnusedWord[]): boolean {
  const { found, cut } = computeAnswers(
    atlas,
    { filters: EMPTY_FILTERS, focus: undefined },
    question,
  );
  if (found.length === 0 || cut) return false;
  return found.every((answer) => {
    const own = new Set(contentStems(wordsOfNode(answer)));
    const said = new Set([...own, ...contentStems(wordsOfChains(atlas, answer))]);
    // "Which old bridges" are bridges that are called old, wherever else the word may stand.
    return unused.every(({ word, isOfAsked }) =>
      contentStems(word).every((stem) => (isOfAsked ? own : said).has(stem)),
    );
  });
}

function wordsOfNode({ subject: { name, short = "", aliases, summary } }: Answer): string {
  return [name, short, ...aliases, summary].join(" ");
}

function wordsOfChains(atlas: Atlas, { chains }: Answer): string {
  const quotes = chains.flatMap((chain) => chain.flatMap((link) => link.quotes));
  const texts = quotes.flatMap((quote) => [sentencesOf(atlas, quote), quote.translation ?? ""]);
  return [...new Set(texts)].join(" ");
}
