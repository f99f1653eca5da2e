/** Finds footnotes: smaller lines at the foot of a page or column that begin with a mark. */

import type { Line } from "../pages/index.ts";
import type { Flow } from "./pageColumns.ts";

export interface Footnote {
  readonly mark: string;
  /** Its lines; the first begins after the mark. */
  readonly lines: readonly Line[];
}

/** Lines below this share of the usual size are small enough for a footnote. */
const SMALLER = 0.93;
const MARK = /^\s*(?:\[(\d{1,3})\]|(\d{1,3})(?=[\s.)]|\p{Lu})[.)]?|([*†‡§]{1,3}))\s*/u;

/** Splits the footnotes at the foot of a flow from the rest. */
export function splitFootnotes(
  flow: Flow,
  usualSize: number,
): { readonly flow: Flow; readonly notes: readonly Footnote[] } {
  const { lines } = flow;
  let from = lines.length;
  while (from > 0 && (lines[from - 1]?.size ?? usualSize) < SMALLER * usualSize) from--;
  while (from < lines.length && !noteStart(lines[from])) from++;
  if (from === lines.length) return { flow, notes: [] };
  const notes: { mark: string; lines: Line[] }[] = [];
  for (const line of lines.slice(from)) {
    const start = noteStart(line);
    const previous = notes.at(-1);
    // Marks of notes count up: a smaller number is at the start of a line by chance.
    const isNewNote = start && (previous === undefined || follows(previous.mark, start.mark));
    if (isNewNote) notes.push({ mark: start.mark, lines: [start.rest] });
    else previous?.lines.push(line);
  }
  return { flow: { ...flow, lines: lines.slice(0, from) }, notes };
}

function noteStart(line: Line | undefined): { mark: string; rest: Line } | undefined {
  if (line === undefined || line.table) return undefined;
  const match = MARK.exec(line.text);
  const mark = match?.[1] ?? match?.[2] ?? match?.[3];
  if (match === null || mark === undefined) return undefined;
  const text = line.text.slice(match[0].length);
  return { mark, rest: { ...line, text, stretches: [{ text, isRaised: false }] } };
}

/** Whether a mark can be the next one, or up to three further if some were missed. */
function follows(previous: string, mark: string): boolean {
  const [a, b] = [Number(previous), Number(mark)];
  if (Number.isNaN(a) || Number.isNaN(b)) return mark !== previous;
  return b > a && b <= a + 3;
}
