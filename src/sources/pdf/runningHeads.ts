/** Running heads and page numbers: what stands at the same place on several pages. */
import type { ReportBuilder } from "../model/index.ts";
import { rowsOf } from "./pageLines.ts";
import type { PdfPage, Piece } from "./pieces.ts";

/** So many rows at a page's top and foot may be running heads. */
const ROWS = 4;
/** Places that differ by no more than this are one, in points. */
const SAME_PLACE = 3;
/** A line that stands on fewer pages repeats by chance. */
const PAGES = 3;

/** A page's number, by itself or with few words: "12", "– 12 –", "xii", "Page 3 of 10", "3/10". */
const PAGE_NUMBER =
  /^[-–—·|\s[(]*(?:(?:page|p\.|seite|s\.|página|pagina|第)\s*)?(?:\d{1,4}|[ivxlc]{1,7})(?:\s*(?:\/|of|von|de|sur|di|页\s*共)\s*\d{1,4})?\s*页?[-–—·|\s\])]*$/iu;

/** The pages without their running heads, which the report has. */
export function withoutRunningHeads(
  pages: readonly PdfPage[],
  report: ReportBuilder,
): readonly PdfPage[] {
  const edges = pages.map(edgeRows);
  /** By what the row says, without its numbers: where it stands, and on which page. */
  const places = new Map<string, { readonly y: number; readonly page: number }[]>();
  edges.forEach((both, page) => {
    for (const row of both.flat()) {
      const key = keyOf(row);
      places.set(key, [...(places.get(key) ?? []), { y: row.y, page }]);
    }
  });
  const needed = pages.length === 2 ? 2 : PAGES;
  return pages.map((page, at) => {
    const gone = new Set<Piece>();
    for (const rows of edges[at] ?? []) {
      for (const row of rows) {
        const near = (places.get(keyOf(row)) ?? []).filter(
          ({ y }) => Math.abs(y - row.y) <= SAME_PLACE,
        );
        const repeats = new Set(near.map((one) => one.page)).size >= needed;
        const isNumber = PAGE_NUMBER.test(row.text);
        // What does not repeat is the text's: what stands nearer to the middle is too.
        if (!repeats && !(isNumber && row === rows[0] && isNumberOfPage(row.text, page))) break;
        report.leaveOut(isNumber ? "page number" : "running head", `page ${page.label}`, row.text);
        for (const piece of row.pieces) gone.add(piece);
      }
    }
    return gone.size === 0
      ? page
      : { ...page, pieces: page.pieces.filter((piece) => !gone.has(piece)) };
  });
}

interface EdgeRow {
  readonly text: string;
  readonly y: number;
  readonly pieces: readonly Piece[];
}

/** The first rows of a page in its upper fifth, and the last ones in its lower, from the edge. */
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
      text: row
        .map(({ text }) => text)
        .join(" ")
        .replace(/\s+/g, " ")
        .trim(),
      y: row[0]?.y ?? 0,
      pieces: row,
    })),
  );
}

/** Numbers differ from page to page; a row of nothing else is known by its place alone. */
function keyOf({ text }: EdgeRow): string {
  return PAGE_NUMBER.test(text) ? "#" : text.replace(/\d+/g, "#");
}

function isNumberOfPage(text: string, { label, index }: PdfPage): boolean {
  const number = /\d+|[ivxlc]+/i.exec(text)?.[0]?.toLowerCase();
  return number === label.toLowerCase() || number === String(index + 1);
}
