/**
 * Reads GEXF 1.1 to 1.3 as Gephi, networkx, igraph and graphology write it: `mutual` and undirected
 * edges, defaults of attributes, colours as numbers or as `hex`, nodes within nodes.
 */
import {
  type Attributes,
  CannotReadGraph,
  type ExchangeGraph,
  type FileIn,
  type Look,
  type Packed,
  type Reading,
  remarkWords,
  unpack,
  type Value,
  wholeGraph,
} from "../model/index.ts";
import { childOf, childrenOf, type Element, parseXml } from "../xml/index.ts";

interface Declared {
  readonly title: string;
  readonly type: string;
  readonly standard: Value | undefined;
}

/** @throws CannotReadGraph */
export function readGexf({ bytes, name }: FileIn): Reading {
  const root = parseXml(bytes, name);
  const graph = childOf(root, "graph");
  if (root.name !== "gexf" || !graph) throw new CannotReadGraph(`${name} holds no GEXF graph.`);
  const foundNodes: Found[] = [];
  collectNodes(graph, declaredFor(graph, "node"), foundNodes, undefined);
  const declared = declaredFor(graph, "edge");
  const isDirected = graph.attributes.get("defaultedgetype") === "directed";
  const found = childrenOf(childOf(graph, "edges") ?? graph, "edge").map((edge) => {
    const { attributes } = edge;
    const type = attributes.get("type") ?? (isDirected ? "directed" : "undirected");
    const values = new Map(valuesOf(edge, declared));
    const weight = Number(attributes.get("weight") ?? Number.NaN);
    if (Number.isFinite(weight) && !values.has("weight")) values.set("weight", weight);
    values.set("label", attributes.get("label") ?? "");
    if (type !== "directed") values.set("bothWays", true);
    return {
      id: attributes.get("id") ?? "",
      source: attributes.get("source") ?? "",
      target: attributes.get("target") ?? "",
      values,
    };
  });
  const { nodes, edges, remarks } = wholeGraph(foundNodes, found);
  const meta = childOf(root, "meta");
  const description = childOf(meta, "description")?.text;
  const packed: Packed = {
    isDirected: true,
    values: new Map(description ? [["description", description]] : []),
    nodes,
    edges,
  };
  const unpacked = unpack(packed);
  const read: ExchangeGraph = {
    ...unpacked,
    title: childOf(meta, "title")?.text ?? "",
    nodes: unpacked.nodes.map((node, at) => {
      const look = nodes[at]?.look;
      return look ? { ...node, look } : node;
    }),
  };
  const isDynamic = graph.attributes.get("mode") === "dynamic";
  return { graph: read, remarks: [...remarks, ...(isDynamic ? [remarkWords.dynamic] : [])] };
}

interface Found {
  readonly id: string;
  readonly values: Attributes;
  readonly look: Look | undefined;
}

/** Nodes may hold nodes, in the draft standards; their owner becomes an attribute. */
function collectNodes(
  parent: Element,
  declared: ReadonlyMap<string, Declared>,
  found: Found[],
  owner: string | undefined,
): void {
  for (const node of childrenOf(childOf(parent, "nodes") ?? parent, "node")) {
    const id = node.attributes.get("id") ?? "";
    const values = new Map(valuesOf(node, declared));
    values.set("label", node.attributes.get("label") ?? id);
    const stated = node.attributes.get("pid") ?? owner;
    if (stated !== undefined) values.set("parent", stated);
    found.push({ id, values, look: lookOf(node) });
    if (childOf(node, "nodes")) collectNodes(node, declared, found, id);
  }
}

function declaredFor(graph: Element, of: "node" | "edge"): ReadonlyMap<string, Declared> {
  const declared = childrenOf(graph, "attributes")
    .filter(({ attributes }) => attributes.get("class") === of)
    .flatMap((list) => childrenOf(list, "attribute"))
    .map((attribute): [string, Declared] => {
      const type = attribute.attributes.get("type") ?? "string";
      const standard = childOf(attribute, "default")?.text;
      const id = attribute.attributes.get("id") ?? "";
      return [
        id,
        {
          title: attribute.attributes.get("title") ?? id,
          type,
          standard: standard === undefined ? undefined : valueFrom(standard, type),
        },
      ];
    });
  return new Map(declared);
}

function valuesOf(element: Element, declared: ReadonlyMap<string, Declared>): Attributes {
  const values = new Map<string, Value>();
  for (const { attributes } of childOf(element, "attvalues")?.children ?? []) {
    // The first drafts of the standard had `id` for `for`.
    const id = attributes.get("for") ?? attributes.get("id") ?? "";
    const { title = id, type = "string" } = declared.get(id) ?? {};
    const value = valueFrom(attributes.get("value") ?? "", type);
    if (value !== undefined) values.set(title, value);
  }
  for (const { title, standard } of declared.values()) {
    if (standard !== undefined && !values.has(title)) values.set(title, standard);
  }
  return values;
}

function valueFrom(text: string, type: string): Value | undefined {
  if (type === "boolean") return /^(?:true|1)$/i.test(text.trim());
  if (!/^(?:integer|int|long|float|double|short|byte)$/.test(type)) return text;
  const number = Number(text.trim());
  return text.trim() !== "" && Number.isFinite(number) ? number : undefined;
}

function lookOf(node: Element): Look | undefined {
  const position = childOf(node, "position")?.attributes;
  const [x, y] = [position?.get("x"), position?.get("y")].map(Number);
  if (x === undefined || y === undefined || !Number.isFinite(x) || !Number.isFinite(y))
    return undefined;
  const size = Number(childOf(node, "size")?.attributes.get("value") ?? Number.NaN);
  const colour = colourOf(childOf(node, "color"));
  return {
    x,
    y: 0 - y,
    ...(Number.isFinite(size) ? { size } : {}),
    ...(colour === undefined ? {} : { colour }),
  };
}

function colourOf(element: Element | undefined): string | undefined {
  const hex = element?.attributes.get("hex");
  if (hex && /^#[0-9a-f]{6}$/i.test(hex)) return hex.toLowerCase();
  const parts = ["r", "g", "b"].map((part) => Number(element?.attributes.get(part) ?? Number.NaN));
  const isColour = parts.every((part) => Number.isInteger(part) && part >= 0 && part < 256);
  return isColour
    ? `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`
    : undefined;
}
