/** All sentences of the sources, as they are found by words: their own, and those that stand for them. */
import type { Atlas, AtlasEdge, AtlasNode, Document, Quote } from "../../atlas/index.ts";
import { lookup, memo } from "../visible/index.ts";
import { emptyRanking, type Ranking, stemsOf } from "./rankTexts.ts";

/** A sentence, by a quote of it; no claim quotes what is not on the map yet, so that it is quoted whole. */
export interface NearStatement {
  readonly claim: AtlasNode | AtlasEdge | undefined;
  readonly quote: Quote;
}

interface SentenceIndex {
  readonly ranking: Ranking;
  /** What is quoted in each sentence; the sentence itself where nothing is. */
  readonly statements: (readonly NearStatement[])[];
}

/** The index, complete: what is missing is built at once. */
export function sentenceIndex(atlas: Atlas): SentenceIndex {
  const { index, rest } = indexing(atlas);
  while (rest.next().done !== true);
  return index;
}

/** How much a stem tells: the fewer sentences have it, the more. */
export function rarityOf(atlas: Atlas, stem: string): number {
  return sentenceIndex(atlas).ranking.rarity(stem);
}

/**
 * Builds the next part of the index, in some milliseconds, so that a page can build it while it is idle;
 * returns whether it is complete. Whoever needs it before builds the rest.
 */
export function indexMore(atlas: Atlas): boolean {
  return indexing(atlas).rest.next().done === true;
}

const indexing = memo((atlas: Atlas) => {
  const index: SentenceIndex = { ranking: emptyRanking(), statements: [] };
  return { index, rest: addSentences(atlas, index) };
});

/** The sentences indexed at once, in some milliseconds. */
const AT_ONCE = 50;

/** How much words count by which a sentence is found. */
const WEIGHTS = {
  own: 2,
  /** Of the lines that introduce it, in a list, and of the sentence that "it" and "these" point back to. */
  chapeau: 1,
  before: 0.8,
  summary: 0.5,
  name: 1,
  heading: 0.3,
} as const;

/**
 * A sentence is found by its words and their translation, by those it goes on from, by the names of what is
 * quoted or linked in it, by the summaries of these, which count less; and a little by its section's heading.
 */
function* addSentences(atlas: Atlas, { ranking, statements }: SentenceIndex): Generator<void> {
  const stemsOfText = memoText(stemsOf);
  const bySentence = new Map<string, Map<number, NearStatement[]>>();
  for (const [index, claim] of [...atlas.edges, ...atlas.nodes].entries()) {
    if (index % (AT_ONCE * 20) === 0) yield;
    for (const quote of claim.quotes) {
      const sentences = bySentence.get(quote.document) ?? new Map<number, NearStatement[]>();
      bySentence.set(quote.document, sentences);
      for (const at of quote.sentences) {
        const list = sentences.get(at);
        if (list) list.push({ claim, quote });
        else sentences.set(at, [{ claim, quote }]);
      }
    }
  }
  for (const document of atlas.documents) {
    const quoted = bySentence.get(document.id);
    const textAt = (at: number) => {
      const { start, end } = document.sentences[at] ?? {};
      return document.text.slice(start, end);
    };
    for (const [at, sentence] of document.sentences.entries()) {
      const list = quoted?.get(at) ?? [{ claim: undefined, quote: wholeSentence(document, at) }];
      const names = new Set(list.flatMap(({ claim }) => namesOf(atlas, claim)));
      const translations = new Set(list.map(({ quote }) => quote.translation ?? ""));
      const summaries = new Set(list.flatMap(({ claim }) => summariesOf(atlas, claim)));
      const own = textAt(at);
      const { chapeaux = [] } = sentence;
      ranking.add([
        [stemsOf(own), WEIGHTS.own],
        [[...translations].flatMap(stemsOfText), WEIGHTS.own],
        [chapeaux.flatMap((chapeau) => stemsOfText(textAt(chapeau))), WEIGHTS.chapeau],
        [pointsBack(own) ? stemsOf(textAt(at - 1)) : [], WEIGHTS.before],
        [[...summaries].flatMap(stemsOfText), WEIGHTS.summary],
        [[...names].flatMap(stemsOfText), WEIGHTS.name],
        [stemsOfText(document.sections[sentence.section]?.heading ?? ""), WEIGHTS.heading],
      ]);
      statements.push(list);
      if (statements.length % AT_ONCE === 0) yield;
    }
  }
}

/** Whether a sentence begins with a word for what was said before: "It emphasizes …". */
function pointsBack(sentence: string): boolean {
  return /^\s*(it|they|this|these|those|such|its|their|he|she|that)\b/iu.test(sentence);
}

/** A sentence that no claim quotes, as a quote of it. */
function wholeSentence({ id, text, sentences }: Document, at: number): Quote {
  const { start = 0, end = 0, section = 0, paragraph } = sentences[at] ?? {};
  return {
    id: `${id}~sentence-${at}`,
    document: id,
    exact: text.slice(start, end),
    start,
    end,
    section,
    paragraph,
    sentences: [at],
    pillars: [],
  };
}

/** What a function of a text gives, kept for texts that come again and again. */
function memoText<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const value = known.get(text) ?? make(text);
    known.set(text, value);
    return value;
  };
}

function nodesOf(atlas: Atlas, claim: NearStatement["claim"]): readonly AtlasNode[] {
  if (!claim) return [];
  if (!("relation" in claim)) return [claim];
  const { nodes } = lookup(atlas);
  return [claim.source, claim.target].flatMap((id) => nodes.get(id) ?? []);
}

function summariesOf(atlas: Atlas, claim: NearStatement["claim"]): readonly string[] {
  return nodesOf(atlas, claim).map(({ summary }) => summary);
}

/** What a claim is called: the names of its nodes, and its relation's words. */
export function namesOf(atlas: Atlas, claim: NearStatement["claim"]): readonly string[] {
  const names = nodesOf(atlas, claim).flatMap(({ name, aliases }) => [name, ...aliases]);
  if (!claim || !("relation" in claim)) return names;
  const relation = lookup(atlas).relations.get(claim.relation);
  return relation ? [...names, relation.name, ...(relation.words ?? [])] : names;
}
