/** Opens a PDF with pdf.js. Nothing in it is run; fonts and pictures are not loaded. */
import type { PDFDocumentProxy } from "pdfjs-dist/types/src/display/api.d.ts";
import { reasonOf } from "../../../reasonOf.ts";
import { CannotReadDocument, checkSize, LIMITS } from "../../model/index.ts";

export interface PdfAssets {
  /** The folder of pdf.js's tables for Chinese, Japanese and Korean, ending with "/". */
  readonly cMapUrl?: string;
}

/**
 * Opens a PDF; the caller must destroy it.
 * @throws CannotReadDocument if it is encrypted, damaged or larger than the limits
 */
export async function openPdf(bytes: Uint8Array, assets: PdfAssets): Promise<PDFDocumentProxy> {
  checkSize(bytes.length);
  const pdfjs = await loadPdfJs();
  try {
    const document = await pdfjs.getDocument({
      // A copy, since pdf.js transfers the bytes; a Uint8Array, since it refuses Node's Buffer.
      data: new Uint8Array(bytes),
      verbosity: pdfjs.VerbosityLevel.ERRORS,
      disableFontFace: true,
      useSystemFonts: false,
      enableXfa: false,
      isEvalSupported: false,
      useWasm: false,
      // No picture is decoded when a page is asked for what it draws.
      maxImageSize: 0,
      // Left to itself, it asks for the address of an HTML document, which a worker has not.
      useWorkerFetch: "WorkerGlobalScope" in globalThis,
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
      throw new CannotReadDocument("The PDF is protected by a password. Save it without one.");
    if (name === "InvalidPDFException" || name === "FormatError")
      throw new CannotReadDocument("This is not a PDF, or it is too damaged to be opened.");
    const reason = reasonOf(error);
    throw new CannotReadDocument(`The PDF can't be opened: ${reason}`);
  }
}

/**
 * Loads both halves of pdf.js into this thread: it starts no worker of its own, since in the page
 * this runs in one already. In Node it looks for three of the browser's classes in a native canvas
 * package, though reading text needs none of them. Empty ones keep it from looking.
 */
export async function loadPdfJs() {
  const global: Record<string, unknown> = globalThis as unknown as Record<string, unknown>;
  for (const name of ["DOMMatrix", "ImageData", "Path2D"]) global[name] ??= class {};
  await import("pdfjs-dist/legacy/build/pdf.worker.mjs");
  return import("pdfjs-dist/legacy/build/pdf.mjs");
}
