/** What a text asks for, in words that statements may have: its own and those in whose place they stand. */
import type { Atlas } from "../../atlas/index.ts";
import { lexicon, wordsOf } from "../lexicon/index.ts";
import { isFunctionWord } from "../search/index.ts";
import { lookup } from "../visible/index.ts";
import { idiomAt } from "./idioms.ts";
import { isLightWord } from "./lightWords.ts";
import { contentStems, type QueryWord } from "./rankTexts.ts";
import { stemsOfSynonyms } from "./synonyms.ts";

/** How near a synonym is, and a word of a relation or name that is meant. */
const SAME = 0.85;
const MEANT = 0.65;
/** How near each word of a phrase is to the whole: "vision", to "machine vision". */
const OF_PHRASE = 0.5;
/** How much a word says that says little by itself. */
const LIGHT = 0.3;

/**
 * The words of a text that mean something, each once. A verb also stands for the relations that it may
 * ask for, a part of a name for the whole.
 */
export function queryWords(atlas: Atlas, text: string): readonly QueryWord[] {
  const words = wordsOf(text);
  const keys = words.map((word) => word.text);
  const alike = new Map<string, Map<string, number>>();
  const read = new Set<number>();
  const light = new Set<string>();
  words.forEach(({ typed }, at) => {
    if (read.has(at)) return;
    const idiom = idiomAt(keys, at);
    if (idiom) {
      for (let own = at; own < at + idiom.length; own++) read.add(own);
      for (const own of idiom.rest) read.add(own);
      const others = new Map(idiom.plain.map((stem) => [stem, SAME]));
      for (const other of stemsMeant(atlas, keys, at)) others.set(other, MEANT);
      const own = keys.slice(at, at + idiom.length).filter((word) => !isLightWord(word));
      const stems = contentStems(own.join(" "));
      for (const stem of stems) others.set(stem, Math.max(OF_PHRASE, others.get(stem) ?? 0));
      alike.set(stems.join(" "), others);
      return;
    }
    if (isFunctionWord(typed)) return;
    const [stem] = contentStems(typed);
    if (stem === undefined) return;
    if (isLightWord(typed)) light.add(stem);
    const others = alike.get(stem) ?? new Map<string, number>();
    const add = (other: string, nearness: number) =>
      others.set(other, Math.max(nearness, others.get(other) ?? 0));
    for (const [other, nearness] of stemsOfSynonyms(stem)) add(other, SAME * nearness);
    for (const other of stemsMeant(atlas, keys, at)) add(other, MEANT);
    others.delete(stem);
    alike.set(stem, others);
  });
  return [...alike].map(([stem, others]) => ({
    stem,
    weight: light.has(stem) ? LIGHT : 1,
    alike: others,
  }));
}

/** The stems of the relations and nodes that are named from a word on. */
function stemsMeant(atlas: Atlas, keys: readonly string[], at: number): readonly string[] {
  const { verbs, partNames } = lexicon(atlas);
  const { relations, nodes } = lookup(atlas);
  const [verb] = verbs.at(keys, at);
  const longest = verbs.at(keys, at).filter(({ words }) => words.length === verb?.words.length);
  // What only says that things are linked somehow stands for no relation.
  const isAny = longest.some(({ value }) => value.verb.of === "any");
  const named = (isAny ? [] : longest).flatMap(({ value }) =>
    value.verb.of === "relation" ? (relations.get(value.verb.id) ?? []) : [],
  );
  const parts = partNames.at(keys, at).slice(0, 1);
  return [
    ...named.flatMap(({ name }) => contentStems(name)),
    ...parts.flatMap(({ node }) => contentStems(nodes.get(node)?.name ?? "")),
  ];
}
