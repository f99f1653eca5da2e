/** Places in the codebook of an atlas: its parts, and its entries by keys such as `kind:actor`. */
import type { Atlas } from "../atlas/atlas.ts";
import { BASES, CODEBOOK_PARTS, FORCES, STATUSES } from "../atlas/vocabulary.ts";
import { lookup } from "./lookup.ts";

/** Whether the codebook has this place. */
export function isInCodebook(atlas: Atlas, place: string): boolean {
  const among = (list: readonly string[], value: string) => list.includes(value);
  const colon = place.indexOf(":");
  const id = place.slice(colon + 1);
  const { kinds, types, relations, families, pillars } = lookup(atlas);
  switch (place.slice(0, Math.max(0, colon))) {
    case "":
      return among(CODEBOOK_PARTS, place);
    case "kind":
      return kinds.has(id);
    case "type":
      return types.has(id);
    case "relation":
      return relations.has(id);
    case "family":
      return families.has(id);
    case "pillar":
      return pillars.has(id);
    case "basis":
      return among(BASES, id);
    case "status":
      return among(STATUSES, id);
    case "force":
      return among(FORCES, id);
    default:
      return false;
  }
}
