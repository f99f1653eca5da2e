/** Reads a PDF: pages, columns, lines, paragraphs, in the order in which a person reads them. */
import type { PDFDocumentProxy } from "pdfjs-dist/types/src/display/api.d.ts";
import { CannotReadDocument } from "../cannotRead.ts";
import {
  type Block,
  blockText,
  type InlineMark,
  type ReadDocument,
  tidyWords,
  type Words,
} from "../model.ts";
import { charactersOf, Notes } from "../report.ts";
import { type Flow, flowsOf } from "./columns.ts";
import { type FoundNote, withoutNotes } from "./footnotes.ts";
import { headingTags, type Levels, levelsByOutline, levelsByStyle, outlineOf } from "./headings.ts";
import { type HyphenRules, hyphenRules } from "./hyphens.ts";
import { type Usual, usualOf } from "./measure.ts";
import { openPdf, type PdfAssets } from "./open.ts";
import { isParted, type Placed } from "./paragraphs.ts";
import { type PdfPage, piecesOf } from "./pieces.ts";
import { withoutRunningHeads } from "./runningHeads.ts";
import { type FoundTable, tableAt } from "./tables.ts";

export interface PdfOptions extends PdfAssets {
  /** Stops the reading between two pages. */
  readonly signal?: AbortSignal;
  /** Told after each page. */
  readonly onProgress?: (pagesRead: number, pages: number) => void;
}

/**
 * Reads a PDF.
 * @throws CannotReadDocument where it can't be read, or has no text; what the signal says where it
 * is aborted
 */
export async function readPdf(bytes: Uint8Array, options: PdfOptions = {}): Promise<ReadDocument> {
  const notes = new Notes();
  const document = await openPdf(bytes, options);
  try {
    const { pages, charactersIn } = await readPages(document, notes, options);
    const outline = await outlineOf(document);
    const title = titleOf((await document.getMetadata()).info);
    const arranged = arrange(pages, notes);
    const levels =
      levelsByTags(arranged.texts) ??
      (outline.length > 0 ? levelsByOutline(arranged.texts, outline) : undefined);
    const known = levels?.some((level) => level !== undefined);
    const blocks = blocksOf(
      arranged,
      (known ? levels : undefined) ?? levelsByStyle(arranged.texts, arranged.usual),
      notes,
    );
    return {
      ...(title === undefined ? {} : { title }),
      blocks,
      report: notes.report({
        format: "PDF",
        charactersIn,
        charactersOut: charactersOf(blocks.map(blockText).join("")),
        pages: pages.length,
        headings: blocks.filter(({ kind }) => kind === "heading").length,
      }),
    };
  } finally {
    await document.destroy();
  }
}

/** A page holds so few characters where it is a picture with a stamp on it. */
const SCAN = 8;

async function readPages(
  document: PDFDocumentProxy,
  notes: Notes,
  { signal, onProgress }: PdfOptions,
) {
  const labels = await document.getPageLabels();
  const tagged = (await document.getMarkInfo())?.Marked === true;
  const pages: PdfPage[] = [];
  let charactersIn = 0;
  for (let index = 0; index < document.numPages; index++) {
    signal?.throwIfAborted();
    const label = labels?.[index] || String(index + 1);
    const where = `page ${label}`;
    try {
      const page = await document.getPage(index + 1);
      const content = await page.getTextContent({ includeMarkedContent: tagged });
      const tags = tagged ? headingTags(await page.getStructTree()) : new Map<string, number>();
      const viewport = page.getViewport({ scale: 1 });
      const { width, height } = viewport;
      for (const item of content.items) if ("str" in item) charactersIn += charactersOf(item.str);
      const pieces = piecesOf(content, viewport, where, notes, tags);
      if (charactersOf(pieces.map(({ text }) => text).join("")) < SCAN)
        notes.warn(where, "it has no text: it is empty, or a picture of a page (a scan)");
      const unread = pieces.filter(({ text }) => /[\ufffd\ue000-\uf8ff]/.test(text)).length;
      if (unread > 0)
        notes.warn(
          where,
          `${unread} stretches hold characters that have no meaning outside its fonts`,
        );
      pages.push({ index, label, width, height, pieces });
      page.cleanup();
    } catch (error) {
      if (signal?.aborted) throw error;
      const reason = error instanceof Error ? error.message : String(error);
      notes.warn(where, `it can't be read: ${reason}`);
      pages.push({ index, label, width: 1, height: 1, pieces: [] });
    }
    onProgress?.(index + 1, document.numPages);
  }
  if (pages.every(({ pieces }) => pieces.length === 0))
    throw new CannotReadDocument(
      "The PDF has no text: its pages are pictures (a scan). Have a program recognise the text first (OCR).",
    );
  return { pages, charactersIn };
}

/** Lines that belong together, before they are words. */
interface TextBlock {
  readonly lines: readonly Placed[];
  readonly text: string;
}

type Arranged = {
  readonly parts: readonly (
    | { readonly text: number }
    | { readonly table: FoundTable; readonly page: PdfPage }
  )[];
  readonly texts: readonly TextBlock[];
  /** By page. */
  readonly notes: ReadonlyMap<number, readonly FoundNote[]>;
  readonly usual: Usual;
  readonly hyphens: HyphenRules;
};

function arrange(read: readonly PdfPage[], notes: Notes): Arranged {
  const pages = withoutRunningHeads(read, notes);
  const all = pages.flatMap(flowsOf);
  const usual = usualOf(all);
  const found = new Map<number, FoundNote[]>();
  const flows = all.map((flow): Flow => {
    const split = withoutNotes(flow, usual.size);
    const { index } = flow.page;
    if (split.notes.length > 0) found.set(index, [...(found.get(index) ?? []), ...split.notes]);
    return split.flow;
  });
  const hyphens = hyphenRules(flows.flatMap(({ lines }) => lines));
  const parts: ({ text: number } | { table: FoundTable; page: PdfPage })[] = [];
  const texts: TextBlock[] = [];
  let open: Placed[] = [];
  const close = () => {
    if (open.length === 0) return;
    parts.push({ text: texts.length });
    texts.push({ lines: open, text: joinedText(open, hyphens) });
    open = [];
  };
  for (const flow of flows) {
    for (let at = 0; at < flow.lines.length; at++) {
      const line = flow.lines[at];
      if (line === undefined) break;
      if (CONTENTS.test(line.text)) {
        notes.leaveOut("table of contents", `page ${flow.page.label}`, line.text);
        continue;
      }
      const table = tableAt(flow.lines, at);
      if (table) {
        close();
        parts.push({ table, page: flow.page });
        notes.count("tables");
        at += table.length - 1;
        continue;
      }
      const placed = { line, flow };
      const last = open.at(-1);
      if (last && isParted(last, placed, open.length === 1, usual)) close();
      open.push(placed);
    }
  }
  close();
  return { parts, texts, notes: found, usual, hyphens };
}

/** "Introduction ........ 3" */
const CONTENTS = /\S\s?(?:\.\s?){5,}\s*(?:\d+|[ivxlc]+)$/iu;

function joinedText(lines: readonly Placed[], hyphens: HyphenRules): string {
  return lines.reduce((text, { line }) => {
    if (text === "") return line.text;
    const { before, between } = hyphens.joined(text, line.text);
    return before + between + line.text;
  }, "");
}

function levelsByTags(texts: readonly TextBlock[]): Levels | undefined {
  const levels = texts.map(({ lines }) => {
    const [first] = lines;
    const level = first?.line.tag;
    return lines.every(({ line }) => line.tag === level) ? level : undefined;
  });
  return levels.some((level) => level !== undefined) ? levels : undefined;
}

function blocksOf(arranged: Arranged, levels: Levels, notes: Notes): readonly Block[] {
  const { parts, texts, hyphens } = arranged;
  const blocks: Block[] = [];
  const writer = new PageWriter(arranged.notes, hyphens, notes);
  for (const part of parts) {
    if ("table" in part) {
      blocks.push(...writer.pageBlocks(part.page));
      blocks.push({ kind: "table", rows: part.table.rows.map((row) => row.map((cell) => [cell])) });
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
    blocks.push(...writer.notesSoFar());
  }
  blocks.push(...writer.remaining());
  return blocks;
}

/** Writes lines as words, with the pages that begin among them and the marks of their notes. */
class PageWriter {
  readonly #notes: ReadonlyMap<number, readonly FoundNote[]>;
  readonly #hyphens: HyphenRules;
  readonly #report: Notes;
  readonly #used = new Set<string>();
  readonly #pending: Block[] = [];
  readonly #written = new Set<FoundNote>();
  #page = -1;

  constructor(
    notes: ReadonlyMap<number, readonly FoundNote[]>,
    hyphens: HyphenRules,
    report: Notes,
  ) {
    this.#notes = notes;
    this.#hyphens = hyphens;
    this.#report = report;
  }

  /** The page's mark where a block is the first on it. */
  pageBlocks(page: PdfPage): readonly Block[] {
    if (page.index <= this.#page) return [];
    this.#page = page.index;
    return [{ kind: "page", label: page.label }];
  }

  words(lines: readonly Placed[]): Words {
    const words: (string | InlineMark)[] = [];
    for (const { line, flow } of lines) {
      const before = words.at(-1);
      let parts = this.#stretches(line.stretches, flow.page);
      const [first] = parts;
      if (typeof before === "string" && typeof first === "string") {
        const join = this.#hyphens.joined(before, first);
        words[words.length - 1] = join.before + join.between;
        if (join.how === "divided") this.#report.count("words joined over a line's end");
        if (join.how === "kept") this.#report.count("hyphens kept at a line's end");
        const begins = flow.page.index > this.#page;
        if (begins) {
          // The page begins after the word that it would tear.
          const rest = join.between === "" ? (/^\S*/.exec(first)?.[0] ?? "") : "";
          const page = { page: flow.page.label };
          parts = [rest, page, first.slice(rest.length), ...parts.slice(1)];
        }
      } else if (words.length > 0) words.push(" ");
      this.#page = Math.max(this.#page, flow.page.index);
      words.push(...parts);
      mergeStrings(words);
    }
    return tidyWords(words);
  }

  #stretches(stretches: Placed["line"]["stretches"], page: PdfPage): (string | InlineMark)[] {
    return stretches.map(({ text, raised }, at) => {
      const trimmed = at === 0 ? text.trimStart() : text;
      if (!raised) return at === stretches.length - 1 ? trimmed.trimEnd() : trimmed;
      const mark = trimmed.trim().replace(/^\[(.*)\]$/, "$1");
      const note = this.#notes.get(page.index)?.find((one) => one.mark === mark);
      if (note && !this.#written.has(note)) return { note: this.#write(note, page) };
      return superscript(trimmed);
    });
  }

  #write(note: FoundNote, page: PdfPage): string {
    // Marks that begin anew on each page are told apart by the page.
    const mark = this.#used.has(note.mark) ? `${note.mark}-p${page.label}` : note.mark;
    this.#used.add(mark);
    this.#written.add(note);
    this.#report.count("footnotes");
    const text = note.lines.reduce((all, line) => {
      if (all === "") return line.text;
      const { before, between } = this.#hyphens.joined(all, line.text);
      return before + between + line.text;
    }, "");
    this.#pending.push({ kind: "note", mark, words: tidyWords([text]) });
    return mark;
  }

  notesSoFar(): readonly Block[] {
    return this.#pending.splice(0);
  }

  /** Notes that no mark in the text refers to. */
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

function mergeStrings(words: (string | InlineMark)[]): void {
  for (let at = words.length - 1; at > 0; at--) {
    const [before, here] = [words[at - 1], words[at]];
    if (typeof before === "string" && typeof here === "string")
      words.splice(at - 1, 2, before + here);
  }
}

/** "m2" with a raised 2 is "m²"; letters stay letters ("1st"). */
function superscript(text: string): string {
  return /^\s*\d+\s*$/.test(text)
    ? text.replace(/\d/g, (digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(digit)] ?? digit)
    : text;
}

function titleOf(info: object): string | undefined {
  const title = "Title" in info && typeof info.Title === "string" ? info.Title.trim() : "";
  return title === "" ? undefined : title;
}
