/** Search over names, short names, aliases, relations, summaries and quotes of an atlas. */
import MiniSearch, { type SearchOptions, type SearchResult } from "minisearch";
import type { Atlas } from "../../atlas/index.ts";
import { searchKey, searchTerms } from "./searchKey.ts";

export interface SearchHit {
  /** Node or edge id. */
  readonly id: string;
  /** The quote it was found in. */
  readonly quote?: string;
  readonly field: "name" | "alias" | "relation" | "summary" | "quote";
  /** Falls from hit to hit; compares only within one answer. */
  readonly score: number;
}

export interface Search {
  /** Best first, each node or link once. An empty query finds nothing. */
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

/** Longest query that is read, and the most of its terms, so that pasted pages stay cheap. */
const QUERY_MAX = 200;
const TERMS_MAX = 12;

/**
 * Indexes an atlas. Names come first (whole, then by their beginning, then by any word), then
 * aliases, relations, summaries, quotes; ties in the atlas's order. All words of a query have to be there,
 * whole or by their beginning. Only where that finds nothing are a letter or two forgiven, and only
 * then is any of the words enough: what is right is not buried under what is similar.
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
      filter: ({ terms: found }) => found.some((term) => beginsAlike(term, words)),
      ...more,
    });
  const attempts: readonly SearchOptions[] = [
    { combineWith: "AND" },
    { combineWith: "AND", fuzzy: mistakes },
    { combineWith: "OR", fuzzy: mistakes },
  ];

  return {
    search(query) {
      const text = query.slice(0, QUERY_MAX);
      const words = [...new Set(searchTerms(text))].slice(0, TERMS_MAX);
      if (words.length === 0) return [];
      for (const attempt of attempts) {
        const results = find(words, attempt);
        if (results.length > 0) return ranked(results, entries, searchKey(text).trim());
      }
      return [];
    },
  };
}

/** How many letters of a word may be wrong: none in short words, numbers and pairs of characters. */
function mistakes(term: string): number {
  if (term.length < 4 || /\p{N}/u.test(term)) return 0;
  return term.length < 6 ? 1 : 2;
}

/** Hardly anyone mistakes the first letter, and without it "rare" would find "are". */
function beginsAlike(term: string, words: readonly string[]): boolean {
  return words.some((word) => word.charAt(0) === term.charAt(0));
}

function entriesOf(atlas: Atlas): readonly Entry[] {
  const entries: Entry[] = [];
  const put = (id: string, field: Entry["field"], text: string, quote?: string) =>
    entries.push({ key: entries.length, id, field, text, ...(quote !== undefined && { quote }) });
  for (const node of atlas.nodes) {
    put(node.id, "name", node.name);
    if (node.short !== undefined) put(node.id, "name", node.short);
    for (const alias of node.aliases) put(node.id, "alias", alias);
    put(node.id, "summary", node.summary);
  }
  for (const relation of atlas.relations) {
    const named = relation.symmetric ? relation.name : `${relation.name} / ${relation.inverse}`;
    for (const { id, relation: of } of atlas.edges)
      if (of === relation.id) put(id, "relation", named);
  }
  for (const { id, quotes } of [...atlas.nodes, ...atlas.edges]) {
    for (const quote of quotes) {
      put(id, "quote", quote.exact, quote.id);
      if (quote.translation !== undefined) put(id, "quote", quote.translation, quote.id);
    }
  }
  return entries;
}

/** What of an entry was found decides first: the greater, the better. */
function rank({ field, text }: Entry, query: string): number {
  const folded = field === "name" || field === "alias" ? searchKey(text).trim() : "";
  const grade = folded === query ? 2 : folded.startsWith(query) ? 1 : 0;
  return { name: 5 + grade, alias: grade === 2 ? 4 : 3, relation: 2, summary: 1, quote: 0 }[field];
}

function ranked(
  results: readonly SearchResult[],
  entries: readonly Entry[],
  query: string,
): readonly SearchHit[] {
  const best = new Map<string, SearchHit & { readonly key: number }>();
  for (const { id: key, score } of results) {
    const entry = entries[key];
    if (!entry) continue;
    const { id, field, quote } = entry;
    // minisearch's own score, squeezed below 1, orders within a rank.
    const total = rank(entry, query) + score / (score + 1);
    if (total <= (best.get(id)?.score ?? Number.NEGATIVE_INFINITY)) continue;
    best.set(id, { key, id, field, score: total, ...(quote !== undefined && { quote }) });
  }
  return [...best.values()]
    .sort((one, other) => other.score - one.score || one.key - other.key)
    .map(({ key: _, ...hit }) => hit);
}
