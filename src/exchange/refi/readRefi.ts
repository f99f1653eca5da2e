/**
 * Reads REFI-QDA projects and codebooks: codes as nodes, with what stands above them as their kind and
 * type, links between codes as edges, coded words as quotes, and the plain texts.
 */
import {
  CannotReadGraph,
  codePointsOf,
  type ExchangeDocument,
  type ExchangeEdge,
  type ExchangeNode,
  type ExchangeQuote,
  type FileIn,
  type Reading,
  type Value,
  wholeGraph,
} from "../model/index.ts";
import { childOf, childrenOf, type Element, parseXml } from "../xml/index.ts";
import { isZip, unzip } from "../zip/index.ts";
import { linkCodeGuid, normalGuid } from "./guids.ts";
import { refiWords } from "./words.ts";

/** @throws CannotReadGraph */
export function readRefi({ name, bytes }: FileIn): Reading {
  const files = isZip(bytes)
    ? unzip(bytes, name, (path) => /\.(?:qde|txt)$/i.test(path))
    : new Map<string, Uint8Array>([["project.qde", bytes]]);
  const [path, project] = [...files].find(([one]) => /\.qde$/i.test(one)) ?? [];
  if (!project) throw new CannotReadGraph(`${name} holds no project.qde.`);
  const root = parseXml(project, isZip(bytes) ? `${name} (${path})` : name);
  const book = root.name === "CodeBook" ? root : childOf(root, "CodeBook");
  if (root.name !== "CodeBook" && root.name !== "Project")
    throw new CannotReadGraph(`${name} is neither a REFI-QDA project nor a codebook.`);
  const links = linksIn(root);
  const linkCodes = new Set(links.flatMap(({ id }) => linkCodeGuid(id) ?? []));
  const { nodes: codes, relations } = nodesIn(childOf(book, "Codes"), linkCodes);
  const sources = sourcesIn(root, files);
  const quotes = new Map<string, ExchangeQuote[]>();
  for (const { quote, codes: coded } of sources.selections) {
    for (const code of coded) {
      const list = quotes.get(code);
      if (list) list.push(quote);
      else quotes.set(code, [quote]);
    }
  }
  const ids = new Set(codes.map(({ id }) => id));
  const between = links.filter(({ source, target }) => ids.has(source) && ids.has(target));
  const { nodes, edges, remarks } = wholeGraph(codes, between);
  const others = links.length - between.length;
  const description = childOf(root, "Description")?.text;
  return {
    graph: {
      title: root.attributes.get("name") ?? "",
      attributes: new Map(description ? [["description", description]] : []),
      nodes: nodes.map((node) => ({ ...node, quotes: quotes.get(node.id) ?? [] })),
      edges: edges.map((edge) => ({
        ...edge,
        attributes: relationOf(relations.get(linkCodeGuid(edge.id) ?? "")),
        quotes: quotes.get(linkCodeGuid(edge.id) ?? "") ?? [],
      })),
      documents: sources.documents,
      codes: [],
    },
    remarks: [
      ...remarks,
      ...(others === 0 ? [] : [refiWords.otherLinks(others)]),
      ...sources.remarks,
    ],
  };
}

/**
 * The codes that words may be coded to. Folders above them give their kind and type; a codable code
 * above another is its `parent`.
 */
function nodesIn(codes: Element | undefined, linkCodes: ReadonlySet<string>) {
  const found: ExchangeNode[] = [];
  // The folders above the codes that stand for links: that of all links, then a relation's.
  const relations = new Map<string, string | undefined>();
  const walk = (parent: Element, folders: readonly string[], above: string | undefined) => {
    for (const code of childrenOf(parent, "Code")) {
      const id = normalGuid(code.attributes.get("guid"));
      const name = code.attributes.get("name") ?? "";
      const isCodable = !/^(?:false|0)$/.test(code.attributes.get("isCodable") ?? "true");
      if (!isCodable) walk(code, [...folders, name], above);
      else {
        if (linkCodes.has(id)) relations.set(id, folders[1]);
        else found.push(nodeOf(code, id, name, folders, above));
        walk(code, folders, id);
      }
    }
  };
  if (codes) walk(codes, [], undefined);
  return { nodes: found, relations };
}

function relationOf(name: string | undefined): ReadonlyMap<string, Value> {
  return new Map(name === undefined ? [] : [["relation", name]]);
}

function nodeOf(
  code: Element,
  id: string,
  name: string,
  [kind, type]: readonly string[],
  parent: string | undefined,
): ExchangeNode {
  const attributes = new Map<string, Value>();
  const summary = childOf(code, "Description")?.text;
  const colour = code.attributes.get("color");
  if (kind !== undefined) attributes.set("kind", kind);
  if (type !== undefined) attributes.set("type", type);
  if (summary) attributes.set("summary", summary);
  if (parent !== undefined) attributes.set("parent", parent);
  if (colour !== undefined) attributes.set("color", colour.toLowerCase());
  return { id, label: name, attributes, quotes: [] };
}

function linksIn(root: Element): readonly ExchangeEdge[] {
  return (childOf(root, "Links")?.children ?? []).map(({ attributes }) => ({
    id: normalGuid(attributes.get("guid")),
    source: normalGuid(attributes.get("originGUID")),
    target: normalGuid(attributes.get("targetGUID")),
    label: attributes.get("name") ?? "",
    isDirected: attributes.get("direction") === "OneWay",
    attributes: new Map(),
    quotes: [],
  }));
}

interface Selection {
  readonly quote: ExchangeQuote;
  readonly codes: readonly string[];
}

interface Sources {
  readonly documents: readonly ExchangeDocument[];
  readonly selections: readonly Selection[];
  readonly remarks: readonly string[];
}

function sourcesIn(root: Element, files: ReadonlyMap<string, Uint8Array>): Sources {
  const variables = new Map(
    (childOf(root, "Variables")?.children ?? []).map(({ attributes }) => [
      normalGuid(attributes.get("guid")),
      attributes.get("name") ?? "",
    ]),
  );
  const documents: ExchangeDocument[] = [];
  const selections: Selection[] = [];
  const remarks: string[] = [];
  let others = 0;
  let uncoded = 0;
  for (const source of childOf(root, "Sources")?.children ?? []) {
    const title = source.attributes.get("name") ?? "";
    // The words of a PDF are in its representation.
    const textual = source.name === "TextSource" ? source : childOf(source, "Representation");
    if (!textual) {
      others++;
      continue;
    }
    const text = textOf(textual, files);
    if (text === undefined) remarks.push(refiWords.noText(title));
    const id = normalGuid(source.attributes.get("guid"));
    documents.push({
      id,
      title,
      ...(text === undefined ? {} : { text }),
      attributes: variablesOf(source, variables),
    });
    const positions = codePointsOf(text ?? "");
    for (const selection of childrenOf(textual, "PlainTextSelection")) {
      const codes = childrenOf(selection, "Coding").flatMap((coding) =>
        childrenOf(coding, "CodeRef").map((code) => normalGuid(code.attributes.get("targetGUID"))),
      );
      if (codes.length === 0) uncoded++;
      const [start = 0, end = 0] = ["startPosition", "endPosition"].map((name) =>
        positions.offset(Number(selection.attributes.get(name) ?? 0)),
      );
      const exact = (text ?? "").slice(start, end);
      if (exact === "") continue;
      selections.push({
        codes,
        quote: {
          id: normalGuid(selection.attributes.get("guid")),
          document: id,
          exact,
          ranges: [{ start, end }],
          attributes: descriptionOf(selection),
        },
      });
    }
  }
  if (others > 0) remarks.push(refiWords.otherSources(others));
  if (uncoded > 0) remarks.push(refiWords.uncoded(uncoded));
  return { documents, selections, remarks };
}

/** A selection's description: as attributes if all lines name one, else as a note. */
function descriptionOf(selection: Element): ReadonlyMap<string, Value> {
  const words = childOf(selection, "Description")?.text ?? "";
  if (words.trim() === "") return new Map();
  const pairs = words.split("\n").map((line) => /^(\w+): (.*)$/.exec(line));
  return pairs.every((pair) => pair !== null)
    ? new Map(pairs.map((pair) => [pair?.[1] ?? "", pair?.[2] ?? ""]))
    : new Map([["note", words.trim()]]);
}

function variablesOf(
  source: Element,
  variables: ReadonlyMap<string, string>,
): ReadonlyMap<string, Value> {
  return new Map(
    childrenOf(source, "VariableValue").flatMap((value): [string, Value][] => {
      const name = variables.get(
        normalGuid(childOf(value, "VariableRef")?.attributes.get("targetGUID")),
      );
      const given = value.children.find((child) => child.name.endsWith("Value"))?.text;
      return name === undefined || given === undefined ? [] : [[name, given]];
    }),
  );
}

/** The text within the file, or the one that its path names; programs differ in the case of folders. */
function textOf(source: Element, files: ReadonlyMap<string, Uint8Array>): string | undefined {
  const content = childOf(source, "PlainTextContent")?.text;
  if (content !== undefined) return content;
  const path = source.attributes
    .get("plainTextPath")
    ?.replace(/^internal:\/\//, "")
    .toLowerCase();
  if (path === undefined) return undefined;
  const [, bytes] = [...files].find(([name]) => name.toLowerCase().endsWith(`/${path}`)) ?? [];
  return bytes && new TextDecoder().decode(bytes);
}
