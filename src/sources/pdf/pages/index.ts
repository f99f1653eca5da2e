/** Opens a PDF, and reads the pieces of text that its pages draw and the lines that they make. */
export { loadPdfJs, openPdf, type PdfAssets } from "./open.ts";
export { type Line, lineOf, type Part, rowsOf } from "./pageLines.ts";
export {
  type Cell,
  type CellLines,
  NO_TAGS,
  type PdfPage,
  type Piece,
  piecesOf,
  type Stretch,
  type TableRows,
  type Tags,
} from "./pieces.ts";
