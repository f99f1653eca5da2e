/** Reads PDF files, Word files and web pages into Markdown, with a report. */
export {
  hashOf,
  type Imported,
  importDocument,
  importOf,
  type Original,
  readOriginal,
} from "./importDocument.ts";
export {
  type EarlierImport,
  type ImportFile,
  importFileText,
  NO_EARLIER_IMPORT,
  parseImportFile,
} from "./importFile.ts";
export { type Origin, originOf } from "./origin.ts";
export type { ReadOptions } from "./readDocument.ts";
export { LINE_MAX, type Rule } from "./rules.ts";
