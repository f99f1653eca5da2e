/** Finds sections by their headings, as `pillars`, `read` and `uncited` name them. */
import { didYouMean, type JsonNode, type TreeReport, text } from "../files/index.ts";
import { readText, type Section } from "../text/index.ts";
import type { SourceText } from "./document.ts";
import type { Sources } from "./sources.ts";

/** The section with a heading; the first one if the heading occurs twice. */
export function sectionByHeading(source: SourceText, heading: string): Section | undefined {
  const words = headingWords(source, heading);
  return source.sections.find((section) => section.heading === words);
}

/** The section that a node of the tree names by `document` and `heading`; reports what is wrong. */
export function resolveSection(
  node: JsonNode,
  sources: Sources,
  report: TreeReport,
): Section | undefined {
  const heading = text(node, "heading");
  const source = sources.get(text(node, "document")?.value ?? "");
  if (heading === undefined || source === undefined) return undefined;
  const words = headingWords(source, heading.value);
  const matching = source.sections.filter((section) => section.heading === words);
  if (matching.length === 0) {
    const headings = source.sections.map((section) => section.heading);
    const message = `${source.name} has no heading "${heading.value}".${didYouMean(words, headings)}`;
    report.error("unknown-heading", heading.node, message);
  } else if (matching.length > 1) {
    const places = matching.map(({ headingRange }) => source.report.lineColumn(headingRange.start));
    const message = `the heading "${heading.value}" occurs ${matching.length} times in ${source.name} (at ${places.join(", ")}) and can't be referred to; name passages instead.`;
    report.error("ambiguous-heading", heading.node, message);
  } else if (words !== heading.value) {
    const message = `a reader of ${source.name} sees this heading without these marks. "policy-atlas verify --fix" removes them.`;
    report.warning("heading-with-marks", heading.node, message, words);
  }
  return matching[0];
}

/** A heading as a reader sees it, without the marks that it may have in the file. */
function headingWords({ sections, read }: SourceText, heading: string): string {
  const isExact = sections.some((section) => section.heading === heading);
  if (read.text === read.marked || isExact) return heading;
  return readText(heading, "markdown").text;
}
