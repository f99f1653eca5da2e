/** The CSS classes that give a kind or a family its colour (see tokens.css). */
import type { Atlas } from "../../atlas/index.ts";
import { tone } from "../../view/index.ts";

export function kindClass(atlas: Atlas, kind: string | undefined): string {
  return `kind-${tone(kindIndex(atlas, kind))}`;
}

export function familyClass(atlas: Atlas, family: string | undefined): string {
  return `family-${tone(atlas.families.findIndex(({ id }) => id === family))}`;
}

/** The position of a kind in the atlas, by which its shape and colour are chosen; -1 if unknown. */
export function kindIndex(atlas: Atlas, kind: string | undefined): number {
  return atlas.kinds.findIndex(({ id }) => id === kind);
}
