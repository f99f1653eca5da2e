/** Derives the nodes, edges and pillars of an atlas from its file and its quotes. */
import type { AtlasEdge, AtlasNode, LinkQuote, Pillar, Quote } from "./atlas.ts";
import {
  attributesAmong,
  linkAttributes,
  OPTIONAL_ATTRIBUTES,
  REQUIRED_ATTRIBUTES,
} from "./attributes/index.ts";
import { type Sources, sectionByHeading } from "./documents/index.ts";
import {
  type AtlasTree,
  canonicalJson,
  createSlot,
  field,
  type JsonNode,
  keptIfEqual,
  placesBefore,
  rememberedRows,
  text,
  textHash,
} from "./files/index.ts";
import type { AtlasFile, ValidFile } from "./format/index.ts";
import {
  type Anchored,
  type Anchors,
  formerQuoteIdOf,
  type Quotes,
  quoteIdOf,
} from "./quotes/index.ts";
import type { Links } from "./rules/index.ts";
import { withoutRedundantChapeaux } from "./structure/index.ts";
import { contains, GAP, indicesTouching, innermostSection } from "./text/index.ts";

type NodeFile = AtlasFile["nodes"][number];
type EdgeFile = AtlasFile["edges"][number];

/** What was found out about a file without errors. */
export interface SoundFile {
  readonly tree: AtlasTree;
  readonly file: ValidFile;
  readonly sources: Sources;
  readonly links: Links;
  readonly anchors: Anchors;
}

export interface Claims {
  readonly pillars: readonly Pillar[];
  readonly nodes: readonly AtlasNode[];
  readonly edges: readonly AtlasEdge[];
}

/** Derives all claims of a file without errors. */
export function claimsOf({ tree, file, sources, links, anchors }: SoundFile): Claims {
  const pillars = pillarsOf(file, sources, anchors);
  const order = sameOrder(tree, {
    pillars: pillars.map(({ id, ranges }) => ({ id, ranges })),
    documents: file.frame.documents.map(({ id }) => id),
  });
  const ofLinks = linkQuotes(tree.edges, [file.edges, anchors.edges], sources, order);
  const edges = edgesOf(
    tree.edges,
    [file.edges, ofLinks, links.definitions, writtenClaims(tree, file).edges],
    order,
  );
  const ofNodes = nodeQuotes(tree.nodes, [file.nodes, anchors.nodes], sources, order);
  const statements = statementsOf(tree, ofNodes, ofLinks, links);
  const nodes = nodesOf(
    tree.nodes,
    [file.nodes, ofNodes, statements, writtenClaims(tree, file).nodes],
    order,
  );
  return { pillars, nodes, edges };
}

/** The pillars with their ranges, and the documents, in the atlas's order. */
interface Order {
  readonly pillars: readonly Pick<Pillar, "id" | "ranges">[];
  readonly documents: readonly string[];
}

const sameOrder = keptIfEqual((order: Order) => JSON.stringify(order));

function quoteOf(
  claim: string,
  selector: NodeFile["evidence"][number],
  anchored: Anchored | undefined,
  sources: Sources,
  { pillars }: Order,
): Quote {
  const { document, translation, language, by, unread } = selector;
  const source = sources.get(document);
  if (source === undefined) throw new Error(`document ${document} should be known by now`);
  if (anchored === undefined) throw new Error("every quote should have been found by now");
  const { range, parts, sentences } = anchored;
  const { start, end } = range;
  const [first, ...more] = parts;
  const id = quoteIdOf(claim, anchored);
  const formerId = formerQuoteIdOf(claim, anchored);
  const exact =
    more.length === 0 && first
      ? first.selector.exact
      : parts.map(({ selector }) => selector.exact).join(GAP);
  const section = innermostSection(source.sections, start);
  const paragraph = indicesTouching(source.paragraphs, range)[0];
  const touched =
    // Of a quote in parts, only the sentence of the last part.
    more.length > 0
      ? withoutRedundantChapeaux(
          source.sentences,
          indicesTouching(source.sentences, parts.at(-1)?.range ?? range),
        ).slice(-1)
      : withoutRedundantChapeaux(source.sentences, sentences);
  const ranges = more.length > 0 ? parts.map((part) => part.range) : undefined;
  const { prefix, suffix } = (ranges === undefined && first?.selector) || {};
  const where = { start, end, document, exact, section, paragraph, sentences: touched };
  // Added to the object itself: copies of tens of thousands of quotes take time.
  return Object.assign(
    { id, ...where, pillars: pillarsAt(pillars, anchored) },
    definedOnly({ formerId, ranges, prefix, suffix }),
    definedOnly({ translation, language, by, unread: unread || undefined }),
  );
}

/** The pillars that contain a quote. */
function pillarsAt(pillars: Order["pillars"], { document, range }: Anchored): readonly string[] {
  const found: string[] = [];
  for (const { id, ranges } of pillars) {
    if (ranges.some((own) => own.document === document && contains(own, range))) found.push(id);
  }
  return found;
}

const nodeQuotes = rememberedRows(
  ([{ id, evidence }, quotes]: readonly [NodeFile, Quotes], sources: Sources, order: Order) =>
    evidence.map((quote, at) => quoteOf(id, quote, quotes[at]?.anchored, sources, order)),
);

const linkQuotes = rememberedRows(
  ([{ id, evidence }, quotes]: readonly [EdgeFile, Quotes], sources: Sources, order: Order) =>
    evidence.map((quote, at): LinkQuote => {
      const { negated = false, reasoning } = quote;
      return Object.assign(
        quoteOf(id, quote, quotes[at]?.anchored, sources, order),
        attributesAmong(REQUIRED_ATTRIBUTES, quote),
        { negated },
        attributesAmong(OPTIONAL_ATTRIBUTES, quote),
        definedOnly({ reasoning }),
      );
    }),
);

type NodeRow = readonly [NodeFile, readonly Quote[], statements: number, written: string];

const nodesOf = rememberedRows(
  ([file, quotes, statements, written]: NodeRow, order: Order): AtlasNode => {
    const { id, kind, type, name, short, aliases = [], summary, language } = file;
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
      statements,
      hash: textHash(written),
    };
  },
);

type EdgeRow = readonly [
  file: EdgeFile,
  quotes: readonly LinkQuote[],
  definition: JsonNode | undefined,
  written: string,
];

const edgesOf = rememberedRows(
  ([file, quotes, definition, written]: EdgeRow, order: Order): AtlasEdge => {
    const { id, source, relation, target } = file;
    const family = text(definition, "family")?.value;
    if (family === undefined) throw new Error(`relation ${relation} should be known by now`);
    return {
      id,
      source,
      relation,
      target,
      family,
      symmetric: field(definition, "symmetric")?.value === true,
      quotes,
      ...pillarsAndDocuments(quotes, order),
      statements: countStatements([quotes]),
      ...linkAttributes(quotes),
      negated: quotes.every(({ negated }) => negated),
      hash: textHash(written),
    };
  },
);

/** The canonical JSON of each node and link. */
export function writtenClaims(tree: AtlasTree, { nodes, edges }: ValidFile) {
  return { nodes: written(tree.nodes, [nodes]), edges: written(tree.edges, [edges]) };
}

const written = rememberedRows(([claim]: readonly [unknown]) => canonicalJson(claim));

function pillarsOf(
  { frame }: ValidFile,
  sources: Sources,
  { passages: found }: Anchors,
): readonly Pillar[] {
  let next = 0;
  return frame.pillars.map(({ id, name, definition, sections = [], passages = [] }) => {
    const whole = sections.map(({ document, heading }) => {
      const source = sources.get(document);
      const section = source && sectionByHeading(source, heading);
      if (section === undefined) throw new Error(`section ${heading} should be known by now`);
      return { document, start: section.start, end: section.end };
    });
    // The passages of all pillars were searched for in this order.
    const parts = passages.map(({ document }) => {
      const range = found[next++]?.anchored?.range;
      if (range === undefined) throw new Error("every passage should have been found by now");
      return { document, ...range };
    });
    return { id, name, definition, ranges: [...whole, ...parts] };
  });
}

function pillarsAndDocuments(quotes: readonly Quote[], order: Order) {
  const [only] = quotes;
  if (only !== undefined && quotes.length === 1) {
    return { pillars: only.pillars, documents: [only.document] };
  }
  const pillars = new Set(quotes.flatMap((quote) => quote.pillars));
  const documents = new Set(quotes.map((quote) => quote.document));
  return {
    pillars: order.pillars.flatMap(({ id }) => (pillars.has(id) ? id : [])),
    documents: order.documents.filter((id) => documents.has(id)),
  };
}

interface StatementColumns {
  readonly nodes: readonly JsonNode[];
  readonly ofNodes: readonly (readonly Quote[])[];
  readonly ofLinks: readonly (readonly Quote[])[];
  readonly links: Links;
}

const statementsSlot = createSlot<StatementColumns & { readonly counts: readonly number[] }>();

/** With more nodes concerned than this, all are counted. */
const CONCERNED_MAX = 32;

/** For each node the number of distinct sentences in its quotes and in those of its links. */
function statementsOf(
  tree: AtlasTree,
  ofNodes: readonly (readonly Quote[])[],
  ofLinks: readonly (readonly Quote[])[],
  links: Links,
): readonly number[] {
  const before = statementsSlot.get(tree);
  const nodes = tree.nodes.entries;
  const now = { nodes, ofNodes, ofLinks, links };
  const changed = before && concernedNodes(before, now);
  const counts =
    before === undefined || changed === undefined
      ? countsOf(now, nodes)
      : takenOver(before, now, changed);
  statementsSlot.set(tree, { ...now, counts });
  return counts;
}

/** The counts of before, with those of some nodes counted again. */
function takenOver(
  before: StatementColumns & { readonly counts: readonly number[] },
  now: StatementColumns,
  changed: readonly JsonNode[],
): readonly number[] {
  const places = placesBefore(before.nodes, now.nodes);
  const counts = now.nodes.map((_, at) => before.counts[places?.[at] ?? at] ?? 0);
  const again = countsOf(now, changed);
  for (const [at, node] of changed.entries()) {
    const place = now.nodes.indexOf(node);
    // One that is gone is concerned by its links, which are gone too.
    if (place >= 0) counts[place] = again[at] ?? 0;
  }
  return counts;
}

/** The counts of some nodes. */
function countsOf(
  { nodes, ofNodes, ofLinks, links: { sources, targets } }: StatementColumns,
  some: readonly JsonNode[],
): readonly number[] {
  const quotesOf = new Map(some.map((node) => [node, [] as (readonly Quote[])[]]));
  const find = (node: JsonNode | undefined) =>
    node !== undefined && (some.length > CONCERNED_MAX || some.includes(node))
      ? quotesOf.get(node)
      : undefined;
  for (const [at, quotes] of ofNodes.entries()) find(nodes[at])?.push(quotes);
  for (const [at, quotes] of ofLinks.entries()) {
    find(sources[at])?.push(quotes);
    if (sources[at] !== targets[at]) find(targets[at])?.push(quotes);
  }
  return some.map((node) => countStatements(quotesOf.get(node) ?? []));
}

/** The nodes whose quotes or links differ from before; `undefined` if they are many. */
function concernedNodes(
  before: StatementColumns,
  now: StatementColumns,
): readonly JsonNode[] | undefined {
  const concerned = new Set<JsonNode>();
  const concern = ({ links: { sources, targets } }: StatementColumns, at: number) => {
    for (const end of [sources[at], targets[at]]) if (end !== undefined) concerned.add(end);
  };
  const links = placesBefore(before.ofLinks, now.ofLinks);
  const isKept = new Uint8Array(before.ofLinks.length);
  for (let at = 0; at < now.ofLinks.length; at++) {
    const place = links?.[at] ?? (links === undefined ? at : -1);
    const isSame =
      before.ofLinks[place] === now.ofLinks[at] &&
      before.links.sources[place] === now.links.sources[at] &&
      before.links.targets[place] === now.links.targets[at];
    if (isSame) isKept[place] = 1;
    else concern(now, at);
    if (concerned.size > CONCERNED_MAX) return undefined;
  }
  for (let at = 0; at < before.ofLinks.length; at++) {
    if (isKept[at] === 0) concern(before, at);
    if (concerned.size > CONCERNED_MAX) return undefined;
  }
  const nodes = placesBefore(before.nodes, now.nodes);
  for (const [at, node] of now.nodes.entries()) {
    const place = nodes === undefined ? at : (nodes[at] ?? -1);
    if (before.nodes[place] !== node || before.ofNodes[place] !== now.ofNodes[at]) {
      concerned.add(node);
    }
    if (concerned.size > CONCERNED_MAX) return undefined;
  }
  return [...concerned];
}

/** The number of distinct sentences in quotes from any documents. */
function countStatements(lists: readonly (readonly Quote[])[]): number {
  let document: string | undefined;
  const met: number[] = [];
  for (const quotes of lists) {
    for (const quote of quotes) {
      document ??= quote.document;
      // Most claims have a few quotes from one document.
      if (quote.document !== document || met.length > FEW) return countMany(lists);
      for (const at of quote.sentences) if (!met.includes(at)) met.push(at);
    }
  }
  return met.length;
}

/** With more sentences than this, looking through a list takes longer than a set. */
const FEW = 32;

function countMany(lists: readonly (readonly Quote[])[]): number {
  const byDocument = new Map<string, Set<number>>();
  let count = 0;
  for (const quotes of lists) {
    for (const { document, sentences } of quotes) {
      const counted = byDocument.get(document) ?? new Set();
      byDocument.set(document, counted);
      count -= counted.size;
      for (const at of sentences) counted.add(at);
      count += counted.size;
    }
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
