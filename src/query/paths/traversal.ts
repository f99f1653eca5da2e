/** The links that a path can follow from a node, and where they lead. */
import type { Atlas, AtlasEdge } from "../../atlas/index.ts";
import type { PathDirection, PathsChoice } from "../../scene/index.ts";
import { lookup, type Visible } from "../visible/index.ts";

/** One link followed from a node to its other end. */
export interface Hop {
  readonly edge: AtlasEdge;
  readonly to: string;
  /** The index of that end in the atlas's list of nodes. */
  readonly index: number;
}

/**
 * Returns the hops from a node, in the atlas's order. The node is given by its index in the atlas's
 * list, which is quicker than by its id in a search that visits thousands of nodes.
 */
export type Hops = (index: number) => readonly Hop[];

/**
 * Hops over shown links of the families in `follow` (all families if empty). A symmetric link goes
 * both ways whatever the direction; a self-loop leads nowhere.
 */
export function hopsOf(
  atlas: Atlas,
  shown: Visible,
  { direction, follow }: Pick<PathsChoice, "direction" | "follow">,
): Hops {
  const { incident, nodeIndexes } = lookup(atlas);
  const families = new Set(follow);
  const cached = cachedHops(shown, `${direction} ${follow.join(" ")}`);
  return (index) => {
    const known = cached[index];
    if (known) return known;
    const node = atlas.nodes[index]?.id ?? "";
    const hops: Hop[] = [];
    for (const edge of incident.get(node) ?? []) {
      if (edge.source === edge.target || !shown.edges.has(edge.id)) continue;
      if (families.size > 0 && !families.has(edge.family)) continue;
      const isOutgoing = edge.source === node;
      const isOpen = direction === "any" || edge.symmetric || isOutgoing === (direction === "out");
      const to = isOutgoing ? edge.target : edge.source;
      if (isOpen) hops.push({ edge, to, index: nodeIndexes.get(to) ?? -1 });
    }
    cached[index] = hops;
    return hops;
  };
}

type HopsByIndex = (readonly Hop[])[];

const cache = new WeakMap<Visible, Map<string, HopsByIndex>>();

/** The hops found so far, cached while the same is shown: a search passes the same nodes often. */
function cachedHops(shown: Visible, key: string): HopsByIndex {
  const hopsByKey = cache.get(shown) ?? new Map<string, HopsByIndex>();
  cache.set(shown, hopsByKey);
  const hops = hopsByKey.get(key) ?? [];
  hopsByKey.set(key, hops);
  return hops;
}

/** The direction of the same links seen from their other ends. */
export function opposite(direction: PathDirection): PathDirection {
  if (direction === "any") return "any";
  return direction === "out" ? "in" : "out";
}
