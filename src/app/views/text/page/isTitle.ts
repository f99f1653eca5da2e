/** A source whose first line is its own title. */
import type { Document } from "../../../../atlas/index.ts";
import type { HeadingPart } from "../../../../query/text/index.ts";

/** Whether a heading says the document's title once more. */
export function isTitle({ title }: Document, { section, depth }: HeadingPart): boolean {
  return depth === 0 && section.index === 0 && section.heading === title;
}
