/** Pieces of text as a page draws them, in the page's own place and size. */
import type { PDFPageProxy } from "pdfjs-dist/types/src/display/api.d.ts";
import type { ReportBuilder } from "../model/index.ts";

/** Text in one font on one line; lengths are in points, y goes down from the page's top. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  /** The baseline. */
  readonly y: number;
  readonly size: number;
  readonly font: string;
  /** The level of the heading that the file's tags make of it. */
  readonly tag: number | undefined;
}

export interface PdfPage {
  /** From 0. */
  readonly index: number;
  readonly label: string;
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
}

type TextContent = Awaited<ReturnType<PDFPageProxy["getTextContent"]>>;
type Matrix = readonly number[];

/** Text that stands askew by more than this share is no part of the lines: a stamp, a margin. */
const ASKEW = 0.1;

/** The pieces of a page. What is drawn twice, as bold is in some, is one piece. */
export function piecesOf(
  content: TextContent,
  viewport: { readonly transform: Matrix },
  where: string,
  report: ReportBuilder,
  tags: ReadonlyMap<string, number>,
): readonly Piece[] {
  const pieces: Piece[] = [];
  const seen = new Map<string, Piece[]>();
  let soft = 0;
  const marked: (number | undefined)[] = [];
  for (const item of content.items) {
    if (!("str" in item)) {
      if (item.type === "endMarkedContent") marked.pop();
      else marked.push(tags.get(item.id ?? "") ?? marked.at(-1));
      continue;
    }
    soft += item.str.split("\u00ad").length - 1;
    // A soft hyphen at a piece's end may divide a word; those within do nothing.
    const text = joinSpreadLetters(item.str.replace(/\u00ad(?=.)/gu, ""), report);
    if (text.trim() === "") continue;
    const matrix = multiply(viewport.transform, item.transform);
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = matrix;
    const across = Math.hypot(a, b);
    if (Math.abs(b) > ASKEW * across || a < 0) {
      report.leaveOut("text that stands askew", where, text);
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
      tag: marked.at(-1),
    };
    const same = seen.get(text);
    const near = (one: Piece) =>
      Math.abs(one.x - x) < 0.25 * size && Math.abs(one.y - y) < 0.25 * size;
    if (same?.some(near)) {
      report.count("texts drawn twice, kept once");
      continue;
    }
    if (same) same.push(piece);
    else seen.set(text, [piece]);
    pieces.push(piece);
  }
  report.count("soft hyphens taken out", soft);
  return pieces;
}

/** "S P A C E D" is a word whose letters are spread. */
function joinSpreadLetters(text: string, report: ReportBuilder): string {
  if (!/^\s*\p{L}(?: \p{L}){3,}\s*$/u.test(text)) return text;
  report.count("words with spread letters joined");
  return text.replace(/(?<=\p{L}) (?=\p{L})/gu, "");
}

function multiply(m: Matrix, n: Matrix): Matrix {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = m;
  const [g = 0, h = 0, i = 0, j = 0, k = 0, l = 0] = n;
  return [
    a * g + c * h,
    b * g + d * h,
    a * i + c * j,
    b * i + d * j,
    a * k + c * l + e,
    b * k + d * l + f,
  ];
}
