/** Which links can be followed from a node, and where they lead. */
import type { Atlas, AtlasEdge } from "../atlas/atlas.ts";
import type { PathsAsked } from "../atlas/scene.ts";
import type { PathDirection } from "../atlas/vocabulary.ts";
import { lookup } from "./lookup.ts";
import type { Visible } from "./visible.ts";

/** One link followed from a node to its other end. */
export interface Hop {
  readonly edge: AtlasEdge;
  readonly to: string;
}

/** The hops from a node, in the atlas's order. */
export type Hops = (node: string) => readonly Hop[];

/**
 * Hops over shown links of the families asked for (none: all). A symmetric link goes both ways
 * whatever the direction; a self-loop leads nowhere.
 */
export function hopsOf(
  atlas: Atlas,
  shown: Visible,
  { direction, follow }: Pick<PathsAsked, "direction" | "follow">,
): Hops {
  const { incident } = lookup(atlas);
  const families = new Set(follow);
  const known = knownHops(shown, `${direction} ${follow.join(" ")}`);
  return (node) => {
    const made = known.get(node);
    if (made) return made;
    const hops: Hop[] = [];
    for (const edge of incident.get(node) ?? []) {
      if (edge.source === edge.target || !shown.edges.has(edge.id)) continue;
      if (families.size > 0 && !families.has(edge.family)) continue;
      const leaves = edge.source === node;
      const goes = direction === "any" || edge.symmetric || leaves === (direction === "out");
      if (goes) hops.push({ edge, to: leaves ? edge.target : edge.source });
    }
    known.set(node, hops);
    return hops;
  };
}

const cache = new WeakMap<Visible, Map<string, Map<string, readonly Hop[]>>>();

/** What was found at nodes before, kept as long as the same is shown: a search comes by often. */
function knownHops(shown: Visible, way: string): Map<string, readonly Hop[]> {
  const ways = cache.get(shown) ?? new Map<string, Map<string, readonly Hop[]>>();
  cache.set(shown, ways);
  const known = ways.get(way) ?? new Map<string, readonly Hop[]>();
  ways.set(way, known);
  return known;
}

/** The same links from their other ends. */
export function against(direction: PathDirection): PathDirection {
  if (direction === "any") return "any";
  return direction === "out" ? "in" : "out";
}
