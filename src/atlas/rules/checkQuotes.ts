/**
 * Checks each quote's wording and, once it is found, its section, its reasoning, and whether it
 * names the ends of its link.
 */
import { type Sources, type SourceText, sentencesAround } from "../documents/index.ts";
import {
  type AtlasTree,
  field,
  items,
  type JsonNode,
  rememberedFindings,
  type TreeReport,
  text,
  texts,
} from "../files/index.ts";
import type { Anchored, Anchors, Quotes } from "../quotes/index.ts";
import { innermostSection, isNamedIn, nameKey, overlaps, type Range } from "../text/index.ts";
import type { Link } from "./links.ts";

/** Checks every quote of every node and link. */
export function checkQuotes(
  { nodes, edges }: AtlasTree,
  links: readonly Link[],
  sources: Sources,
  anchors: Anchors,
  report: TreeReport,
): void {
  report.addAll(placeFindings(nodes, [anchors.nodes], sources));
  report.addAll(placeFindings(edges, [anchors.edges], sources));
  report.addAll(linkQuoteFindings(edges, [anchors.edges], sources));
  report.addAll(nameFindings(edges, [anchors.edges, links], sources));
}

/** Reports quotes that occur twice in a claim, and quotes that run past the end of a section. */
const placeFindings = rememberedFindings(
  ([quotes]: readonly [Quotes], report, sources: Sources) => {
    const first = quotes.length > 1 ? new Map<string, JsonNode>() : undefined;
    for (const { node, anchored } of quotes) {
      const source = anchored === undefined ? undefined : sources.get(anchored.document);
      if (anchored === undefined || source === undefined) continue;
      if (first !== undefined) {
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
const linkQuoteFindings = rememberedFindings(
  ([quotes]: readonly [Quotes], report, sources: Sources) => {
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

const knownNames = new WeakMap<JsonNode, Names>();

function namesOf(node: JsonNode): Names {
  const known = knownNames.get(node);
  if (known !== undefined) return known;
  const written = [text(node, "name"), text(node, "short"), ...texts(node, "aliases")];
  const keys = written.flatMap((name) => (name === undefined ? [] : [nameKey(name.value).trim()]));
  const names = { id: text(node, "id")?.value ?? "", keys };
  knownNames.set(node, names);
  return names;
}

/**
 * Warns of quotes whose sentence and chapeaux name not all ends of the link, and which have no
 * reasoning that tells how they refer to them.
 */
const nameFindings = rememberedFindings(
  ([quotes, { ends }]: readonly [Quotes, Link], report, sources: Sources) => {
    const { source: from, target: to } = ends;
    const names: Names[] = [];
    if (from !== undefined) names.push(namesOf(from));
    if (to !== undefined && to !== from) names.push(namesOf(to));
    for (const { node, anchored } of quotes) {
      const source = anchored === undefined ? undefined : sources.get(anchored.document);
      if (anchored === undefined || source === undefined) continue;
      if (text(node, "reasoning") !== undefined || isImplied(node)) continue;
      if (isInHeading(anchored, source)) continue;
      const isNamed = isNamedIn(sentencesAround(source, anchored.range));
      const unnamed = names.filter(({ keys }) => keys.length > 0 && !isNamed(keys));
      if (unnamed.length === 0) continue;
      const list = unnamed.map(({ id }) => `"${id}"`).join(" and ");
      const message = `the quote's sentence does not name ${list} (by name, short name or alias); say in "reasoning" how it refers to ${unnamed.length > 1 ? "them" : "it"}.`;
      report.warning("end-not-named", wordsOf(node), message);
    }
  },
);

/** Reports quotes with neither or both of `exact` and `parts`; for `uncited`, `heading`. */
export function checkWording({ nodes, edges, uncited }: AtlasTree, report: TreeReport): void {
  for (const list of [nodes, edges]) report.addAll(wordingFindings(list, [list.entries]));
  for (const node of uncited.entries) checkEither(node, "heading", report);
}

const wordingFindings = rememberedFindings(([node]: readonly [JsonNode], report) => {
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
