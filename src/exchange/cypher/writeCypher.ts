/**
 * Writes a graph as Cypher (openCypher 9, and the FOREACH of Neo4j and Memgraph). Nodes have the label of their kind,
 * relationships the type of their relation; each quote is a node of its own, so that a query can
 * ask for words. A link can't have one in a property graph, so quotes of links name it.
 */
import {
  type Attributes,
  claimsOf,
  type ExchangeClaim,
  type ExchangeGraph,
  type Fields,
  markedAttributes,
  type Value,
} from "../model/index.ts";
import { zip } from "../zip/index.ts";

/** Rows of one statement: one transaction holds them easily. */
const BATCH = 500;

interface Step {
  /** The name of its list of rows among the parameters. */
  readonly name: string;
  readonly rows: readonly Fields[];
  /** What is done with each `row`. */
  readonly does: string;
}

/** A script that needs nothing beside it. */
export function writeCypher(graph: ExchangeGraph): string {
  const statements = stepsOf(graph).flatMap(({ rows, does }) =>
    batches(rows).map((batch) => `UNWIND ${literal(batch)} AS row\n${does};`),
  );
  return `${head(graph)}${[...INDEXES, ...statements].join("\n\n")}\n`;
}

/** The script takes its rows from parameters, which a JSON file beside it holds. */
export function writeCypherZip(graph: ExchangeGraph): Uint8Array<ArrayBuffer> {
  const steps = stepsOf(graph);
  const statements = steps.map(({ name, does }) => `UNWIND $${name} AS row\n${does};`);
  const parameters = Object.fromEntries(steps.map(({ name, rows }) => [name, rows]));
  return zip([
    ["load.cypher", `${head(graph)}${[...INDEXES, ...statements].join("\n\n")}\n`],
    ["parameters.json", `${JSON.stringify(parameters, undefined, 1)}\n`],
  ]);
}

function head({ title, nodes, edges }: ExchangeGraph): string {
  const name = title.replace(/\s+/g, " ");
  return `// ${name}: ${nodes.length} nodes, ${edges.length} links.\n\n`;
}

/** Without them each end of a link would be looked for among all nodes. In the words of Neo4j 4.1 on. */
const INDEXES = [
  "CREATE INDEX atlas_claim IF NOT EXISTS FOR (n:Claim) ON (n.id);",
  "CREATE INDEX atlas_document IF NOT EXISTS FOR (n:Document) ON (n.id);",
];

function stepsOf(graph: ExchangeGraph): readonly Step[] {
  const { nodes, edges, documents } = graph;
  const byKind = group(nodes, (node) => node.attributes.get("kind"));
  const byRelation = group(
    edges,
    (edge) => edge.attributes.get("relation") ?? (edge.label === "" ? undefined : edge.label),
  );
  const steps: Step[] = [
    {
      name: "documents",
      rows: documents.map(({ id, title, attributes }) => ({
        id,
        properties: { ...plain(attributes, FIELDS.document), id, title },
      })),
      does: "MERGE (n:Document {id: row.id}) SET n += row.properties",
    },
    ...byKind.map(([kind, members], at) => ({
      name: `nodes${at + 1}`,
      rows: members.map(({ id, label, attributes }) => ({
        id,
        properties: { ...plain(attributes, FIELDS.claim), id, name: label },
      })),
      does: `MERGE (n:Claim {id: row.id}) SET n += row.properties${kind === undefined ? "" : ` SET n:${name(kind)}`}`,
    })),
    ...byRelation.map(([relation, members], at) => ({
      name: `links${at + 1}`,
      rows: members.map(({ id, source, target, label, isDirected, attributes }) => ({
        id,
        source,
        target,
        properties: {
          ...plain(attributes, FIELDS.claim),
          id,
          name: label,
          ...(isDirected ? {} : { bothWays: true }),
        },
      })),
      does:
        "MATCH (a:Claim {id: row.source}) MATCH (b:Claim {id: row.target})\n" +
        `MERGE (a)-[r:${name(relation ?? "LINK")} {id: row.id}]->(b) SET r += row.properties`,
    })),
    {
      name: "quotes",
      rows: claimsOf(graph).flatMap(quoteRows(new Set(nodes.map(({ id }) => id)))),
      does:
        "MERGE (q:Quote {id: row.id}) SET q += row.properties\n" +
        "WITH q, row OPTIONAL MATCH (d:Document {id: row.document}) OPTIONAL MATCH (n:Claim {id: row.node})\n" +
        "FOREACH (x IN CASE WHEN d IS NULL THEN [] ELSE [d] END | MERGE (q)-[:FROM]->(x))\n" +
        "FOREACH (x IN CASE WHEN n IS NULL THEN [] ELSE [n] END | MERGE (q)-[:SUPPORTS]->(x))",
    },
  ];
  return steps.filter(({ rows }) => rows.length > 0);
}

function quoteRows(nodeIds: ReadonlySet<string>) {
  return ({ id: claim, quotes }: ExchangeClaim): readonly Fields[] =>
    quotes.map(({ id, document, exact, prefix, suffix, ranges, attributes }, at) => ({
      id: id === "" ? `${claim}~${at + 1}` : id,
      document,
      ...(nodeIds.has(claim) ? { node: claim } : { node: null }),
      properties: {
        ...plain(attributes, FIELDS.quote),
        exact,
        ...(prefix === undefined ? {} : { prefix }),
        ...(suffix === undefined ? {} : { suffix }),
        ...(ranges.length === 0
          ? {}
          : { ranges: ranges.map(({ start, end }) => `${start}-${end}`) }),
        ...(nodeIds.has(claim) ? {} : { link: claim }),
      },
    }));
}

/** The members by a value, in the order of the first of each. */
function group<T>(
  members: readonly T[],
  by: (member: T) => Value | undefined,
): readonly (readonly [string | undefined, readonly T[]])[] {
  const groups = new Map<string | undefined, T[]>();
  for (const member of members) {
    const value = by(member);
    const key = value === undefined ? undefined : String(value);
    const list = groups.get(key);
    if (list) list.push(member);
    else groups.set(key, [member]);
  }
  return [...groups];
}

/** Properties beside the attributes, which keep their names: `id` is what statements find things by. */
const FIELDS = {
  document: new Set(["id", "title"]),
  claim: new Set(["id", "name", "bothWays"]),
  quote: new Set(["id", "exact", "prefix", "suffix", "ranges", "link"]),
} as const;

function plain(attributes: Attributes, fields: ReadonlySet<string>): Fields {
  return Object.fromEntries(markedAttributes(attributes, fields));
}

function batches(rows: readonly Fields[]): readonly (readonly Fields[])[] {
  return Array.from({ length: Math.ceil(rows.length / BATCH) }, (_, at) =>
    rows.slice(at * BATCH, (at + 1) * BATCH),
  );
}

/** A label, type or property name in backquotes, which are doubled within. */
function name(words: string): string {
  return `\`${words.replaceAll("`", "``")}\``;
}

/** A value as Cypher writes it; texts on one line, with everything special escaped. */
function literal(value: unknown): string {
  if (typeof value === "string") return textLiteral(value);
  if (value === null || typeof value !== "object") return String(value);
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  const members = Object.entries(value).map(([key, item]) => `${name(key)}: ${literal(item)}`);
  return `{${members.join(", ")}}`;
}

/** openCypher has these escapes; a semicolon within quotes ends no statement. */
function textLiteral(words: string): string {
  const inner = words
    .replaceAll("\\", "\\\\")
    .replaceAll("'", "\\'")
    .replaceAll("\n", "\\n")
    .replaceAll("\r", "\\r")
    .replaceAll("\t", "\\t")
    // Of other control characters, and of lone surrogates, the code.
    .replace(
      /[\p{Cc}\p{Cs}\u2028\u2029]/gu,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
    );
  return `'${inner}'`;
}
