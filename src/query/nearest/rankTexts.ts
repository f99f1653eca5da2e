/**
 * Ranks texts by the words they share with another: BM25 (Robertson and Zaragoza, "The Probabilistic
 * Relevance Framework", 2009) over stems, with fields that weigh differently.
 *
 * MiniSearch, which searches the names, takes 300 ms for a question of common words at 5,000 nodes,
 * since it gathers the matched terms of each result; this takes some milliseconds.
 */
import { stemmer } from "stemmer";
import { isFunctionWord, searchTerms } from "../search/index.ts";

/** The fields of a text: their stems, and the weight of a word in each. */
export type Fields = readonly (readonly [stems: readonly string[], weight: number])[];

/** A word of a query by its stem, or a phrase by its stems with spaces between, and those in whose place it may stand, with how nearly they mean it. */
export interface QueryWord {
  readonly stem: string;
  /** How much it says by itself, at most 1. */
  readonly weight: number;
  readonly alike: ReadonlyMap<string, number>;
}

/** How near the nearest of some stems is that stands in a word's place; 0 where none does. */
export function nearestAlike(stems: ReadonlySet<string>, alike: QueryWord["alike"]): number {
  let nearest = 0;
  for (const [other, nearness] of alike)
    if (nearness > nearest && stems.has(other)) nearest = nearness;
  return nearest;
}

export interface Ranking {
  /** Adds the next text. */
  add(fields: Fields): void;
  /** How much a stem tells of the texts that have it: the fewer, the more. */
  rarity(stem: string): number;
  /**
   * The texts that share a word with the query and have at least this share of the best score, the
   * best first; ties in order.
   */
  rank(
    query: readonly QueryWord[],
    leastShare: number,
  ): readonly { readonly at: number; readonly score: number }[];
}

/** How soon more of the same word counts no more, and how much longer texts count less. */
const K1 = 1.2;
const B = 0.6;
/** How much a word counts at most in whose place another was typed. */
const ALIKE = 0.8;

/** The texts that have a stem, in order, and how much it counts in each. */
interface Postings {
  readonly at: number[];
  readonly counts: number[];
}

const NOWHERE: Postings = { at: [], counts: [] };

export function emptyRanking(): Ranking {
  const postings = new Map<string, Postings>();
  const lengths: number[] = [];
  let total = 0;
  return {
    add(fields) {
      const text = lengths.length;
      let length = 0;
      for (const [stems, weight] of fields) {
        length += stems.length * weight;
        for (const stem of stems) {
          let of = postings.get(stem);
          if (!of) {
            of = { at: [], counts: [] };
            postings.set(stem, of);
          }
          const last = of.at.length - 1;
          if (of.at[last] === text) of.counts[last] = (of.counts[last] ?? 0) + weight;
          else {
            of.at.push(text);
            of.counts.push(weight);
          }
        }
      }
      lengths.push(length);
      total += length;
    },
    rarity: (stem) => rarityAmong((postings.get(stem) ?? NOWHERE).at.length, lengths.length),
    rank(query, leastShare) {
      const count = lengths.length;
      const average = total / (count || 1) || 1;
      const scores = new Float64Array(count);
      const shares = new Float64Array(count);
      const gains = new Float64Array(count);
      const all = query.reduce((sum, { weight }) => sum + weight, 0) || 1;
      for (const { stem, alike, weight: says } of query) {
        const gaining: number[] = [];
        for (const [other, nearness] of [[stem, 1] as const, ...alike]) {
          const { at, counts } = postings.get(other) ?? NOWHERE;
          const weight =
            says *
            rarityAmong(at.length, count) *
            (K1 + 1) *
            (other === stem ? 1 : ALIKE * nearness);
          for (let index = 0; index < at.length; index++) {
            const text = at[index] ?? 0;
            const times = counts[index] ?? 0;
            const norm = K1 * (1 - B + (B * (lengths[text] ?? 0)) / average);
            const gain = (weight * times) / (times + norm);
            const before = gains[text] ?? 0;
            if (before === 0) gaining.push(text);
            if (gain > before) gains[text] = gain;
          }
        }
        for (const text of gaining) {
          scores[text] = (scores[text] ?? 0) + (gains[text] ?? 0);
          shares[text] = (shares[text] ?? 0) + says / all;
          gains[text] = 0;
        }
      }
      // A text with more of the words is nearer than one that has a rare one often.
      const scoreOf = (text: number) => (scores[text] ?? 0) * Math.sqrt(shares[text] ?? 0);
      let best = 0;
      for (let text = 0; text < count; text++) best = Math.max(best, scoreOf(text));
      const ranked: { readonly at: number; readonly score: number }[] = [];
      for (let at = 0; at < count && best > 0; at++) {
        const score = scoreOf(at);
        if (score > 0 && score >= leastShare * best) ranked.push({ at, score });
      }
      return ranked.sort((a, b) => b.score - a.score || a.at - b.at);
    },
  };
}

function rarityAmong(having: number, all: number): number {
  return Math.log(1 + (all - having + 0.5) / (having + 0.5));
}

/** The stems of the words of a text, each once, without function words. */
export function contentStems(text: string): readonly string[] {
  return [...new Set(stemsOf(text))];
}

/** The stems of the words of a text in order, without function words. */
export function stemsOf(text: string): readonly string[] {
  // Most texts are plain, in which words are found much faster than in all scripts.
  const words = PLAIN.test(text) ? text.toLowerCase().match(/[a-z\d]+/gu) : searchTerms(text);
  return (words ?? []).flatMap((word) => (isFunctionWord(word) ? [] : stemOf(word)));
}

const PLAIN = /^[ -~\n\t]*$/u;

/** Stemming is slow, and texts repeat their words. */
const STEMS = new Map<string, string>();
const STEMS_MAX = 50_000;

/** Words that Porter takes for another: an officer is no office, and not all that governs is the government. */
const APART: ReadonlyMap<string, string> = new Map([
  ["officer", "officer"],
  ["officers", "officer"],
  ["government", "government"],
  ["governments", "government"],
  ["governmental", "government"],
]);

function stemOf(word: string): string {
  const known = STEMS.get(word);
  if (known !== undefined) return known;
  const stem = APART.get(word) ?? stemmer(word);
  if (STEMS.size >= STEMS_MAX) STEMS.clear();
  STEMS.set(word, stem);
  return stem;
}
