/** What the codebook says of one word, found by a key such as `kind:actor` or `type:actor/company`. */
import type { Atlas } from "../../atlas/atlas.ts";
import { BASES, FORCES, STATUSES } from "../../atlas/vocabulary.ts";
import { lookup } from "../../graph/lookup.ts";
import { BASIS_WORDS, FORCE_WORDS, STATUS_WORDS } from "../filters/words.ts";
import { BASIS_DEFINITIONS, FORCE_DEFINITIONS, STATUS_DEFINITIONS } from "./words.ts";

export interface Entry {
  readonly name: string;
  readonly definition: string;
  readonly example?: string | undefined;
  readonly nearMiss?: string | undefined;
}

export function entry(atlas: Atlas, key: string): Entry | undefined {
  const colon = key.indexOf(":");
  const id = key.slice(colon + 1);
  const { kinds, types, relations, families, pillars } = lookup(atlas);
  switch (key.slice(0, colon)) {
    case "kind":
      return kinds.get(id);
    case "type":
      return types.get(id);
    case "relation":
      return relations.get(id);
    case "family":
      return families.get(id);
    case "pillar":
      return pillars.get(id);
    case "basis":
      return BASIS.get(id);
    case "status":
      return STATUS.get(id);
    case "force":
      return FORCE.get(id);
    default:
      return undefined;
  }
}

/** The element that the codebook gives an entry; ids hold no colon or slash, so keys stay apart. */
export function entryId(key: string): string {
  return `codebook-${key.replace(/[:/]/g, "--")}`;
}

function closed<T extends string>(
  values: readonly T[],
  names: Readonly<Record<T, string>>,
  definitions: Readonly<Record<T, string>>,
): ReadonlyMap<string, Entry> {
  return new Map(
    values.map((value) => [value, { name: names[value], definition: definitions[value] }]),
  );
}

const BASIS = closed(BASES, BASIS_WORDS, BASIS_DEFINITIONS);
const STATUS = closed(STATUSES, STATUS_WORDS, STATUS_DEFINITIONS);
const FORCE = closed(FORCES, FORCE_WORDS, FORCE_DEFINITIONS);
