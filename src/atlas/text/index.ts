/** The words of a source: what a reader of it sees, with ways to fold, cut and count them. */
export { cutsCharacter } from "./cuts.ts";
export { type Edited, edited } from "./edits.ts";
export { invisibleIn, madeVisible } from "./invisible.ts";
export { type ItemMark, itemMark, LIST_ITEM, type Reading } from "./itemMarks.ts";
export { type Line, linesOf } from "./lines.ts";
export { isInsideWord, nameKey, namesIn } from "./namesIn.ts";
export {
  LINE_HYPHEN,
  type NormalisedForm,
  normaliseForm,
  normaliseFormWithPlaces,
  sameButForLineHyphens,
} from "./normaliseForm.ts";
export {
  GAP,
  holds,
  innermostSection,
  lastAtOrBefore,
  overlaps,
  rangesOf,
  shifted,
  touched,
} from "./ranges.ts";
export { type Form, type ReadText, readText } from "./readText.ts";
export { segmentsOf } from "./segments.ts";
export type { Markup, Paragraph, ParagraphForm, Range, Section, Sentence } from "./textParts.ts";
export { wordsIn } from "./wordsIn.ts";
