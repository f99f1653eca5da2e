/** Reads PDF files. */
export { type PdfOptions, readPdf } from "./readPdf.ts";
