/**
 * Writes GraphML (graphml.graphdrawing.org, specification of 2007) that networkx, igraph, Gephi and yEd
 * read alike: one key an attribute, since igraph loses the values of all but one; every value
 * written out, since networkx applies no default; edges with unique ids; no `directed` on an edge,
 * at which networkx stops and which igraph ignores.
 */
import {
  type Attributes,
  type ExchangeGraph,
  type Packed,
  pack,
  typesOf,
  type Value,
  type ValueType,
} from "../model/index.ts";
import { lines, tag, text, type Xml, xmlFile } from "../xml/index.ts";
import { COLOUR_PARTS } from "./readGraphml.ts";

const TYPES: Readonly<Record<ValueType, string>> = {
  text: "string",
  number: "double",
  integer: "long",
  boolean: "boolean",
};

export function writeGraphml(graph: ExchangeGraph): string {
  const packed = withColourParts(pack(graph));
  const whole = keysOf("graph", [packed.values]);
  const nodes = keysOf(
    "node",
    packed.nodes.map(({ values }) => values),
  );
  const edges = keysOf(
    "edge",
    packed.edges.map(({ values }) => values),
  );
  return xmlFile(
    tag(
      "graphml",
      {
        xmlns: "http://graphml.graphdrawing.org/xmlns",
        "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
        "xsi:schemaLocation":
          "http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd",
      },
      lines([...whole.elements, ...nodes.elements, ...edges.elements]),
      lines([
        tag(
          "graph",
          { id: "G", edgedefault: packed.isDirected ? "directed" : "undirected" },
          whole.data(packed.values),
          lines(packed.nodes.map(({ id, values }) => tag("node", { id }, nodes.data(values)))),
          lines(
            packed.edges.map(({ id, source, target, values }) =>
              tag("edge", { id, source, target }, edges.data(values)),
            ),
          ),
        ),
      ]),
    ),
  );
}

/** The keys of what nodes, edges or the graph have, and a function that writes their values. */
function keysOf(domain: "graph" | "node" | "edge", all: readonly Attributes[]) {
  const keys = new Map<string, string>();
  const elements: Xml[] = [];
  for (const [name, type] of typesOf(all)) {
    const id = `${domain[0]}${keys.size}`;
    keys.set(name, id);
    elements.push(tag("key", { id, for: domain, "attr.name": name, "attr.type": TYPES[type] }));
  }
  const data = (values: Attributes) =>
    lines(
      [...values].map(([name, value]) => tag("data", { key: keys.get(name) }, text(String(value)))),
    );
  return { elements, data };
}

/** Gephi reads a colour from the numbers r, g and b. */
function withColourParts(packed: Packed): Packed {
  const split = ([name, value]: readonly [string, Value]): readonly (readonly [
    string,
    Value,
  ])[] => {
    const parts = name === "color" ? /^#(..)(..)(..)$/.exec(String(value)) : null;
    if (!parts) return [[name, value]];
    return COLOUR_PARTS.map((part, at) => [part, Number.parseInt(parts[at + 1] ?? "", 16)]);
  };
  const nodes = packed.nodes.map(({ id, values }) => ({
    id,
    values: new Map([...values].flatMap(split)),
  }));
  return { ...packed, nodes };
}
