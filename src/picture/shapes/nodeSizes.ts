/** What of an atlas and a layout every drawing asks for each node. */
import type { Atlas, AtlasNode } from "../../atlas/index.ts";
import type { Point } from "../../geometry/index.ts";
import { type Label, type Layout, nodeRadius, RADIUS } from "../../layout/boxes/index.ts";
import { memo } from "../../query/visible/index.ts";
import { PLAIN, tone } from "./encoding.ts";

export type Moved = Readonly<Record<string, Point>>;

/** Where a node stands: where it was moved to, else where the layout has it. */
export function placeOf(layout: Layout, moved: Moved, id: string): Point | undefined {
  // Own properties only: `constructor` is a fine id.
  if (Object.hasOwn(moved, id)) return moved[id];
  return Object.hasOwn(layout.nodes, id) ? layout.nodes[id] : undefined;
}

export function labelOf(layout: Layout, id: string): Label | undefined {
  return Object.hasOwn(layout.nodes, id) ? layout.nodes[id]?.label : undefined;
}

export interface NodeSize {
  readonly radius: number;
  /** The place of its kind in the atlas's list. */
  readonly kindIndex: number;
  /** Its colour (see tone()). */
  readonly tone: string;
}

/** How large a node is and how it is coloured: where the encoding leaves it out, as the least. */
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

/** The colour of a link's family: its place in the atlas's list. */
export function familyIndex(atlas: Atlas, family: string): number {
  return indexes(atlas).families.get(family) ?? -1;
}

/** The letter of a family, by its place: `A` to `Z`, then numbers. It stays apart in black and white. */
export function familyLetter(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : String(index + 1);
}

interface Indexes {
  readonly kinds: ReadonlyMap<string, number>;
  readonly families: ReadonlyMap<string, number>;
  /** Statements of the node that is most spoken of. */
  readonly most: number;
}

const indexes = memo(
  (atlas: Atlas): Indexes => ({
    kinds: new Map(atlas.kinds.map(({ id }, index) => [id, index])),
    families: new Map(atlas.families.map(({ id }, index) => [id, index])),
    most: atlas.nodes.reduce((most, { statements }) => Math.max(most, statements), 1),
  }),
);
