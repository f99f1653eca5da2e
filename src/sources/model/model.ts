/**
 * The model that every document reader produces, whatever the format: blocks in reading order, a
 * report of what was read and left out, and the error for a document that can't be read.
 */
import type { Report } from "./importReport.ts";

/** The start of a page, with the label that the document gives it, or a reference to a note. */
export type InlineMark = { readonly page: string } | { readonly note: string };
/** Text with inline marks. The mark of a page that begins within a word comes after the word. */
export type Words = readonly (string | InlineMark)[];

export interface Heading {
  readonly kind: "heading";
  /** From 1. */
  readonly level: number;
  /** As printed: "Article 3", "§ 7", "1.2". */
  readonly number?: string;
  readonly words: Words;
}

export interface Paragraph {
  readonly kind: "paragraph";
  readonly words: Words;
}

export interface Item {
  readonly kind: "item";
  /** From 0. */
  readonly level: number;
  /** As printed: "(a)", "1.", "•". Empty in an item's second and later paragraphs. */
  readonly mark: string;
  readonly words: Words;
}

export interface Table {
  readonly kind: "table";
  /** Rows of the same length; the first is the header. */
  readonly rows: readonly (readonly Words[])[];
}

export interface Note {
  readonly kind: "note";
  /** As the text refers to it. */
  readonly mark: string;
  readonly words: Words;
}

/** A page that begins between two blocks. */
export interface Page {
  readonly kind: "page";
  readonly label: string;
}

export type Block = Heading | Paragraph | Item | Table | Note | Page;

export interface ReadDocument {
  /** The title in the document's metadata. */
  readonly title?: string;
  readonly blocks: readonly Block[];
  readonly report: Report;
}

/** The words without their inline marks. */
export function plainWords(words: Words): string {
  return words.map((part) => (typeof part === "string" ? part : "")).join("");
}

/** The text of a block, with its number or mark. */
export function blockText(block: Block): string {
  switch (block.kind) {
    case "page":
      return "";
    case "table":
      return block.rows.flat().map(plainWords).join(" ");
    case "heading":
      return [block.number, plainWords(block.words)].filter(Boolean).join(" ");
    case "item":
    case "note":
      return [block.mark, plainWords(block.words)].filter(Boolean).join(" ");
    case "paragraph":
      return plainWords(block.words);
  }
}

/** Collapses and trims spaces, removes soft hyphens, and joins neighbouring strings. */
export function tidyWords(words: Words): Words {
  const tidy: (string | InlineMark)[] = [];
  let endsInSpace = true;
  for (const part of words) {
    if (typeof part !== "string") {
      tidy.push(part);
      continue;
    }
    let text = part.replaceAll("\u00ad", "").replace(SPACES, " ");
    if (endsInSpace) text = text.trimStart();
    if (text === "") continue;
    endsInSpace = text.endsWith(" ");
    const previous = tidy.at(-1);
    if (typeof previous === "string") tidy[tidy.length - 1] = previous + text;
    else tidy.push(text);
  }
  // Trailing space may precede trailing marks.
  for (let at = tidy.length - 1; at >= 0; at--) {
    const part = tidy[at];
    if (typeof part !== "string") continue;
    const text = part.trimEnd();
    if (text === "") {
      tidy.splice(at, 1);
      continue;
    }
    tidy[at] = text;
    break;
  }
  return tidy;
}

/** White space of any kind except no-break spaces, which a quote may contain. */
const SPACES = /[\t\n\v\f\r \u2000-\u200a\u2028\u2029\u205f\u3000]+/g;

/** Says why a document can't be read, in words for the person who imports it. */
export class CannotReadDocument extends Error {}

/** Larger documents are refused before anything is unpacked. */
export const LIMITS = {
  /** Size of the file, in bytes. */
  file: 200e6,
  /** Unpacked size of the parts of a Word file that are read, in bytes. */
  unpacked: 150e6,
  /** Pages of a PDF. */
  pages: 5_000,
} as const;

/**
 * Checks a file's size, in bytes; before it is taken into memory, where that can be known.
 * @throws CannotReadDocument if the file is empty or larger than the limit
 */
export function checkSize(bytes: number): void {
  if (bytes === 0) throw new CannotReadDocument("The file is empty.");
  if (bytes > LIMITS.file) {
    const size = Math.round(bytes / 1e6);
    throw new CannotReadDocument(
      `The file has ${size} MB; up to ${LIMITS.file / 1e6} MB are read.`,
    );
  }
}
