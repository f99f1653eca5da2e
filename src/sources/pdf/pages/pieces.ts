/** Reads the pieces of text that a page draws, with position, size and font. */
import type { PDFPageProxy } from "pdfjs-dist/types/src/display/api.d.ts";
import type { ReportBuilder } from "../../model/index.ts";
import { type Matrix, multiply } from "../drawing/index.ts";

/** Text in one font on one line. Lengths are in points; y increases downwards from the top. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  /** The baseline. */
  readonly y: number;
  readonly size: number;
  readonly font: string;
  /** The heading level that the file's tags give it. */
  readonly tag: number | undefined;
  /** The cell of a table in which the file's tags, or the page's rules, put it. */
  readonly cell?: Cell | undefined;
  /** The rows of a whole table, of which this is the place. */
  readonly table?: TableRows;
}

/** A part of a line's text; a raised one is the mark of a note or an exponent. */
export interface Stretch {
  readonly text: string;
  readonly isRaised: boolean;
}

/** The lines in a cell of a table. */
export type CellLines = readonly (readonly Stretch[])[];
export type TableRows = readonly (readonly CellLines[])[];

/** A cell of a page's tables; all numbers count from 0. */
export interface Cell {
  readonly table: number;
  readonly row: number;
  readonly column: number;
  /** Shown by rules, not by tags. */
  readonly isDrawn?: true;
}

/** What a page's tags say, by the ids of its marked content. */
export interface Tags {
  readonly headings: ReadonlyMap<string, number>;
  readonly cells: ReadonlyMap<string, Cell>;
}

export const NO_TAGS: Tags = { headings: new Map(), cells: new Map() };

export interface PdfPage {
  /** From 0. */
  readonly index: number;
  readonly label: string;
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
}

type TextContent = Awaited<ReturnType<PDFPageProxy["getTextContent"]>>;

/** Text rotated by more than this (as a slope) is not part of the lines: a stamp, a note in the margin. */
const ASKEW = 0.1;

/** The pieces of a page. Text drawn twice, as some programs do for bold, becomes one piece. */
export function piecesOf(
  content: TextContent,
  viewport: { readonly transform: Matrix },
  where: string,
  report: ReportBuilder,
  { headings, cells }: Tags,
): readonly Piece[] {
  const pieces: Piece[] = [];
  const seen = new Map<string, Piece[]>();
  let softHyphens = 0;
  /** What the marked content around an item is, innermost last. */
  const openTags: Pick<Piece, "tag" | "cell">[] = [];
  for (const item of content.items) {
    if (!("str" in item)) {
      if (item.type === "endMarkedContent") openTags.pop();
      else {
        const [id, around] = [item.id ?? "", openTags.at(-1)];
        openTags.push({
          tag: headings.get(id) ?? around?.tag,
          cell: cells.get(id) ?? around?.cell,
        });
      }
      continue;
    }
    softHyphens += item.str.split("\u00ad").length - 1;
    // A soft hyphen at the end of a piece may divide a word; others have no effect.
    const text = item.str.replace(/\u00ad(?=.)/gu, "");
    if (text.trim() === "") continue;
    const matrix = multiply(viewport.transform, item.transform);
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = matrix;
    const across = Math.hypot(a, b);
    if (Math.abs(b) > ASKEW * across || a < 0) {
      report.leaveOut("rotated text", where, text);
      continue;
    }
    const size = Math.hypot(c, d) || across;
    const piece = {
      text,
      x,
      right: x + item.width,
      y,
      size,
      font: item.fontName,
      tag: undefined,
      ...openTags.at(-1),
    };
    const sameText = seen.get(text);
    const isNear = (other: Piece) =>
      Math.abs(other.x - x) < 0.25 * size && Math.abs(other.y - y) < 0.25 * size;
    if (sameText?.some(isNear)) {
      report.count("texts drawn twice, kept once");
      continue;
    }
    if (sameText) sameText.push(piece);
    else seen.set(text, [piece]);
    pieces.push(piece);
  }
  report.count("soft hyphens taken out", softHyphens);
  return joinSpreadLetters(pieces, report);
}

/** "S P A C E D" is one word with spread letters, and so is "O N E" beside it. */
function joinSpreadLetters(pieces: readonly Piece[], report: ReportBuilder): readonly Piece[] {
  const lines = new Set(pieces.filter(({ text }) => SPREAD.test(text)).map(({ y }) => y));
  if (lines.size === 0) return pieces;
  return pieces.map((piece) => {
    if (!lines.has(piece.y) || !SPREAD_SHORT.test(piece.text)) return piece;
    report.count("words with spread letters joined");
    return { ...piece, text: piece.text.replace(/(?<=\p{L}) (?=\p{L})/gu, "") };
  });
}

/** As many single letters are no words of their own. */
const SPREAD = /^\s*\p{L}(?: \p{L}){3,}\s*$/u;
const SPREAD_SHORT = /^\s*\p{L}(?: \p{L})+\s*$/u;
