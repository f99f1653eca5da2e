/** Pillars name sections that exist, and together leave none out. */
import type { Range, Section } from "../atlas.ts";
import type { SourceText } from "../document.ts";
import { overlaps } from "../find.ts";
import { items, type JsonNode, text } from "../json.ts";
import { didYouMean } from "../nearest.ts";
import type { Anchors } from "../quotes.ts";
import type { Sources } from "../sources.ts";
import type { TreeReport } from "../treeReport.ts";

/** Headings that a pillar names stand once in their document; every section has a pillar. */
export function checkPillars(
  root: JsonNode,
  sources: Sources,
  anchors: Anchors,
  report: TreeReport,
): void {
  const covered = new Map<string, Range[]>();
  const cover = (document: string, range: Range) => {
    const ranges = covered.get(document);
    if (ranges === undefined) covered.set(document, [range]);
    else ranges.push(range);
  };
  for (const pillar of items(root, "pillars")) {
    for (const node of items(pillar, "sections")) {
      const document = text(node, "document")?.value ?? "";
      const section = namedSection(node, sources.get(document), report);
      if (section !== undefined) cover(document, section);
    }
    for (const node of items(pillar, "passages")) {
      const passage = anchors.get(node);
      if (passage !== undefined) cover(passage.document, passage.range);
    }
  }
  for (const [id, source] of sources) {
    if (source !== undefined) warnOfRest(source, covered.get(id) ?? []);
  }
}

function namedSection(
  node: JsonNode,
  source: SourceText | undefined,
  report: TreeReport,
): Section | undefined {
  const heading = text(node, "heading");
  if (heading === undefined || source === undefined) return undefined;
  const found = source.sections.filter((section) => section.heading === heading.value);
  if (found.length === 0) {
    const known = source.sections.map((section) => section.heading);
    const message = `${source.name} has no heading "${heading.value}".${didYouMean(heading.value, known)}`;
    report.error("unknown-heading", heading.node, message);
  } else if (found.length > 1) {
    const places = found.map(({ headingRange }) => source.report.place(headingRange.start));
    const message = `the heading "${heading.value}" stands ${found.length} times in ${source.name} (at ${places.join(", ")}) and can't be referred to; name passages instead.`;
    report.error("ambiguous-heading", heading.node, message);
  }
  return found[0];
}

/** A section whose own sentences no pillar touches; one without any asks for no pillar. */
function warnOfRest(source: SourceText, covered: readonly Range[]): void {
  const out = new Set(source.sentences.map(({ section }) => section));
  for (const sentence of source.sentences) {
    if (covered.some((range) => overlaps(range, sentence))) out.delete(sentence.section);
  }
  for (const index of out) {
    const section = source.sections[index];
    if (section === undefined) continue;
    const range =
      section.level > 0 ? section.headingRange : { start: section.start, end: section.start + 1 };
    const message = `the section "${section.heading}" is in no pillar.`;
    source.report.warning("section-without-pillar", range, message);
  }
}
