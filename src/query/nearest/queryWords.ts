/** What a text asks for, in words that statements may have: its own and those in whose place they stand. */
import type { Atlas } from "../../atlas/index.ts";
import { lexicon, wordsOf } from "../lexicon/index.ts";
import { isFunctionWord } from "../search/index.ts";
import { lookup } from "../visible/index.ts";
import { contentStems, type QueryWord } from "./rankTexts.ts";
import { stemsOfSynonyms } from "./synonyms.ts";

/** How near a synonym is, and a word of a relation or name that is meant. */
const SAME = 0.85;
const MEANT = 0.65;

/**
 * The words of a text that mean something, each once. A verb also stands for the relations that it may
 * ask for, a part of a name for the whole.
 */
export function queryWords(atlas: Atlas, text: string): readonly QueryWord[] {
  const words = wordsOf(text);
  const keys = words.map((word) => word.text);
  const alike = new Map<string, Map<string, number>>();
  words.forEach(({ typed }, at) => {
    if (isFunctionWord(typed)) return;
    const [stem] = contentStems(typed);
    if (stem === undefined) return;
    const others = alike.get(stem) ?? new Map<string, number>();
    const add = (other: string, nearness: number) =>
      others.set(other, Math.max(nearness, others.get(other) ?? 0));
    for (const other of stemsOfSynonyms(stem)) add(other, SAME);
    for (const other of stemsMeant(atlas, keys, at)) add(other, MEANT);
    others.delete(stem);
    alike.set(stem, others);
  });
  return [...alike].map(([stem, others]) => ({ stem, alike: others }));
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
