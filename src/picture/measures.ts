/** What of an atlas and a layout every drawing asks for each node. */
import type { Atlas, AtlasNode } from "../atlas/atlas.ts";
import type { Point } from "../atlas/scene.ts";
import type { Label, Layout } from "../layout/layout.ts";
import { nodeRadius } from "../layout/size.ts";

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

/** A node's radius, and the place of its kind in the atlas's list. */
export function sizeOf(atlas: Atlas, node: AtlasNode): { radius: number; kindIndex: number } {
  const { kinds, most } = indexes(atlas);
  return { radius: nodeRadius(node.statements, most), kindIndex: kinds.get(node.kind) ?? -1 };
}

/** The colour of a link's family: its place in the atlas's list. */
export function familyIndex(atlas: Atlas, family: string): number {
  return indexes(atlas).families.get(family) ?? -1;
}

interface Indexes {
  readonly kinds: ReadonlyMap<string, number>;
  readonly families: ReadonlyMap<string, number>;
  /** Statements of the node that is most spoken of. */
  readonly most: number;
}

const cache = new WeakMap<Atlas, Indexes>();

function indexes(atlas: Atlas): Indexes {
  const known = cache.get(atlas);
  if (known) return known;
  const made: Indexes = {
    kinds: new Map(atlas.kinds.map(({ id }, index) => [id, index])),
    families: new Map(atlas.families.map(({ id }, index) => [id, index])),
    most: atlas.nodes.reduce((most, { statements }) => Math.max(most, statements), 1),
  };
  cache.set(atlas, made);
  return made;
}
