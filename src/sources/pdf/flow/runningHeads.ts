/** Removes running heads and page numbers: text at the same place on several pages. */
import type { ReportBuilder } from "../../model/index.ts";
import { lineOf, type PdfPage, type Piece, rowsOf } from "../pages/index.ts";

/** At most this many rows at the top and the foot of a page are running heads. */
const ROWS = 4;
/** Places that differ by no more than this are the same, in points. */
const SAME_PLACE = 3;
/** A line that is on fewer pages repeats by chance. */
const PAGES = 3;

/**
 * A line whose numbers differ from page to page is a running head if it is on this share of the
 * pages; otherwise it may be the heading of chapters that each begin a page.
 */
const VARYING = 1 / 3;

/** A page number, alone or with a few words: "12", "– 12 –", "xii", "Page 3 of 10", "3/10". */
const PAGE_NUMBER =
  /^[-–—·|\s[(]*(?:(?:page|p\.|seite|s\.|página|pagina|第)\s*)?(?:\d{1,4}|[ivxlc]{1,7})(?:\s*(?:\/|of|von|de|sur|di|页\s*共)\s*\d{1,4})?\s*页?[-–—·|\s\])]*$/iu;

/** The pages without their running heads, which are reported as left out. */
export function withoutRunningHeads(
  pages: readonly PdfPage[],
  report: ReportBuilder,
): readonly PdfPage[] {
  const edges = pages.map(edgeRows);
  /** The places and pages of each row, by its text without numbers. */
  const places = new Map<string, { readonly row: EdgeRow; readonly page: number }[]>();
  edges.forEach((topAndFoot, page) => {
    for (const row of topAndFoot.flat()) {
      const key = keyOf(row);
      const known = places.get(key);
      if (known) known.push({ row, page });
      else places.set(key, [{ row, page }]);
    }
  });
  const needed = pages.length === 2 ? 2 : PAGES;
  return pages.map((page, at) => {
    const found: { readonly row: EdgeRow; readonly isNumber: boolean }[] = [];
    for (const rows of edges[at] ?? []) {
      for (const row of rows) {
        const near = (places.get(keyOf(row)) ?? []).filter(
          (place) => Math.abs(place.row.y - row.y) <= SAME_PLACE,
        );
        const isNumber = PAGE_NUMBER.test(row.text);
        const same = isNumber ? near : near.filter((place) => place.row.text === row.text);
        const repeats =
          pagesOf(same) >= needed || pagesOf(near) >= Math.max(needed, VARYING * pages.length);
        // A row that does not repeat is part of the text, and so is everything further in.
        if (!repeats && !(isNumber && row === rows[0] && isNumberOfPage(row.text, page))) break;
        found.push({ row, isNumber });
      }
    }
    const removed = withoutRestOfTables(page, new Set(found.flatMap(({ row }) => row.pieces)));
    for (const { row, isNumber } of found) {
      if (!row.pieces.some((piece) => removed.has(piece))) continue;
      report.leaveOut(isNumber ? "page number" : "running head", `page ${page.label}`, row.text);
    }
    return removed.size === 0
      ? page
      : { ...page, pieces: page.pieces.filter((piece) => !removed.has(piece)) };
  });
}

/** A running head may be a table, but the head of a table on several pages is none. */
function withoutRestOfTables(page: PdfPage, removed: ReadonlySet<Piece>): ReadonlySet<Piece> {
  const tables = new Set<number | undefined>();
  for (const piece of page.pieces) if (!removed.has(piece)) tables.add(piece.cell?.table);
  return new Set([...removed].filter(({ cell }) => !cell || !tables.has(cell.table)));
}

const pagesOf = (places: readonly { readonly page: number }[]): number =>
  new Set(places.map(({ page }) => page)).size;

interface EdgeRow {
  readonly text: string;
  readonly y: number;
  readonly pieces: readonly Piece[];
}

/** The outermost rows in a page's top fifth and in its bottom fifth, each from the edge inwards. */
function edgeRows(page: PdfPage): readonly (readonly EdgeRow[])[] {
  const rows = rowsOf(
    page.pieces.filter(({ y }) => y < 0.2 * page.height || y > 0.8 * page.height),
  );
  const isTop = (row: readonly Piece[]) => (row[0]?.y ?? 0) < page.height / 2;
  const top = rows.filter(isTop).slice(0, ROWS);
  const foot = rows
    .filter((row) => !isTop(row))
    .slice(-ROWS)
    .reverse();
  return [top, foot].map((rows) =>
    rows.map((row) => ({
      text: lineOf(row).text.replace(/\s+/g, " "),
      y: row[0]?.y ?? 0,
      pieces: row,
    })),
  );
}

/** A row's text without numbers, which differ by page; the same for all rows with a number only. */
function keyOf({ text }: EdgeRow): string {
  return PAGE_NUMBER.test(text) ? "#" : text.replace(/\d+/g, "#");
}

function isNumberOfPage(text: string, { label, index }: PdfPage): boolean {
  const number = /\d+|[ivxlc]+/i.exec(text)?.[0]?.toLowerCase();
  return number === label.toLowerCase() || number === String(index + 1);
}
