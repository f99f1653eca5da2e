/** Nodes that a part of a name, or another number of it, stands for: "processors", "fund". */
import type { Atlas } from "../../atlas/index.ts";
import { isFunctionWord } from "../search/index.ts";
import { type SearchWords, searchWords } from "./phrases.ts";

/** A node whose name holds the words from an index on. */
interface PartName {
  readonly node: string;
  /** The number of words. */
  readonly length: number;
}

export interface PartNames {
  /**
   * The nodes that words from an index on stand for, with the most words first: they stand
   * together in a name of this node and of no other, and hold the noun or a proper name of it.
   */
  at(words: readonly string[], index: number): readonly PartName[];
  /** The nodes, in order, with a name that has this word. */
  withWord(word: string): readonly string[];
  /** The same, as its noun. */
  withNoun(word: string): readonly string[];
}

/** A name of a node. */
interface Name {
  readonly node: string;
  /** Its words as keys, and the same without the -s of plurals. */
  readonly words: readonly string[];
  readonly singulars: readonly string[];
  /** The index of its noun, "chips" in "AI chips". */
  readonly noun: readonly number[];
  /** The indexes of its words in capitals. */
  readonly proper: readonly number[];
}

/** A word in a name. */
interface Place {
  readonly name: Name;
  readonly at: number;
  /** Whether it only begins alike. */
  readonly isAlike?: true;
}

/** The letters by which words begin alike. */
const BEGINNING = 6;

/** The most words of a part. */
const LENGTH_MAX = 8;

const HEAD_END = new Set([
  ...["of", "in", "with", "for", "to", "under", "on", "from", "at", "by"],
  ...["that", "which", "who", "where", "as", "above", "below", "over", "between", "against"],
]);

export function partNames(atlas: Atlas, wordsOf: SearchWords): PartNames {
  const places = new Map<string, Place[]>();
  const keyOf = cachedKeys();
  for (const node of atlas.nodes) {
    for (const text of [node.name, node.short ?? node.name, ...node.aliases]) {
      const name = nameOf(node.id, text, wordsOf, keyOf);
      name.words.forEach((word, at) => {
        for (const key of new Set([word, name.singulars[at] ?? word])) {
          const list = places.get(key);
          if (list) list.push({ name, at });
          else places.set(key, [{ name, at }]);
        }
      });
    }
  }
  /** Words of names that a word is nearly: "provincial" for "provinces", by its first letters. */
  const byBeginning = new Map<string, Set<string>>();
  for (const word of places.keys()) {
    if (word.length < BEGINNING) continue;
    const beginning = word.slice(0, BEGINNING);
    byBeginning.set(beginning, (byBeginning.get(beginning) ?? new Set()).add(word));
  }
  const alike = (word: string): readonly Place[] => {
    const stem = singularKey(word).slice(0, -1);
    if (stem.length < BEGINNING) return [];
    const others = byBeginning.get(stem.slice(0, BEGINNING)) ?? [];
    return [...others]
      .filter((other) => other.startsWith(stem))
      .flatMap((other) => places.get(other) ?? [])
      .map((place) => ({ ...place, isAlike: true }));
  };
  return {
    at(words, index) {
      const keys = words.slice(index, index + LENGTH_MAX);
      const [first = ""] = keys;
      if (isFunctionWord(first)) return [];
      let candidates = places.get(first) ?? alike(first);
      const found: PartName[] = [...gappedAt(candidates, keys)];
      for (let length = 1; length <= keys.length && candidates.length > 0; length++) {
        // One of several is meant by the singular, "processor"; but "states" is not "the state".
        const key = keys[length - 1];
        candidates = candidates.filter(({ name, at, isAlike }) => {
          const place = at + length - 1;
          if (isAlike && length === 1) return true;
          return name.words[place] === key || name.singulars[place] === key;
        });
        const node =
          length === 1
            ? onlyHolder(candidates, first)
            : (onlyNode(candidates, length, "noun") ?? onlyNode(candidates, length, "proper"));
        if (node !== undefined && isTelling(keys.slice(0, length))) found.push({ node, length });
      }
      return found.sort((a, b) => b.length - a.length);
    },
    withWord: (word) => [...new Set((places.get(word) ?? []).map(({ name }) => name.node))],
    withNoun(word) {
      const holding = (places.get(word) ?? []).filter(({ name, at }) => name.noun.includes(at));
      return [...new Set(holding.map(({ name }) => name.node))];
    },
  };
}

/** By what a node's names are found: their words, and their parts that may stand for it. */
export interface TellingParts {
  /** Words of its names, as they are and without the -s of plurals. */
  readonly words: ReadonlySet<string>;
  /** Parts of several words that hold the noun of a name. */
  readonly noun: ReadonlySet<string>;
  /** Parts of several words that hold a proper name. */
  readonly proper: ReadonlySet<string>;
}

/** All that partNames() would find a node by, as phrase keys: for an index that is kept elsewhere. */
export function tellingParts(names: readonly string[]): TellingParts {
  const parts = { words: new Set<string>(), noun: new Set<string>(), proper: new Set<string>() };
  for (const text of names) {
    const { words, singulars, ...telling } = nameOf("", text, searchWords, singularKey);
    for (const word of [...words, ...singulars]) if (!isFunctionWord(word)) parts.words.add(word);
    for (let from = 0; from < words.length; from++) {
      if (isFunctionWord(words[from] ?? "")) continue;
      let keys: readonly string[] = [""];
      for (let to = from; to < Math.min(words.length, from + LENGTH_MAX); to++) {
        const forms = [...new Set([words[to], singulars[to]])];
        keys = keys.flatMap((key) => forms.map((form) => `${key} ${form}`.trim()));
        for (const sort of ["noun", "proper"] as const) {
          if (to === from || !telling[sort].some((at) => at >= from && at <= to)) continue;
          if (!isTelling(words.slice(from, to + 1))) continue;
          for (const key of keys) parts[sort].add(key);
        }
      }
    }
  }
  return parts;
}

/** One short word is no part of a name ("AI", if it is not a name itself), nor is "plan of". */
function isTelling(words: readonly string[]): boolean {
  const last = words.at(-1) ?? "";
  return words.length > 1 ? !isFunctionWord(last) : last.length > 2;
}

/**
 * The node that alone has a word in its names, where it is the noun, a proper name, or stands for
 * one as a plural: "apprentices" for "apprentice mechanics". Of several, the only one that has it as
 * its noun: "commissioner" is not "gifts to the commissioner".
 */
function onlyHolder(places: readonly Place[], word: string): string | undefined {
  if (places.some(({ isAlike }) => isAlike)) return onlyOf(places);
  const exact = places.filter(({ name, at }) => name.words[at] === word);
  const holding = exact.length > 0 ? exact : places;
  const heads = holding.filter(({ name, at }) => name.noun.includes(at));
  if (onlyOf(holding) === undefined) return onlyOf(heads);
  const isPlural = singularKey(word) !== word;
  return (
    onlyNode(holding, 1, "noun") ??
    onlyNode(holding, 1, "proper") ??
    (exact.length === 0 || isPlural ? onlyOf(holding) : undefined)
  );
}

/** The node of all places; `undefined` if they have several or none. */
function onlyOf(places: readonly Place[]): string | undefined {
  const nodes = new Set(places.map(({ name }) => name.node));
  return nodes.size === 1 ? [...nodes][0] : undefined;
}

/** The most words of a part with gaps. */
const GAPPED_MAX = 4;

/**
 * Nodes with a name that has these words in this order with others between, and the last of them as
 * its noun: "AI plan" for "New Generation AI Development Plan"; or the first and the last of it.
 */
function* gappedAt(starts: readonly Place[], keys: readonly string[]): Generator<PartName> {
  let ends = starts;
  for (let length = 2; length <= Math.min(keys.length, GAPPED_MAX) && ends.length > 0; length++) {
    const key = keys[length - 1] ?? "";
    ends = ends.flatMap(({ name, at }) => {
      const next = name.words.findIndex(
        (word, place) => place > at && (word === key || name.singulars[place] === key),
      );
      return next < 0 ? [] : [{ name, at: next }];
    });
    const isEnd = ({ name, at }: Place) =>
      name.noun.includes(at) || (name.words[0] === keys[0] && at === name.words.length - 1);
    const nodes = new Set(ends.flatMap((end) => (isEnd(end) ? [end.name.node] : [])));
    const [node, ...others] = nodes;
    if (node !== undefined && others.length === 0) yield { node, length };
  }
}

/** The node whose name is the only one that has its noun, or a proper name, among these words. */
function onlyNode(
  places: readonly Place[],
  length: number,
  telling: "noun" | "proper",
): string | undefined {
  const holding = places.filter(({ name, at }) =>
    name[telling].some((index) => index >= at && index < at + length),
  );
  const nodes = new Set(holding.map(({ name }) => name.node));
  return nodes.size === 1 ? [...nodes][0] : undefined;
}

/** Names share most of their words. */
function cachedKeys(): (word: string) => string {
  const cache = new Map<string, string>();
  return (word) => {
    const key = cache.get(word) ?? singularKey(word);
    cache.set(word, key);
    return key;
  };
}

function nameOf(
  node: string,
  text: string,
  wordsOf: SearchWords,
  keyOf: (word: string) => string,
): Name {
  const words = wordsOf(text);
  const end = words.findIndex((word, at) => at > 0 && HEAD_END.has(word));
  const noun = (end < 0 ? words.length : end) - 1;
  const written = text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  const proper = words.flatMap((_, at) => (/^\p{Lu}/u.test(written[at] ?? "") ? [at] : []));
  return { node, words, singulars: words.map(keyOf), noun: [noun], proper };
}

/** A key without the ending of a plural: "universities" → "university", "chips" → "chip". */
export function singularKey(key: string): string {
  if (/[^aeiou]ies$/u.test(key) && key.length > 4) return `${key.slice(0, -3)}y`;
  if (/(ss|x|zz|ch|sh)es$/u.test(key)) return key.slice(0, -2);
  return key.length > 3 && /[^sui]s$/u.test(key) ? key.slice(0, -1) : key;
}
