/**
 * Reads graphs as JSON, in whichever of the usual forms: Cytoscape.js (and Cytoscape's .cyjs),
 * graphology, Kumu's blueprints, and node-link with `links` (networkx before 3.4, D3) or `edges`.
 */

import { reasonOf } from "../../reasonOf.ts";
import {
  type Attributes,
  attributesOf,
  CannotReadGraph,
  type Fields,
  type FileIn,
  isFields,
  type Reading,
  unpack,
  type Value,
  wholeGraph,
} from "../model/index.ts";
import { KUMU_NAMES, plainQuotes } from "./kumu.ts";

/** A graph as any of the forms has it; its edges may lack ids or ends. */
interface Found {
  readonly values: Attributes;
  readonly nodes: readonly { readonly id: string; readonly values: Attributes }[];
  readonly edges: readonly Edge[];
}

interface Edge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly values: Attributes;
}

/** @throws CannotReadGraph */
export function readJson({ bytes, name }: FileIn): Reading {
  const value = parse(bytes, name);
  const found = isFields(value) || Array.isArray(value) ? findGraph(value) : undefined;
  if (!found)
    throw new CannotReadGraph(
      `${name} is no graph: it has neither nodes with links or edges, nor elements.`,
    );
  const { nodes, edges, remarks } = wholeGraph(found.nodes, found.edges);
  // Each edge says by itself whether it has a direction.
  return { graph: unpack({ values: found.values, isDirected: true, nodes, edges }), remarks };
}

function parse(bytes: Uint8Array, name: string): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (error) {
    const reason = reasonOf(error);
    throw new CannotReadGraph(`${name} is not JSON: ${reason.slice(0, 120)}`);
  }
}

function findGraph(value: Fields | readonly unknown[]): Found | undefined {
  if (Array.isArray(value)) return fromCytoscape({ elements: value });
  if (!isFields(value)) return undefined;
  if (Array.isArray(value.elements) && !isFields(value.elements[0]?.data))
    return fromKumu(value, value.elements);
  if (value.elements !== undefined) return fromCytoscape(value);
  const nodes = listIn(value, "nodes");
  if (!nodes) return undefined;
  const isGraphology =
    isFields(value.options) ||
    nodes.some((node) => node.key !== undefined && node.id === undefined);
  return isGraphology ? fromGraphology(value, nodes) : fromNodeLink(value, nodes);
}

/** The objects of a list; undefined if it is none. */
function listIn(fields: Fields, name: string): readonly Fields[] | undefined {
  const list = fields[name];
  return Array.isArray(list) ? list.filter(isFields) : undefined;
}

function fromCytoscape(value: Fields): Found | undefined {
  const { elements, data } = value;
  const lists = isFields(elements)
    ? { nodes: listIn(elements, "nodes") ?? [], edges: listIn(elements, "edges") ?? [] }
    : Array.isArray(elements)
      ? byGroup(elements.filter(isFields))
      : undefined;
  if (!lists) return undefined;
  return {
    values: attributesOf(isFields(data) ? data : {}),
    nodes: lists.nodes.map((node) => {
      const { id, ...rest } = isFields(node.data) ? node.data : {};
      const place = isFields(node.position)
        ? attributesOf({ x: node.position.x, y: node.position.y })
        : [];
      return { id: idOf(id), values: new Map([...attributesOf(rest), ...place]) };
    }),
    edges: lists.edges.map((edge) => edgeOf(isFields(edge.data) ? edge.data : {})),
  };
}

/** Without a group, an element with a source is an edge. */
function byGroup(elements: readonly Fields[]) {
  const isEdge = ({ group, data }: Fields) =>
    group === undefined ? isFields(data) && data.source !== undefined : group === "edges";
  return { nodes: elements.filter((one) => !isEdge(one)), edges: elements.filter(isEdge) };
}

function fromGraphology(value: Fields, nodes: readonly Fields[]): Found {
  const isUndirected = isFields(value.options) && value.options.type === "undirected";
  return {
    values: attributesOf(isFields(value.attributes) ? value.attributes : {}),
    nodes: nodes.map(({ key, attributes }) => ({
      id: idOf(key),
      values: attributesOf(isFields(attributes) ? attributes : {}),
    })),
    edges: (listIn(value, "edges") ?? []).map(
      ({ key, source, target, attributes, undirected }) => ({
        id: idOf(key),
        source: idOf(source),
        target: idOf(target),
        values: marked(
          attributesOf(isFields(attributes) ? attributes : {}),
          undirected === true || (undirected === undefined && isUndirected),
        ),
      }),
    ),
  };
}

function fromKumu(value: Fields, elements: readonly unknown[]): Found {
  const nodes = elements.filter(isFields).map((element) => {
    const { id, label, ...rest } = element;
    return {
      id: idOf(id ?? label),
      values: renamed({ label, ...rest }, KUMU_NAMES.nodes),
    };
  });
  const ids = new Set(nodes.map(({ id }) => id));
  const byLabel = new Map(
    [...nodes].reverse().map(({ id, values }) => [String(values.get("label")), id]),
  );
  const endOf = (end: unknown) => (ids.has(idOf(end)) ? idOf(end) : (byLabel.get(idOf(end)) ?? ""));
  return {
    values: new Map(),
    nodes,
    edges: (listIn(value, "connections") ?? []).map(({ id, from, to, direction, ...rest }) => ({
      id: idOf(id),
      source: endOf(from),
      target: endOf(to),
      values: marked(
        renamed(rest, KUMU_NAMES.edges),
        direction === "undirected" || direction === "mutual",
      ),
    })),
  };
}

/** Kumu's names of attributes as ours, and its lists of words as quotes. */
function renamed(
  { quotes, ...fields }: Fields,
  names: Readonly<Record<string, string>>,
): Attributes {
  const own = new Map(Object.entries(names).map(([ours, theirs]) => [theirs, ours]));
  const entries = Object.entries(fields).map(([name, value]): [string, unknown] => [
    own.get(name) ?? name,
    name === "tags" && Array.isArray(value) ? value.join("|") : value,
  ]);
  return attributesOf({ ...Object.fromEntries(entries), ...plainQuotes(quotes) });
}

function fromNodeLink(value: Fields, nodes: readonly Fields[]): Found {
  const links = listIn(value, "links") ?? listIn(value, "edges") ?? [];
  // D3 before version 4 refers to nodes by their number.
  const hasIds = nodes.every((node) => (node.id ?? node.name) !== undefined);
  const ids = nodes.map((node, at) => (hasIds ? idOf(node.id ?? node.name) : String(at)));
  return {
    values: attributesOf(isFields(value.graph) ? value.graph : {}),
    nodes: nodes.map(({ id, ...rest }, at) => ({ id: ids[at] ?? "", values: attributesOf(rest) })),
    edges: links.map(({ key, ...link }) => {
      const edge = edgeOf({ ...link, id: link.id ?? (typeof key === "string" ? key : undefined) });
      return { ...edge, values: marked(edge.values, value.directed === false) };
    }),
  };
}

/** The ends of an edge are ids, or nodes where D3 has put them in; vis.js has `from` and `to`. */
function edgeOf({ id, source, target, from, to, ...rest }: Fields): Edge {
  return {
    id: idOf(id),
    source: endOf(source ?? from),
    target: endOf(target ?? to),
    values: attributesOf(rest),
  };
}

function endOf(end: unknown): string {
  return isFields(end) ? idOf(end.id) : idOf(end);
}

function idOf(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

function marked(values: Attributes, isUndirected: boolean): Attributes {
  return isUndirected ? new Map<string, Value>([...values, ["bothWays", true]]) : values;
}
