/** The statements that answer a text best, by its words, whether or not it is a question. */
import type { Atlas, AtlasEdge, AtlasNode, Quote } from "../../atlas/index.ts";
import { searchKey } from "../search/index.ts";
import {
  type FiltersAndFocus,
  filterTests,
  lookup,
  memo,
  nodeQuoteTest,
  visible,
} from "../visible/index.ts";
import { type AskedFor, asksFor } from "./asksFor.ts";
import { givesFigure, givesPurpose } from "./figures.ts";
import { queryWords } from "./queryWords.ts";
import { contentStems, emptyRanking, type Ranking, stemsOf } from "./rankTexts.ts";

/** A sentence that is quoted, by the quote of it that is nearest to the text. */
export interface NearStatement {
  readonly claim: AtlasNode | AtlasEdge;
  readonly quote: Quote;
}

/** A sentence that is near to a text, with all that is shown and quoted in it. */
export interface NearSentence {
  readonly statements: readonly NearStatement[];
  readonly score: number;
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
  const found: NearStatement[] = [];
  for (const { statements } of nearSentences(atlas, scene, text)) {
    if (found.length === most) break;
    const nearest = nearestOf(atlas, statements, text);
    if (nearest) found.push(nearest);
  }
  return found;
}

/**
 * The sentences that share words with a text, the best first, down to a share of the best score; see
 * `nearestStatements`.
 */
export function* nearSentences(
  atlas: Atlas,
  scene: FiltersAndFocus,
  text: string,
  least = SCORE_MIN,
): Generator<NearSentence> {
  const { ranking, cited } = statementIndex(atlas);
  const shown = visible(atlas, scene);
  const passes = filterTests(scene.filters);
  const ofNodes = nodeQuoteTest(scene.filters);
  const isShown = ({ claim, quote }: NearStatement) =>
    "relation" in claim
      ? shown.edges.has(claim.id) &&
        claim.quotes.some((own) => own === quote && passes.statement(claim, own))
      : shown.nodes.has(claim.id) && ofNodes(quote);
  const words = queryWords(atlas, text);
  const ranked = favored(atlas, cited, asksFor(text), ranking.rank(words, least / WITH_FIGURE));
  for (const { at, score } of ranked) {
    if (score < least * (ranked[0]?.score ?? 0)) break;
    const statements = cited[at]?.filter(isShown) ?? [];
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
  cited: StatementIndex["cited"],
  wanted: AskedFor | undefined,
  ranked: ReturnType<Ranking["rank"]>,
): typeof ranked {
  if (wanted === undefined || wanted === "manner") return ranked;
  const factorOf = (at: number) => {
    const [first] = cited[at] ?? [];
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

/** The words of a text that occur in no source and no name; empty if a source is not English. */
export function wordsNowhere(atlas: Atlas, text: string): readonly string[] {
  const languages = [atlas.language, ...atlas.documents.map(({ language }) => language ?? "en")];
  if (!languages.every((language) => /^en\b/iu.test(language))) return [];
  const words = text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return words.filter((word) => {
    const [stem] = contentStems(word);
    return stem !== undefined && !textsOf(atlas).some((source) => holdsStem(source, stem));
  });
}

/** The sources, and all names as one text, as search keys. */
const textsOf: (atlas: Atlas) => readonly string[] = memo(({ documents, nodes }) => {
  const names = nodes.flatMap(({ name, short = "", aliases }) => [name, short, ...aliases]);
  return [names.join("\n"), ...documents.map(({ text }) => text)].map(searchKey);
});

/** Whether a text has a word with this stem. A stem differs from its words in its last letter. */
function holdsStem(text: string, stem: string): boolean {
  const beginning = stem.length > 3 ? stem.slice(0, -1) : stem;
  const words = new RegExp(`(?<![\\p{L}\\p{N}])${beginning}[\\p{L}\\p{N}]*`, "gu");
  const seen = new Set<string>();
  for (const [word] of text.matchAll(words)) {
    if (seen.has(word)) continue;
    seen.add(word);
    if (contentStems(word).includes(stem)) return true;
  }
  return false;
}

interface StatementIndex {
  /** Ranks the sentences that are quoted. */
  readonly ranking: Ranking;
  /** What is quoted in each of them. */
  readonly cited: (readonly NearStatement[])[];
}

function statementIndex(atlas: Atlas): StatementIndex {
  const { index, rest } = indexing(atlas);
  while (rest.next().done !== true);
  return index;
}

/**
 * Builds the next part of the index of the statements, in some milliseconds, so that a page can
 * build it while it is idle; returns whether it is complete. Whoever needs it before builds the
 * rest.
 */
export function indexMore(atlas: Atlas): boolean {
  return indexing(atlas).rest.next().done === true;
}

const indexing = memo((atlas: Atlas) => {
  const index: StatementIndex = { ranking: emptyRanking(), cited: [] };
  return { index, rest: addStatements(atlas, index) };
});

/** The sentences indexed at once, in some milliseconds. */
const AT_ONCE = 50;

/**
 * A sentence is found by its words and their translation; by the names of what is quoted or linked
 * in it, by the words of the relations and by the summaries, which count less; and a little by its
 * section's heading.
 */
function* addStatements(atlas: Atlas, { ranking, cited }: StatementIndex): Generator<void> {
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
  for (const { id, text, sections, sentences } of atlas.documents) {
    for (const [at, list] of bySentence.get(id) ?? []) {
      const sentence = sentences[at];
      const names = new Set(list.flatMap(({ claim }) => namesOf(atlas, claim)));
      const translations = new Set(list.map(({ quote }) => quote.translation ?? ""));
      const summaries = new Set(list.flatMap(({ claim }) => summariesOf(atlas, claim)));
      ranking.add([
        [stemsOf(text.slice(sentence?.start, sentence?.end)), 2],
        [[...translations].flatMap(stemsOfText), 2],
        [[...summaries].flatMap(stemsOfText), 0.8],
        [[...names].flatMap(stemsOfText), 1],
        [stemsOfText(sections[sentence?.section ?? -1]?.heading ?? ""), 0.3],
      ]);
      cited.push(list);
      if (cited.length % AT_ONCE === 0) yield;
    }
  }
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

function summariesOf(atlas: Atlas, claim: AtlasNode | AtlasEdge): readonly string[] {
  if (!("relation" in claim)) return [claim.summary];
  const { nodes } = lookup(atlas);
  return [claim.source, claim.target].map((id) => nodes.get(id)?.summary ?? "");
}

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

/** The citation that shares the most words with a text; links first, then longer quotes. */
export function nearestOf(
  atlas: Atlas,
  cited: readonly NearStatement[],
  text: string,
): NearStatement | undefined {
  const query = contentStems(text);
  let best: { readonly statement: NearStatement; readonly score: number } | undefined;
  for (const statement of cited) {
    const { claim, quote } = statement;
    const stems = stemsOfStatement(atlas, statement);
    const shared = query.filter((stem) => stems.has(stem)).length;
    const score = shared * 4 + ("relation" in claim ? 2 : 0) + quote.exact.length / 1000;
    if (!best || score > best.score) best = { statement, score };
  }
  return best?.statement;
}

function stemsOfStatement(atlas: Atlas, { claim, quote }: NearStatement): ReadonlySet<string> {
  const texts = [quote.exact, ...namesOf(atlas, claim)];
  return new Set(texts.flatMap((text) => stemsOf(text)));
}
