/** Turns arranged lines into blocks: joined across line ends, with page marks and footnotes. */
import { append } from "../../longLists.ts";
import {
  type Block,
  type InlineMark,
  type ReportBuilder,
  tidyWords,
  type Words,
} from "../model/index.ts";
import type { ArrangedLines } from "./arrange.ts";
import type { Footnote, HyphenRules, PlacedLine } from "./flow/index.ts";
import type { CellLines, PdfPage, Stretch } from "./pages/index.ts";
import type { Levels } from "./pdfHeadings.ts";

/** The blocks of a document, with its pages and footnotes. */
export function blocksOf(
  arranged: ArrangedLines,
  levels: Levels,
  report: ReportBuilder,
): readonly Block[] {
  const { parts, texts } = arranged;
  const blocks: Block[] = [];
  const writer = new PageWriter(arranged.notes, arranged.hyphens, report);
  for (const part of parts) {
    if ("table" in part) {
      const [first] = part.table;
      if (first === undefined) continue;
      blocks.push(...writer.pageBlocks(first.page));
      blocks.push({
        kind: "table",
        rows: part.table.map(({ cells, page }) => cells.map((cell) => writer.cell(cell, page))),
      });
      append(blocks, writer.notesSoFar());
      continue;
    }
    const text = texts[part.text];
    const [first] = text?.lines ?? [];
    if (text === undefined || first === undefined) continue;
    blocks.push(...writer.pageBlocks(first.flow.page));
    const level = levels[part.text];
    const words = writer.words(text.lines);
    if (words.length === 0) continue;
    blocks.push(
      level === undefined ? { kind: "paragraph", words } : { kind: "heading", level, words },
    );
    append(blocks, writer.notesSoFar());
  }
  append(blocks, writer.remaining());
  return blocks;
}

/** Turns lines into words with marks of pages and notes; remembers the page and the notes written. */
class PageWriter {
  readonly #notes: ReadonlyMap<number, readonly Footnote[]>;
  readonly #hyphens: HyphenRules;
  readonly #report: ReportBuilder;
  readonly #usedMarks = new Set<string>();
  readonly #pending: Block[] = [];
  readonly #written = new Set<Footnote>();
  #page = -1;

  constructor(
    notes: ReadonlyMap<number, readonly Footnote[]>,
    hyphens: HyphenRules,
    report: ReportBuilder,
  ) {
    this.#notes = notes;
    this.#hyphens = hyphens;
    this.#report = report;
  }

  /** The page as a block, if nothing of it has been written yet. */
  pageBlocks(page: PdfPage): readonly Block[] {
    if (page.index <= this.#page) return [];
    this.#page = page.index;
    return [{ kind: "page", label: page.label }];
  }

  words(lines: readonly PlacedLine[]): Words {
    return this.#joined(lines.map(({ line, flow }) => ({ ...line, page: flow.page })));
  }

  cell(lines: CellLines, page: PdfPage): Words {
    return this.#joined(lines.map((stretches) => ({ stretches, page })));
  }

  #joined(lines: readonly { stretches: readonly Stretch[]; page: PdfPage }[]): Words {
    const words: (string | InlineMark)[] = [];
    for (const { stretches, page: pageOfLine } of lines) {
      const previous = words.at(-1);
      const parts = this.#stretches(stretches, pageOfLine);
      const [first = "", ...rest] = parts;
      const page = pageOfLine.index > this.#page ? [{ page: pageOfLine.label }] : [];
      this.#page = Math.max(this.#page, pageOfLine.index);
      if (typeof previous === "string" && typeof first === "string") {
        const { cut, between, how } = this.#hyphens.join(previous, first);
        words[words.length - 1] = previous.slice(0, previous.length - cut) + between;
        if (how === "divided") this.#report.count("words joined over a line's end");
        if (how === "kept") this.#report.count("hyphens kept at a line's end");
        // The mark of a page that begins within a word comes after the word.
        const wordEnd = page.length > 0 && between === "" ? (/^\S*/.exec(first)?.[0] ?? "") : "";
        words.push(wordEnd, ...page, first.slice(wordEnd.length), ...rest);
      } else {
        if (previous !== undefined) words.push(" ");
        words.push(...page, first, ...rest);
      }
    }
    return tidyWords(words);
  }

  #stretches(stretches: readonly Stretch[], page: PdfPage): (string | InlineMark)[] {
    return stretches.map(({ text, isRaised }, at) => {
      const trimmed = at === 0 ? text.trimStart() : text;
      if (!isRaised) return at === stretches.length - 1 ? trimmed.trimEnd() : trimmed;
      const mark = trimmed.trim().replace(/^\[(.*)\]$/, "$1");
      const note = this.#notes.get(page.index)?.find((footnote) => footnote.mark === mark);
      if (note && !this.#written.has(note)) return { note: this.#write(note, page) };
      return superscript(trimmed);
    });
  }

  #write(note: Footnote, page: PdfPage): string {
    // If marks start again on each page, the page's label makes them unique.
    const mark = this.#usedMarks.has(note.mark) ? `${note.mark}-p${page.label}` : note.mark;
    this.#usedMarks.add(mark);
    this.#written.add(note);
    this.#report.count("footnotes");
    const text = this.#hyphens.textOf(note.lines.map((line) => line.text));
    this.#pending.push({ kind: "note", mark, words: tidyWords([text]) });
    return mark;
  }

  /** The notes that the text has referred to since the last call. */
  notesSoFar(): readonly Block[] {
    return this.#pending.splice(0);
  }

  /** The notes that no mark in the text refers to. */
  remaining(): readonly Block[] {
    for (const [index, notes] of this.#notes) {
      for (const note of notes) {
        if (this.#written.has(note)) continue;
        const label = String(index + 1);
        this.#report.warn(`page ${label}`, `no mark in the text refers to note ${note.mark}`);
        this.#write(note, { index, label, width: 0, height: 0, pieces: [] });
      }
    }
    return this.notesSoFar();
  }
}

/** "m2" with a raised 2 becomes "m²"; letters stay as they are ("1st"). */
function superscript(text: string): string {
  return /^\s*\d+\s*$/.test(text)
    ? text.replace(/\d/g, (digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(digit)] ?? digit)
    : text;
}
