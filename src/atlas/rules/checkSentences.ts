/** Checks that every sentence of a document is cited, or left out with a reason. */
import type { Sources } from "../documents/index.ts";
import {
  type AtlasTree,
  items,
  rememberedFindings,
  type TreeReport,
  text,
} from "../files/index.ts";
import { type Anchors, createTally, type Quotes, type Tally } from "../quotes/index.ts";
import { contains, indicesTouching, overlaps } from "../text/index.ts";
import { type ReadingScope, wasRead } from "./checkReading.ts";

interface Context {
  readonly sources: Sources;
  readonly anchors: Anchors;
  readonly reading: ReadingScope;
  readonly report: TreeReport;
}

const tally = createTally(
  ({ sentences }) => sentences.length,
  ({ sentences }, add) => sentences.forEach(add),
);

/** How often quotes of nodes and links touch each sentence, by document. */
export function citedSentenceCounts(tree: AtlasTree, anchors: Anchors, sources: Sources): Tally {
  return tally(tree, [anchors.nodes, anchors.edges], sources);
}

const explainedTally = createTally(
  ({ sentences }) => sentences.length,
  ({ sentences }, add) => sentences.forEach(add),
);

/**
 * Warns of sentences that no quote touches and `uncited` does not explain, and of those that it
 * explains although a quote touches them. Sentences in `likelyRanges` are skipped, since the error
 * there comes first.
 */
export function checkSentences(
  tree: AtlasTree,
  cited: Tally,
  { sources, anchors, reading, report }: Context,
): void {
  const explained = explainedTally(tree, [anchors.uncited], sources);
  for (const quotes of anchors.uncited) {
    for (const { node, anchored } of quotes) {
      const citedHere = anchored && cited.get(anchored.document);
      if (anchored?.sentences.some((at) => citedHere?.[at])) {
        report.warning("uncited-but-cited", node, "a quote touches this sentence; remove it here.");
      }
    }
  }
  if (reading.leftOut.size > 0) {
    report.addAll(leftOutFindings(tree.nodes, [anchors.nodes], reading));
    report.addAll(leftOutFindings(tree.edges, [anchors.edges], reading));
  }
  // Of two versions of a document the newer one is accounted for.
  const replaced = new Set(
    items(tree.root, "documents").map((document) => text(document, "replaces")?.value),
  );
  for (const [id, source] of sources) {
    if (source === undefined || replaced.has(id)) continue;
    const inDoubt = new Set(
      (anchors.likelyRanges.get(id) ?? []).flatMap((range) =>
        indicesTouching(source.sentences, range),
      ),
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
const leftOutFindings = rememberedFindings(
  ([quotes]: readonly [Quotes], report, { leftOut }: ReadingScope) => {
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
