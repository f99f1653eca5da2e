/**
 * Writes GEXF 1.3 (gexf.net), or 1.2 as networkx reads it. Labels, places, sizes and colours go where
 * the standard has them; an attribute `type` or `id` is an attribute here, not the edge's own.
 * Gephi mixes edges with and without a direction; networkx stops at a file that does.
 */
import {
  type Attributes,
  type ExchangeGraph,
  type Look,
  PACKED_NAMES,
  type Packed,
  pack,
  typesOf,
  type ValueType,
} from "../model/index.ts";
import { lines, tag, text, type Xml, xmlFile } from "../xml/index.ts";

export type GexfVersion = "1.2" | "1.3";

const NAMESPACES: Readonly<Record<GexfVersion, readonly [own: string, viz: string]>> = {
  "1.2": ["http://www.gexf.net/1.2draft", "http://www.gexf.net/1.2draft/viz"],
  "1.3": ["http://gexf.net/1.3", "http://gexf.net/1.3/viz"],
};

const TYPES: Readonly<Record<ValueType, string>> = {
  text: "string",
  number: "double",
  integer: "long",
  boolean: "boolean",
};

/** What stands in elements of its own, so in no attribute. */
const OWN: readonly string[] = ["label", "x", "y", "size", "color"];

export function writeGexf(graph: ExchangeGraph, version: GexfVersion): string {
  const isMixed = version === "1.3";
  const packed = withoutOwn(pack(graph), isMixed ? [...OWN, PACKED_NAMES.bothWays] : OWN);
  const nodes = declared(
    "node",
    packed.nodes.map(({ values }) => values),
  );
  const edges = declared(
    "edge",
    packed.edges.map(({ values }) => values),
  );
  const [own, viz] = NAMESPACES[version];
  const { title, attributes } = graph;
  const description = attributes.get("description");
  return xmlFile(
    tag(
      "gexf",
      { xmlns: own, "xmlns:viz": viz, version },
      lines([
        tag(
          "meta",
          {},
          tag("creator", {}, text("Policy Atlas")),
          ...(title === "" ? [] : [tag("title", {}, text(title))]),
          ...(description === undefined ? [] : [tag("description", {}, text(String(description)))]),
        ),
        tag(
          "graph",
          { mode: "static", defaultedgetype: packed.isDirected ? "directed" : "undirected" },
          nodes.element,
          edges.element,
          lines([
            tag(
              "nodes",
              {},
              lines(
                graph.nodes.map(({ id, label, look }, at) =>
                  tag(
                    "node",
                    { id, label },
                    nodes.values(packed.nodes[at]?.values ?? new Map()),
                    look ? vizOf(look) : ("" as Xml),
                  ),
                ),
              ),
            ),
            tag(
              "edges",
              {},
              lines(
                graph.edges.map(({ id, source, target, label, isDirected }, at) =>
                  tag(
                    "edge",
                    {
                      ...{ id, source, target, label },
                      type: isMixed && packed.isDirected && !isDirected ? "undirected" : undefined,
                    },
                    edges.values(packed.edges[at]?.values ?? new Map()),
                  ),
                ),
              ),
            ),
          ]),
        ),
      ]),
    ),
  );
}

function withoutOwn(packed: Packed, own: readonly string[]): Packed {
  const without = <T extends { readonly values: Attributes }>(item: T): T => ({
    ...item,
    values: new Map([...item.values].filter(([name]) => !own.includes(name))),
  });
  return { ...packed, nodes: packed.nodes.map(without), edges: packed.edges.map(without) };
}

/** The attributes of nodes or of edges, and a function that writes the values of one. */
function declared(of: "node" | "edge", all: readonly Attributes[]) {
  const types = [...typesOf(all)];
  const ids = new Map(types.map(([name], at) => [name, String(at)]));
  const element =
    types.length === 0
      ? ("" as Xml)
      : tag(
          "attributes",
          { class: of, mode: "static" },
          lines(
            types.map(([title, type]) =>
              tag("attribute", { id: ids.get(title), title, type: TYPES[type] }),
            ),
          ),
        );
  const values = (attributes: Attributes) =>
    attributes.size === 0
      ? ("" as Xml)
      : tag(
          "attvalues",
          {},
          lines(
            [...attributes].map(([name, value]) =>
              tag("attvalue", { for: ids.get(name), value: String(value) }),
            ),
          ),
        );
  return { element: element === "" ? element : lines([element]), values };
}

/** GEXF's y grows upwards. */
function vizOf({ x, y, size, colour }: Look): Xml {
  const [, r = "", g = "", b = ""] = /^#(..)(..)(..)$/.exec(colour ?? "") ?? [];
  return lines([
    ...(colour === undefined
      ? []
      : [
          tag("viz:color", {
            r: Number.parseInt(r, 16),
            g: Number.parseInt(g, 16),
            b: Number.parseInt(b, 16),
          }),
        ]),
    tag("viz:position", { x, y: 0 - y, z: 0 }),
    ...(size === undefined ? [] : [tag("viz:size", { value: size })]),
  ]);
}
