/** Which links can be followed from a node, and where they lead. */
import type { Atlas, AtlasEdge } from "../../atlas/index.ts";
import type { PathDirection, PathsAsked } from "../../scene/index.ts";
import { lookup, type Visible } from "../visible/index.ts";

/** One link followed from a node to its other end. */
export interface Hop {
  readonly edge: AtlasEdge;
  readonly to: string;
  /** The place of that end in the atlas's list of nodes. */
  readonly place: number;
}

/**
 * The hops from the node at a place of the atlas's list, in the atlas's order. By places, since
 * a search that looks at thousands of nodes finds them quicker so.
 */
export type Hops = (place: number) => readonly Hop[];

/**
 * Hops over shown links of the families asked for (none: all). A symmetric link goes both ways
 * whatever the direction; a self-loop leads nowhere.
 */
export function hopsOf(
  atlas: Atlas,
  shown: Visible,
  { direction, follow }: Pick<PathsAsked, "direction" | "follow">,
): Hops {
  const { incident, places } = lookup(atlas);
  const families = new Set(follow);
  const known = knownHops(shown, `${direction} ${follow.join(" ")}`);
  return (at) => {
    const made = known[at];
    if (made) return made;
    const node = atlas.nodes[at]?.id ?? "";
    const hops: Hop[] = [];
    for (const edge of incident.get(node) ?? []) {
      if (edge.source === edge.target || !shown.edges.has(edge.id)) continue;
      if (families.size > 0 && !families.has(edge.family)) continue;
      const leaves = edge.source === node;
      const goes = direction === "any" || edge.symmetric || leaves === (direction === "out");
      const to = leaves ? edge.target : edge.source;
      if (goes) hops.push({ edge, to, place: places.get(to) ?? -1 });
    }
    known[at] = hops;
    return hops;
  };
}

type KnownHops = (readonly Hop[])[];

const cache = new WeakMap<Visible, Map<string, KnownHops>>();

/** What was found at nodes before, kept as long as the same is shown: a search comes by often. */
function knownHops(shown: Visible, way: string): KnownHops {
  const ways = cache.get(shown) ?? new Map<string, KnownHops>();
  cache.set(shown, ways);
  const known = ways.get(way) ?? [];
  ways.set(way, known);
  return known;
}

/** The same links from their other ends. */
export function against(direction: PathDirection): PathDirection {
  if (direction === "any") return "any";
  return direction === "out" ? "in" : "out";
}
