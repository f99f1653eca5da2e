/** What lies around a node, step by step. */
import type { Atlas, AtlasEdge } from "../../atlas/index.ts";
import type { PathsAsked } from "../../scene/index.ts";
import { lookup, type Visible } from "../visible/index.ts";
import { hopsOf } from "./traversal.ts";

/** Farther out nearly everything is near everything. */
export const AROUND_MAX = 3;

/** A node, and the links by which it was reached from the ring before. */
export interface Reached {
  readonly node: string;
  readonly by: readonly AtlasEdge[];
}

/** All that is exactly so many steps away, by the family of the links that lead there. */
export interface Ring {
  readonly steps: number;
  readonly nodes: number;
  /** In the atlas's order; a node that links of two families reach stands in both. */
  readonly families: readonly { readonly family: string; readonly reached: readonly Reached[] }[];
}

/**
 * The rings around some nodes, 1 to 3 steps (`steps`, else 1), the nearest first, empty ones left
 * out. Nodes stand in the atlas's order; each node is in one ring only.
 */
export function around(
  atlas: Atlas,
  shown: Visible,
  centre: readonly string[],
  asked: Pick<PathsAsked, "direction" | "follow" | "steps">,
): readonly Ring[] {
  const hops = hopsOf(atlas, shown, asked);
  const { places } = lookup(atlas);
  const seen = new Set(centre.filter((id) => shown.nodes.has(id)));
  let rim = [...seen];
  const rings: Ring[] = [];
  for (let steps = 1; steps <= Math.min(asked.steps ?? 1, AROUND_MAX); steps++) {
    const reached = new Map<string, AtlasEdge[]>();
    for (const id of rim) {
      for (const { edge, to } of hops(places.get(id) ?? -1)) {
        if (seen.has(to)) continue;
        const by = reached.get(to);
        if (by) by.push(edge);
        else reached.set(to, [edge]);
      }
    }
    if (reached.size === 0) break;
    rings.push({ steps, nodes: reached.size, families: byFamily(atlas, reached) });
    rim = [...reached.keys()];
    for (const id of rim) seen.add(id);
  }
  return rings;
}

function byFamily(
  atlas: Atlas,
  reached: ReadonlyMap<string, readonly AtlasEdge[]>,
): Ring["families"] {
  const { places } = lookup(atlas);
  const place = (id: string) => places.get(id) ?? places.size;
  const nodes = [...reached].sort(([one], [other]) => place(one) - place(other));
  return atlas.families.flatMap(({ id: family }) => {
    const own = nodes.flatMap(([node, links]): Reached[] => {
      const by = links.filter((edge) => edge.family === family);
      return by.length > 0 ? [{ node, by }] : [];
    });
    return own.length > 0 ? [{ family, reached: own }] : [];
  });
}
