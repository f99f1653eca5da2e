/** What earlier statements of an atlas teach: which words spoke of which relation, and how it stood then. */
import type { Status } from "../atlas/attributes/index.ts";
import type { Atlas, Quote } from "../atlas/index.ts";
import { isFunctionWord, searchTerms } from "../query/search/index.ts";
import { memo } from "../query/visible/index.ts";

type Counts = Map<string, number>;

interface Learned {
  /** By word, how many statements of each relation have it. */
  readonly relations: ReadonlyMap<string, Counts>;
  /** By relation, how many statements have each status. */
  readonly statuses: ReadonlyMap<string, ReadonlyMap<Status, number>>;
}

const learnedFrom: (atlas: Atlas) => Learned = memo(({ edges }: Atlas) => {
  const relations = new Map<string, Counts>();
  const statuses = new Map<string, Map<Status, number>>();
  for (const { relation, quotes } of edges) {
    const ofRelation = statuses.get(relation) ?? new Map<Status, number>();
    statuses.set(relation, ofRelation);
    for (const quote of quotes) {
      ofRelation.set(quote.status, (ofRelation.get(quote.status) ?? 0) + 1);
      for (const term of termsOfQuote(quote)) {
        const counts = relations.get(term) ?? new Map<string, number>();
        relations.set(term, counts);
        counts.set(relation, (counts.get(relation) ?? 0) + 1);
      }
    }
  }
  return { relations, statuses };
});

/** Remembered by quote, since an edit leaves most of them as they were. */
const termsOfQuote = memo(({ exact }: Quote) => termsOf(exact));

const termsOf = (text: string): ReadonlySet<string> =>
  new Set(searchTerms(text).filter((term) => !isFunctionWord(term)));

/** For each relation how much some words sound like its earlier statements; without names best. */
export function relationLikeness(atlas: Atlas, words: string): (relation: string) => number {
  const { relations } = learnedFrom(atlas);
  const scores = new Map<string, number>();
  for (const term of termsOf(words)) {
    const counts = relations.get(term);
    if (!counts) continue;
    const all = [...counts.values()].reduce((a, b) => a + b, 0);
    for (const [relation, count] of counts)
      scores.set(relation, (scores.get(relation) ?? 0) + count / (all + 1));
  }
  return (relation) => scores.get(relation) ?? 0;
}

/** The status that most statements of a relation have. */
export function usualStatus(atlas: Atlas, relation: string): Status | undefined {
  const counts = [...(learnedFrom(atlas).statuses.get(relation) ?? [])];
  const all = counts.reduce((sum, [, count]) => sum + count, 0);
  return counts.find(([, count]) => 2 * count > all)?.[0];
}
