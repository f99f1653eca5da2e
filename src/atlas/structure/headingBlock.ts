/** The lines that may hold a heading, and what stands around them. */
import type { Line } from "../text/index.ts";

/** A title runs over this many lines at most. */
export const TITLE_LINES = 4;

/** A text whose headings are sought. */
export interface HeadingSource {
  readonly text: string;
  readonly lines: readonly Line[];
  /** Positions of lines that can hold no heading but Markdown's own. */
  readonly usedLines: ReadonlySet<number>;
  /** Where the text's last word ends. */
  readonly lastWords: number;
}

/** The lines from a label to the next blank one. */
export class Block {
  readonly #source: HeadingSource;
  readonly #at: number;
  readonly first: Line;

  constructor(source: HeadingSource, at: number) {
    const first = source.lines[at];
    if (first === undefined) throw new Error(`line ${at} is past the end`);
    this.#source = source;
    this.#at = at;
    this.first = first;
  }

  line(offset: number): Line | undefined {
    const at = this.#at + offset;
    return this.#source.usedLines.has(at) ? undefined : this.#source.lines[at];
  }

  /** Whether words stand in the line; not past the text's end, nor in a heading with marks. */
  hasWords(offset: number): boolean {
    return !isBlank(this.line(offset));
  }

  /** Number of lines up to a blank one, but no more than a title may have and one. */
  get length(): number {
    let length = 1;
    while (length <= TITLE_LINES && this.hasWords(length)) length++;
    return length;
  }

  /** Where the last of so many lines ends. */
  end(length: number): number {
    return (this.line(length - 1) ?? this.first).end;
  }

  /** The words from a place in the first line to a place in the text. */
  words(from: number, end: number): string {
    return this.#source.text.slice(this.first.start + from, end);
  }

  /** Whether anything stands under so many lines. */
  isFollowed(length: number): boolean {
    return this.end(length) < this.#source.lastWords;
  }
}

/** Whether no words stand in a line; none stand past the text's end. */
export function isBlank(line: Line | undefined): boolean {
  return line === undefined || line.text.trim() === "";
}
