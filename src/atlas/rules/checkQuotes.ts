/**
 * Checks each quote's wording and, once it is found, its section, its reasoning, and whether it
 * names the ends of its link.
 */
import { type Sources, type SourceText, sentencesAround } from "../documents/index.ts";
import { field, items, type JsonNode, type TreeReport, text, texts } from "../files/index.ts";
import { type Anchored, type Anchors, claimQuotes } from "../quotes/index.ts";
import { innermostSection, isNamedIn, overlaps, type Range } from "../text/index.ts";
import type { KnownIds } from "./knownIds.ts";

interface Context {
  readonly sources: Sources;
  readonly anchors: Anchors;
  readonly known: KnownIds;
  readonly report: TreeReport;
}

/** Checks every quote of every node and link. */
export function checkQuotes(root: JsonNode, context: Context): void {
  for (const node of items(root, "nodes")) checkEach(node, context);
  for (const edge of items(root, "edges")) {
    checkEach(edge, context);
    for (const quote of items(edge, "evidence")) checkLinkQuote(quote, edge, context);
  }
}

/** Reports quotes that occur twice in a claim, and quotes that run past the end of a section. */
function checkEach(claim: JsonNode, { sources, anchors, report }: Context): void {
  const first = new Map<string, JsonNode>();
  for (const quote of items(claim, "evidence")) {
    const anchor = anchors.get(quote);
    const source = anchor === undefined ? undefined : sources.get(anchor.document);
    if (anchor === undefined || source === undefined) continue;
    let key = anchor.document;
    for (const { range } of anchor.parts) key += ` ${range.start} ${range.end}`;
    const before = first.get(key);
    if (before === undefined) first.set(key, quote);
    else {
      const message = `this quote occurs twice; first at ${report.lineColumn(before)}. Keep one.`;
      report.error("duplicate-quote", quote, message);
    }
    checkSection(quote, anchor.range, source, report);
  }
}

function checkSection(
  quote: JsonNode,
  range: Range,
  { sections, report: document }: SourceText,
  report: TreeReport,
): void {
  const begins = innermostSection(sections, range.start);
  const ends = sections[innermostSection(sections, range.end - 1)];
  if (ends === undefined || ends.index === begins) return;
  const message = `this quote runs past the end of its section: "${ends.heading}" begins at ${document.lineColumn(ends.start)}. Split it into two quotes.`;
  report.error("quote-over-section", wordsOf(quote), message);
}

/** The node that contains the words of a quote. */
const wordsOf = (quote: JsonNode): JsonNode =>
  field(quote, "exact") ?? field(quote, "parts") ?? quote;

function checkLinkQuote(quote: JsonNode, edge: JsonNode, context: Context): void {
  const { anchors, sources, report } = context;
  const reasoning = text(quote, "reasoning");
  const basis = text(quote, "basis");
  const implied = basis?.value === "implied" && reasoning === undefined;
  if (implied) {
    const message = 'an implied link needs "reasoning": the step from these words to the link.';
    report.error("missing-reasoning", basis.node, message);
  }
  const anchor = anchors.get(quote);
  const source = anchor === undefined ? undefined : sources.get(anchor.document);
  if (anchor === undefined || source === undefined) return;
  // A quote that runs into the next section's heading is reported by `checkSection`.
  const section = source.sections[innermostSection(source.sections, anchor.range.start)];
  if (section !== undefined && overlaps(section.headingRange, anchor.range)) {
    const message = "a link's quote can't be in a heading; quote the sentence that states it.";
    report.error("quote-in-heading", wordsOf(quote), message);
  } else if (reasoning === undefined && !implied) {
    checkEnds(quote, edge, anchor, source, context);
  }
}

/** Warns if neither the quote's sentence nor its chapeaux name both ends of the link. */
function checkEnds(
  quote: JsonNode,
  edge: JsonNode,
  { range }: Anchored,
  source: SourceText,
  { known, report }: Context,
): void {
  const isNamed = isNamedIn(sentencesAround(source, range));
  const ids = [...new Set([text(edge, "source")?.value, text(edge, "target")?.value])];
  const unnamed = ids.filter((id) => {
    const node = id === undefined ? undefined : known.nodes.get(id);
    const names = node === undefined ? [] : namesOf(node);
    return names.length > 0 && !isNamed(names);
  });
  if (unnamed.length === 0) return;
  const list = unnamed.map((id) => `"${id}"`).join(" and ");
  const message = `the quote's sentence does not name ${list} (by name, short name or alias); say in "reasoning" how it refers to ${unnamed.length > 1 ? "them" : "it"}.`;
  report.warning("end-not-named", wordsOf(quote), message);
}

function namesOf(node: JsonNode): readonly string[] {
  const names = [text(node, "name"), text(node, "short"), ...texts(node, "aliases")];
  return names.flatMap((name) => (name === undefined ? [] : [name.value]));
}

/** Reports quotes with neither or both of `exact` and `parts`; for `uncited`, `heading`. */
export function checkWording(root: JsonNode, report: TreeReport): void {
  for (const quote of claimQuotes(root)) checkEither(quote, "parts", report);
  for (const uncited of items(root, "uncited")) checkEither(uncited, "heading", report);
}

function checkEither(node: JsonNode, other: "parts" | "heading", report: TreeReport): void {
  if (node.type !== "object") return;
  const instead = field(node, other);
  if (field(node, "exact") === undefined && instead === undefined) {
    report.error("missing-property", node, `"exact" or "${other}" is missing.`);
  }
  if (instead === undefined) return;
  for (const name of ["exact", "prefix", "suffix"]) {
    const extra = field(node, name);
    if (extra === undefined) continue;
    const where = other === "parts" && name !== "exact" ? "; it belongs in one of the parts" : "";
    report.error("two-wordings", extra, `"${name}" can't be combined with "${other}"${where}.`);
  }
}
