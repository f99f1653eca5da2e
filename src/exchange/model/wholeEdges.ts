/** Edges as a graph can hold them: both ends among the nodes, each with an id of its own. */
import { remarkWords } from "./words.ts";

interface Edge {
  /** "" where the file gives none. */
  readonly id: string;
  readonly source: string;
  readonly target: string;
}

/**
 * The edges whose ends are there, and remarks on the others. Those without an id, or with that of an
 * earlier one (networkx gives parallel edges the same), get one that is free.
 */
export function wholeEdges<E extends Edge>(
  nodeIds: Iterable<string>,
  edges: readonly E[],
): { readonly edges: readonly E[]; readonly remarks: readonly string[] } {
  const nodes = new Set(nodeIds);
  const whole = edges.filter(({ source, target }) => nodes.has(source) && nodes.has(target));
  const taken = new Set(whole.map(({ id }) => id));
  const seen = new Set<string>([""]);
  let renamed = 0;
  let next = 1;
  const withIds = whole.map((edge) => {
    if (!seen.has(edge.id)) {
      seen.add(edge.id);
      return edge;
    }
    while (taken.has(`e${next}`)) next++;
    const id = `e${next++}`;
    if (edge.id !== "") renamed++;
    return { ...edge, id };
  });
  const missing = edges.length - whole.length;
  return {
    edges: withIds,
    remarks: [
      ...(missing === 0 ? [] : [remarkWords.missingEnds(missing)]),
      ...(renamed === 0 ? [] : [remarkWords.renamedIds(renamed)]),
    ],
  };
}
