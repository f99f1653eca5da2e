/** How a node is drawn: its label, size and colour. */
import type { Atlas, AtlasNode } from "../../atlas/index.ts";
import { type Label, type Layout, nodeRadius, RADIUS } from "../../layout/boxes/index.ts";
import { memo } from "../../query/visible/index.ts";
import { PLAIN, tone } from "../../view/index.ts";

export function labelOf(layout: Layout, id: string): Label | undefined {
  return Object.hasOwn(layout.nodes, id) ? layout.nodes[id]?.label : undefined;
}

export interface NodeSize {
  readonly radius: number;
  /** Index of its kind in the atlas's list; -1 if there is none. */
  readonly kindIndex: number;
  /** Its colour (see tone()). */
  readonly tone: string;
}

/** Size and colour of a node; a node missing from the encoding is as small as possible. */
export function sizeOf(atlas: Atlas, node: AtlasNode, encoding = PLAIN): NodeSize {
  const { kinds, most } = indexes(atlas);
  const { radii, tones } = encoding;
  const kindIndex = kinds.get(node.kind) ?? -1;
  return {
    radius: radii ? (radii.get(node.id) ?? RADIUS[0]) : nodeRadius(node.statements, most),
    kindIndex,
    tone: tones ? (tones.get(node.id) ?? tone(-1)) : tone(kindIndex),
  };
}

/** Index of a family in the atlas's list, which decides its colour; -1 if there is none. */
export function familyIndex(atlas: Atlas, family: string): number {
  return indexes(atlas).families.get(family) ?? -1;
}

/** The letter of a family, for black and white, by its index: `A` to `Z`, then numbers. */
export function familyLetter(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : String(index + 1);
}

interface Indexes {
  readonly kinds: ReadonlyMap<string, number>;
  readonly families: ReadonlyMap<string, number>;
  /** Greatest number of statements of a node. */
  readonly most: number;
}

const indexes = memo(
  (atlas: Atlas): Indexes => ({
    kinds: new Map(atlas.kinds.map(({ id }, index) => [id, index])),
    families: new Map(atlas.families.map(({ id }, index) => [id, index])),
    most: atlas.nodes.reduce((most, { statements }) => Math.max(most, statements), 1),
  }),
);
