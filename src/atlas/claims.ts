/** Nodes, edges and pillars of an atlas: what was written, and what follows from its quotes. */
import type { AtlasEdge, AtlasNode, LinkQuote, Pillar, Quote } from "./atlas.ts";
import type { SourceText } from "./document.ts";
import { holds, innermostSection, touched } from "./find.ts";
import { contentHash, quoteId } from "./hash.ts";
import type { AnchorOf } from "./quotes.ts";
import type { AtlasFile } from "./schema.ts";
import { FORCES, STATUSES } from "./vocabulary.ts";

type Documents = ReadonlyMap<string, SourceText>;
type NodeFile = AtlasFile["nodes"][number];
type EdgeFile = AtlasFile["edges"][number];

export interface Claims {
  readonly pillars: readonly Pillar[];
  readonly nodes: readonly AtlasNode[];
  readonly edges: readonly AtlasEdge[];
}

/** Derives all claims of a file that has no error. */
export function claimsOf(file: AtlasFile, documents: Documents, anchorOf: AnchorOf): Claims {
  const pillars = file.pillars.map((pillar) => pillarOf(pillar, documents, anchorOf));
  const place = placeWith(documents, pillars, anchorOf);
  const order = {
    pillars: file.pillars.map(({ id }) => id),
    documents: file.documents.map(({ id }) => id),
  };
  const edges = file.edges.map((edge) => edgeOf(edge, file, place, order));
  const linked = new Map<string, Quote[]>();
  for (const edge of edges) {
    for (const end of new Set([edge.source, edge.target])) {
      const quotes = linked.get(end);
      if (quotes === undefined) linked.set(end, [...edge.quotes]);
      else for (const quote of edge.quotes) quotes.push(quote);
    }
  }
  const nodes = file.nodes.map((node) => nodeOf(node, linked.get(node.id) ?? [], place, order));
  return { pillars, nodes, edges };
}

interface Order {
  readonly pillars: readonly string[];
  readonly documents: readonly string[];
}

type Place = (claim: string, quote: NodeFile["evidence"][number]) => Quote;

/** Gives quotes their range, section, sentences and pillars. */
function placeWith(documents: Documents, pillars: readonly Pillar[], anchorOf: AnchorOf): Place {
  return (claim, selector) => {
    const { document, translation } = selector;
    const source = documents.get(document);
    if (source === undefined) throw new Error(`document ${document} was resolved before`);
    const { range, selector: stands } = anchorOf(selector);
    const { exact, prefix, suffix } = stands;
    const paragraphs = touched(source.paragraphs, range);
    return {
      id: quoteId(claim, { document, ...stands }),
      ...range,
      document,
      exact,
      ...optional({ prefix, suffix, translation }),
      section: innermostSection(source.sections, range.start),
      paragraph: paragraphs[0],
      sentences: touched(source.sentences, range),
      pillars: pillars
        .filter(({ ranges }) =>
          ranges.some((held) => held.document === document && holds(held, range)),
        )
        .map(({ id }) => id),
    };
  };
}

function nodeOf(
  file: NodeFile,
  linkQuotes: readonly Quote[],
  place: Place,
  order: Order,
): AtlasNode {
  const { id, kind, type, name, short, aliases = [], summary } = file;
  const quotes = file.evidence.map((quote) => place(id, quote));
  return {
    id,
    kind,
    type,
    name,
    ...optional({ short }),
    aliases,
    summary,
    quotes,
    ...whereOf(quotes, order),
    statements: countStatements([...quotes, ...linkQuotes]),
    hash: contentHash(file),
  };
}

function edgeOf(file: EdgeFile, atlas: AtlasFile, place: Place, order: Order): AtlasEdge {
  const { id, source, relation, target } = file;
  const quotes = file.evidence.map((quote): LinkQuote => {
    const { basis, status, force, negated = false, reasoning } = quote;
    return { ...place(id, quote), basis, status, negated, ...optional({ force, reasoning }) };
  });
  const known = atlas.relations.find((candidate) => candidate.id === relation);
  if (known === undefined) throw new Error(`relation ${relation} was resolved before`);
  return {
    id,
    source,
    relation,
    target,
    family: known.family,
    symmetric: known.symmetric ?? false,
    quotes,
    ...whereOf(quotes, order),
    statements: countStatements(quotes),
    basis: quotes.some(({ basis }) => basis === "stated") ? "stated" : "implied",
    statuses: STATUSES.filter((status) => quotes.some((quote) => quote.status === status)),
    forces: FORCES.filter((force) => quotes.some((quote) => quote.force === force)),
    negated: quotes.every(({ negated }) => negated),
    hash: contentHash(file),
  };
}

function pillarOf(
  { id, name, definition, sections = [], passages = [] }: AtlasFile["pillars"][number],
  documents: Documents,
  anchorOf: AnchorOf,
): Pillar {
  const whole = sections.map(({ document, heading }) => {
    const section = documents.get(document)?.sections.find((each) => each.heading === heading);
    if (section === undefined) throw new Error(`section ${heading} was resolved before`);
    return { document, start: section.start, end: section.end };
  });
  const parts = passages.map((passage) => ({
    document: passage.document,
    ...anchorOf(passage).range,
  }));
  return { id, name, definition, ranges: [...whole, ...parts] };
}

function whereOf(quotes: readonly Quote[], order: Order) {
  const pillars = new Set(quotes.flatMap((quote) => quote.pillars));
  const documents = new Set(quotes.map((quote) => quote.document));
  return {
    pillars: order.pillars.filter((id) => pillars.has(id)),
    documents: order.documents.filter((id) => documents.has(id)),
  };
}

/** Distinct sentences over quotes of any documents. */
function countStatements(quotes: readonly Quote[]): number {
  return new Set(
    quotes.flatMap(({ document, sentences }) => sentences.map((at) => `${document} ${at}`)),
  ).size;
}

/** The properties that are there: the types tell "absent" from "undefined". */
export function optional<T extends object>(
  properties: T,
): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(
    Object.entries(properties).filter(([, value]) => value !== undefined),
  ) as { [K in keyof T]?: Exclude<T[K], undefined> };
}
