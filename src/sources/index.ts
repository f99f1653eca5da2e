/** Documents as people have them (PDF, Word, web pages), read into Markdown with a report. */
export { hashOf, type Imported, importDocument } from "./importDocument.ts";
export {
  type EarlierImport,
  importFileText,
  NO_EARLIER_IMPORT,
  parseImportFile,
} from "./importFile.ts";
