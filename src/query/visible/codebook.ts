/** What the codebook of an atlas holds: its parts, and its entries by keys such as `kind:actor`. */
import { QUALITIES, qualityKey } from "../../atlas/attributes/index.ts";
import type { Atlas, Family, Kind, KindType, Pillar, Relation } from "../../atlas/index.ts";
import { CODEBOOK_PARTS } from "../../scene/index.ts";
import { lookup, splitKey } from "./lookup.ts";

/**
 * Ids of kinds, relations and types by which ready-made questions know their parts. The format
 * leaves vocabularies to their authors: an atlas without such a kind or relation is not asked.
 */
export const ACTOR = "actor";
export const GOAL = "goal";
export const INSTRUMENT = "instrument";
export const PURSUES = "pursues";
export const FUNDS = "funds";
export const IMPLEMENTS = "implements";
/** Goals to be avoided; that nobody pursues one is not a gap. */
export const RISK = "risk";

/** Keys of the parts and entries that every codebook has. */
const COMMON_KEYS: ReadonlySet<string> = new Set([...CODEBOOK_PARTS, ...QUALITIES.map(qualityKey)]);

/** Whether the codebook has a part or an entry with this key. */
export function isInCodebook(atlas: Atlas, key: string): boolean {
  return COMMON_KEYS.has(key) || codebookEntry(atlas, key) !== undefined;
}

/** The entry that the atlas itself defines under a key; `undefined` if it defines none. */
export function codebookEntry(
  atlas: Atlas,
  key: string,
): Kind | KindType | Relation | Family | Pillar | undefined {
  const [sort, id] = splitKey(key);
  const { kinds, types, relations, families, pillars } = lookup(atlas);
  switch (sort) {
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
    default:
      return undefined;
  }
}
