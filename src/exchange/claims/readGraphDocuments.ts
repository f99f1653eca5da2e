/**
 * Reads graphs as JSON: LangChain's GraphDocument, which its transformer and Neo4j's LLM graph
 * builder write, and the graph of Neo4j's GraphRAG package.
 *
 * - GraphDocument: `nodes` (`id`, `type`, `properties`), `relationships` (`source` and `target` as
 *   nodes, `type`, `properties`) and `source`, a Document with `page_content` and `metadata`
 *   (langchain_community 0.3 and langchain_neo4j, `graphs/graph_document.py`); in JavaScript
 *   `pageContent` (@langchain/community `graphs/document`). LangChain's `dumpd` wraps each object:
 *   `{ "lc": 1, "type": "constructor", "id": […], "kwargs": { … } }`.
 * - neo4j/neo4j-graphrag-python, `experimental/components/types.py` at commit 0415bfb, Neo4jGraph: `nodes` (`id`, `label`,
 *   `properties`) and `relationships` (`start_node_id`, `end_node_id`, `type`, `properties`).
 *
 * Neither has quotes, so sentences of the text that the graph was made from are offered. If
 * `properties` have words under a usual name ("quote", "evidence"), these are the quote.
 */
import type { Proposal, ProposedQuote } from "../../review/verdicts/index.ts";
import { type ClaimsFile, NotClaims, type ReadClaims } from "./claimsFile.ts";
import { type Fields, get, isFields, jsonLines, jsonOf, textOf } from "./jsonValues.ts";
import { beginningOf } from "./records.ts";

export const readGraphDocuments: ReadClaims = function* (file) {
  let number = 0;
  for (const graph of graphsOf(file)) {
    const source = sourceOf(graph);
    const nodes = fieldsIn(graph, "nodes", file);
    const byId = new Map(nodes.map((node) => [textOf(get(node, "id")) ?? "", node]));
    for (const node of nodes) {
      const name = nameOf(node);
      if (name === undefined) throw new NotClaims(`${file.name}: a node has neither id nor name.`);
      const claim = { what: "node", name, kind: kindOf(node) } as const;
      yield proposalFor(claim, node, source, ++number);
    }
    for (const relationship of fieldsIn(graph, "relationships", file)) {
      const from = endOf(relationship, "source", "start_node_id", byId);
      const to = endOf(relationship, "target", "end_node_id", byId);
      if (from === undefined || to === undefined) {
        throw new NotClaims(`${file.name}: a relationship lacks its source or target.`);
      }
      const claim = {
        what: "link",
        source: from.name,
        relation: textOf(get(relationship, "type")) ?? "",
        target: to.name,
        sourceKind: from.kind,
        targetKind: to.kind,
      } as const;
      yield proposalFor(claim, relationship, source, ++number);
    }
  }
};

/** The graphs of a file with one graph, a list of graphs, or a graph on each line. */
function* graphsOf(file: ClaimsFile): Iterable<Fields> {
  if (/\.(jsonl|ndjson)$/i.test(file.name) && beginningOf(file).startsWith("{")) {
    for (const { fields } of jsonLines(file)) yield unwrap(fields);
    return;
  }
  const value = jsonOf(file);
  const wrapped = isFields(value) ? get(value, "graph_documents") : undefined;
  const list: unknown = wrapped ?? value;
  for (const graph of Array.isArray(list) ? list : [list]) {
    if (!isFields(graph)) throw new NotClaims(`${file.name}: a graph is not an object { … }.`);
    yield unwrap(graph);
  }
}

/** The object that LangChain's `dumpd` has wrapped; any other object as it is. */
function unwrap(fields: Fields): Fields {
  const inner = get(fields, "kwargs");
  return get(fields, "lc") !== undefined && isFields(inner) ? inner : fields;
}

function fieldsIn(graph: Fields, name: string, file: ClaimsFile): readonly Fields[] {
  const list = get(graph, name) ?? [];
  if (!Array.isArray(list)) throw new NotClaims(`${file.name}: "${name}" must be a list.`);
  return list.map((item: unknown) => {
    if (!isFields(item))
      throw new NotClaims(`${file.name}: an item of "${name}" is not an object.`);
    return unwrap(item);
  });
}

function propertiesOf(item: Fields): Fields {
  const properties = get(item, "properties");
  return isFields(properties) ? properties : {};
}

/** A node's name: the property if there is one, since the id may be a program's own. */
function nameOf(node: Fields): string | undefined {
  return textOf(get(propertiesOf(node), "name")) ?? textOf(get(node, "id"));
}

/** A node's kind; "Node" and "__Entity__" are defaults that say nothing. */
function kindOf(node: Fields): string | undefined {
  const kind = textOf(get(node, "type")) ?? textOf(get(node, "label"));
  return kind === "Node" || kind === "__Entity__" ? undefined : kind;
}

interface End {
  readonly name: string;
  readonly kind: string | undefined;
}

function endOf(
  relationship: Fields,
  asNode: string,
  asId: string,
  byId: ReadonlyMap<string, Fields>,
): End | undefined {
  const end = get(relationship, asNode);
  const id = textOf(get(relationship, asId)) ?? textOf(end);
  const inlineNode = isFields(end) ? unwrap(end) : undefined;
  const node = byId.get(id ?? textOf(inlineNode && get(inlineNode, "id")) ?? "") ?? inlineNode;
  const name = node ? nameOf(node) : id;
  return name === undefined ? undefined : { name, kind: node && kindOf(node) };
}

interface Source {
  readonly text: string | undefined;
  readonly document: string | undefined;
}

function sourceOf(graph: Fields): Source {
  const source = get(graph, "source");
  const document = isFields(source) ? unwrap(source) : {};
  const metadata = get(document, "metadata");
  const names = isFields(metadata)
    ? ["source", "file_name", "fileName", "title"].map((name) => textOf(get(metadata, name)))
    : [];
  return {
    text: textOf(get(document, "page_content")) ?? textOf(get(document, "pageContent")),
    document: names.find((name) => name !== undefined),
  };
}

const QUOTES = ["quote", "evidence", "exact", "source_text", "supporting_text", "sentence"];

function proposalFor(
  claim: Proposal["claim"],
  item: Fields,
  { text, document }: Source,
  number: number,
): Proposal {
  const properties = propertiesOf(item);
  const words = QUOTES.map((name) => textOf(get(properties, name))).find((text) => text?.trim());
  const within = text === undefined ? {} : { within: [text] };
  const quote: ProposedQuote = { words: words ?? "", document, ...within };
  return {
    id: textOf(get(properties, "claim_id")) ?? `#${number}`,
    claim,
    quotes: [quote],
    from: { format: "graphdocument", at: number },
  };
}
