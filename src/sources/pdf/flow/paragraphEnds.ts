/** Decides where paragraphs end: by distance, indent, size, font, list marks and short lines. */

import type { Line } from "../pages/index.ts";
import type { Flow } from "./pageColumns.ts";
import type { UsualLine } from "./usualLine.ts";

/** A line with the flow that it belongs to. */
export interface PlacedLine {
  readonly line: Line;
  readonly flow: Flow;
}

/** "(a)", "1.", "§ 5", "•", "第一条" at the start of a line. */
const MARK =
  /^(?:[-–—•·◦▪■□●○►➢✓*]|[([（]?(?:\d{1,3}[a-z]?|[a-z]{1,2}|[A-Z]|[ivxlc]{1,6}|[IVXLC]{1,6})[)\]）.]|[([（]?[一二三四五六七八九十]{1,3}[)）、]|§+|第[一二三四五六七八九十百零〇\d]+[条章节款])(?=\s|$)/u;
const ENDS_SENTENCE = /[.!?:;。！？：；…]["”’»」』)\]]*$/u;
const EXPECTS_MORE = /[,;:，；：]\s*(?:and|or|und|oder|et|ou)?$|[.;]\s+(?:and|or|und|oder)$/u;

/** Letters larger than the usual size by this factor belong to a title. */
const LARGER = 1.12;

/** Whether the second of two consecutive lines starts a new paragraph. */
export function startsParagraph(
  before: PlacedLine,
  after: PlacedLine,
  isFirst: boolean,
  usual: UsualLine,
): boolean {
  const [a, b] = [before.line, after.line];
  if (Math.abs(a.size - b.size) > 0.08 * Math.max(a.size, b.size)) return true;
  return before.flow === after.flow
    ? startsParagraphWithin(a, b, before.flow, isFirst, usual)
    : startsParagraphAcross(a, b, before.flow, after.flow, usual);
}

function startsParagraphWithin(
  a: Line,
  b: Line,
  flow: Flow,
  isFirst: boolean,
  usual: UsualLine,
): boolean {
  const gap = b.y - a.y;
  const leading = usual.leading * Math.max(a.size, b.size);
  if (gap > 1.32 * leading || gap < 0) return true;
  const hasMark = MARK.test(a.text);
  const startsWithMark = MARK.test(b.text);
  const width = flow.right - flow.x;
  const short = isShort(a, b, flow);
  const centred = isCentred(a, flow) && isCentred(b, flow);
  const otherFont = a.isOneFont && b.isOneFont && a.font !== b.font;
  const leavesUsual = otherFont && (a.font === usual.font || b.font === usual.font);
  if (leavesUsual && (short || centred || startsWithMark)) return true;
  if (centred) return false;
  if (/\p{L}[-‐\u00ad]$/u.test(a.text) && /^\p{L}/u.test(b.text)) return false;
  // A title over several lines is broken by its sense, so short lines do not end it.
  const larger = a.size > LARGER * usual.size && b.size > LARGER * usual.size;
  const setApart = a.isOneFont && b.isOneFont && a.font === b.font && a.font !== usual.font;
  if (larger || (setApart && !short)) return startsWithMark;
  const em = a.size;
  if (
    startsWithMark &&
    (b.x < a.x - 0.4 * em ||
      short ||
      hasHangingMark(b) ||
      ENDS_SENTENCE.test(a.text) ||
      EXPECTS_MORE.test(a.text))
  )
    return true;
  // The lines under a hanging mark begin further to the right.
  if (b.x > a.x + 0.7 * em) return !(hasMark && isFirst);
  if (b.x < a.x - 0.7 * em) return startsWithMark || !isFirst;
  if (!short) return false;
  return ENDS_SENTENCE.test(a.text) || flow.right - a.right > 0.3 * width;
}

function startsParagraphAcross(a: Line, b: Line, from: Flow, to: Flow, usual: UsualLine): boolean {
  if (a.isOneFont && b.isOneFont && a.font !== b.font && /[^-]$/.test(a.text)) {
    if (a.font === usual.font || b.font === usual.font) return true;
  }
  if (/[\p{L}][-‐\u00ad]$/u.test(a.text)) return false;
  const ends = ENDS_SENTENCE.test(a.text);
  if (MARK.test(b.text) && (ends || EXPECTS_MORE.test(a.text) || b.x < to.x + 0.4 * b.size))
    return true;
  if (/^[\p{Ll},;)]/u.test(b.text)) return false;
  if (!ends) return from.right - a.right > 0.3 * (from.right - from.x);
  if (!usual.hasIndents) return true;
  return b.x > to.x + 0.7 * b.size || from.right - a.right > 0.12 * (from.right - from.x);
}

/** Whether a wide gap separates a line's mark from its words. */
function hasHangingMark({ cells }: Line): boolean {
  const [first] = cells;
  return (
    cells.length > 1 && first !== undefined && MARK.test(first.text) && !/\s\S/.test(first.text)
  );
}

/** Whether the next line's first word would have fitted, so that the line was ended on purpose. */
function isShort(a: Line, b: Line, flow: Flow): boolean {
  const first = /^\S+/.exec(b.text)?.[0].length ?? 0;
  const letter = (b.right - b.x) / Math.max(1, b.text.length);
  return a.right + (first + 1.5) * letter * 1.1 < flow.right;
}

function isCentred(line: Line, flow: Flow): boolean {
  const left = line.x - flow.x;
  const right = flow.right - line.right;
  return left > 2 * line.size && Math.abs(left - right) < 0.6 * line.size + 2;
}
