/** The bundles of a layout whose atlas has changed: a link keeps its way while both its ends stand where they stood. */
import type { Point } from "../geometry/index.ts";
import type { NewId } from "../scene/index.ts";
import { type Bundles, type Layout, pairKey, type Way } from "./boxes/index.ts";
import { placementIn } from "./standing.ts";

/** The bundles without the links of nodes that don't stand where they stood. */
export function bundlesAfter(
  bundles: Bundles,
  before: Layout,
  after: Layout,
  newId: NewId,
): Bundles {
  const nowOf = (id: string): string | undefined => {
    const now = newId("node", id) ?? id;
    const was = placementIn(before.nodes, id);
    return was && standsAt(after, now, was) ? now : undefined;
  };
  let haveChanged = false;
  const kept = Object.entries(bundles.ways).flatMap(([pair, { from, over }]) => {
    const other = otherThan(pair, from);
    const [root, leaf] = [nowOf(from), nowOf(other)];
    haveChanged ||= root !== from || leaf !== other;
    if (root === undefined || leaf === undefined) return [];
    return [[pairKey(root, leaf), { from: root, over }] as const];
  });
  return haveChanged ? { ...bundles, ways: Object.fromEntries(kept) } : bundles;
}

/** A way that links had while their nodes stood there. */
interface FormerWay {
  readonly pair: string;
  readonly way: Way;
  readonly from: Point;
  readonly to: Point;
}

/**
 * Remembers the ways that links lose, from one change to the next: once both ends stand again where they
 * stood, because a removal was undone, their links have them back.
 */
export function memoryOfWays(): (before: Layout, after: Layout) => Layout {
  const former = new Map<string, FormerWay>();
  return (before, after) => {
    if (before === after || !before.bundles || !after.bundles) return after;
    const { ways } = after.bundles;
    for (const [pair, way] of Object.entries(before.bundles.ways)) {
      const from = placementIn(before.nodes, way.from);
      const to = placementIn(before.nodes, otherThan(pair, way.from));
      if (ways[pair] === undefined && from && to) former.set(pair, { pair, way, from, to });
    }
    const back = [...former.values()].filter(
      ({ pair, way, from, to }) =>
        ways[pair] === undefined &&
        standsAt(after, way.from, from) &&
        standsAt(after, otherThan(pair, way.from), to),
    );
    if (back.length === 0) return after;
    const regained = Object.fromEntries(back.map(({ pair, way }) => [pair, way]));
    return { ...after, bundles: { ...after.bundles, ways: { ...ways, ...regained } } };
  };
}

/** The other node of a pair. */
const otherThan = (pair: string, from: string): string =>
  pair.split(" ").find((id) => id !== from) ?? from;

function standsAt({ nodes }: Layout, id: string, { x, y }: Point): boolean {
  const at = placementIn(nodes, id);
  return at?.x === x && at.y === y;
}
