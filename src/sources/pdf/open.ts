/** Opens a PDF with pdf.js. Nothing in it runs; fonts and pictures are not loaded. */
import type { PDFDocumentProxy } from "pdfjs-dist/types/src/display/api.d.ts";
import { CannotReadDocument, checkSize, LIMITS } from "../model/index.ts";

/** Where pdf.js finds its tables for Chinese, Japanese and Korean: a folder, ending with "/". */
export interface PdfAssets {
  readonly cMapUrl?: string;
}

/**
 * Opens a PDF; whoever opens it destroys it.
 * @throws CannotReadDocument where it is encrypted, damaged, or larger than is read
 */
export async function openPdf(bytes: Uint8Array, assets: PdfAssets): Promise<PDFDocumentProxy> {
  checkSize(bytes);
  const pdfjs = await loadPdfJs();
  try {
    const document = await pdfjs.getDocument({
      // A copy, since pdf.js takes the bytes away; no Buffer of Node's, which it refuses.
      data: new Uint8Array(bytes),
      verbosity: pdfjs.VerbosityLevel.ERRORS,
      disableFontFace: true,
      useSystemFonts: false,
      enableXfa: false,
      ...(assets.cMapUrl === undefined ? {} : { cMapUrl: assets.cMapUrl, cMapPacked: true }),
    }).promise;
    if (document.numPages > LIMITS.pages) {
      await document.destroy();
      throw new CannotReadDocument(
        `The PDF has ${document.numPages} pages; up to ${LIMITS.pages} are read.`,
      );
    }
    return document;
  } catch (error) {
    if (error instanceof CannotReadDocument) throw error;
    const name = error instanceof Error ? error.name : "";
    if (name === "PasswordException")
      throw new CannotReadDocument("The PDF is encrypted with a password. Save it without one.");
    if (name === "InvalidPDFException" || name === "FormatError")
      throw new CannotReadDocument("This is no PDF, or it is damaged so that it can't be opened.");
    const reason = error instanceof Error ? error.message : String(error);
    throw new CannotReadDocument(`The PDF can't be opened: ${reason}`);
  }
}

/**
 * pdf.js asks for three classes of the browser when it is loaded in Node, though reading text needs
 * none of them; with these it looks for no native canvas to take them from.
 */
async function loadPdfJs() {
  const global: Record<string, unknown> = globalThis as unknown as Record<string, unknown>;
  for (const name of ["DOMMatrix", "ImageData", "Path2D"]) global[name] ??= class {};
  return import("pdfjs-dist/legacy/build/pdf.mjs");
}
