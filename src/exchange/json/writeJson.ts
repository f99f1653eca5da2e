/** Writes graphs as JSON: for Cytoscape.js, networkx, D3 and graphology. Quotes are lists of objects. */
import {
  type Attributes,
  type ExchangeGraph,
  type Fields,
  PACKED_NAMES,
  pack,
} from "../model/index.ts";

/** Cytoscape.js and Cytoscape: places apart from the data. */
export function writeCytoscape(graph: ExchangeGraph): string {
  const { values, nodes, edges } = pack(graph, true);
  const ids = new Set(nodes.map(({ id }) => id));
  return json({
    data: fieldsOf(values),
    elements: {
      nodes: nodes.map(({ id, values }) => {
        const { x, y, ...data } = fieldsOf(values);
        const isPlaced = typeof x === "number" && typeof y === "number";
        return { data: { ...data, id }, ...(isPlaced ? { position: { x, y } } : {}) };
      }),
      edges: edges.map(({ id, source, target, values }) => ({
        // An edge with the id of a node would be refused.
        data: { ...fieldsOf(values), id: ids.has(id) ? `link ${id}` : id, source, target },
      })),
    },
  });
}

/** networkx: `edges` since 3.4, `links` before, which D3 has too. */
export function writeNodeLink(graph: ExchangeGraph, name: "edges" | "links"): string {
  const { isDirected, values, nodes, edges } = pack(graph);
  return json({
    directed: isDirected,
    multigraph: true,
    graph: fieldsOf(values),
    nodes: nodes.map(({ id, values }) => ({ ...fieldsOf(values), id })),
    [name]: edges.map(({ id, source, target, values }) => ({
      ...fieldsOf(values),
      // networkx tells parallel edges apart by this.
      key: id,
      source,
      target,
    })),
  });
}

/** graphology and Sigma, whose graphs may mix edges with and without a direction. */
export function writeGraphology(graph: ExchangeGraph): string {
  const { values, nodes, edges } = pack(graph);
  const undirected = new Set(graph.edges.filter((edge) => !edge.isDirected).map(({ id }) => id));
  const type =
    undirected.size === 0 ? "directed" : undirected.size === edges.length ? "undirected" : "mixed";
  return json({
    attributes: fieldsOf(values),
    options: { type, multi: true, allowSelfLoops: true },
    nodes: nodes.map(({ id, values }) => ({ key: id, attributes: fieldsOf(values) })),
    edges: edges.map(({ id, source, target, values }) => {
      const { [PACKED_NAMES.bothWays]: _, ...attributes } = fieldsOf(values);
      return {
        key: id,
        source,
        target,
        ...(undirected.has(id) ? { undirected: true } : {}),
        attributes,
      };
    }),
  });
}

/** Attributes as an object; what `pack` has made JSON text of is a list again. */
function fieldsOf(values: Attributes): Fields {
  const lists: readonly string[] = [
    PACKED_NAMES.quotes,
    PACKED_NAMES.documents,
    PACKED_NAMES.codebook,
  ];
  return Object.fromEntries(
    [...values].map(([name, value]) => {
      const isList = lists.includes(name) && String(value).startsWith("[{");
      return [name, isList ? JSON.parse(String(value)) : value];
    }),
  );
}

/** One value a line: a change of one node is a change of a few lines. */
function json(value: Fields): string {
  return `${JSON.stringify(value, undefined, 1)}\n`;
}
