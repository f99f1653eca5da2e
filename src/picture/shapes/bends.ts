/** How links are bent: apart from others between the same two nodes, and over the junctions of bundles. */
import type { Atlas, AtlasEdge } from "../../atlas/index.ts";
import { between, type Point } from "../../geometry/index.ts";
import { fanBend, junctionsOn, turnsOf, wayBetween } from "../../layout/boxes/index.ts";
import { lookup, memo } from "../../query/visible/index.ts";
import type { ResolvedView } from "../../view/index.ts";

/** A control point, seen from the straight line between the two centres. */
export interface Aside {
  /** Beside which part of the line it lies, from the source (0) to the target (1). */
  readonly part: number;
  /** How far to the right, looking from source to target with y pointing down. */
  readonly bend: number;
}

export interface Bend {
  /** The control points of quadratic curves that meet half-way between two of them; a straight line has none. */
  readonly controls: readonly Aside[];
  /** Which of the curves, from one to before another, no other link shares; of a line that is its own, all. */
  readonly own: readonly [from: number, to: number];
  /** For a link from a node to itself: the index of the loop. */
  readonly loop: number | undefined;
}

const STRAIGHT: Bend = { controls: [], own: [0, 1], loop: undefined };
const fansOf = memo(fans);

/** The parts of a view by which its links are bent. */
export type Bent = Pick<ResolvedView, "atlas" | "layout"> & {
  readonly scene: Pick<ResolvedView["scene"], "moved">;
};

/**
 * The bend of a link. A bundle is the layout's, and holds only while both nodes stand where the layout put
 * them.
 */
export function bendOf({ atlas, layout, scene }: Bent, { id, source, target }: AtlasEdge): Bend {
  const fan = fanOf(atlas, id);
  const { bundles } = layout;
  const way = bundles && wayBetween(bundles, source, target);
  if (!way) return fan;
  if (Object.hasOwn(scene.moved, source) || Object.hasOwn(scene.moved, target)) return fan;
  const [from, to] = [layout.nodes[source], layout.nodes[target]];
  if (!from || !to) return fan;
  const isFromSource = way.from === source;
  const [root, leaf] = isFromSource ? [from, to] : [to, from];
  const junctions = junctionsOn(bundles, way);
  const turns = turnsOf(root, junctions, leaf);
  const side = fan.controls[0]?.bend ?? 0;
  const last = junctions.at(-1) ?? root;
  // Several links between the two nodes part where they are by themselves.
  const spread =
    side === 0 ? [] : [aside(last, leaf, { part: 0.5, bend: isFromSource ? side : -side })];
  const points = [...turns, ...spread];
  const own = spread.length + 1;
  if (!isFromSource) points.reverse();
  return {
    controls: points.map((point) => asideOf(from, to, point)),
    own: isFromSource ? [points.length - own, points.length] : [0, own],
    loop: undefined,
  };
}

/** The bend of a link among others between the same two nodes; straight if it is the only one. */
export function fanOf(atlas: Atlas, edge: string): Bend {
  return fansOf(atlas).get(edge) ?? STRAIGHT;
}

/** A control point of a link from one centre to another. */
export function aside(from: Point, to: Point, { part, bend }: Aside): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const { x, y } = between(from, to, part);
  return { x: x - (bend * (to.y - from.y)) / length, y: y + (bend * (to.x - from.x)) / length };
}

function asideOf(from: Point, to: Point, { x, y }: Point): Aside {
  const [across, down] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(across, down) || 1;
  return {
    part: ((x - from.x) * across + (y - from.y) * down) / length ** 2,
    bend: ((y - from.y) * across - (x - from.x) * down) / length,
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
      if (bend !== 0) bends.set(edge.id, { ...STRAIGHT, controls: [{ part: 0.5, bend }] });
    });
  }
  return bends;
}
