/** The rings around nodes: what is one, two or three steps away. */
import type { Atlas, AtlasEdge } from "../../atlas/index.ts";
import type { PathsChoice } from "../../scene/index.ts";
import { lookup, type Visible } from "../visible/index.ts";
import { hopsOf } from "./traversal.ts";

/** Most steps: farther out, nearly everything is near everything. */
export const AROUND_MAX = 3;

/** A node, and the links by which it is reached from the previous ring. */
export interface Reached {
  readonly node: string;
  readonly by: readonly AtlasEdge[];
}

/** The nodes exactly `steps` away, by the family of the links that lead there. */
export interface Ring {
  readonly steps: number;
  /** The number of nodes. */
  readonly nodes: number;
  /** In the atlas's order; a node that is reached by links of two families is listed in both. */
  readonly families: readonly { readonly family: string; readonly reached: readonly Reached[] }[];
}

/**
 * The rings around some nodes, the nearest first, up to `steps` away (at most 3; 1 if not given).
 * Nodes are in the atlas's order, each in one ring only; empty rings are left out.
 */
export function around(
  atlas: Atlas,
  shown: Visible,
  centre: readonly string[],
  asked: Pick<PathsChoice, "direction" | "follow" | "steps">,
): readonly Ring[] {
  const hops = hopsOf(atlas, shown, asked);
  const { nodeIndexes } = lookup(atlas);
  const seen = new Set(centre.filter((id) => shown.nodes.has(id)));
  let rim = [...seen];
  const rings: Ring[] = [];
  for (let steps = 1; steps <= Math.min(asked.steps ?? 1, AROUND_MAX); steps++) {
    const reached = new Map<string, AtlasEdge[]>();
    for (const id of rim) {
      for (const { edge, to } of hops(nodeIndexes.get(id) ?? -1)) {
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
  const { nodeIndexes } = lookup(atlas);
  const indexOf = (id: string) => nodeIndexes.get(id) ?? nodeIndexes.size;
  const nodes = [...reached].sort(([a], [b]) => indexOf(a) - indexOf(b));
  return atlas.families.flatMap(({ id: family }) => {
    const ofFamily = nodes.flatMap(([node, links]): Reached[] => {
      const by = links.filter((edge) => edge.family === family);
      return by.length > 0 ? [{ node, by }] : [];
    });
    return ofFamily.length > 0 ? [{ family, reached: ofFamily }] : [];
  });
}
