/** Reports a quote whose words or context are not in its document. */
import { nearestPassage } from "../anchoring/index.ts";
import type { SourceText } from "../documents/index.ts";
import { text } from "../files/index.ts";
import type { Range } from "../text/index.ts";
import type { QuoteContext, WrittenQuote } from "./matches.ts";

/** Reports words that are not in the document; returns the range of the nearest passage. */
export function reportMissingWords(
  { exact, selector }: WrittenQuote,
  context: QuoteContext,
): Range | undefined {
  const { source, report, searchNearest } = context;
  const other = elsewhere(selector.exact, context);
  if (other !== undefined) {
    const message = `these words are not in ${source.name} but in ${other.name}. Did you mean "document": "${other.id}"?`;
    report.error("quote-not-found", exact.node, message);
    return undefined;
  }
  const near = searchNearest ? nearestPassage(source.anchoring, selector.exact) : undefined;
  const hint =
    near === undefined
      ? " Nothing there resembles them."
      : ` The nearest passage, at ${source.report.lineColumn(near.start)}: "${near.marked}" ([-the quote's-]{+the document's+}).`;
  const message = `these words are not in ${source.name}; a quote must be verbatim.${searchNearest ? hint : ""}`;
  report.error("quote-not-found", exact.node, message);
  return near;
}

/** Reports words that are in the document, but without the selector's prefix or suffix. */
export function reportMissingContext(
  { node, selector }: WrittenQuote,
  places: readonly Range[],
  { source, report }: QuoteContext,
): void {
  const { anchoring } = source;
  const { exact, prefix, suffix } = selector;
  const onlySuffix = prefix !== undefined && anchoring.findNormalised({ exact, prefix }).length > 0;
  const part = onlySuffix || prefix === undefined ? "suffix" : "prefix";
  const length = (part === "prefix" ? prefix : suffix)?.length ?? 0;
  const [first] = places;
  const actual =
    first === undefined
      ? ""
      : part === "prefix"
        ? source.text.slice(Math.max(0, first.start - length), first.start)
        : source.text.slice(first.end, first.end + length);
  const where = part === "prefix" ? "before" : "after";
  const drop = places.length === 1 ? ` They occur once: no ${part} is needed.` : "";
  const message = `the quote's words are in ${source.name}, but not with this ${where} them; ${where} the first, at ${source.report.lineColumn(first?.start ?? 0)}, is ${JSON.stringify(actual)}.${drop}`;
  report.error(`${part}-not-found`, text(node, part)?.node ?? node, message);
}

/** Another document that contains the words. */
function elsewhere(exact: string, { source, sources }: QuoteContext): SourceText | undefined {
  return [...sources.values()].find(
    (other) =>
      other !== undefined && other !== source && other.anchoring.findExact({ exact }).length > 0,
  );
}
