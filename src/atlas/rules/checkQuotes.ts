/**
 * Checks each quote's wording and, once it is found, its section, its reasoning, and whether it
 * names the ends of its link.
 */
import { type Sources, type SourceText, sentencesAround } from "../documents/index.ts";
import {
  type AtlasTree,
  type Entry,
  field,
  items,
  type JsonNode,
  remembered,
  rememberedCheck,
  type TreeReport,
  text,
  texts,
} from "../files/index.ts";
import { type Anchored, type Anchors, anchorsOf } from "../quotes/index.ts";
import { innermostSection, isNamedIn, nameKey, overlaps, type Range } from "../text/index.ts";
import type { Link } from "./links.ts";

/** Checks every quote of every node and link, once they were searched for. */
export function checkQuotes(
  { nodes }: AtlasTree,
  links: readonly Link[],
  sources: Sources,
  report: TreeReport,
): void {
  for (const node of nodes) report.addAll(placeFindings(anchorsOf(node), sources));
  for (const { entry, source, target, ends } of links) {
    const anchors = anchorsOf(entry);
    report.addAll(placeFindings(anchors, sources));
    report.addAll(linkQuoteFindings(anchors, sources));
    const sourceNames = ends.source && namesOf(ends.source);
    const targetNames =
      source?.value === target?.value ? undefined : ends.target && namesOf(ends.target);
    report.addAll(nameFindings(anchors, sources, sourceNames, targetNames));
  }
}

/** Reports quotes that occur twice in a claim, and quotes that run past the end of a section. */
const placeFindings = rememberedCheck(
  ({ quotes }: Anchors, report: TreeReport, sources: Sources) => {
    const first = new Map<string, JsonNode>();
    for (const { node, anchored } of quotes) {
      const source = anchored === undefined ? undefined : sources.get(anchored.document);
      if (anchored === undefined || source === undefined) continue;
      if (quotes.length > 1) {
        let key = anchored.document;
        for (const { range } of anchored.parts) key += ` ${range.start} ${range.end}`;
        const before = first.get(key);
        if (before === undefined) first.set(key, node);
        else {
          report.error(
            "duplicate-quote",
            node,
            (at) => `this quote occurs twice; first at ${at(before)}. Keep one.`,
          );
        }
      }
      checkSection(node, anchored.range, source, report);
    }
  },
);

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

/** Reports quotes that are implied without a reasoning, and quotes in headings. */
const linkQuoteFindings = rememberedCheck(
  ({ quotes }: Anchors, report: TreeReport, sources: Sources) => {
    for (const { node, anchored } of quotes) {
      if (isImplied(node)) {
        const message = 'an implied link needs "reasoning": the step from these words to the link.';
        report.error("missing-reasoning", field(node, "basis") ?? node, message);
      }
      if (anchored !== undefined && isInHeading(anchored, sources.get(anchored.document))) {
        const message = "a link's quote can't be in a heading; quote the sentence that states it.";
        report.error("quote-in-heading", wordsOf(node), message);
      }
    }
  },
);

/** Whether a quote lacks the reasoning that its basis asks for. */
const isImplied = (quote: JsonNode): boolean =>
  text(quote, "basis")?.value === "implied" && text(quote, "reasoning") === undefined;

/** A quote that runs into the next section's heading is reported by `checkSection`. */
function isInHeading({ range }: Anchored, source: SourceText | undefined): boolean {
  const section = source?.sections[innermostSection(source.sections, range.start)];
  return section !== undefined && overlaps(section.headingRange, range);
}

/** The names of a node, and their keys. */
interface Names {
  readonly id: string;
  readonly keys: readonly string[];
}

const namesOf = remembered(({ node }: Entry): Names => {
  const names = [text(node, "name"), text(node, "short"), ...texts(node, "aliases")];
  const keys = names.flatMap((name) => (name === undefined ? [] : [nameKey(name.value).trim()]));
  return { id: text(node, "id")?.value ?? "", keys };
});

/**
 * Warns of quotes whose sentence and chapeaux name not all ends of the link, and which have no
 * reasoning that tells how they refer to them.
 */
const nameFindings = rememberedCheck(
  (
    { quotes }: Anchors,
    report: TreeReport,
    sources: Sources,
    ...ends: readonly (Names | undefined)[]
  ) => {
    for (const { node, anchored } of quotes) {
      const source = anchored === undefined ? undefined : sources.get(anchored.document);
      if (anchored === undefined || source === undefined) continue;
      if (text(node, "reasoning") !== undefined || isImplied(node)) continue;
      if (isInHeading(anchored, source)) continue;
      const isNamed = isNamedIn(sentencesAround(source, anchored.range));
      const unnamed = ends.filter(
        (end) => end !== undefined && end.keys.length > 0 && !isNamed(end.keys),
      );
      if (unnamed.length === 0) continue;
      const list = unnamed.map((end) => `"${end?.id}"`).join(" and ");
      const message = `the quote's sentence does not name ${list} (by name, short name or alias); say in "reasoning" how it refers to ${unnamed.length > 1 ? "them" : "it"}.`;
      report.warning("end-not-named", wordsOf(node), message);
    }
  },
);

/** Reports quotes with neither or both of `exact` and `parts`; for `uncited`, `heading`. */
export function checkWording({ nodes, edges, uncited }: AtlasTree, report: TreeReport): void {
  for (const claims of [nodes, edges]) {
    for (const claim of claims) report.addAll(wordingFindings(claim));
  }
  for (const { node } of uncited) checkEither(node, "heading", report);
}

const wordingFindings = rememberedCheck(({ node }: Entry, report: TreeReport) => {
  for (const quote of items(node, "evidence")) checkEither(quote, "parts", report);
});

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
