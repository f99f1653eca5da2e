/** Reads a document of any supported format; the format is detected from its bytes, else its name. */
import { CannotReadDocument, type ReadDocument } from "./model/index.ts";
import type { PdfOptions } from "./pdf/index.ts";
import type { Changes } from "./word/index.ts";

export interface ReadOptions extends PdfOptions {
  /** How tracked changes of a Word file are resolved; accepted by default. */
  readonly changes?: Changes | undefined;
}

/**
 * Reads a PDF, Word or HTML document. Each reader is loaded when it is needed.
 * @throws CannotReadDocument if it can't be read, with the reason
 */
export async function readDocument(
  name: string,
  bytes: Uint8Array,
  { changes, ...options }: ReadOptions = {},
): Promise<ReadDocument> {
  options.signal?.throwIfAborted();
  switch (formatOf(name, bytes)) {
    case "PDF":
      return (await import("./pdf/index.ts")).readPdf(bytes, options);
    case "Word":
      return (await import("./word/index.ts")).readWord(bytes, changes);
    case "HTML":
      return (await import("./html/index.ts")).readHtml(bytes);
    default:
      throw new CannotReadDocument(
        "It is not a PDF, a Word file (.docx) or a web page. Markdown and plain text need no import.",
      );
  }
}

/** The first bytes of a .doc, and of a .docx with a password. */
const OLD_WORD = String.fromCharCode(0xd0, 0xcf, 0x11, 0xe0);

function formatOf(name: string, bytes: Uint8Array): "PDF" | "Word" | "HTML" | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 1024));
  // PDF readers accept a header anywhere in the first kilobyte.
  if (start.includes("%PDF-")) return "PDF";
  if (start.startsWith("PK") || start.startsWith(OLD_WORD)) return "Word";
  if (/\.(?:html?|xhtml)$/i.test(name)) return "HTML";
  if (/^[\s\u00ef\u00bb\u00bf]*<(?:!doctype html|html|\?xml[^>]*>\s*<!doctype html)/i.test(start))
    return "HTML";
  if (/\.pdf$/i.test(name)) return "PDF";
  return /\.docx?$/i.test(name) ? "Word" : undefined;
}
