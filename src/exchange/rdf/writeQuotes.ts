/**
 * Each quote as one annotation of the W3C Web Annotation Data Model (2017): its body is the claim, and
 * it has a target for each part, with the words and their place counted in code points.
 */
import { DataFactory, type NamedNode, type Quad } from "n3";
import type { Range } from "../../atlas/text/index.ts";
import { GAP } from "../../atlas/text/index.ts";
import {
  type CodePoints,
  claimsOf,
  codePointsOf,
  type ExchangeGraph,
  type ExchangeQuote,
} from "../model/index.ts";
import type { Places } from "./places.ts";
import {
  attributeStatements,
  classes,
  countLiteral,
  listOf,
  literalOf,
  type Said,
  statements,
} from "./statements.ts";
import { term } from "./terms.ts";

/** What all quotes of a graph need. */
export interface QuoteContext {
  readonly texts: ReadonlyMap<string, { readonly text: string; readonly points: CodePoints }>;
  readonly documents: ReadonlySet<string>;
}

export function quoteContext({ documents }: ExchangeGraph): QuoteContext {
  const texts = new Map<string, { text: string; points: CodePoints }>();
  for (const { id, text } of documents) {
    if (text !== undefined) texts.set(id, { text, points: codePointsOf(text) });
  }
  return { texts, documents: new Set(documents.map(({ id }) => id)) };
}

/** The quotes in a document, in its graph; or those of no known document, in the atlas's. */
export function* quotesOf(
  graph: ExchangeGraph,
  document: string | undefined,
  places: Places,
  context: QuoteContext,
): Iterable<Quad> {
  const isHere = (quote: ExchangeQuote) =>
    document === undefined ? !context.documents.has(quote.document) : quote.document === document;
  const inGraph = document === undefined ? places.atlas : places.document(document);
  const links = new Set<unknown>(graph.edges);
  for (const claim of claimsOf(graph)) {
    const isLink = links.has(claim);
    const body = isLink ? places.link(claim.id) : places.node(claim.id);
    for (const [order, quote] of claim.quotes.entries()) {
      if (isHere(quote))
        yield* quoteQuads(quote, { body, isLink, order, inGraph, places, context });
    }
  }
}

interface QuotePlace {
  readonly body: NamedNode;
  readonly isLink: boolean;
  readonly order: number;
  readonly inGraph: NamedNode;
  readonly places: Places;
  readonly context: QuoteContext;
}

function* quoteQuads(quote: ExchangeQuote, at: QuotePlace): Iterable<Quad> {
  const { body, isLink, order, inGraph, places, context } = at;
  const say = (subject: NamedNode, said: Said) => statements(subject, said, inGraph);
  const annotation = DataFactory.namedNode(`${body.value}/quote/${order}`);
  const source = quote.document === "" ? undefined : places.document(quote.document);
  const parts = partsOf(quote, context);
  const words = parts.map(({ exact }) => exact).join(GAP);
  const targets = parts.map((part, index) => ({
    part,
    target: DataFactory.namedNode(`${annotation.value}/${index}`),
  }));
  yield* say(annotation, [
    ...classes("oa:Annotation"),
    [term("oa:hasBody"), body],
    [term("oa:motivatedBy"), term(motivation(quote, isLink))],
    ...targets.map(({ target }) => [term("oa:hasTarget"), target] as const),
    [term("prov:wasQuotedFrom"), source],
    [term("dcterms:identifier"), literalOf(quote.id)],
    [term("pa:words"), words === quote.exact ? undefined : literalOf(quote.exact)],
    [term("pa:order"), literalOf(order)],
    ...pillarsSaid(quote, places),
    ...attributeStatements(quote.attributes),
  ]);
  for (const [index, { part, target }] of targets.entries()) {
    const [selector, place] = ["words", "place"].map((name) =>
      DataFactory.namedNode(`${target.value}/${name}`),
    );
    if (!selector || !place) continue;
    const isFirst = index === 0;
    yield* say(target, [
      ...classes("oa:SpecificResource"),
      [term("oa:hasSource"), source],
      [term("oa:hasSelector"), selector],
      [term("oa:hasSelector"), part.place && place],
      [term("pa:order"), parts.length > 1 ? literalOf(index) : undefined],
      [term("pa:startUnit"), part.units && literalOf(part.units.start)],
      [term("pa:endUnit"), part.units && literalOf(part.units.end)],
    ]);
    yield* say(selector, [
      ...classes("oa:TextQuoteSelector"),
      [term("oa:exact"), literalOf(part.exact)],
      [
        term("oa:prefix"),
        isFirst && quote.prefix !== undefined ? literalOf(quote.prefix) : undefined,
      ],
      [
        term("oa:suffix"),
        isFirst && quote.suffix !== undefined ? literalOf(quote.suffix) : undefined,
      ],
    ]);
    if (!part.place) continue;
    yield* say(place, [
      ...classes("oa:TextPositionSelector"),
      [term("oa:start"), countLiteral(part.place.start)],
      [term("oa:end"), countLiteral(part.place.end)],
    ]);
  }
}

/** Why it was quoted. What denies a link is told apart by this alone, so that no query negates twice. */
function motivation({ attributes }: ExchangeQuote, isLink: boolean) {
  if (attributes.get("negated") === true) return "pa:denying";
  return isLink ? "oa:linking" : "oa:identifying";
}

function pillarsSaid({ attributes }: ExchangeQuote, places: Places): Said {
  return listOf(attributes.get("pillars")).map((id) => [
    term("dcterms:subject"),
    places.code("pillar", id),
  ]);
}

interface Part {
  /** "" if it is not known which of the words are this part's. */
  readonly exact: string;
  /** In code points of the text. */
  readonly place?: Range;
  /** In UTF-16 code units, where the text is not there to count code points in. */
  readonly units?: Range;
}

/** The parts of a quote: one for each range, or one where none is known. */
function partsOf(quote: ExchangeQuote, { texts }: QuoteContext): readonly Part[] {
  const { exact, ranges, document } = quote;
  if (ranges.length === 0) return [{ exact }];
  const source = texts.get(document);
  const pieces = exact.split(GAP);
  return ranges.map(({ start, end }, index): Part => {
    const isInText =
      source !== undefined && start >= 0 && start <= end && end <= source.text.length;
    const [piece = ""] = ranges.length === 1 ? [exact] : pieces.slice(index, index + 1);
    const words = pieces.length === ranges.length || ranges.length === 1 ? piece : "";
    if (!isInText) return { exact: words, units: { start, end } };
    return {
      exact: ranges.length === 1 ? exact : source.text.slice(start, end),
      place: { start: source.points.count(start), end: source.points.count(end) },
    };
  });
}
