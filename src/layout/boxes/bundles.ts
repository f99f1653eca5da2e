/**
 * Bundles: links of one node that run together up to a junction and part there, where names leave room for
 * one way between them. All links of a bundle begin at the same node, so that a line that branches off
 * always says with which node it is linked.
 */
import { between, distance, type Point } from "../../geometry/index.ts";

/** Where links of a bundle turn and part. */
export interface Junction extends Point {
  /** How far before and behind it the turns begin and end, in model units. */
  readonly round: number;
  /** The index of the junction before it, seen from the node; -1 if there is none. */
  readonly after: number;
}

/** The way of the links between two nodes: from one of them, in a bundle, over junctions. */
export interface Way {
  readonly from: string;
  /** The index of the last junction, from which on they run by themselves. */
  readonly over: number;
}

export interface Bundles {
  readonly junctions: readonly Junction[];
  /** By pairKey() of both nodes. */
  readonly ways: Readonly<Record<string, Way>>;
}

/** The name of the pair of nodes that a link ties: the same for both directions. */
export function pairKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

/** The way of the links between two nodes, if they run in a bundle. */
export function wayBetween({ ways }: Bundles, a: string, b: string): Way | undefined {
  // Ids hold no space, so that no pair has the name of what each object has.
  return ways[pairKey(a, b)];
}

/** The junctions of a way, the one nearest to its node first. */
export function junctionsOn({ junctions }: Bundles, { over }: Way): readonly Junction[] {
  const passed: Junction[] = [];
  for (let at = junctions[over]; at; at = junctions[at.after]) {
    passed.unshift(at);
    // A file that was changed by hand may lead round in a circle.
    if (passed.length > junctions.length) return [];
  }
  return passed;
}

/**
 * The control points of quadratic curves, which meet half-way between two of them, that draw a way: straight
 * lines, with a turn at each junction. What links have in common is drawn by the same points, so that their
 * lines don't cross.
 */
export function turnsOf(from: Point, junctions: readonly Junction[], to: Point): readonly Point[] {
  const course = [from, ...junctions, to];
  return junctions.flatMap((junction, k) => {
    const towards = (end: Point | undefined) => {
      if (!end) return junction;
      return between(junction, end, (2 * junction.round) / (distance(junction, end) || 1));
    };
    return [towards(course[k]), junction, towards(course[k + 2])];
  });
}
