/** Reads a PDF into blocks in reading order. */
import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist/types/src/display/api.d.ts";
import { reasonOf } from "../../reasonOf.ts";
import {
  type Block,
  blockText,
  CannotReadDocument,
  countCharacters,
  type ReadDocument,
  ReportBuilder,
} from "../model/index.ts";
import { arrange } from "./arrange.ts";
import {
  NO_TAGS,
  openPdf,
  type PdfAssets,
  type PdfPage,
  piecesOf,
  type Tags,
} from "./pages/index.ts";
import { headingTags, levelsOf, type OutlineEntry, outlineOf } from "./pdfHeadings.ts";
import { cellTags, withDrawnTables } from "./tables/index.ts";
import { blocksOf } from "./writeBlocks.ts";

export interface PdfOptions extends PdfAssets {
  /** Cancels reading; checked before each page. */
  readonly signal?: AbortSignal;
  /** Called after each page. */
  readonly onProgress?: (pagesRead: number, pages: number) => void;
}

/** @throws CannotReadDocument if it can't be read or has no text; the signal's reason if aborted */
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

/** Turns the pieces of all pages into blocks; independent of pdf.js. */
export function layOut(
  pages: readonly PdfPage[],
  outline: readonly OutlineEntry[],
  report: ReportBuilder,
): readonly Block[] {
  const arranged = arrange(pages, report);
  return blocksOf(arranged, levelsOf(arranged.texts, outline, arranged.usual), report);
}

/** A page with fewer characters is taken for a scan, perhaps with a stamp. */
const SCAN = 8;

/**
 * The pieces of text that each page draws.
 * @throws CannotReadDocument if no page has any
 */
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
      const tags = tagged ? await tagsOf(page) : NO_TAGS;
      const viewport = page.getViewport({ scale: 1 });
      const { width, height } = viewport;
      for (const item of content.items)
        if ("str" in item) charactersIn += countCharacters(item.str);
      const drawn = piecesOf(content, viewport, where, report, tags);
      const pieces = await withDrawnTables(drawn, page, viewport, where, report);
      if (countCharacters(pieces.map(({ text }) => text).join("")) < SCAN)
        report.warn(where, "it has no text: it is empty, or a picture of a page (a scan)");
      const unreadable = pieces.filter(({ text }) => /[\ufffd\ue000-\uf8ff]/.test(text)).length;
      if (unreadable > 0)
        report.warn(
          where,
          `${unreadable} pieces of text have characters with no meaning outside the PDF's fonts`,
        );
      pages.push({ index, label, width, height, pieces });
      page.cleanup();
    } catch (error) {
      if (signal?.aborted) throw error;
      const reason = reasonOf(error);
      report.warn(where, `it can't be read: ${reason}`);
      pages.push({ index, label, width: 1, height: 1, pieces: [] });
    }
    onProgress?.(index + 1, document.numPages);
  }
  if (pages.every(({ pieces }) => pieces.length === 0))
    throw new CannotReadDocument(
      "The PDF has no text: its pages are pictures (a scan). Run text recognition (OCR) on it first.",
    );
  return { pages, charactersIn };
}

async function tagsOf(page: PDFPageProxy): Promise<Tags> {
  const tree = await page.getStructTree();
  return { headings: headingTags(tree), cells: cellTags(tree) };
}

function titleOf(info: object): string | undefined {
  const title = "Title" in info && typeof info.Title === "string" ? info.Title.trim() : "";
  return title === "" ? undefined : title;
}
