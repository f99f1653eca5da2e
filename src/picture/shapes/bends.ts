/** Bends that keep links between the same two nodes apart. */
import type { Atlas } from "../../atlas/index.ts";
import { fanBend } from "../../layout/boxes/index.ts";
import { lookup, memo } from "../../query/visible/index.ts";

export interface Bend {
  /**
   * Distance of the control point from the middle between the two centres, to the right when
   * looking from source to target with y pointing down; 0 is a straight line.
   */
  readonly bend: number;
  /** For a link from a node to itself: the index of the loop. */
  readonly loop: number | undefined;
}

const STRAIGHT: Bend = { bend: 0, loop: undefined };
const bendsOf = memo(bends);

/** The bend of a link; straight if it is the only one between its nodes. */
export function bendOf(atlas: Atlas, edge: string): Bend {
  return bendsOf(atlas).get(edge) ?? STRAIGHT;
}

/**
 * Bends of all links that are not straight. They depend on the atlas alone, never on filters, so that
 * no line moves when another is hidden.
 */
function bends(atlas: Atlas): ReadonlyMap<string, Bend> {
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
        bends.set(edge.id, { bend: 0, loop: i });
        return;
      }
      const side = fanBend(i, pair.length);
      // Bends are relative to a link's direction, so opposite links need opposite signs.
      const bend = edge.source < edge.target ? side : -side;
      if (bend !== 0) bends.set(edge.id, { bend, loop: undefined });
    });
  }
  return bends;
}
