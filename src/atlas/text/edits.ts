/** A text made from another by edits, with the way back from each of its characters. */

import { lastAtOrBefore } from "./ranges.ts";
import type { Range } from "./textParts.ts";

/** A range of a text and what stands in its place; nothing, where it is taken out. */
export interface Edit extends Range {
  readonly text: string;
}

export interface EditedText {
  readonly text: string;
  /** The range of the text before that a range of this one stands for. */
  toOriginal(range: Range): Range;
  /** What is left here of a range of the text before; empty where all of it was taken out. */
  fromOriginal(range: Range): Range;
}

/** A text without any edit. */
export function unedited(text: string): EditedText {
  const same = ({ start, end }: Range): Range => ({ start, end });
  return { text, toOriginal: same, fromOriginal: same };
}

/** A run of the new text: copied from the old one, or put in the place of a range of it. */
interface Run {
  readonly start: number;
  readonly end: number;
  readonly from: Range;
  readonly isCopied: boolean;
}

/** The text after the edits, which are disjoint and in the order of the text. */
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
  return { text: parts.join(""), toOriginal: before(runs, text.length), fromOriginal: after(runs) };
}

/** Two rounds of edits as one. */
export function applyFurtherEdits(first: EditedText, edits: readonly Edit[]): EditedText {
  if (edits.length === 0) return first;
  const second = applyEdits(first.text, edits);
  return {
    text: second.text,
    toOriginal: (range) => first.toOriginal(second.toOriginal(range)),
    fromOriginal: (range) => second.fromOriginal(first.fromOriginal(range)),
  };
}

function before(runs: readonly Run[], oldLength: number): EditedText["toOriginal"] {
  const holding = (offset: number) => runs[lastAtOrBefore(runs, offset, (run) => run.start)];
  return ({ start, end }) => {
    const first = holding(start);
    const from =
      first === undefined || start >= first.end
        ? oldLength
        : first.from.start + (first.isCopied ? start - first.start : 0);
    if (end <= start) return { start: from, end: from };
    // What was taken out right after the last character does not belong to it.
    const last = holding(end - 1);
    if (last === undefined) return { start: from, end: from };
    const to = last.isCopied ? last.from.start + (end - last.start) : last.from.end;
    return { start: from, end: to };
  };
}

function after(runs: readonly Run[]): EditedText["fromOriginal"] {
  const place = (offset: number, isEnd: boolean): number => {
    const run = runs[lastAtOrBefore(runs, offset, ({ from }) => from.start)];
    if (run === undefined) return 0;
    if (offset >= run.from.end) return run.end;
    if (run.isCopied) return run.start + (offset - run.from.start);
    // Half of what was replaced stands for nothing.
    return isEnd || offset === run.from.start ? run.start : run.end;
  };
  return ({ start, end }) => {
    const from = place(start, false);
    return { start: from, end: Math.max(from, place(end, true)) };
  };
}
