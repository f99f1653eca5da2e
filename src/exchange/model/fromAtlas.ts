/** An atlas, or what is shown of it, as a graph for other programs. */
import { ATTRIBUTES, attributesAmong } from "../../atlas/attributes/index.ts";
import type { Atlas, AtlasNode, Document, LinkQuote, Quote, Relation } from "../../atlas/index.ts";
import type {
  Attributes,
  Code,
  ExchangeDocument,
  ExchangeEdge,
  ExchangeGraph,
  ExchangeNode,
  ExchangeQuote,
  Look,
  Value,
} from "./graph.ts";

/** What of an atlas is taken. */
export interface Taken {
  /** Ids of the nodes and edges; without them, all. */
  readonly only?: { readonly nodes: ReadonlySet<string>; readonly edges: ReadonlySet<string> };
  /** Where a node stands and how it looks, if it has been laid out. */
  readonly look?: (node: AtlasNode) => Look | undefined;
}

/** What separates the members of a list within one attribute: Kumu and Gephi Lite read it so. */
export const LIST_MARK = "|";

/** The graph of an atlas: its nodes, edges, quotes, documents with their words, and codebook. */
export function graphOf(atlas: Atlas, { only, look }: Taken = {}): ExchangeGraph {
  const relations = new Map(atlas.relations.map((relation) => [relation.id, relation]));
  const nodes = atlas.nodes.filter(({ id }) => only?.nodes.has(id) ?? true);
  const edges = atlas.edges.filter(({ id }) => only?.edges.has(id) ?? true);
  return {
    title: atlas.title,
    attributes: attributes({
      id: atlas.id,
      description: atlas.description,
      scope: atlas.scope,
      language: atlas.language,
      hash: atlas.hash,
    }),
    nodes: nodes.map((node): ExchangeNode => {
      const place = look?.(node);
      return {
        id: node.id,
        label: node.name,
        attributes: attributes({
          kind: node.kind,
          type: node.type,
          short: node.short,
          aliases: node.aliases,
          summary: node.summary,
          language: node.language,
          pillars: node.pillars,
          documents: node.documents,
          statements: node.statements,
        }),
        quotes: node.quotes.map((quote) => quoteOf(quote)),
        ...(place ? { look: place } : {}),
      };
    }),
    edges: edges.map(
      (edge): ExchangeEdge => ({
        id: edge.id,
        label: relations.get(edge.relation)?.name ?? edge.relation,
        source: edge.source,
        target: edge.target,
        isDirected: !edge.symmetric,
        attributes: attributes({
          relation: edge.relation,
          family: edge.family,
          basis: edge.basis,
          statuses: edge.statuses,
          forces: edge.forces,
          negated: edge.negated,
          pillars: edge.pillars,
          documents: edge.documents,
          statements: edge.statements,
        }),
        quotes: edge.quotes.map((quote) => quoteOf(quote, judgement(quote))),
      }),
    ),
    documents: atlas.documents.map(documentOf),
    codes: codesOf(atlas),
  };
}

function quoteOf(quote: Quote, more: Record<string, Value | undefined> = {}): ExchangeQuote {
  return {
    id: quote.id,
    document: quote.document,
    exact: quote.exact,
    ...(quote.prefix === undefined ? {} : { prefix: quote.prefix }),
    ...(quote.suffix === undefined ? {} : { suffix: quote.suffix }),
    ranges: (quote.ranges ?? [quote]).map(({ start, end }) => ({ start, end })),
    attributes: attributes({
      ...more,
      translation: quote.translation,
      language: quote.language,
      by: quote.by,
      unread: quote.unread,
      pillars: quote.pillars,
    }),
  };
}

function judgement(quote: LinkQuote) {
  const { negated, reasoning } = quote;
  return { ...attributesAmong(ATTRIBUTES, quote), negated: negated || undefined, reasoning };
}

function documentOf(document: Document): ExchangeDocument {
  const { id, title, text, authors } = document;
  return {
    id,
    title,
    text,
    attributes: attributes({
      role: document.role,
      language: document.language,
      author: document.author,
      authors: authors?.map(({ name }) => name),
      publisher: document.publisher,
      published: document.published,
      accessed: document.accessed,
      url: document.url,
      licence: document.licence,
      version: document.version,
      replaces: document.replaces,
    }),
  };
}

function codesOf({ kinds, families, relations, pillars }: Atlas): readonly Code[] {
  return [
    ...kinds.flatMap((kind): Code[] => [
      {
        of: "kind",
        ...entry(kind),
        attributes: attributes({ ...hints(kind), plural: kind.plural }),
      },
      ...kind.types.map(
        (type): Code => ({
          of: "type",
          ...entry(type),
          parent: kind.id,
          attributes: attributes(hints(type)),
        }),
      ),
    ]),
    ...families.map(
      (family): Code => ({ of: "family", ...entry(family), attributes: attributes({}) }),
    ),
    ...relations.map(
      (relation): Code => ({
        of: "relation",
        ...entry(relation),
        parent: relation.family,
        attributes: attributes({ ...hints(relation), ...endsOf(relation) }),
      }),
    ),
    ...pillars.map(
      (pillar): Code => ({ of: "pillar", ...entry(pillar), attributes: attributes({}) }),
    ),
  ];
}

function entry({ id, name, definition }: Pick<Code, "id" | "name" | "definition">) {
  return { id, name, definition };
}

function hints(code: {
  readonly example?: string | undefined;
  readonly nearMiss?: string | undefined;
}) {
  return { example: code.example, nearMiss: code.nearMiss };
}

function endsOf({ inverse, from, to, symmetric, words }: Relation) {
  return { inverse, from, to, symmetric: symmetric || undefined, words };
}

/** The attributes that have a value; lists as one text, empty ones left out. */
function attributes(
  values: Readonly<Record<string, Value | readonly string[] | undefined>>,
): Attributes {
  const map = new Map<string, Value>();
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) continue;
    if (typeof value !== "object") map.set(name, value);
    else if (value.length > 0) map.set(name, value.join(LIST_MARK));
  }
  return map;
}
