/** The entries of the codebook by their keys, such as `kind:actor` or `type:actor/company`. */
import { QUALITIES, qualityKey, valueWords } from "../../atlas/attributes/index.ts";
import type { Atlas } from "../../atlas/index.ts";
import { codebookEntry } from "../../query/visible/index.ts";

export interface Entry {
  readonly name: string;
  readonly definition: string;
  readonly example?: string | undefined;
  readonly nearMiss?: string | undefined;
  /** Other words that stand for a relation. */
  readonly words?: readonly string[] | undefined;
}

/** An entry of the atlas's vocabulary, or of the terms that the format itself defines. */
export function entryOf(atlas: Atlas, key: string): Entry | undefined {
  return codebookEntry(atlas, key) ?? CLOSED_ENTRIES.get(key);
}

/** The id of an entry's element. Unique per key, since ids in data hold no colon or slash. */
export function entryId(key: string): string {
  return `codebook-${key.replace(/[:/]/g, "--")}`;
}

const CLOSED_ENTRIES: ReadonlyMap<string, Entry> = new Map(
  QUALITIES.map((quality) => [qualityKey(quality), valueWords(quality.of, quality.value)]),
);
