/** What the codebook says of one word, found by a key such as `kind:actor` or `type:actor/company`. */
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
  /** Other words for a relation. */
  readonly words?: readonly string[] | undefined;
}

export function entry(atlas: Atlas, key: string): Entry | undefined {
  return codebookEntry(atlas, key) ?? CLOSED_ENTRIES.get(key);
}

/** The element that the codebook gives an entry; ids hold no colon or slash, so keys stay apart. */
export function entryId(key: string): string {
  return `codebook-${key.replace(/[:/]/g, "--")}`;
}

function closed<T extends string>(
  of: string,
  values: readonly T[],
  names: Readonly<Record<T, string>>,
  definitions: Readonly<Record<T, string>>,
): readonly (readonly [key: string, entry: Entry])[] {
  return values.map((value) => [
    `${of}:${value}`,
    { name: names[value], definition: definitions[value] },
  ]);
}

const CLOSED_ENTRIES: ReadonlyMap<string, Entry> = new Map([
  ...closed("basis", BASES, BASIS_WORDS, BASIS_DEFINITIONS),
  ...closed("status", STATUSES, STATUS_WORDS, STATUS_DEFINITIONS),
  ...closed("force", FORCES, FORCE_WORDS, FORCE_DEFINITIONS),
]);
