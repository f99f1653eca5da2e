/** Applies edits to a text and maps ranges between the original and the edited text. */

import { lastAtOrBefore } from "./ranges.ts";
import type { Range } from "./textParts.ts";

/** A range of a text and its replacement; an empty replacement deletes the range. */
export interface Edit extends Range {
  readonly text: string;
}

export interface EditedText {
  readonly text: string;
  /** The range of the original text behind a range of this one. */
  toOriginal(range: Range): Range;
  /** What is left in this text of a range of the original; empty if all of it was deleted. */
  fromOriginal(range: Range): Range;
}

/** A text to which no edit was applied. */
export function unedited(text: string): EditedText {
  const same = ({ start, end }: Range): Range => ({ start, end });
  return { text, toOriginal: same, fromOriginal: same };
}

/** A run of the edited text: copied from the original, or a replacement for one of its ranges. */
interface Run {
  readonly start: number;
  readonly end: number;
  readonly from: Range;
  readonly isCopied: boolean;
}

/** Applies edits, which must be disjoint and in the order of the text. */
export function applyEdits(text: string, edits: readonly Edit[]): EditedText {
  if (edits.length === 0) return unedited(text);
  const parts: string[] = [];
  const runs: Run[] = [];
  let length = 0;
  const add = (words: string, from: Range, isCopied: boolean) => {
    if (words === "") return;
    runs.push({ start: length, end: length + words.length, from, isCopied });
    parts.push(words);
    length += words.length;
  };
  let done = 0;
  for (const edit of edits) {
    add(text.slice(done, edit.start), { start: done, end: edit.start }, true);
    add(edit.text, { start: edit.start, end: edit.end }, false);
    done = edit.end;
  }
  add(text.slice(done), { start: done, end: text.length }, true);
  return {
    text: parts.join(""),
    toOriginal: mapToOriginal(runs, text.length),
    fromOriginal: mapFromOriginal(runs),
  };
}

/** Applies a second round of edits, and maps ranges to the original of the first. */
export function applyFurtherEdits(first: EditedText, edits: readonly Edit[]): EditedText {
  if (edits.length === 0) return first;
  const second = applyEdits(first.text, edits);
  return {
    text: second.text,
    toOriginal: (range) => first.toOriginal(second.toOriginal(range)),
    fromOriginal: (range) => second.fromOriginal(first.fromOriginal(range)),
  };
}

function mapToOriginal(runs: readonly Run[], originalLength: number): EditedText["toOriginal"] {
  const holding = (offset: number) => runs[lastAtOrBefore(runs, offset, (run) => run.start)];
  return ({ start, end }) => {
    const first = holding(start);
    const from =
      first === undefined || start >= first.end
        ? originalLength
        : first.from.start + (first.isCopied ? start - first.start : 0);
    if (end <= start) return { start: from, end: from };
    // Text deleted right after the last character does not belong to it.
    const last = holding(end - 1);
    if (last === undefined) return { start: from, end: from };
    const to = last.isCopied ? last.from.start + (end - last.start) : last.from.end;
    return { start: from, end: to };
  };
}

function mapFromOriginal(runs: readonly Run[]): EditedText["fromOriginal"] {
  const place = (offset: number, isEnd: boolean): number => {
    const run = runs[lastAtOrBefore(runs, offset, ({ from }) => from.start)];
    if (run === undefined) return 0;
    if (offset >= run.from.end) return run.end;
    if (run.isCopied) return run.start + (offset - run.from.start);
    // A part of a replaced range has no counterpart.
    return isEnd || offset === run.from.start ? run.start : run.end;
  };
  return ({ start, end }) => {
    const from = place(start, false);
    return { start: from, end: Math.max(from, place(end, true)) };
  };
}
