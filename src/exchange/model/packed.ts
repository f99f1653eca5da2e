/**
 * A graph for formats whose nodes and edges have nothing but attributes: what else they hold goes
 * into attributes with fixed names, quotes as JSON.
 */
import type {
  Attributes,
  ExchangeEdge,
  ExchangeGraph,
  ExchangeNode,
  ExchangeQuote,
  Look,
  Value,
} from "./graph.ts";
import {
  codeFields,
  codeFrom,
  documentFields,
  documentFrom,
  quoteFields,
  quoteFrom,
} from "./lists.ts";
import { markedAttributes, unmarkedAttributes } from "./marked.ts";
import { type Fields, isFields } from "./values.ts";

/** The names of what is no attribute of the graph itself. */
export const PACKED_NAMES = {
  label: "label",
  quotes: "quotes",
  bothWays: "bothWays",
  x: "x",
  y: "y",
  size: "size",
  colour: "color",
  title: "title",
  documents: "documents",
  codebook: "codebook",
} as const;
const NAMES = PACKED_NAMES;

/** What nodes and edges have in some packed format beside attributes: Gephi's colours, ids, ends. */
const CLAIM_FIELDS: ReadonlySet<string> = new Set([
  ...[NAMES.label, NAMES.quotes, NAMES.bothWays, NAMES.x, NAMES.y, NAMES.size, NAMES.colour],
  ...["r", "g", "b", "id", "key", "source", "target", "from", "to"],
]);
const GRAPH_FIELDS: ReadonlySet<string> = new Set([NAMES.title, NAMES.documents, NAMES.codebook]);

export interface Packed {
  readonly isDirected: boolean;
  readonly values: Attributes;
  readonly nodes: readonly { readonly id: string; readonly values: Attributes }[];
  readonly edges: readonly {
    readonly id: string;
    readonly source: string;
    readonly target: string;
    readonly values: Attributes;
  }[];
}

/**
 * Packs a graph. If only some of its edges have a direction, it is written as directed and the others
 * have the attribute `bothWays`: networkx refuses a graph that mixes the two, and igraph reads the
 * whole as directed.
 *
 * @param isAlwaysDirected whether the format can't say that a whole graph has no directions
 */
export function pack(graph: ExchangeGraph, isAlwaysDirected = false): Packed {
  const { edges } = graph;
  const isDirected =
    isAlwaysDirected || edges.length === 0 || edges.some((edge) => edge.isDirected);
  return {
    isDirected,
    values: new Map<string, Value>([
      ...(graph.title === "" ? [] : [[NAMES.title, graph.title] as const]),
      ...markedAttributes(graph.attributes, GRAPH_FIELDS),
      ...(graph.documents.length === 0
        ? []
        : [[NAMES.documents, JSON.stringify(graph.documents.map(documentFields))] as const]),
      ...(graph.codes.length === 0
        ? []
        : [[NAMES.codebook, JSON.stringify(graph.codes.map(codeFields))] as const]),
    ]),
    nodes: graph.nodes.map((node) => ({
      id: node.id,
      values: new Map<string, Value>([
        [NAMES.label, node.label],
        ...markedAttributes(node.attributes, CLAIM_FIELDS),
        ...lookValues(node.look),
        ...quotesValue(node.quotes),
      ]),
    })),
    edges: edges.map((edge) => ({
      id: edge.id,
      source: edge.source,
      target: edge.target,
      values: new Map<string, Value>([
        [NAMES.label, edge.label],
        ...markedAttributes(edge.attributes, CLAIM_FIELDS),
        ...(isDirected && !edge.isDirected ? [[NAMES.bothWays, true] as const] : []),
        ...quotesValue(edge.quotes),
      ]),
    })),
  };
}

/** The graph of packed attributes; attributes of others that have the fixed names stay attributes. */
export function unpack({ isDirected, values, nodes, edges }: Packed): ExchangeGraph {
  const whole = new Map(values);
  const documents = takeList(whole, NAMES.documents, documentFrom);
  const codes = takeList(whole, NAMES.codebook, codeFrom);
  const title = takeText(whole, [NAMES.title]) ?? "";
  return {
    title,
    attributes: unmarkedAttributes(whole),
    nodes: nodes.map(({ id, values }): ExchangeNode => {
      const own = new Map(values);
      const look = takeLook(own);
      return {
        id,
        label: takeText(own, LABELS) ?? id,
        quotes: takeList(own, NAMES.quotes, quoteFrom),
        attributes: unmarkedAttributes(own),
        ...(look ? { look } : {}),
      };
    }),
    edges: edges.map(({ id, source, target, values }): ExchangeEdge => {
      const own = new Map(values);
      const isBothWays = own.get(NAMES.bothWays) === true;
      if (isBothWays) own.delete(NAMES.bothWays);
      return {
        id,
        source,
        target,
        label: takeText(own, EDGE_LABELS) ?? "",
        quotes: takeList(own, NAMES.quotes, quoteFrom),
        isDirected: isDirected && !isBothWays,
        attributes: unmarkedAttributes(own),
      };
    }),
    documents,
    codes,
  };
}

/** Names under which programs write a label, the most usual first. */
const LABELS = [NAMES.label, "Label", "name", "Name"];
/** Gephi's GraphML has the third. */
const EDGE_LABELS = [NAMES.label, "Label", "Edge Label", "name", "relation"];

/** Takes the first of these attributes that is there, as text; `name` and `relation` stay attributes. */
function takeText(values: Map<string, Value>, names: readonly string[]): string | undefined {
  const name = names.find((one) => values.has(one));
  if (name === undefined) return undefined;
  const value = String(values.get(name));
  if (!/^(?:name|relation)$/i.test(name)) values.delete(name);
  return value;
}

function lookValues(look: Look | undefined): readonly (readonly [string, Value])[] {
  if (!look) return [];
  return [
    [NAMES.x, look.x],
    [NAMES.y, look.y],
    ...(look.size === undefined ? [] : [[NAMES.size, look.size] as const]),
    ...(look.colour === undefined ? [] : [[NAMES.colour, look.colour] as const]),
  ];
}

function takeLook(values: Map<string, Value>): Look | undefined {
  const [x, y, size, colour] = [NAMES.x, NAMES.y, NAMES.size, NAMES.colour].map((name) =>
    values.get(name),
  );
  if (typeof x !== "number" || typeof y !== "number") return undefined;
  values.delete(NAMES.x);
  values.delete(NAMES.y);
  const hasSize = typeof size === "number";
  if (hasSize) values.delete(NAMES.size);
  const hasColour = typeof colour === "string" && /^#[0-9a-f]{6}$/i.test(colour);
  if (hasColour) values.delete(NAMES.colour);
  return {
    x,
    y,
    ...(hasSize ? { size } : {}),
    ...(hasColour ? { colour: colour.toLowerCase() } : {}),
  };
}

/** Takes a list that `pack` has written as JSON; whatever else stands there stays an attribute. */
function takeList<T>(
  values: Map<string, Value>,
  name: string,
  from: (fields: Fields) => T | undefined,
): readonly T[] {
  const text = values.get(name);
  if (typeof text !== "string" || !text.startsWith("[{")) return [];
  const list = parseList(text)?.map((item) => (isFields(item) ? from(item) : undefined));
  if (!list?.every((item) => item !== undefined)) return [];
  values.delete(name);
  return list;
}

function parseList(text: string): readonly unknown[] | undefined {
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) ? list : undefined;
  } catch {
    return undefined;
  }
}

function quotesValue(quotes: readonly ExchangeQuote[]): readonly (readonly [string, Value])[] {
  return quotes.length === 0 ? [] : [[NAMES.quotes, JSON.stringify(quotes.map(quoteFields))]];
}
