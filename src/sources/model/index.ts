/** What every document reader returns: blocks in reading order, and a report. */

export {
  countCharacters,
  type LeftOut,
  type OmissionsOfKind,
  omissionsByKind,
  type Report,
  ReportBuilder,
  reportLines,
  type Where,
} from "./importReport.ts";
export { formatNumber } from "./listNumbers.ts";
export {
  type Block,
  blockText,
  CannotReadDocument,
  checkSize,
  type Heading,
  type InlineMark,
  LIMITS,
  type Note,
  plainWords,
  type ReadDocument,
  tidyWords,
  type Words,
} from "./model.ts";
