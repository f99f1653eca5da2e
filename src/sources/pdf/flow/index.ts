/** From lines to what is read: columns, without running heads, paragraphs, footnotes, hyphens. */
export { type Footnote, splitFootnotes } from "./footnotes.ts";
export { type HyphenRules, hyphenRules } from "./hyphens.ts";
export { type Flow, flowsOf } from "./pageColumns.ts";
export { type PlacedLine, startsParagraph } from "./paragraphEnds.ts";
export { withoutRunningHeads } from "./runningHeads.ts";
export { type UsualLine, usualLineOf } from "./usualLine.ts";
