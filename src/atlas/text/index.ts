/** The text of a source as a reader sees it, with ways to normalise, cut, search and count it. */
export { characterCutBy } from "./cuts.ts";
export { applyEdits, type EditedText } from "./edits.ts";
export { inOrder } from "./inOrder.ts";
export { invisibleIn, showInvisible } from "./invisible.ts";
export { type ItemMark, itemMark, LIST_ITEM, type MarkReading } from "./itemMarks.ts";
export { isInsideWord, isNamedIn, nameKey } from "./names.ts";
export {
  LINE_HYPHEN,
  type NormalisedForm,
  normaliseForm,
  normaliseFormWithPlaces,
  sameButForLineHyphens,
} from "./normaliseForm.ts";
export {
  contains,
  GAP,
  indicesTouching,
  innermostSection,
  type Line,
  lastAtOrBefore,
  linesOf,
  overlaps,
  rangesOf,
  shifted,
} from "./ranges.ts";
export { type FormRange, type ReadText, readText } from "./readText.ts";
export { eachWordIn, segmentsOf, wordsIn } from "./segments.ts";
export type { Markup, Paragraph, ParagraphForm, Range, Section, Sentence } from "./textParts.ts";
export {
  firstWord,
  infinitiveOf,
  ruledGerunds,
  ruledInfinitives,
  ruledPasts,
} from "./verbForms.ts";
