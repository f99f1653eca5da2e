/** Checks that every sentence of a document is cited, or left out with a reason. */
import type { Sources } from "../documents/index.ts";
import { items, type JsonNode, type TreeReport } from "../files/index.ts";
import { type Anchors, claimQuotes } from "../quotes/index.ts";
import { contains, indicesTouching, overlaps, type Range } from "../text/index.ts";
import { type ReadingScope, wasRead } from "./checkReading.ts";

/** Ranges that quotes with an error may refer to, by document. */
export type LikelyRanges = ReadonlyMap<string, readonly Range[]>;

interface Context {
  readonly sources: Sources;
  readonly anchors: Anchors;
  readonly likelyRanges: LikelyRanges;
  readonly reading: ReadingScope;
  readonly report: TreeReport;
}

/**
 * Warns of sentences that no quote touches and `uncited` does not explain, and of those that it
 * explains although a quote touches them. Sentences in `likelyRanges` are skipped, since the error
 * there comes first.
 */
export function checkSentences(
  root: JsonNode,
  { sources, anchors, likelyRanges, reading, report }: Context,
): void {
  const cited = sentencesBy(claimQuotes(root), sources, anchors);
  const explained = sentencesBy(items(root, "uncited"), sources, anchors);
  for (const node of items(root, "uncited")) {
    const anchor = anchors.get(node);
    const source = anchor === undefined ? undefined : sources.get(anchor.document);
    if (anchor === undefined || source === undefined) continue;
    const citedHere = cited.get(anchor.document);
    if (indicesTouching(source.sentences, anchor.range).some((at) => citedHere?.has(at))) {
      report.warning("uncited-but-cited", node, "a quote touches this sentence; remove it here.");
    }
  }
  warnOfCitedSections(root, anchors, reading, report);
  for (const [id, source] of sources) {
    if (source === undefined) continue;
    const inDoubt = new Set(
      (likelyRanges.get(id) ?? []).flatMap((range) => indicesTouching(source.sentences, range)),
    );
    const leftOut = reading.leftOut.get(id) ?? [];
    source.sentences.forEach((sentence, at) => {
      // A chapeau is cited with its items.
      if (sentence.isChapeau || !wasRead(reading, id, sentence)) return;
      if (leftOut.some((section) => contains(section, sentence))) return;
      if (cited.get(id)?.has(at) || explained.get(id)?.has(at) || inDoubt.has(at)) return;
      const message = 'no quote touches this sentence, and "uncited" does not say why.';
      const section = source.sections[sentence.section]?.heading;
      source.report.warning("uncited-sentence", sentence, message, undefined, section);
    });
  }
}

/** Warns of quotes in sections that are left out as a whole. */
function warnOfCitedSections(
  root: JsonNode,
  anchors: Anchors,
  { leftOut }: ReadingScope,
  report: TreeReport,
): void {
  if (leftOut.size === 0) return;
  for (const quote of claimQuotes(root)) {
    const anchor = anchors.get(quote);
    const sections = leftOut.get(anchor?.document ?? "") ?? [];
    if (anchor === undefined || !sections.some((range) => overlaps(range, anchor.range))) continue;
    const message =
      'this quote is in a section that "uncited" leaves out; name its sentences there.';
    report.warning("uncited-but-cited", quote, message);
  }
}

/** Indices of the sentences that selectors touch, by document. */
function sentencesBy(
  selectors: readonly JsonNode[],
  sources: Sources,
  anchors: Anchors,
): ReadonlyMap<string, ReadonlySet<number>> {
  const byDocument = new Map<string, Set<number>>();
  for (const node of selectors) {
    const anchor = anchors.get(node);
    const source = anchor === undefined ? undefined : sources.get(anchor.document);
    if (anchor === undefined || source === undefined) continue;
    const sentences = byDocument.get(anchor.document) ?? new Set();
    for (const { range } of anchor.parts) {
      for (const at of indicesTouching(source.sentences, range)) sentences.add(at);
    }
    byDocument.set(anchor.document, sentences);
  }
  return byDocument;
}
