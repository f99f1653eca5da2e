/** Checks that pillars name existing sections and together cover all of them. */
import {
  resolveSection,
  type Sources,
  type SourceText,
  sentenceColumns,
} from "../documents/index.ts";
import { type AtlasTree, items, type TreeReport, text } from "../files/index.ts";
import type { Anchors } from "../quotes/index.ts";
import { indicesTouching, type Range } from "../text/index.ts";
import { type ReadingScope, wasRead } from "./checkReading.ts";

/** Reports headings that do not name exactly one section, and warns of sections in no pillar. */
export function checkPillars(
  tree: AtlasTree,
  sources: Sources,
  { passages }: Anchors,
  reading: ReadingScope,
  report: TreeReport,
): void {
  const covered = new Map<string, Range[]>();
  const cover = (document: string, range: Range) => {
    const ranges = covered.get(document);
    if (ranges === undefined) covered.set(document, [range]);
    else ranges.push(range);
  };
  for (const pillar of items(tree.root, "pillars")) {
    for (const node of items(pillar, "sections")) {
      const document = text(node, "document")?.value ?? "";
      const section = resolveSection(node, sources, report);
      if (section !== undefined) cover(document, section);
    }
  }
  for (const { anchored } of passages) {
    if (anchored !== undefined) cover(anchored.document, anchored.range);
  }
  for (const [id, source] of sources) {
    if (source !== undefined) warnOfUncovered(source, covered.get(id) ?? [], reading);
  }
}

/** Warns of sections that have sentences of their own, none of which a pillar touches. */
function warnOfUncovered(
  source: SourceText,
  covered: readonly Range[],
  reading: ReadingScope,
): void {
  const { sections } = sentenceColumns(source);
  const uncovered = new Set(
    reading.read === undefined
      ? sections
      : sections.filter((_, at) => {
          const sentence = source.sentences[at];
          return sentence !== undefined && wasRead(reading, source.id, sentence);
        }),
  );
  for (const range of covered) {
    for (const at of indicesTouching(source.sentences, range)) {
      uncovered.delete(sections[at] ?? -1);
    }
  }
  for (const index of uncovered) {
    const section = source.sections[index];
    if (section === undefined) continue;
    const range =
      section.level > 0 ? section.headingRange : { start: section.start, end: section.start + 1 };
    const message = `the section "${section.heading}" is in no pillar.`;
    const { heading } = section;
    source.report.warning("section-without-pillar", range, message, undefined, heading);
  }
}
