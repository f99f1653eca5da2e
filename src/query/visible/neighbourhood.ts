/** What belongs to a selection: the part of the picture that stays when the rest steps back. */
import type { Atlas } from "../../atlas/index.ts";
import { lookup } from "./lookup.ts";
import type { Visible } from "./visible.ts";

export interface Neighbourhood {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

/**
 * For a node: it, its shown links and the nodes at their other ends. For a link: it and its
 * ends. Only what is shown; what the filters hide or the atlas does not know adds nothing. Costs
 * what the neighbourhood has, not what the atlas has.
 */
export function neighbourhood(atlas: Atlas, shown: Visible, ids: readonly string[]): Neighbourhood {
  const { edges: known, incident } = lookup(atlas);
  const nodes = new Set<string>();
  const edges = new Set<string>();
  for (const id of ids) {
    if (shown.nodes.has(id)) nodes.add(id);
    const links = shown.nodes.has(id) ? (incident.get(id) ?? []) : [known.get(id)];
    for (const edge of links) {
      if (!edge || !shown.edges.has(edge.id)) continue;
      edges.add(edge.id);
      nodes.add(edge.source).add(edge.target);
    }
  }
  return { nodes, edges };
}
