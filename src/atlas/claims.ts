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
  type Entry,
  field,
  type JsonNode,
  keptIfEqual,
  remembered,
  text,
  textHash,
} from "./files/index.ts";
import { type AtlasFile, edgeValue, type Frame, nodeValue } from "./format/index.ts";
import {
  type Anchored,
  type Anchors,
  anchorsOf,
  formerQuoteIdOf,
  passagesOf,
  quoteIdOf,
} from "./quotes/index.ts";
import type { linksOf } from "./rules/index.ts";
import { withoutRedundantChapeaux } from "./structure/index.ts";
import { contains, GAP, indicesTouching, innermostSection, type Range } from "./text/index.ts";

type NodeFile = AtlasFile["nodes"][number];
type EdgeFile = AtlasFile["edges"][number];

export type Links = ReturnType<typeof linksOf>;

export interface Claims {
  readonly pillars: readonly Pillar[];
  readonly nodes: readonly AtlasNode[];
  readonly edges: readonly AtlasEdge[];
}

/** Derives all claims of a file without errors. */
export function atlasClaims(tree: AtlasTree, frame: Frame, sources: Sources, links: Links): Claims {
  const pillars = pillarsOf(tree, frame, sources);
  const order = sameOrder(tree, {
    pillars: pillars.map(({ id, ranges }) => ({ id, ranges })),
    documents: frame.documents.map(({ id }) => id),
  });
  const count = statementCounter(sources);
  const edges = links.map(({ entry, definition }) => {
    const quotes = linkQuotes(entry, anchorsOf(entry), sources, order);
    return edgeOf(entry, quotes, count([quotes]), definition, order);
  });
  const linked = new Map<string, (readonly Quote[])[]>();
  for (const { source, target, quotes } of edges) {
    for (const end of source === target ? [source] : [source, target]) {
      const lists = linked.get(end);
      if (lists === undefined) linked.set(end, [quotes]);
      else lists.push(quotes);
    }
  }
  const nodes = tree.nodes.map((entry) => {
    const quotes = nodeQuotes(entry, anchorsOf(entry), sources, order);
    const statements = count([quotes, ...(linked.get(nodeValue(entry).id) ?? [])]);
    return nodeOf(entry, quotes, statements, order);
  });
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
  const { document, translation, language } = selector;
  const source = sources.get(document);
  if (source === undefined) throw new Error(`document ${document} should be known by now`);
  if (anchored === undefined) throw new Error("every quote should have been found by now");
  const { range, parts, sentences } = anchored;
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
    // Of a quote in parts, only the sentence of the last part.
    sentences:
      more.length > 0
        ? withoutRedundantChapeaux(
            source.sentences,
            indicesTouching(source.sentences, parts.at(-1)?.range ?? range),
          ).slice(-1)
        : withoutRedundantChapeaux(source.sentences, sentences),
    pillars: pillars
      .filter(({ ranges }) =>
        ranges.some((own) => own.document === document && contains(own, range)),
      )
      .map(({ id }) => id),
  };
}

const nodeQuotes = remembered(
  (entry: Entry, { quotes }: Anchors, sources: Sources, order: Order): readonly Quote[] => {
    const { id, evidence } = nodeValue(entry);
    return evidence.map((quote, at) => quoteOf(id, quote, quotes[at]?.anchored, sources, order));
  },
);

const linkQuotes = remembered(
  (entry: Entry, { quotes }: Anchors, sources: Sources, order: Order): readonly LinkQuote[] => {
    const { id, evidence } = edgeValue(entry);
    return evidence.map((quote, at) => {
      const { negated = false, reasoning } = quote;
      return {
        ...quoteOf(id, quote, quotes[at]?.anchored, sources, order),
        ...attributesAmong(REQUIRED_ATTRIBUTES, quote),
        negated,
        ...attributesAmong(OPTIONAL_ATTRIBUTES, quote),
        ...definedOnly({ reasoning }),
      };
    });
  },
);

const nodeOf = remembered(
  (entry: Entry, quotes: readonly Quote[], statements: number, order: Order): AtlasNode => {
    const { id, kind, type, name, short, aliases = [], summary, language } = nodeValue(entry);
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
      hash: hashOf(entry, nodeValue),
    };
  },
);

const edgeOf = remembered(
  (
    entry: Entry,
    quotes: readonly LinkQuote[],
    statements: number,
    definition: JsonNode | undefined,
    order: Order,
  ): AtlasEdge => {
    const { id, source, relation, target } = edgeValue(entry);
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
      statements,
      ...linkAttributes(quotes),
      negated: quotes.every(({ negated }) => negated),
      hash: hashOf(entry, edgeValue),
    };
  },
);

/** The canonical JSON of a claim. */
export const writtenClaim = remembered(
  (entry: Entry, claimOf: (entry: Entry) => NodeFile | EdgeFile): string =>
    canonicalJson(claimOf(entry)),
);

const hashOf = (entry: Entry, claimOf: (entry: Entry) => NodeFile | EdgeFile): string =>
  textHash(writtenClaim(entry, claimOf));

function pillarsOf(tree: AtlasTree, frame: Frame, sources: Sources): readonly Pillar[] {
  const found = passagesOf(tree).values();
  return frame.pillars.map(({ id, name, definition, sections = [], passages = [] }) => {
    const whole = sections.map(({ document, heading }) => {
      const source = sources.get(document);
      const section = source && sectionByHeading(source, heading);
      if (section === undefined) throw new Error(`section ${heading} should be known by now`);
      return { document, start: section.start, end: section.end };
    });
    // The passages of all pillars were searched for in this order.
    const parts = passages.map(({ document }) => {
      const range: Range | undefined = found.next().value?.anchored?.range;
      if (range === undefined) throw new Error("every passage should have been found by now");
      return { document, ...range };
    });
    return { id, name, definition, ranges: [...whole, ...parts] };
  });
}

function pillarsAndDocuments(quotes: readonly Quote[], order: Order) {
  const pillars = new Set(quotes.flatMap((quote) => quote.pillars));
  const documents = new Set(quotes.map((quote) => quote.document));
  return {
    pillars: order.pillars.flatMap(({ id }) => (pillars.has(id) ? id : [])),
    documents: order.documents.filter((id) => documents.has(id)),
  };
}

/** Returns a function that counts the distinct sentences in quotes from any documents. */
function statementCounter(sources: Sources): (lists: readonly (readonly Quote[])[]) => number {
  // For each sentence the last count in which it was met: nothing need be emptied in between.
  const metIn = new Map<string, Uint32Array>();
  for (const [id, source] of sources) {
    if (source !== undefined) metIn.set(id, new Uint32Array(source.sentences.length));
  }
  let run = 0;
  return (lists) => {
    run++;
    let count = 0;
    for (const quotes of lists) {
      for (const { document, sentences } of quotes) {
        const met = metIn.get(document);
        if (met === undefined) continue;
        for (const at of sentences) {
          if (met[at] !== run) count++;
          met[at] = run;
        }
      }
    }
    return count;
  };
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
