/** Reads PDF files, Word files and web pages into Markdown, with a report. */
export { hashOf, type Imported, importDocument } from "./importDocument.ts";
export {
  type EarlierImport,
  importFileText,
  NO_EARLIER_IMPORT,
  parseImportFile,
} from "./importFile.ts";
