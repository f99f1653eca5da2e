/** Makes quotes of annotations, by the claims that they are about. */
import { GAP } from "../../atlas/text/index.ts";
import type { ExchangeDocument, ExchangeQuote } from "../model/index.ts";
import { type CodePoints, codePointsOf } from "./codePoints.ts";
import { byOrder, type Thing } from "./things.ts";

interface Source {
  readonly id: string;
  /** Undefined if the text is not there to count in. */
  readonly points: CodePoints | undefined;
}

/**
 * The quotes of each claim, by its IRI.
 *
 * @param documents by their IRIs
 */
export function quotesByClaim(
  annotations: readonly Thing[],
  things: ReadonlyMap<string, Thing>,
  documents: ReadonlyMap<string, ExchangeDocument>,
): ReadonlyMap<string, readonly ExchangeQuote[]> {
  const sources = new Map(
    [...documents].map(([iri, { id, text }]): [string, Source] => [
      iri,
      { id, points: text === undefined ? undefined : codePointsOf(text) },
    ]),
  );
  const byClaim = new Map<string, ExchangeQuote[]>();
  for (const annotation of byOrder(annotations)) {
    const quote = quoteOf(annotation, things, sources);
    for (const claim of annotation.things("oa:hasBody")) {
      const quotes = byClaim.get(claim);
      if (quotes) quotes.push(quote);
      else byClaim.set(claim, [quote]);
    }
  }
  return byClaim;
}

interface Part {
  readonly exact: string;
  readonly prefix: string | undefined;
  readonly suffix: string | undefined;
  readonly source: string | undefined;
  /** In code points. */
  readonly start: number | undefined;
  readonly end: number | undefined;
}

function quoteOf(
  annotation: Thing,
  things: ReadonlyMap<string, Thing>,
  sources: ReadonlyMap<string, Source>,
): ExchangeQuote {
  const parts = partsOf(annotation, things);
  const [first] = parts;
  const source = first?.source ?? annotation.things("prov:wasQuotedFrom")[0];
  const { id: document, points } = sources.get(source ?? "") ?? {
    id: source ?? "",
    points: undefined,
  };
  const ranges = parts.flatMap(({ start, end }) =>
    points && start !== undefined && end !== undefined
      ? [{ start: points.offset(start), end: points.offset(end) }]
      : [],
  );
  return {
    id: annotation.text("dcterms:identifier") ?? annotation.iri,
    document,
    exact: annotation.text("pa:words") ?? parts.map(({ exact }) => exact).join(GAP),
    ...(first?.prefix === undefined ? {} : { prefix: first.prefix }),
    ...(first?.suffix === undefined ? {} : { suffix: first.suffix }),
    ranges: ranges.length === parts.length ? ranges : [],
    attributes: annotation.attributes(),
  };
}

/** The parts in the order in which they stand in their document. */
function partsOf(annotation: Thing, things: ReadonlyMap<string, Thing>): readonly Part[] {
  const parts = annotation.things("oa:hasTarget").map((iri): Part => {
    const target = things.get(iri);
    const selectors = (target?.things("oa:hasSelector") ?? []).flatMap(
      (selector) => things.get(selector) ?? [],
    );
    const words = selectors.find((one) => one.text("oa:exact") !== undefined);
    const place = selectors.find((one) => one.number("oa:start") !== undefined);
    return {
      exact: words?.text("oa:exact") ?? "",
      prefix: words?.text("oa:prefix"),
      suffix: words?.text("oa:suffix"),
      source: target?.things("oa:hasSource")[0] ?? iri,
      start: place?.number("oa:start"),
      end: place?.number("oa:end"),
    };
  });
  return parts.sort((a, b) => (a.start ?? 0) - (b.start ?? 0));
}
