/**
 * What a reader of a format gives, whatever the format: a document as blocks in reading order, and
 * a report of what became of it.
 */
import type { Report } from "./importReport.ts";

/** Where a page begins, with the label that the document gives it; where a note is referred to. */
export type InlineMark = { readonly page: string } | { readonly note: string };
/** Words with marks among them. A page that begins within a word stands after the word. */
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
  /** As printed: "(a)", "1.", "•". Empty where the item goes on after its first paragraph. */
  readonly mark: string;
  readonly words: Words;
}

export interface Table {
  readonly kind: "table";
  /** Rows of the same length; the first is the head. */
  readonly rows: readonly (readonly Words[])[];
}

export interface Note {
  readonly kind: "note";
  /** As referred to in the words. */
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
  /** What the document says its title is, outside its text. */
  readonly title?: string;
  readonly blocks: readonly Block[];
  readonly report: Report;
}

/** The words without their marks. */
export function plainWords(words: Words): string {
  return words.map((part) => (typeof part === "string" ? part : "")).join("");
}

/** The words of a block as they are read, with its number or mark. */
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

/** Words with single spaces, none at the ends, without soft hyphens, neighbouring strings joined. */
export function tidyWords(words: Words): Words {
  const tidy: (string | InlineMark)[] = [];
  let spaced = true;
  for (const part of words) {
    if (typeof part !== "string") {
      tidy.push(part);
      continue;
    }
    let text = part.replaceAll("\u00ad", "").replace(SPACES, " ");
    if (spaced) text = text.trimStart();
    if (text === "") continue;
    spaced = text.endsWith(" ");
    const last = tidy.at(-1);
    if (typeof last === "string") tidy[tidy.length - 1] = last + text;
    else tidy.push(text);
  }
  // Trailing space may stand before trailing marks.
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

/** Spacing of any kind but no-break spaces within a line, which a quote may carry. */
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

/** @throws CannotReadDocument if the file is empty or larger than the limit. */
export function checkSize(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new CannotReadDocument("The file is empty.");
  if (bytes.length > LIMITS.file) {
    const size = Math.round(bytes.length / 1e6);
    throw new CannotReadDocument(
      `The file has ${size} MB; up to ${LIMITS.file / 1e6} MB are read.`,
    );
  }
}
