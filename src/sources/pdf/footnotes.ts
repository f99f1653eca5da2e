/** Footnotes: smaller lines at the foot of a page or column, each with its mark. */
import type { Flow } from "./pageColumns.ts";
import type { Line } from "./pageLines.ts";

export interface Footnote {
  readonly mark: string;
  /** Its lines; the first begins after the mark. */
  readonly lines: readonly Line[];
}

const SMALLER = 0.93;
const MARK = /^\s*(?:\[(\d{1,3})\]|(\d{1,3})(?=[\s.)]|\p{Lu})[.)]?|([*†‡§]{1,3}))\s*/u;

/** The flow without the notes at its foot, and these. */
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
    const found = noteStart(line);
    const last = notes.at(-1);
    // Marks of notes count up: a smaller number begins a line by chance.
    const begins = found && (last === undefined || follows(last.mark, found.mark));
    if (begins) notes.push({ mark: found.mark, lines: [found.rest] });
    else last?.lines.push(line);
  }
  return { flow: { ...flow, lines: lines.slice(0, from) }, notes };
}

function noteStart(line: Line | undefined): { mark: string; rest: Line } | undefined {
  if (line === undefined) return undefined;
  const found = MARK.exec(line.text);
  const mark = found?.[1] ?? found?.[2] ?? found?.[3];
  if (found === null || mark === undefined) return undefined;
  const text = line.text.slice(found[0].length);
  return { mark, rest: { ...line, text, stretches: [{ text, raised: false }] } };
}

function follows(before: string, mark: string): boolean {
  const [one, two] = [Number(before), Number(mark)];
  if (Number.isNaN(one) || Number.isNaN(two)) return mark !== before;
  return two > one && two <= one + 3;
}
