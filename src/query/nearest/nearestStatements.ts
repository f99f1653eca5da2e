/** The sentences that are nearest to a text by its words, whether or not it is a question. */
import type { Atlas, Quote } from "../../atlas/index.ts";
import {
  activeFilters,
  type FiltersAndFocus,
  filterTests,
  lookup,
  nodeQuoteTest,
  visible,
} from "../visible/index.ts";
import { type AskedFor, asksFor } from "./asksFor.ts";
import { givesFigure, givesPurpose } from "./figures.ts";
import { queryWords } from "./queryWords.ts";
import { contentStems, nearestAlike, type QueryWord, type Ranking, stemsOf } from "./rankTexts.ts";
import { type NearStatement, namesOf, sentenceIndex } from "./sentenceIndex.ts";

/** A sentence that is near to a text, with all that is shown and quoted in it. */
export interface NearSentence {
  readonly statements: readonly NearStatement[];
  readonly score: number;
}

/**
 * The sentences that share words with a text, the best first, down to a share of the best score. Function
 * words do not count, rare words weigh more, and words match in all their inflections, and in other words.
 */
export function* nearSentences(
  atlas: Atlas,
  scene: FiltersAndFocus,
  text: string,
  least: number,
): Generator<NearSentence> {
  const { ranking, statements: all } = sentenceIndex(atlas);
  const shown = visible(atlas, scene);
  const passes = filterTests(scene.filters);
  const ofNodes = nodeQuoteTest(scene.filters);
  const isAll = activeFilters(scene).length === 0;
  const isShown = ({ claim, quote }: NearStatement) =>
    claim === undefined
      ? isAll
      : "relation" in claim
        ? shown.edges.has(claim.id) &&
          claim.quotes.some((own) => own === quote && passes.statement(claim, own))
        : shown.nodes.has(claim.id) && ofNodes(quote);
  const words = queryWords(atlas, text);
  const ranked = favored(atlas, all, asksFor(text), ranking.rank(words, least / WITH_FIGURE));
  for (const { at, score } of ranked) {
    if (score < least * (ranked[0]?.score ?? 0)) break;
    const statements = all[at]?.filter(isShown) ?? [];
    if (statements.length > 0) yield { statements, score };
  }
}

/** The best of those ranked that are looked at for what is wanted. */
const LOOKED_AT = 40;
/** How much more a sentence counts that has a figure, or a purpose, where one is asked for. */
const WITH_FIGURE = 1.8;
const WITH_PURPOSE = 1.3;

/** Ranked sentences, with those first that have what a text asks for: a figure or a purpose. */
function favored(
  atlas: Atlas,
  all: readonly (readonly NearStatement[])[],
  wanted: AskedFor | undefined,
  ranked: ReturnType<Ranking["rank"]>,
): typeof ranked {
  if (wanted === undefined || wanted === "manner") return ranked;
  const factorOf = (at: number) => {
    const [first] = all[at] ?? [];
    if (!first) return 1;
    const text = sentencesOf(atlas, first.quote);
    if (wanted !== "reason") return givesFigure(atlas, text) ? WITH_FIGURE : 1;
    return givesPurpose(text) ? WITH_PURPOSE : 1;
  };
  const best = ranked
    .slice(0, LOOKED_AT)
    .map(({ at, score }) => ({ at, score: score * factorOf(at) }))
    .sort((a, b) => b.score - a.score || a.at - b.at);
  return [...best, ...ranked.slice(LOOKED_AT)];
}

/**
 * Those of the statements whose sentence has all the telling words of a text: what these say, some
 * link may not. None for a text of a single word.
 */
export function inTheSameWords(
  atlas: Atlas,
  text: string,
  statements: readonly NearStatement[],
): readonly NearStatement[] {
  const query = contentStems(text);
  if (query.length < 2) return [];
  return statements.filter(({ quote }) => {
    const stems = new Set(contentStems(sentencesOf(atlas, quote)));
    return query.every((stem) => stems.has(stem));
  });
}

/** The sentences in which a quote stands. */
export function sentencesOf(atlas: Atlas, { document, sentences }: Quote): string {
  const { text = "", sentences: all = [] } = lookup(atlas).documents.get(document) ?? {};
  return sentences.map((at) => text.slice(all[at]?.start, all[at]?.end)).join(" ");
}

/** Whether the sentence of some statement gives a figure. */
export function hasFigure(atlas: Atlas, statements: readonly NearStatement[]): boolean {
  return statements.some(({ quote }) => givesFigure(atlas, sentencesOf(atlas, quote)));
}

/** How much a word counts in whose place the text has another. */
const IN_OTHER_WORDS = 0.6;

/** The citation that shares the most words with a query, these or others for them; links first, then longer quotes. */
export function nearestOf(
  atlas: Atlas,
  cited: readonly NearStatement[],
  query: readonly QueryWord[],
): NearStatement | undefined {
  let best: { readonly statement: NearStatement; readonly score: number } | undefined;
  for (const statement of cited) {
    const { claim, quote } = statement;
    const stems = stemsOfStatement(atlas, statement);
    const shared = query.reduce((sum, word) => sum + nearnessIn(stems, word), 0);
    const score = shared * 4 + (claim && "relation" in claim ? 2 : 0) + quote.exact.length / 1000;
    if (!best || score > best.score) best = { statement, score };
  }
  return best?.statement;
}

/** How near some stems are to a word, between 0 and 1. */
function nearnessIn(stems: ReadonlySet<string>, { stem, alike }: QueryWord): number {
  return stems.has(stem) ? 1 : IN_OTHER_WORDS * nearestAlike(stems, alike);
}

function stemsOfStatement(atlas: Atlas, { claim, quote }: NearStatement): ReadonlySet<string> {
  const texts = [quote.exact, ...namesOf(atlas, claim)];
  return new Set(texts.flatMap((text) => stemsOf(text)));
}
