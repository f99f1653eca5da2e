/** Tables of a PDF: by its tags, by the rules that a page draws, by columns of empty space. */
export { withTables } from "./cellTables.ts";
export { withDrawnTables } from "./drawnTables.ts";
export { tableAt } from "./pdfTables.ts";
export { cellTags } from "./taggedTables.ts";
