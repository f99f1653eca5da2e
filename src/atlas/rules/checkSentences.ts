/** Checks that every sentence of a document is cited, or left out with a reason. */
import type { Sources } from "../documents/index.ts";
import { type AtlasTree, type Entry, rememberedCheck, type TreeReport } from "../files/index.ts";
import { type Anchors, anchorsOf } from "../quotes/index.ts";
import { contains, indicesTouching, overlaps, type Range } from "../text/index.ts";
import { type ReadingScope, wasRead } from "./checkReading.ts";

/** Ranges that quotes with an error may refer to, by document. */
export type LikelyRanges = ReadonlyMap<string, readonly Range[]>;

/** A 1 for each sentence that something touches, by document. */
export type Touched = ReadonlyMap<string, Uint8Array>;

interface Context {
  readonly sources: Sources;
  readonly likelyRanges: LikelyRanges;
  readonly reading: ReadingScope;
  readonly report: TreeReport;
}

/** The sentences that the quotes of these entries touch. */
export function touchedBy(lists: readonly (readonly Entry[])[], sources: Sources): Touched {
  const touched = new Map<string, Uint8Array>();
  for (const [id, source] of sources) {
    if (source !== undefined) touched.set(id, new Uint8Array(source.sentences.length));
  }
  for (const list of lists) {
    for (const entry of list) {
      for (const { anchored } of anchorsOf(entry).quotes) {
        if (anchored === undefined) continue;
        const marks = touched.get(anchored.document);
        if (marks !== undefined) for (const at of anchored.sentences) marks[at] = 1;
      }
    }
  }
  return touched;
}

/**
 * Warns of sentences that no quote touches and `uncited` does not explain, and of those that it
 * explains although a quote touches them. Sentences in `likelyRanges` are skipped, since the error
 * there comes first.
 */
export function checkSentences(
  tree: AtlasTree,
  cited: Touched,
  { sources, likelyRanges, reading, report }: Context,
): void {
  const explained = touchedBy([tree.uncited], sources);
  for (const entry of tree.uncited) {
    for (const { node, anchored } of anchorsOf(entry).quotes) {
      const citedHere = anchored && cited.get(anchored.document);
      if (anchored?.sentences.some((at) => citedHere?.[at])) {
        report.warning("uncited-but-cited", node, "a quote touches this sentence; remove it here.");
      }
    }
  }
  warnOfCitedSections(tree, reading, report);
  for (const [id, source] of sources) {
    if (source === undefined) continue;
    const inDoubt = new Set(
      (likelyRanges.get(id) ?? []).flatMap((range) => indicesTouching(source.sentences, range)),
    );
    const leftOut = reading.leftOut.get(id) ?? [];
    const [citedHere, explainedHere] = [cited.get(id), explained.get(id)];
    source.sentences.forEach((sentence, at) => {
      if (citedHere?.[at] || explainedHere?.[at] || inDoubt.has(at)) return;
      // A chapeau is cited with its items.
      if (sentence.isChapeau || !wasRead(reading, id, sentence)) return;
      if (leftOut.some((section) => contains(section, sentence))) return;
      const message = 'no quote touches this sentence, and "uncited" does not say why.';
      const section = source.sections[sentence.section]?.heading;
      source.report.warning("uncited-sentence", sentence, message, undefined, section);
    });
  }
}

/** Warns of quotes in sections that are left out as a whole. */
function warnOfCitedSections(tree: AtlasTree, reading: ReadingScope, report: TreeReport): void {
  if (reading.leftOut.size === 0) return;
  for (const claims of [tree.nodes, tree.edges]) {
    for (const claim of claims) report.addAll(leftOutFindings(anchorsOf(claim), reading));
  }
}

const leftOutFindings = rememberedCheck(
  ({ quotes }: Anchors, report: TreeReport, { leftOut }: ReadingScope) => {
    for (const { node, anchored } of quotes) {
      const sections = leftOut.get(anchored?.document ?? "") ?? [];
      if (anchored === undefined || !sections.some((range) => overlaps(range, anchored.range))) {
        continue;
      }
      const message =
        'this quote is in a section that "uncited" leaves out; name its sentences there.';
      report.warning("uncited-but-cited", node, message);
    }
  },
);
