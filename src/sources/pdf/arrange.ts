/** Arranges the text of pages into blocks of lines in reading order, tables and footnotes. */
import { append } from "../../longLists.ts";
import type { ReportBuilder } from "../model/index.ts";
import {
  type Flow,
  type Footnote,
  flowsOf,
  type HyphenRules,
  hyphenRules,
  type PlacedLine,
  splitFootnotes,
  startsParagraph,
  type UsualLine,
  usualLineOf,
  withoutRunningHeads,
} from "./flow/index.ts";
import type { Line, PdfPage, TableRows } from "./pages/index.ts";
import { tableAt } from "./tables/index.ts";

/** Lines that belong together: a paragraph or a heading. */
export interface TextBlock {
  readonly lines: readonly PlacedLine[];
  readonly text: string;
}

/** A row of a table, which may begin on one page and go on on the next. */
export interface TableRow {
  readonly cells: TableRows[number];
  readonly page: PdfPage;
}

export interface ArrangedLines {
  /** In reading order; `text` is an index into `texts`. */
  readonly parts: readonly ({ readonly text: number } | { readonly table: readonly TableRow[] })[];
  readonly texts: readonly TextBlock[];
  /** By the index of the page. */
  readonly notes: ReadonlyMap<number, readonly Footnote[]>;
  readonly usual: UsualLine;
  readonly hyphens: HyphenRules;
}

/** Arranges the lines of all pages into blocks, in reading order. */
export function arrange(pages: readonly PdfPage[], report: ReportBuilder): ArrangedLines {
  const flowsWithNotes = withoutRunningHeads(pages, report).flatMap(flowsOf);
  const usual = usualLineOf(flowsWithNotes);
  const notes = new Map<number, Footnote[]>();
  const flows = flowsWithNotes.map((flow): Flow => {
    const split = splitFootnotes(flow, usual.size);
    const { index } = flow.page;
    if (split.notes.length > 0) notes.set(index, [...(notes.get(index) ?? []), ...split.notes]);
    return split.flow;
  });
  const hyphens = hyphenRules(flows.flatMap(({ lines }) => lines));
  const parts: ({ text: number } | { table: TableRow[] })[] = [];
  const texts: TextBlock[] = [];
  let open: PlacedLine[] = [];
  /** The table with cells that is the last part so far, with its place. */
  let last: { readonly rows: TableRow[]; readonly line: Line } | undefined;
  const close = () => {
    if (open.length === 0) return;
    parts.push({ text: texts.length });
    texts.push({ lines: open, text: hyphens.textOf(open.map(({ line }) => line.text)) });
    open = [];
  };
  for (const flow of flows) {
    for (let at = 0; at < flow.lines.length; at++) {
      const line = flow.lines[at];
      if (line === undefined) break;
      if (CONTENTS.test(line.text)) {
        report.leaveOut("table of contents", `page ${flow.page.label}`, line.text);
        continue;
      }
      const table = line.table ? { length: 1, rows: line.table } : tableAt(flow.lines, at);
      if (table) {
        close();
        const rows = table.rows.map((cells): TableRow => ({ cells, page: flow.page }));
        if (last && continues(last, { rows, line })) {
          const [head] = rows;
          const repeats = head && wordsOf(head) === wordsOf(last.rows[0]);
          if (repeats) report.leaveOut("head of a table", `page ${flow.page.label}`, wordsOf(head));
          append(last.rows, repeats ? rows.slice(1) : rows);
        } else {
          parts.push({ table: rows });
          report.count("tables");
          last = line.table ? { rows, line } : undefined;
        }
        at += table.length - 1;
        continue;
      }
      last = undefined;
      const placed = { line, flow };
      const previous = open.at(-1);
      if (previous && startsParagraph(previous, placed, open.length === 1, usual)) close();
      open.push(placed);
    }
  }
  close();
  return { parts, texts, notes, usual, hyphens };
}

interface PlacedTable {
  readonly rows: readonly TableRow[];
  readonly line: Line;
}

/** Distances from the left that differ by no more than this are the same, in points. */
const SAME_PLACE = 12;

/** Whether a table is the rest of one that the page before ends with. */
function continues(before: PlacedTable, after: PlacedTable): boolean {
  const [a, b] = [before.rows.at(-1), after.rows[0]];
  return (
    after.line.table !== undefined &&
    b?.page.index === (a?.page.index ?? 0) + 1 &&
    b.cells.length === a?.cells.length &&
    Math.abs(before.line.x - after.line.x) <= SAME_PLACE
  );
}

function wordsOf(row: TableRow | undefined): string {
  const lines = row?.cells.flat() ?? [];
  return lines.map((line) => line.map(({ text }) => text).join("")).join(" ");
}

/** A line of a table of contents: "Introduction ........ 3". */
const CONTENTS = /\S\s?(?:\.\s?){5,}\s*(?:\d+|[ivxlc]+)$/iu;
