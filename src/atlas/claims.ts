/** Derives the nodes, edges and pillars of an atlas from its file and its quotes. */
import type { AtlasEdge, AtlasNode, LinkQuote, Pillar, Quote } from "./atlas.ts";
import {
  attributesAmong,
  linkAttributes,
  OPTIONAL_ATTRIBUTES,
  REQUIRED_ATTRIBUTES,
} from "./attributes/index.ts";
import { type SourceText, sectionByHeading } from "./documents/index.ts";
import type { AtlasFile } from "./format/index.ts";
import { type AnchorOf, type FoundPart, formerQuoteIdOf, quoteIdOf } from "./quotes/index.ts";
import { withoutRedundantChapeaux } from "./structure/index.ts";
import { contains, GAP, indicesTouching, innermostSection } from "./text/index.ts";

type Documents = ReadonlyMap<string, SourceText>;
type NodeFile = AtlasFile["nodes"][number];
type EdgeFile = AtlasFile["edges"][number];

export interface Claims {
  readonly pillars: readonly Pillar[];
  readonly nodes: readonly AtlasNode[];
  readonly edges: readonly AtlasEdge[];
}

/** Derives all claims of a file without errors. */
export function claimsOf(
  file: AtlasFile,
  documents: Documents,
  anchorOf: AnchorOf,
  hashOf: (claim: NodeFile | EdgeFile) => string,
): Claims {
  const pillars = file.pillars.map((pillar) => pillarOf(pillar, documents, anchorOf));
  const resolveQuote = quoteResolver(documents, pillars, anchorOf);
  const order = {
    pillars: file.pillars.map(({ id }) => id),
    documents: file.documents.map(({ id }) => id),
  };
  const edges = file.edges.map((edge) => edgeOf(edge, file, resolveQuote, order, hashOf(edge)));
  const linked = new Map<string, Quote[]>();
  for (const edge of edges) {
    for (const end of new Set([edge.source, edge.target])) {
      const quotes = linked.get(end);
      if (quotes === undefined) linked.set(end, [...edge.quotes]);
      else for (const quote of edge.quotes) quotes.push(quote);
    }
  }
  const nodes = file.nodes.map((node) =>
    nodeOf(node, linked.get(node.id) ?? [], resolveQuote, order, hashOf(node)),
  );
  return { pillars, nodes, edges };
}

interface Order {
  readonly pillars: readonly string[];
  readonly documents: readonly string[];
}

type ResolveQuote = (claim: string, quote: NodeFile["evidence"][number]) => Quote;

/** Returns a function that adds range, section, sentences and pillars to a quote. */
function quoteResolver(
  documents: Documents,
  pillars: readonly Pillar[],
  anchorOf: AnchorOf,
): ResolveQuote {
  return (claim, selector) => {
    const { document, translation, language } = selector;
    const source = documents.get(document);
    if (source === undefined) throw new Error(`document ${document} should be known by now`);
    const anchored = anchorOf(selector);
    const { range, parts } = anchored;
    const [first, ...more] = parts.map((part) => part.selector);
    const id = quoteIdOf(claim, anchored);
    const formerId = formerQuoteIdOf(claim, anchored);
    return {
      id,
      ...definedOnly({ formerId }),
      ...range,
      document,
      exact: [first, ...more].map((part) => part?.exact).join(GAP),
      ...(more.length > 0
        ? { ranges: parts.map((part) => part.range) }
        : definedOnly({ prefix: first?.prefix, suffix: first?.suffix })),
      ...definedOnly({ translation, language }),
      section: innermostSection(source.sections, range.start),
      paragraph: indicesTouching(source.paragraphs, range)[0],
      sentences: statementsOf(source, parts),
      pillars: pillars
        .filter(({ ranges }) =>
          ranges.some((own) => own.document === document && contains(own, range)),
        )
        .map(({ id }) => id),
    };
  };
}

/**
 * Indices of the sentences that a quote quotes: without the chapeaux of items that it contains too;
 * for a quote in parts, only the sentence of the last part.
 */
function statementsOf({ sentences }: SourceText, parts: readonly FoundPart[]): readonly number[] {
  const last = parts.at(-1);
  if (last === undefined) return [];
  const indices = withoutRedundantChapeaux(sentences, indicesTouching(sentences, last.range));
  return parts.length > 1 ? indices.slice(-1) : indices;
}

function nodeOf(
  file: NodeFile,
  linkQuotes: readonly Quote[],
  resolveQuote: ResolveQuote,
  order: Order,
  hash: string,
): AtlasNode {
  const { id, kind, type, name, short, aliases = [], summary, language } = file;
  const quotes = file.evidence.map((quote) => resolveQuote(id, quote));
  return {
    id,
    kind,
    type,
    name,
    ...definedOnly({ language, short }),
    aliases,
    summary,
    quotes,
    ...pillarsAndDocuments(quotes, order),
    statements: countStatements([...quotes, ...linkQuotes]),
    hash,
  };
}

function edgeOf(
  file: EdgeFile,
  atlas: AtlasFile,
  resolveQuote: ResolveQuote,
  order: Order,
  hash: string,
): AtlasEdge {
  const { id, source, relation, target } = file;
  const quotes = file.evidence.map((quote): LinkQuote => {
    const { negated = false, reasoning } = quote;
    return {
      ...resolveQuote(id, quote),
      ...attributesAmong(REQUIRED_ATTRIBUTES, quote),
      negated,
      ...attributesAmong(OPTIONAL_ATTRIBUTES, quote),
      ...definedOnly({ reasoning }),
    };
  });
  const definition = atlas.relations.find((candidate) => candidate.id === relation);
  if (definition === undefined) throw new Error(`relation ${relation} should be known by now`);
  return {
    id,
    source,
    relation,
    target,
    family: definition.family,
    symmetric: definition.symmetric ?? false,
    quotes,
    ...pillarsAndDocuments(quotes, order),
    statements: countStatements(quotes),
    ...linkAttributes(quotes),
    negated: quotes.every(({ negated }) => negated),
    hash,
  };
}

function pillarOf(
  { id, name, definition, sections = [], passages = [] }: AtlasFile["pillars"][number],
  documents: Documents,
  anchorOf: AnchorOf,
): Pillar {
  const whole = sections.map(({ document, heading }) => {
    const source = documents.get(document);
    const section = source && sectionByHeading(source, heading);
    if (section === undefined) throw new Error(`section ${heading} should be known by now`);
    return { document, start: section.start, end: section.end };
  });
  const parts = passages.map((passage) => ({
    document: passage.document,
    ...anchorOf(passage).range,
  }));
  return { id, name, definition, ranges: [...whole, ...parts] };
}

function pillarsAndDocuments(quotes: readonly Quote[], order: Order) {
  const pillars = new Set(quotes.flatMap((quote) => quote.pillars));
  const documents = new Set(quotes.map((quote) => quote.document));
  return {
    pillars: order.pillars.filter((id) => pillars.has(id)),
    documents: order.documents.filter((id) => documents.has(id)),
  };
}

/** The number of distinct sentences in quotes from any documents. */
function countStatements(quotes: readonly Quote[]): number {
  // A single quote touches each of its sentences once.
  if (quotes.length === 1) return quotes[0]?.sentences.length ?? 0;
  const byDocument = new Map<string, Set<number>>();
  let count = 0;
  for (const { document, sentences } of quotes) {
    const counted = byDocument.get(document) ?? new Set();
    byDocument.set(document, counted);
    count -= counted.size;
    for (const at of sentences) counted.add(at);
    count += counted.size;
  }
  return count;
}

/** The properties whose value is defined, since the types distinguish absent from `undefined`. */
export function definedOnly<T extends object>(
  properties: T,
): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const defined: { [K in keyof T]?: Exclude<T[K], undefined> } = {};
  for (const key in properties) {
    const value = properties[key];
    if (value !== undefined) defined[key] = value as Exclude<T[typeof key], undefined>;
  }
  return defined;
}
