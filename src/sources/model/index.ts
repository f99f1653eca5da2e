/** What every reader of documents gives: blocks in reading order, and a report. */
export { CannotReadDocument, checkSize, LIMITS } from "./cannotRead.ts";
export { formatNumber } from "./counting.ts";
export {
  countCharacters,
  type Report,
  ReportBuilder,
  reportLines,
  type Where,
} from "./importReport.ts";
export {
  type Block,
  blockText,
  type Heading,
  type InlineMark,
  type Note,
  plainWords,
  type ReadDocument,
  tidyWords,
  type Words,
} from "./model.ts";
