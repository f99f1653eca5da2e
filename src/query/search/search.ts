/** Search over names, short names, aliases, relations, summaries and quotes of an atlas. */
import MiniSearch, { type SearchOptions, type SearchResult } from "minisearch";
import type { Atlas } from "../../atlas/index.ts";
import { isFunctionWord } from "./functionWords.ts";
import { searchKey, searchTerms } from "./searchKey.ts";

export interface SearchHit {
  /** Node or edge id. */
  readonly id: string;
  /** The id of the quote that matched, if it was a quote. */
  readonly quote?: string;
  readonly field: "name" | "alias" | "relation" | "summary" | "quote";
  /** Never rises from one hit to the next; comparable only within one answer. */
  readonly score: number;
}

export interface Search {
  /** The hits, the best first, each node or link once. An empty query finds nothing. */
  search(query: string): readonly SearchHit[];
}

/** One searchable text of a node or link. */
interface Entry {
  readonly key: number;
  readonly id: string;
  readonly field: SearchHit["field"];
  readonly quote?: string;
  readonly text: string;
}

/** Limits of a query, in characters and in terms, so that pasted pages stay cheap. */
const QUERY_MAX = 200;
const TERMS_MAX = 12;

/** Where one matching word is enough, hits below this share of the best score are left out. */
const SHARE_MIN = 0.4;

/**
 * Indexes an atlas. Names rank first (equal, then beginning with the query, then by any word), then
 * aliases, relations, summaries and quotes; ties in the atlas's order. Each word of a query has to
 * match a word or its beginning; function words count only where there is no other. Only if that
 * finds nothing are one or two wrong letters tolerated, and only if that finds nothing either is
 * one matching word enough, so that similar hits never bury exact ones. Then rare words weigh more,
 * whichever field they are in, and hits much weaker than the best are left out.
 *
 * @example createSearch(atlas).search("robot")[0]?.id // "robotics"
 */
export function createSearch(atlas: Atlas): Search {
  const entries = entriesOf(atlas);
  const index = new MiniSearch<Entry>({
    idField: "key",
    fields: ["text"],
    tokenize: (text) => searchTerms(text, { ends: true }),
    processTerm: (term) => term,
  });
  index.addAll(entries);

  const find = (words: readonly string[], more: SearchOptions) =>
    index.search(words.join(" "), {
      tokenize: () => [...words],
      prefix: true,
      filter: ({ terms }) => terms.some((term) => beginsAlike(term, words)),
      ...more,
    });
  const attempts: readonly SearchOptions[] = [
    { combineWith: "AND" },
    { combineWith: "AND", fuzzy: toleratedMistakes },
    { combineWith: "OR", fuzzy: toleratedMistakes },
  ];

  return {
    search(query) {
      const text = query.slice(0, QUERY_MAX);
      const terms = [...new Set(searchTerms(text))];
      const telling = terms.filter((term) => !isFunctionWord(term));
      const words = (telling.length > 0 ? telling : terms).slice(0, TERMS_MAX);
      if (words.length === 0) return [];
      const key = searchKey(text).trim();
      for (const attempt of attempts) {
        const results = find(words, attempt);
        if (results.length === 0) continue;
        const rankOf = attempt.combineWith === "AND" ? byField(key) : byWords;
        const hits = ranked(results, entries, rankOf);
        const least = attempt.combineWith === "AND" ? 0 : SHARE_MIN * (hits[0]?.score ?? 0);
        return hits.filter(({ score }) => score >= least);
      }
      return [];
    },
  };
}

/** Letters of a term that may be wrong: none in short words, numbers and pairs of characters. */
function toleratedMistakes(term: string): number {
  if (term.length < 4 || /\p{N}/u.test(term)) return 0;
  return term.length < 6 ? 1 : 2;
}

/** Hardly anyone mistypes the first letter, and without this test "rare" would find "are". */
function beginsAlike(term: string, words: readonly string[]): boolean {
  return words.some((word) => word.charAt(0) === term.charAt(0));
}

function entriesOf(atlas: Atlas): readonly Entry[] {
  const entries: Entry[] = [];
  const add = (id: string, field: Entry["field"], text: string, quote?: string) =>
    entries.push({ key: entries.length, id, field, text, ...(quote !== undefined && { quote }) });
  for (const node of atlas.nodes) {
    add(node.id, "name", node.name);
    if (node.short !== undefined) add(node.id, "name", node.short);
    for (const alias of node.aliases) add(node.id, "alias", alias);
    add(node.id, "summary", node.summary);
  }
  for (const relation of atlas.relations) {
    const text = relation.symmetric ? relation.name : `${relation.name} / ${relation.inverse}`;
    for (const edge of atlas.edges)
      if (edge.relation === relation.id) add(edge.id, "relation", text);
  }
  for (const { id, quotes } of [...atlas.nodes, ...atlas.edges]) {
    for (const quote of quotes) {
      add(id, "quote", quote.exact, quote.id);
      if (quote.translation !== undefined) add(id, "quote", quote.translation, quote.id);
    }
  }
  return entries;
}

/** The rank of a match by the field it was found in: the greater, the better. */
function rank({ field, text }: Entry, query: string): number {
  const key = field === "name" || field === "alias" ? searchKey(text).trim() : "";
  const grade = key === query ? 2 : key.startsWith(query) ? 1 : 0;
  return { name: 5 + grade, alias: grade === 2 ? 4 : 3, relation: 2, summary: 1, quote: 0 }[field];
}

/** The score of a match in an entry, from MiniSearch's own, which weighs rare words more. */
type RankOf = (entry: Entry, score: number) => number;

/** By the field; MiniSearch's own score, squeezed below 1, decides within a rank. */
function byField(query: string): RankOf {
  return (entry, score) => rank(entry, query) + score / (score + 1);
}

/** By the words that matched; a name is a little better than a quote that says as much. */
const byWords: RankOf = ({ field }, score) => score * (field === "name" ? 1.2 : 1);

/** The best hit of each node or link, the best first. */
function ranked(
  results: readonly SearchResult[],
  entries: readonly Entry[],
  rankOf: RankOf,
): readonly SearchHit[] {
  const best = new Map<string, SearchHit & { readonly key: number }>();
  for (const { id: key, score } of results) {
    const entry = entries[key];
    if (!entry) continue;
    const { id, field, quote } = entry;
    const total = rankOf(entry, score);
    if (total <= (best.get(id)?.score ?? Number.NEGATIVE_INFINITY)) continue;
    best.set(id, { key, id, field, score: total, ...(quote !== undefined && { quote }) });
  }
  return [...best.values()]
    .sort((a, b) => b.score - a.score || a.key - b.key)
    .map(({ key: _, ...hit }) => hit);
}
