/** The neighbourhood of a selection: what stays bright while the rest of the picture is dimmed. */
import type { Atlas } from "../../atlas/index.ts";
import { lookup } from "./lookup.ts";
import type { Visible } from "./visible.ts";

export interface Neighbourhood {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

/**
 * For a node: the node, its shown links and the nodes at their other ends. For a link: the link and
 * its ends. Ids that the filters hide or the atlas does not have add nothing. The time grows with
 * the neighbourhood, not with the atlas.
 */
export function neighbourhood(atlas: Atlas, shown: Visible, ids: readonly string[]): Neighbourhood {
  const { edges: edgesById, incident } = lookup(atlas);
  const nodes = new Set<string>();
  const edges = new Set<string>();
  for (const id of ids) {
    if (shown.nodes.has(id)) nodes.add(id);
    const links = shown.nodes.has(id) ? (incident.get(id) ?? []) : [edgesById.get(id)];
    for (const edge of links) {
      if (!edge || !shown.edges.has(edge.id)) continue;
      edges.add(edge.id);
      nodes.add(edge.source).add(edge.target);
    }
  }
  return { nodes, edges };
}
