/**
 * Questions with words that mean nothing here, or with something more that they name, answered without
 * these where the answers' own words have them: "Who pays for the old bridge?" if the sentence speaks
 * of an old bridge. What is left out is named. A word that an answer does not have may change what is
 * asked, so then nothing is answered.
 */
import type { Atlas, AtlasNode, Quote } from "../../atlas/index.ts";
import { EMPTY_FILTERS, type Question } from "../../scene/index.ts";
import { type Answer, computeAnswers } from "../answers/index.ts";
import { lexicon } from "../lexicon/index.ts";
import { contentStems, sentencesOf } from "../nearest/index.ts";
import { lookup } from "../visible/index.ts";
import { readAll } from "./questionText.ts";
import { type NamedPlace, type UnusedWord, unusedWords } from "./unused.ts";

/** The most words that may be left out. */
const LEFT_OUT_MAX = 4;
/** Words that may be left out with the one that they lead to. */
const LEADING = new Set([
  ...[
    "a",
    "an",
    "the",
    "its",
    "their",
    "his",
    "her",
    "this",
    "that",
    "these",
    "those",
    "some",
    "any",
  ],
  ...["of", "for", "in", "on", "to", "from", "at", "with", "by", "as", "into", "and", "s", "along"],
  ...["through", "under", "via", "about", "over", "between", "across", "during", "within"],
]);
/** Words that turn or limit what is asked. */
const TURNING =
  /\b(not|no|never|nor|without|except|unless|n['’]t|other than|rather than|instead of|besides|only|against)\b/iu;

/** What is left out of a text, with offsets in it, in UTF-16 code units. */
interface Spare {
  readonly start: number;
  readonly end: number;
  readonly word?: UnusedWord;
  readonly name?: NamedPlace;
}

interface Witnessed {
  readonly questions: readonly Question[];
  /** What was left out, as typed. */
  readonly spare: readonly string[];
}

const NOTHING: Witnessed = { questions: [], spare: [] };

/**
 * The questions that a text asks without its unused words, and if need be without one of the things
 * that it names; none if an answer lacks one of these, or there is no answer.
 */
export function readByWitnesses(atlas: Atlas, text: string): Witnessed {
  const { unused, named } = unusedWords(text, lexicon(atlas));
  if (unused.length > LEFT_OUT_MAX || TURNING.test(text)) return NOTHING;
  const words = unused.map((word): Spare => ({ ...word, word }));
  // The last of the things named is the likeliest to be said by the way.
  const names = named.toReversed().map((name): readonly Spare[] => [{ ...name, name }]);
  for (const more of [[], ...(named.length > 1 ? names : [])]) {
    const spare = [...words, ...more].sort((a, b) => a.start - b.start);
    if (spare.length === 0) continue;
    for (const shorter of new Set([without(text, spare, false), without(text, spare, true)])) {
      const questions = readAll(atlas, shorter).questions.filter(
        (question) => isDefinite(question) && isWitnessed(atlas, question, spare),
      );
      if (questions.length === 0) continue;
      return { questions, spare: spare.map(({ start, end }) => text.slice(start, end)) };
    }
  }
  return NOTHING;
}

/** Whether a question asks what has relations: any link at all would answer too much. */
function isDefinite({ subject, steps }: Question): boolean {
  return (
    subject.of !== "node" &&
    steps.length > 0 &&
    steps.every(({ verb, none, term }) => verb.of === "relation" && !none && term.of === "node")
  );
}

/** A text without some of its words, and if wanted, without the small words before them. */
function without(text: string, spare: readonly Spare[], withLeading: boolean): string {
  return spare.toReversed().reduce((rest, { start, end, name }) => {
    let before = rest.slice(0, start).trimEnd();
    for (let last = lastWord(before); withLeading && LEADING.has(last); last = lastWord(before)) {
      before = before.slice(0, before.length - last.length).replace(/[\s'’]+$/u, "");
      // "Bring AI into": what is named may be led to by its verb alone.
      if (name && !ARTICLES.has(last)) break;
    }
    return `${before} ${rest.slice(end).trimStart()}`;
  }, text);
}

const ARTICLES = new Set(["a", "an", "the", "its", "their", "his", "her"]);

function lastWord(text: string): string {
  return /[\p{L}\p{N}]+$/u.exec(text)?.[0].toLowerCase() ?? "";
}

/** Whether the words of each answer have all that was left out. */
function isWitnessed(atlas: Atlas, question: Question, spare: readonly Spare[]): boolean {
  const scene = { filters: EMPTY_FILTERS, focus: undefined };
  const { found, cut } = computeAnswers(atlas, scene, question);
  if (found.length === 0 || cut) return false;
  return found.every((answer) => {
    const own = new Set(contentStems(wordsOfNode(answer.subject)));
    const said = new Set([...own, ...contentStems(wordsOfChains(atlas, answer))]);
    return spare.every(({ word, name }) => {
      // What is named already is not what is asked for.
      if (name) return name.node !== answer.subject.id && isNamedBy(atlas, name.node, answer);
      // "Which old bridges" are bridges that are called old, wherever else the word may stand.
      const has = word?.isOfAsked ? own : said;
      return contentStems(word?.word ?? "").every((stem) => has.has(stem));
    });
  });
}

function wordsOfNode({ name, short = "", aliases, summary }: AtlasNode): string {
  return [name, short, ...aliases, summary].join(" ");
}

/** The sentences of the links, the relations' definitions, and the words of what they link. */
function wordsOfChains(atlas: Atlas, { chains }: Answer): string {
  const { nodes, relations } = lookup(atlas);
  const links = chains.flat();
  const quotes = links.flatMap((link) => link.quotes);
  const ends = links.flatMap(({ edge }) => [edge.source, edge.target]);
  const texts = [
    ...quotes.flatMap((quote) => [sentencesOf(atlas, quote), quote.translation ?? ""]),
    ...links.map(({ edge }) => relations.get(edge.relation)?.definition ?? ""),
    ...ends.flatMap((id) => nodes.get(id) ?? []).map(wordsOfNode),
  ];
  return [...new Set(texts)].join(" ");
}

/** Whether a sentence of each chain is quoted for the node, too, or for a link of it. */
function isNamedBy(atlas: Atlas, node: string, { chains }: Answer): boolean {
  const { nodes, incident } = lookup(atlas);
  const claims = [nodes.get(node), ...(incident.get(node) ?? [])];
  const own = new Set(claims.flatMap((claim) => (claim?.quotes ?? []).flatMap(placesOf)));
  return chains.every((chain) =>
    chain.some(({ quotes }) => quotes.flatMap(placesOf).some((place) => own.has(place))),
  );
}

function placesOf({ document, sentences }: Quote): readonly string[] {
  return sentences.map((at) => `${document} ${at}`);
}
