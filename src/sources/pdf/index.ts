/** Reads a PDF into blocks and a report. */
export { type PdfOptions, readPdf } from "./readPdf.ts";
