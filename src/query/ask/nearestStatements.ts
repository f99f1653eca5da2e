/** The statements that answer a text best, by its words, whether or not it is a question. */
import type { Atlas, AtlasEdge, AtlasNode, Quote } from "../../atlas/index.ts";
import {
  type FiltersAndFocus,
  filterTests,
  lookup,
  memo,
  nodeQuoteTest,
  visible,
} from "../visible/index.ts";
import { contentStems, type Ranking, rankTexts } from "./rankTexts.ts";

/** A sentence that is quoted, by the quote of it that is nearest to the text. */
export interface NearStatement {
  readonly claim: AtlasNode | AtlasEdge;
  readonly quote: Quote;
}

/** Statements whose score is below this share of the best one are left out. */
const SCORE_MIN = 0.35;

/**
 * Up to `most` of the shown statements that share words with a text, the best first. Function words
 * do not count, rare words weigh more, and words match in all their inflections.
 */
export function nearestStatements(
  atlas: Atlas,
  scene: FiltersAndFocus,
  text: string,
  most: number,
): readonly NearStatement[] {
  const { ranking, cited } = statementIndex(atlas);
  const query = contentStems(text);
  const shown = visible(atlas, scene);
  const passes = filterTests(scene.filters);
  const ofNodes = nodeQuoteTest(scene.filters);
  const isShown = ({ claim, quote }: NearStatement) =>
    "relation" in claim
      ? shown.edges.has(claim.id) &&
        claim.quotes.some((own) => own === quote && passes.statement(claim, own))
      : shown.nodes.has(claim.id) && ofNodes(quote);
  const ranked = ranking(query);
  const found: NearStatement[] = [];
  for (const { at, score } of ranked) {
    if (found.length === most || score < SCORE_MIN * (ranked[0]?.score ?? 0)) break;
    const nearest = nearestOf(atlas, cited[at]?.filter(isShown) ?? [], query);
    if (nearest) found.push(nearest);
  }
  return found;
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

function sentencesOf(atlas: Atlas, { document, sentences }: Quote): string {
  const { text = "", sentences: all = [] } = lookup(atlas).documents.get(document) ?? {};
  return sentences.map((at) => text.slice(all[at]?.start, all[at]?.end)).join(" ");
}

/**
 * Whether some statement has a figure: digits or a number word, outside of names such as "Policy
 * 2025".
 */
export function hasFigure(atlas: Atlas, statements: readonly NearStatement[]): boolean {
  const named = atlas.nodes
    .flatMap(({ name, short = "", aliases }) => [name, short, ...aliases])
    .filter((name) => FIGURE.test(name));
  return statements.some(({ quote }) =>
    FIGURE.test(named.reduce((rest, name) => rest.replaceAll(name, ""), sentencesOf(atlas, quote))),
  );
}

const FIGURE =
  /\p{N}|\b(one|two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?|millions?|billions?|half|twice|percent)\b/iu;

/** The words of a text that occur in no source and no name; empty if a source is not English. */
export function wordsNowhere(atlas: Atlas, text: string): readonly string[] {
  const languages = [atlas.language, ...atlas.documents.map(({ language }) => language ?? "en")];
  if (!languages.every((language) => /^en\b/iu.test(language))) return [];
  const known = vocabulary(atlas);
  const words = text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return words.filter((word) => contentStems(word).some((stem) => !known.has(stem)));
}

const vocabulary: (atlas: Atlas) => ReadonlySet<string> = memo(
  ({ documents, nodes }) =>
    new Set(
      [
        ...documents.map(({ text }) => text),
        ...nodes.flatMap(({ name, short = "", aliases }) => [name, short, ...aliases]),
      ].flatMap((text) => contentStems(text)),
    ),
);

interface StatementIndex {
  /** Ranks the sentences that are quoted. */
  readonly ranking: Ranking;
  /** What is quoted in each of them. */
  readonly cited: readonly (readonly NearStatement[])[];
}

/**
 * A sentence is found by its words; by the names of what is quoted or linked in it and by the words
 * of the relations, which count less; and a little by its section's heading.
 */
const statementIndex: (atlas: Atlas) => StatementIndex = memo((atlas) => {
  const bySentence = new Map<string, Map<number, NearStatement[]>>();
  for (const claim of [...atlas.edges, ...atlas.nodes]) {
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
  const cited: (readonly NearStatement[])[] = [];
  const texts: (readonly (readonly [text: string, weight: number])[])[] = [];
  for (const { id, text, sections, sentences } of atlas.documents) {
    for (const [at, list] of bySentence.get(id) ?? []) {
      const sentence = sentences[at];
      const names = new Set(list.flatMap(({ claim }) => namesOf(atlas, claim)));
      cited.push(list);
      texts.push([
        [text.slice(sentence?.start, sentence?.end), 2],
        [[...names].join(" "), 1],
        [sections[sentence?.section ?? -1]?.heading ?? "", 0.3],
      ]);
    }
  }
  return { ranking: rankTexts(texts), cited };
});

function namesOf(atlas: Atlas, claim: AtlasNode | AtlasEdge): readonly string[] {
  if (!("relation" in claim)) return [claim.name, ...claim.aliases];
  const { nodes, relations } = lookup(atlas);
  const relation = relations.get(claim.relation);
  const ends = [claim.source, claim.target].flatMap((id) => nodes.get(id) ?? []);
  return [
    ...ends.flatMap(({ name, aliases }) => [name, ...aliases]),
    ...(relation ? [relation.name, ...(relation.words ?? [])] : []),
  ];
}

/** The citation that shares the most words with the query; links first, then longer quotes. */
function nearestOf(
  atlas: Atlas,
  cited: readonly NearStatement[],
  query: readonly string[],
): NearStatement | undefined {
  let best: { readonly statement: NearStatement; readonly score: number } | undefined;
  for (const statement of cited) {
    const { claim, quote } = statement;
    const stems = new Set(contentStems([quote.exact, ...namesOf(atlas, claim)].join(" ")));
    const shared = query.filter((stem) => stems.has(stem)).length;
    const score = shared * 4 + ("relation" in claim ? 2 : 0) + quote.exact.length / 1000;
    if (!best || score > best.score) best = { statement, score };
  }
  return best?.statement;
}
