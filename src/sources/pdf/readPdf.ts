/** Reads a PDF: pages, columns, lines, paragraphs, in the order in which a person reads them. */
import type { PDFDocumentProxy } from "pdfjs-dist/types/src/display/api.d.ts";
import {
  type Block,
  blockText,
  CannotReadDocument,
  countCharacters,
  type ReadDocument,
  ReportBuilder,
} from "../model/index.ts";
import { arrange } from "./arrange.ts";
import { openPdf, type PdfAssets } from "./open.ts";
import { headingTags, levelsOf, type OutlineEntry, outlineOf } from "./pdfHeadings.ts";
import { type PdfPage, piecesOf } from "./pieces.ts";
import { blocksOf } from "./writeBlocks.ts";

export interface PdfOptions extends PdfAssets {
  /** Stops the reading between two pages. */
  readonly signal?: AbortSignal;
  /** Told after each page. */
  readonly onProgress?: (pagesRead: number, pages: number) => void;
}

/**
 * Reads a PDF.
 * @throws CannotReadDocument where it can't be read, or has no text; what the signal says where it
 * is aborted
 */
export async function readPdf(bytes: Uint8Array, options: PdfOptions = {}): Promise<ReadDocument> {
  const report = new ReportBuilder();
  const document = await openPdf(bytes, options);
  try {
    const { pages, charactersIn } = await readPages(document, report, options);
    const outline = await outlineOf(document);
    const title = titleOf((await document.getMetadata()).info);
    const blocks = layOut(pages, outline, report);
    return {
      ...(title === undefined ? {} : { title }),
      blocks,
      report: report.build({
        format: "PDF",
        charactersIn,
        charactersOut: countCharacters(blocks.map(blockText).join("")),
        pages: pages.length,
        headings: blocks.filter(({ kind }) => kind === "heading").length,
      }),
    };
  } finally {
    await document.destroy();
  }
}

/** From what pages draw to blocks; all of it is our own, no more of pdf.js. */
export function layOut(
  pages: readonly PdfPage[],
  outline: readonly OutlineEntry[],
  report: ReportBuilder,
): readonly Block[] {
  const arranged = arrange(pages, report);
  return blocksOf(arranged, levelsOf(arranged.texts, outline, arranged.usual), report);
}

/** A page holds so few characters where it is a picture with a stamp on it. */
const SCAN = 8;

/** What each page draws. */
export async function readPages(
  document: PDFDocumentProxy,
  report: ReportBuilder,
  { signal, onProgress }: PdfOptions,
) {
  const labels = await document.getPageLabels();
  const tagged = (await document.getMarkInfo())?.Marked === true;
  const pages: PdfPage[] = [];
  let charactersIn = 0;
  for (let index = 0; index < document.numPages; index++) {
    signal?.throwIfAborted();
    const label = labels?.[index] || String(index + 1);
    const where = `page ${label}`;
    try {
      const page = await document.getPage(index + 1);
      const content = await page.getTextContent({ includeMarkedContent: tagged });
      const tags = tagged ? headingTags(await page.getStructTree()) : new Map<string, number>();
      const viewport = page.getViewport({ scale: 1 });
      const { width, height } = viewport;
      for (const item of content.items)
        if ("str" in item) charactersIn += countCharacters(item.str);
      const pieces = piecesOf(content, viewport, where, report, tags);
      if (countCharacters(pieces.map(({ text }) => text).join("")) < SCAN)
        report.warn(where, "it has no text: it is empty, or a picture of a page (a scan)");
      const unread = pieces.filter(({ text }) => /[\ufffd\ue000-\uf8ff]/.test(text)).length;
      if (unread > 0)
        report.warn(
          where,
          `${unread} stretches hold characters that have no meaning outside its fonts`,
        );
      pages.push({ index, label, width, height, pieces });
      page.cleanup();
    } catch (error) {
      if (signal?.aborted) throw error;
      const reason = error instanceof Error ? error.message : String(error);
      report.warn(where, `it can't be read: ${reason}`);
      pages.push({ index, label, width: 1, height: 1, pieces: [] });
    }
    onProgress?.(index + 1, document.numPages);
  }
  if (pages.every(({ pieces }) => pieces.length === 0))
    throw new CannotReadDocument(
      "The PDF has no text: its pages are pictures (a scan). Have a program recognise the text first (OCR).",
    );
  return { pages, charactersIn };
}

function titleOf(info: object): string | undefined {
  const title = "Title" in info && typeof info.Title === "string" ? info.Title.trim() : "";
  return title === "" ? undefined : title;
}
