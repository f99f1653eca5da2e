/** Arranges the text of pages into blocks of lines in reading order, tables and footnotes. */
import type { ReportBuilder } from "../model/index.ts";
import { type Footnote, splitFootnotes } from "./footnotes.ts";
import { type HyphenRules, hyphenRules } from "./hyphens.ts";
import { type Flow, flowsOf } from "./pageColumns.ts";
import { type PlacedLine, startsParagraph } from "./paragraphEnds.ts";
import { type PdfTable, tableAt } from "./pdfTables.ts";
import type { PdfPage } from "./pieces.ts";
import { withoutRunningHeads } from "./runningHeads.ts";
import { type UsualLine, usualLineOf } from "./usualLine.ts";

/** Lines that belong together: a paragraph or a heading. */
export interface TextBlock {
  readonly lines: readonly PlacedLine[];
  readonly text: string;
}

export interface ArrangedLines {
  /** In reading order; `text` is an index into `texts`. */
  readonly parts: readonly (
    | { readonly text: number }
    | { readonly table: PdfTable; readonly page: PdfPage }
  )[];
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
  const parts: ({ text: number } | { table: PdfTable; page: PdfPage })[] = [];
  const texts: TextBlock[] = [];
  let open: PlacedLine[] = [];
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
        parts.push({ table, page: flow.page });
        report.count("tables");
        at += table.length - 1;
        continue;
      }
      const placed = { line, flow };
      const previous = open.at(-1);
      if (previous && startsParagraph(previous, placed, open.length === 1, usual)) close();
      open.push(placed);
    }
  }
  close();
  return { parts, texts, notes, usual, hyphens };
}

/** A line of a table of contents: "Introduction ........ 3". */
const CONTENTS = /\S\s?(?:\.\s?){5,}\s*(?:\d+|[ivxlc]+)$/iu;
