/** The entries of the codebook by their keys, such as `kind:actor` or `type:actor/company`. */
import { BASES, FORCES, STATUSES } from "../../atlas/format/index.ts";
import type { Atlas } from "../../atlas/index.ts";
import { codebookEntry } from "../../query/visible/index.ts";
import { BASIS_WORDS, FORCE_WORDS, STATUS_WORDS } from "../filters/words.ts";
import { BASIS_DEFINITIONS, FORCE_DEFINITIONS, STATUS_DEFINITIONS } from "./words.ts";

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

function closedEntries<T extends string>(
  group: string,
  values: readonly T[],
  names: Readonly<Record<T, string>>,
  definitions: Readonly<Record<T, string>>,
): readonly (readonly [key: string, entry: Entry])[] {
  return values.map((value) => [
    `${group}:${value}`,
    { name: names[value], definition: definitions[value] },
  ]);
}

const CLOSED_ENTRIES: ReadonlyMap<string, Entry> = new Map([
  ...closedEntries("basis", BASES, BASIS_WORDS, BASIS_DEFINITIONS),
  ...closedEntries("status", STATUSES, STATUS_WORDS, STATUS_DEFINITIONS),
  ...closedEntries("force", FORCES, FORCE_WORDS, FORCE_DEFINITIONS),
]);
