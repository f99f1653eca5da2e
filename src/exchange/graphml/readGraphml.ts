/**
 * Reads GraphML as others write it: networkx repeats edge ids and writes numbers of one name under
 * two keys, igraph and Gephi name labels in their own ways, yEd keeps labels and places in its own
 * elements. Booleans are `true` or `1` (XML Schema), or Python's `True`.
 */
import {
  type Attributes,
  CannotReadGraph,
  type FileIn,
  type Packed,
  type Reading,
  unpack,
  type Value,
  wholeGraph,
} from "../model/index.ts";
import { childrenOf, type Element, parseXml } from "../xml/index.ts";
import { remarkWords } from "./words.ts";
import { isYedKey, yedValues } from "./yed.ts";

/** The attributes of a node by which Gephi writes its colour. */
export const COLOUR_PARTS = ["r", "g", "b"] as const;

interface Key {
  readonly name: string;
  readonly type: string;
  /** "node", "edge", "graph", or "all". */
  readonly domain: string;
  readonly isYed: boolean;
  readonly standard: Value | undefined;
}

/** @throws CannotReadGraph */
export function readGraphml({ bytes, name }: FileIn): Reading {
  const root = parseXml(bytes, name);
  const [graph, ...others] = childrenOf(root, "graph");
  if (root.name !== "graphml" || !graph)
    throw new CannotReadGraph(`${name} holds no GraphML graph.`);
  const keys = new Map(
    childrenOf(root, "key").map((key) => [key.attributes.get("id") ?? "", keyOf(key)]),
  );
  const found: Found = { nodes: [], edges: [], hyperedges: 0 };
  collect(graph, keys, found, undefined, graph.attributes.get("edgedefault") !== "undirected");
  const { nodes, edges, remarks } = wholeGraph(found.nodes, found.edges);
  const packed: Packed = {
    // Edges without a direction are marked, each by itself.
    isDirected: true,
    values: dataOf(graph, "graph", keys),
    nodes,
    edges,
  };
  return {
    graph: unpack(packed),
    remarks: [
      ...remarks,
      ...(others.length === 0 ? [] : [remarkWords.moreGraphs(others.length)]),
      ...(found.hyperedges === 0 ? [] : [remarkWords.hyperedges(found.hyperedges)]),
    ],
  };
}

interface Found {
  readonly nodes: { id: string; values: Attributes }[];
  readonly edges: { id: string; source: string; target: string; values: Attributes }[];
  hyperedges: number;
}

/** Collects the nodes and edges of a graph and of the graphs within its nodes. */
function collect(
  graph: Element,
  keys: ReadonlyMap<string, Key>,
  found: Found,
  parent: string | undefined,
  isDirected: boolean,
): void {
  for (const element of graph.children) {
    const { attributes } = element;
    if (element.name === "node") {
      const id = attributes.get("id") ?? "";
      const values = new Map(dataOf(element, "node", keys));
      if (parent !== undefined && !values.has("parent")) values.set("parent", parent);
      found.nodes.push({ id, values: joinColour(values) });
      for (const inner of childrenOf(element, "graph"))
        collect(inner, keys, found, id, inner.attributes.get("edgedefault") !== "undirected");
    } else if (element.name === "edge") {
      const values = new Map(dataOf(element, "edge", keys));
      const stated = attributes.get("directed");
      const hasDirection = stated === undefined ? isDirected : isTrue(stated);
      if (!hasDirection) values.set("bothWays", true);
      const [source = "", target = ""] = ["source", "target"].map((end) => attributes.get(end));
      found.edges.push({ id: attributes.get("id") ?? "", source, target, values });
    } else if (element.name === "hyperedge") found.hyperedges++;
  }
}

function keyOf(key: Element): Key {
  const { attributes } = key;
  const type = attributes.get("attr.type") ?? "string";
  const [standard] = childrenOf(key, "default");
  return {
    name: attributes.get("attr.name") ?? attributes.get("id") ?? "",
    type,
    domain: attributes.get("for") ?? "all",
    isYed: isYedKey(key),
    standard: standard && valueFrom(standard.text, type),
  };
}

/** The values of an element: those it has, and the default of each key that it lacks. */
function dataOf(element: Element, domain: string, keys: ReadonlyMap<string, Key>): Attributes {
  const values = new Map<string, Value>();
  for (const data of childrenOf(element, "data")) {
    const key = keys.get(data.attributes.get("key") ?? "");
    if (key?.isYed) for (const [name, value] of yedValues(data)) values.set(name, value);
    else {
      const value = valueFrom(data.text, key?.type ?? "string");
      if (value !== undefined) values.set(key?.name ?? data.attributes.get("key") ?? "", value);
    }
  }
  for (const { name, standard, domain: of, isYed } of keys.values()) {
    const applies = !isYed && standard !== undefined && (of === domain || of === "all");
    if (applies && !values.has(name)) values.set(name, standard);
  }
  return values;
}

/** The value that a text of a type stands for; undefined for what is no finite number. */
function valueFrom(text: string, type: string): Value | undefined {
  if (type === "boolean") return isTrue(text);
  if (!/^(?:int|integer|long|float|double)$/.test(type)) return text;
  const number = Number(text.trim());
  return text.trim() !== "" && Number.isFinite(number) ? number : undefined;
}

function isTrue(text: string): boolean {
  return /^(?:true|1)$/i.test(text.trim());
}

/** Numbers r, g and b as one colour, if all are there. */
function joinColour(values: Map<string, Value>): Attributes {
  const parts = COLOUR_PARTS.map((part) => values.get(part));
  const isColour = parts.every(
    (part) => Number.isInteger(part) && Number(part) >= 0 && Number(part) < 256,
  );
  if (!isColour || values.has("color")) return values;
  for (const part of COLOUR_PARTS) values.delete(part);
  values.set(
    "color",
    `#${parts.map((part) => Number(part).toString(16).padStart(2, "0")).join("")}`,
  );
  return values;
}
