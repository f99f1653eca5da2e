/** Places in the codebook of an atlas: its parts, and its entries by keys such as `kind:actor`. */
import { BASES, FORCES, STATUSES } from "../../atlas/format/index.ts";
import type { Atlas, Family, Kind, KindType, Pillar, Relation } from "../../atlas/index.ts";
import { CODEBOOK_PARTS } from "../../scene/index.ts";
import { lookup } from "./lookup.ts";

/** Places that every atlas's codebook has. */
const COMMON: ReadonlySet<string> = new Set([
  ...CODEBOOK_PARTS,
  ...BASES.map((value) => `basis:${value}`),
  ...STATUSES.map((value) => `status:${value}`),
  ...FORCES.map((value) => `force:${value}`),
]);

/** Whether the codebook has this place. */
export function isInCodebook(atlas: Atlas, place: string): boolean {
  return COMMON.has(place) || definedBy(atlas, place) !== undefined;
}

/** What the atlas itself defines by a key; `undefined` where it does not. */
export function definedBy(
  atlas: Atlas,
  key: string,
): Kind | KindType | Relation | Family | Pillar | undefined {
  const colon = key.indexOf(":");
  const id = key.slice(colon + 1);
  const { kinds, types, relations, families, pillars } = lookup(atlas);
  switch (key.slice(0, Math.max(0, colon))) {
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
