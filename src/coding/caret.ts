/**
 * A caret over the words of documents, for selecting without a pointer: it stands on a word, and
 * words and sentences are its steps. What is selected leads from the anchor's word to the head's.
 */
import type { Document } from "../atlas/index.ts";
import type { Range } from "../atlas/text/index.ts";
import { unitAt, unitsOf, wordsOfUnit } from "./units.ts";

export interface Caret {
  readonly document: string;
  /** The word where the selection was begun, and the one that moves. */
  readonly anchor: Range;
  readonly head: Range;
}

/** A document, and the language in which its words are told apart. */
export interface Page {
  readonly document: Document;
  readonly language: string;
}

/** `edge` is the beginning or end of a sentence; `paragraph` that of the next paragraph or heading. */
export type Step = "word" | "sentence" | "edge" | "paragraph";

/** What is selected. */
export const selectedBy = ({ anchor, head }: Caret): Range => ({
  start: Math.min(anchor.start, head.start),
  end: Math.max(anchor.end, head.end),
});

/** A caret on the first word, if there is any. */
export function firstCaret(pages: readonly Page[]): Caret | undefined {
  const page = pages.find(({ document }) => unitsOf(document).length > 0);
  return page && caretAt(page, 0);
}

/** A caret on the word at an offset, or on the next one. */
export function caretAt(page: Page, offset: number): Caret | undefined {
  const { document, language } = page;
  const units = unitsOf(document);
  for (let unit = Math.max(0, unitAt(document, offset)); unit < units.length; unit++) {
    const word = wordsOfUnit(document, unit, language).find(({ end }) => end > offset);
    if (word) return { document: document.id, anchor: word, head: word };
  }
  return undefined;
}

/** The caret after a step; the same one at the end of all text. With `extends`, the anchor stays. */
export function moveCaret(
  pages: readonly Page[],
  caret: Caret,
  step: Step,
  by: 1 | -1,
  extending: boolean,
): Caret {
  const at = pages.findIndex(({ document }) => document.id === caret.document);
  const page = pages[at];
  if (!page) return caret;
  const head = headAfter(page, caret, step, by, extending);
  if (head) return { ...caret, head, anchor: extending ? caret.anchor : head };
  const next = extending ? undefined : pages[at + by];
  if (!next) return caret;
  const words = by === 1 ? caretAt(next, 0) : lastCaret(next);
  return words ?? caret;
}

function lastCaret(page: Page): Caret | undefined {
  const last = unitsOf(page.document).at(-1);
  if (!last) return undefined;
  const words = wordsOfUnit(page.document, unitsOf(page.document).length - 1, page.language);
  const word = words.at(-1) ?? last;
  return { document: page.document.id, anchor: word, head: word };
}

/** The word that a step leads to within a document; undefined beyond its first and last. */
function headAfter(
  { document, language }: Page,
  { head }: Caret,
  step: Step,
  by: 1 | -1,
  extending: boolean,
): Range | undefined {
  const unit = unitAt(document, head.start);
  const wordsOf = (index: number) => wordsOfUnit(document, index, language);
  const words = wordsOf(unit);
  const at = words.findIndex(({ start }) => start === head.start);
  const [first, last] = [words[0], words.at(-1)];
  switch (step) {
    case "word":
      return words[at + by] ?? (by === 1 ? wordsOf(unit + 1)[0] : wordsOf(unit - 1).at(-1));
    case "edge":
      return by === 1 ? last : first;
    case "sentence":
      // Extending takes whole sentences; moving goes to the first word of one.
      if (extending && by === 1) return head === last ? wordsOf(unit + 1).at(-1) : last;
      if (by === 1) return wordsOf(unit + 1)[0];
      return head === first ? wordsOf(unit - 1)[0] : first;
    case "paragraph":
      return paragraphBeside(document, unit, by, wordsOf);
  }
}

function paragraphBeside(
  document: Document,
  unit: number,
  by: 1 | -1,
  wordsOf: (unit: number) => readonly Range[],
): Range | undefined {
  const units = unitsOf(document);
  const own = paragraphOf(document, units[unit]);
  let next = unit + by;
  while (units[next] && paragraphOf(document, units[next]) === own) next += by;
  // Backwards, to the first sentence of that paragraph.
  const there = paragraphOf(document, units[next]);
  while (by === -1 && units[next - 1] && paragraphOf(document, units[next - 1]) === there) next--;
  return wordsOf(next)[0];
}

/** What tells the paragraph of a unit from others: where it begins; a heading is one by itself. */
function paragraphOf({ paragraphs }: Document, unit: Range | undefined): number | undefined {
  if (!unit) return undefined;
  const paragraph = paragraphs.find(({ start, end }) => start <= unit.start && unit.start < end);
  return paragraph?.start ?? unit.start;
}

/** The caret on the words after a passage, where coding goes on; on the passage's last at the end. */
export function caretAfter(
  pages: readonly Page[],
  document: string,
  end: number,
): Caret | undefined {
  const page = pages.find((each) => each.document.id === document);
  if (!page) return undefined;
  return caretAt(page, end) ?? lastCaret(page);
}
