/**
 * Finds the tables that drawn rules show. What a page draws takes pdf.js about two thirds of the
 * time of its text, so that only pages are asked that have text side by side.
 */
import type { PDFPageProxy } from "pdfjs-dist/types/src/display/api.d.ts";
import { reasonOf } from "../../../reasonOf.ts";
import type { ReportBuilder, Where } from "../../model/index.ts";
import { type Matrix, rulesOf } from "../drawing/index.ts";
import { loadPdfJs, type Piece } from "../pages/index.ts";
import { withDrawnCells } from "./drawnCells.ts";
import { hasTextSideBySide } from "./sideBySide.ts";

/** The pieces of a page, with the cells of the tables that its rules show. */
export async function withDrawnTables(
  pieces: readonly Piece[],
  page: PDFPageProxy,
  { transform }: { readonly transform: Matrix },
  where: Where,
  report: ReportBuilder,
): Promise<readonly Piece[]> {
  if (!hasTextSideBySide(pieces)) return pieces;
  try {
    const { AnnotationMode, OPS } = await loadPdfJs();
    // What the fields of a form draw is no table.
    const operators = await page.getOperatorList({ annotationMode: AnnotationMode.DISABLE });
    return withDrawnCells(pieces, rulesOf(operators, transform, OPS));
  } catch (error) {
    const reason = reasonOf(error);
    report.warn(where, `its rules can't be read, so that tables may be read as text: ${reason}`);
    return pieces;
  }
}
