/**
 * Reads a Word file (.docx) into blocks. Automatic numbers are written out, tracked changes are
 * accepted or rejected, and what is left out is in the report.
 */
import { append } from "../../longLists.ts";
import {
  type Block,
  blockText,
  countCharacters,
  formatNumber,
  plainWords,
  type ReadDocument,
  ReportBuilder,
  tidyWords,
  type Words,
} from "../model/index.ts";
import { type ListPosition, Numbering } from "./numbering.ts";
import { openWord } from "./package.ts";
import { childAt, type Element, elementsOf, numberOf, valueAt } from "./readXml.ts";
import { allText, type Changes, type WalkState, wordsOf } from "./runs.ts";
import { Styles } from "./styles.ts";
import { tableBlocks } from "./wordTables.ts";

/** @throws CannotReadDocument if the file can't be read, with the reason */
export function readWord(bytes: Uint8Array, changes: Changes = "accept"): ReadDocument {
  const parts = openWord(bytes);
  const report = new ReportBuilder();
  const reader = new Reader(parts, changes, report);
  const blocks = reader.blocks(childAt(parts.document, "w:body"));
  if (parts.hasMacros) report.leaveOut("macro", "the file", "its macros are neither read nor run");
  for (const head of parts.heads) report.leaveOut("running head", "each page", allText(head));
  for (const comment of elementsOf(parts.comments, "w:comment"))
    report.leaveOut("comment", "beside the text", allText(comment));
  const levelled = withTitle(blocks);
  return {
    blocks: levelled,
    report: report.build({
      format: "Word",
      charactersIn: reader.charactersIn,
      charactersOut: countCharacters(levelled.map(blockText).join("")),
      pages: 0,
      headings: levelled.filter(({ kind }) => kind === "heading").length,
    }),
  };
}

/** If a paragraph has the style "Title", it gets level 1, and all headings move one level down. */
function withTitle(blocks: readonly Block[]): readonly Block[] {
  if (!blocks.some((block) => block.kind === "heading" && block.level === TITLE)) return blocks;
  return blocks.map((block) =>
    block.kind === "heading" ? { ...block, level: block.level + 1 } : block,
  );
}

/** The level of the title among headings from 1. */
const TITLE = 0;

class Reader {
  readonly #walk: WalkState;
  readonly #numbering: Numbering;
  readonly #report: ReportBuilder;
  readonly #noteTexts: Readonly<Record<"footnote" | "endnote", ReadonlyMap<string, Element>>>;
  readonly #marks = new Map<string, string>();
  #pending: {
    readonly kind: "footnote" | "endnote";
    readonly id: string;
    readonly mark: string;
  }[] = [];
  #paragraph = 0;
  /** The lowest list level in the current run of items, from which their depth counts. */
  #base: number | undefined;
  /** Words of a paragraph whose end mark is deleted: the next paragraph continues them. */
  #carried: Words = [];

  constructor(parts: ReturnType<typeof openWord>, changes: Changes, report: ReportBuilder) {
    const styles = new Styles(parts.styles);
    this.#report = report;
    this.#numbering = new Numbering(parts.numbering, (style) => styles.listOf(style)?.list);
    this.#noteTexts = {
      footnote: byId(parts.footnotes, "w:footnote"),
      endnote: byId(parts.endnotes, "w:endnote"),
    };
    this.#walk = {
      styles,
      changes,
      report,
      noteMark: (kind, id) => this.#noteMark(kind, id),
      charactersIn: 0,
    };
  }

  get charactersIn(): number {
    return this.#walk.charactersIn;
  }

  /** The blocks within the body, a cell or a text box. */
  blocks(parent: Element | undefined): readonly Block[] {
    const blocks: Block[] = [];
    for (const child of elementsOf(parent)) {
      if (child.name === "w:p") append(blocks, this.#paragraphBlocks(child));
      else if (child.name === "w:tbl") {
        this.#base = undefined;
        append(
          blocks,
          tableBlocks(
            child,
            (cell) => this.blocks(cell),
            this.#walk.changes,
            (row) => this.#report.leaveOut("deleted row", this.#where(), allText(row)),
          ),
        );
      } else if (child.name === "mc:AlternateContent") {
        append(blocks, this.blocks(elementsOf(child)[0]));
      } else if (!NO_BLOCKS.has(child.name)) append(blocks, this.blocks(child));
    }
    return blocks;
  }

  #where(): string {
    return `paragraph ${this.#paragraph}`;
  }

  #paragraphBlocks(element: Element): readonly Block[] {
    this.#paragraph++;
    const properties = childAt(element, "w:pPr");
    const { words: paragraphWords, boxes } = wordsOf(element, this.#walk, this.#where());
    const endMark = childAt(properties, "w:rPr");
    const isEndDeleted = childAt(endMark, this.#walk.changes === "accept" ? "w:del" : "w:ins");
    const words = [...this.#carried, ...paragraphWords];
    if (isEndDeleted) {
      this.#carried = words;
      return [];
    }
    this.#carried = [];
    const tidy = tidyWords(words);
    const style = valueAt(properties, "w:pStyle");
    const blocks: Block[] = [];
    if (this.#walk.styles.isContents(style)) {
      // Its entries would become headings without text.
      this.#report.leaveOut("table of contents", this.#where(), plainWords(tidy));
    } else {
      const block = this.#block(tidy, properties, style);
      if (block) blocks.push(block);
    }
    for (const box of boxes) {
      this.#report.count("text boxes, put after their paragraph");
      append(blocks, this.blocks(box));
    }
    append(blocks, this.#notesSoFar());
    return blocks;
  }

  #block(
    words: Words,
    properties: Element | undefined,
    style: string | undefined,
  ): Block | undefined {
    const numbering = this.#numberingOf(properties, style);
    const isEmpty = words.length === 0;
    // Word counts an empty numbered paragraph too.
    const numbered = numbering && this.#numbering.next(numbering);
    if (numbering && !numbered)
      this.#report.warn(this.#where(), "its list is not defined, so it has no number");
    if (numbered?.unknownFormat)
      this.#report.warn(
        this.#where(),
        `numbers in the format ${numbered.unknownFormat} are written in figures`,
      );
    const number = numbered?.mark ?? "";
    if (number !== "" && !numbered?.isBullet) {
      this.#report.count("automatic numbers written");
      this.#report.count("characters of automatic numbers", isEmpty ? 0 : countCharacters(number));
    } else if (number !== "" && !isEmpty) {
      this.#report.count("characters of bullets", countCharacters(number));
    }
    if (isEmpty) return undefined;
    const level = this.#headingLevel(properties, style);
    if (level !== undefined) {
      this.#base = undefined;
      return { kind: "heading", level, words, ...(number === "" ? {} : { number }) };
    }
    if (numbering === undefined || numbered === undefined) {
      this.#base = undefined;
      return { kind: "paragraph", words };
    }
    this.#base = Math.min(this.#base ?? numbering.level, numbering.level);
    const depth = numbering.level - this.#base;
    if (number === "" && depth === 0) return { kind: "paragraph", words };
    return { kind: "item", level: depth, mark: number, words };
  }

  #headingLevel(properties: Element | undefined, style: string | undefined): number | undefined {
    if (this.#walk.styles.isTitle(style)) return TITLE;
    const outline =
      numberOf(valueAt(properties, "w:outlineLvl")) ?? this.#walk.styles.outlineOf(style);
    return outline === undefined || outline > 8 ? undefined : outline + 1;
  }

  #numberingOf(
    properties: Element | undefined,
    style: string | undefined,
  ): ListPosition | undefined {
    const direct = childAt(properties, "w:numPr");
    const byStyle = this.#walk.styles.listOf(style);
    const list = valueAt(direct, "w:numId") ?? byStyle?.list;
    if (list === undefined || list === "0") return undefined;
    const styleLevel =
      byStyle && (this.#numbering.levelOfStyle(list, byStyle.style) ?? byStyle.level);
    const level = numberOf(valueAt(direct, "w:ilvl")) ?? styleLevel ?? 0;
    return { list, level: Math.min(8, Math.max(0, level)) };
  }

  #noteMark(kind: "footnote" | "endnote", id: string): string {
    const key = `${kind} ${id}`;
    const existing = this.#marks.get(key);
    if (existing !== undefined) return existing;
    const number = [...this.#marks.keys()].filter((other) => other.startsWith(kind)).length + 1;
    const mark =
      kind === "footnote" ? String(number) : (formatNumber(number, "lowerRoman") ?? String(number));
    this.#marks.set(key, mark);
    this.#pending.push({ kind, id, mark });
    return mark;
  }

  /** The notes that the text has referred to since the last call. */
  #notesSoFar(): readonly Block[] {
    const blocks: Block[] = [];
    // A note may refer to another note.
    for (let next = this.#pending.shift(); next !== undefined; next = this.#pending.shift()) {
      const text = this.#noteTexts[next.kind].get(next.id);
      if (text === undefined)
        this.#report.warn(this.#where(), `${next.kind} ${next.mark} is missing`);
      const words = elementsOf(text, "w:p").flatMap(
        (paragraph): Words => [
          ...wordsOf(paragraph, this.#walk, `${next?.kind} ${next?.mark}`).words,
          " ",
        ],
      );
      this.#report.count(next.kind === "footnote" ? "footnotes" : "endnotes");
      this.#report.count("characters of marks of notes", countCharacters(next.mark));
      blocks.push({ kind: "note", mark: next.mark, words: tidyWords(words) });
    }
    return blocks;
  }
}

/** Elements that contain settings, not text. */
const NO_BLOCKS = new Set(["w:sectPr", "w:tcPr", "w:sdtPr", "w:sdtEndPr", "w:tblPr", "w:tblGrid"]);

function byId(part: Element | undefined, name: string): ReadonlyMap<string, Element> {
  return new Map(elementsOf(part, name).map((note) => [note.attributes["w:id"] ?? "", note]));
}
