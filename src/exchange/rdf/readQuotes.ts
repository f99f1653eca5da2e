/** Makes quotes of annotations, by the claims that they are about. */
import { GAP, type Range } from "../../atlas/text/index.ts";
import {
  type CodePoints,
  codePointsOf,
  type ExchangeDocument,
  type ExchangeQuote,
} from "../model/index.ts";
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
  readonly place: Range | undefined;
  /** In UTF-16 code units. */
  readonly units: Range | undefined;
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
  const ranges = parts.flatMap(({ place, units }) => {
    if (!place || !points) return units ?? [];
    return { start: points.offset(place.start), end: points.offset(place.end) };
  });
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

/** The parts in their order. */
function partsOf(annotation: Thing, things: ReadonlyMap<string, Thing>): readonly Part[] {
  const targets = annotation.things("oa:hasTarget");
  const known = byOrder(targets.flatMap((iri) => things.get(iri) ?? []));
  // An annotation may be of a document as a whole.
  if (known.length === 0) return targets.map((source) => ({ ...NO_PART, source }));
  return known.map((target): Part => {
    const selectors = target.things("oa:hasSelector").flatMap((iri) => things.get(iri) ?? []);
    const words = selectors.find((one) => one.text("oa:exact") !== undefined);
    const place = selectors.find((one) => one.number("oa:start") !== undefined);
    return {
      exact: words?.text("oa:exact") ?? "",
      prefix: words?.text("oa:prefix"),
      suffix: words?.text("oa:suffix"),
      source: target.things("oa:hasSource")[0],
      place: place && rangeOf(place, "oa:start", "oa:end"),
      units: rangeOf(target, "pa:startUnit", "pa:endUnit"),
    };
  });
}

const NO_PART = {
  exact: "",
  prefix: undefined,
  suffix: undefined,
  place: undefined,
  units: undefined,
};

function rangeOf(
  thing: Thing,
  first: Parameters<Thing["number"]>[0],
  last: Parameters<Thing["number"]>[0],
): Range | undefined {
  const [start, end] = [thing.number(first), thing.number(last)];
  return start === undefined || end === undefined ? undefined : { start, end };
}
