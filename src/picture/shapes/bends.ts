/** How links are bent: apart from others between the same two nodes, and round the names in their way. */
import type { Atlas, AtlasEdge } from "../../atlas/index.ts";
import { bendAt, fanBend, pairKey } from "../../layout/boxes/index.ts";
import { lookup, memo } from "../../query/visible/index.ts";
import type { ResolvedView } from "../../view/index.ts";

export interface Bend {
  /**
   * Distance of the control point from the straight line between the two centres, to the right when
   * looking from source to target with y pointing down; 0 is a straight line.
   */
  readonly bend: number;
  /** Beside which part of the line it lies, from the source on. */
  readonly part: number;
  /** For a link from a node to itself: the index of the loop. */
  readonly loop: number | undefined;
}

const STRAIGHT: Bend = { bend: 0, part: 0.5, loop: undefined };
const fansOf = memo(fans);

/** The parts of a view by which its links are bent. */
export type Bent = Pick<ResolvedView, "atlas" | "layout"> & {
  readonly scene: Pick<ResolvedView["scene"], "moved">;
};

/**
 * The bend of a link. What leads it round names is the layout's, and holds only while both nodes stand
 * where the layout put them.
 */
export function bendOf({ atlas, layout, scene }: Bent, edge: AtlasEdge): Bend {
  const { id, source, target } = edge;
  const fan = fansOf(atlas).get(id) ?? STRAIGHT;
  const number = layout.bends?.[pairKey(source, target)];
  if (number === undefined) return fan;
  if (Object.hasOwn(scene.moved, source) || Object.hasOwn(scene.moved, target)) return fan;
  const led = bendAt(number);
  const isFromFirst = source < target;
  return {
    bend: fan.bend + (isFromFirst ? led.away : -led.away),
    part: isFromFirst ? led.part : 1 - led.part,
    loop: fan.loop,
  };
}

/**
 * The fans of links between the same two nodes, and loops. They depend on the atlas alone, never on filters,
 * so that no line moves when another is hidden.
 */
function fans(atlas: Atlas): ReadonlyMap<string, Bend> {
  const pairs = new Map<number, Atlas["edges"][number][]>();
  // Numbers are told apart in a third of the time that keys of text take.
  const { nodeIndexes } = lookup(atlas);
  for (const edge of atlas.edges) {
    const [source, target] = [nodeIndexes.get(edge.source) ?? 0, nodeIndexes.get(edge.target) ?? 0];
    const key = Math.min(source, target) * atlas.nodes.length + Math.max(source, target);
    const pair = pairs.get(key);
    if (pair) pair.push(edge);
    else pairs.set(key, [edge]);
  }
  const bends = new Map<string, Bend>();
  for (const pair of pairs.values()) {
    pair.forEach((edge, i) => {
      if (edge.source === edge.target) {
        bends.set(edge.id, { ...STRAIGHT, loop: i });
        return;
      }
      const side = fanBend(i, pair.length);
      // Bends are relative to a link's direction, so opposite links need opposite signs.
      const bend = edge.source < edge.target ? side : -side;
      if (bend !== 0) bends.set(edge.id, { ...STRAIGHT, bend });
    });
  }
  return bends;
}
