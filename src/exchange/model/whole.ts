/** Nodes and edges as a graph can hold them: ids of their own, and both ends among the nodes. */
import { remarkWords } from "./words.ts";

interface Node {
  readonly id: string;
}

interface Edge {
  /** "" where the file gives none. */
  readonly id: string;
  readonly source: string;
  readonly target: string;
}

interface Whole<N, E> {
  readonly nodes: readonly N[];
  readonly edges: readonly E[];
  readonly remarks: readonly string[];
}

/**
 * The nodes with an id, the first of each, and the edges whose ends are among them, with remarks on what
 * is left out. Edges without an id, or with that of an earlier one (networkx gives parallel edges the
 * same), get one that is free.
 */
export function wholeGraph<N extends Node, E extends Edge>(
  nodes: readonly N[],
  edges: readonly E[],
): Whole<N, E> {
  const byId = new Map<string, N>();
  for (const node of nodes) if (node.id !== "" && !byId.has(node.id)) byId.set(node.id, node);
  const linked = edges.filter(({ source, target }) => byId.has(source) && byId.has(target));
  const { withIds, renamed } = withOwnIds(linked);
  const repeated = nodes.length - byId.size;
  const missing = edges.length - linked.length;
  return {
    nodes: [...byId.values()],
    edges: withIds,
    remarks: [
      ...(repeated === 0 ? [] : [remarkWords.repeatedNodes(repeated)]),
      ...(missing === 0 ? [] : [remarkWords.missingEnds(missing)]),
      ...(renamed === 0 ? [] : [remarkWords.renamedIds(renamed)]),
    ],
  };
}

function withOwnIds<E extends Edge>(edges: readonly E[]) {
  const taken = new Set(edges.map(({ id }) => id));
  const seen = new Set<string>([""]);
  let renamed = 0;
  let next = 1;
  const withIds = edges.map((edge) => {
    if (!seen.has(edge.id)) {
      seen.add(edge.id);
      return edge;
    }
    while (taken.has(`e${next}`)) next++;
    if (edge.id !== "") renamed++;
    return { ...edge, id: `e${next++}` };
  });
  return { withIds, renamed };
}
