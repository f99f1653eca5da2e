/** What the sentence around selected words says: which nodes it names, which relations it speaks of. */
import type { Atlas, AtlasNode, Document } from "../atlas/index.ts";
import { overlaps, type Range } from "../atlas/text/index.ts";
import { type Mention, mentionsIn } from "./mentions.ts";
import { type Said, saidRelations, type VerbBook, verbBook } from "./saidRelations.ts";
import { wholeSentences } from "./units.ts";

export interface Reading {
  readonly atlas: Atlas;
  readonly document: Document;
  readonly language: string;
  /** The selected words. */
  readonly passages: readonly Range[];
  readonly sentence: Range;
  readonly mentions: readonly Mention[];
  readonly said: readonly Said[];
}

/** Reads the sentences around selected words, none of them empty. */
export function readAround(
  atlas: Atlas,
  document: Document,
  passages: readonly Range[],
  language: string,
  verbs: VerbBook = verbBook(atlas),
): Reading {
  const sentence = wholeSentences(document, {
    start: Math.min(...passages.map(({ start }) => start)),
    end: Math.max(...passages.map(({ end }) => end)),
  });
  const mentions = mentionsIn(atlas, document, sentence);
  const said = saidRelations(atlas, document, sentence, mentions, verbs);
  return { atlas, document, language, passages, sentence, mentions, said };
}

/** Whether a stretch of the sentence is among the selected words, if only in part. */
export const isSelected = ({ passages }: Reading, range: Range): boolean =>
  passages.some((passage) => overlaps(passage, range));

/** The nodes that the sentence names: those in the selected words first, each once. */
export function namedNodes(reading: Reading): readonly AtlasNode[] {
  const { mentions } = reading;
  const inside = mentions.filter((mention) => isSelected(reading, mention));
  return [...new Set([...inside, ...mentions].map(({ node }) => node))];
}
