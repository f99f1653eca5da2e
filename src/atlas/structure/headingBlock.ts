/** The block of lines that may form a numbered heading, with access to the text around it. */
import type { Line } from "../text/index.ts";

/** Most lines of a title. */
export const TITLE_LINES = 4;

/** A text in which headings are looked for. */
export interface HeadingSource {
  readonly text: string;
  readonly lines: readonly Line[];
  /** Indices of lines that cannot hold a numbered heading: code, front matter, other headings. */
  readonly usedLines: ReadonlySet<number>;
  /** Where the text's last word ends. */
  readonly lastWords: number;
}

/** The lines from a label to the next blank line. */
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

  /** Whether the line has words; false past the text's end and in a Markdown heading. */
  hasWords(offset: number): boolean {
    return !isBlank(this.line(offset));
  }

  /** Number of lines before a blank one, counted up to one more than a title may have. */
  get length(): number {
    let length = 1;
    while (length <= TITLE_LINES && this.hasWords(length)) length++;
    return length;
  }

  /** Where the last of the first `length` lines ends. */
  end(length: number): number {
    return (this.line(length - 1) ?? this.first).end;
  }

  /** The text from an offset in the first line to an offset in the text. */
  words(from: number, end: number): string {
    return this.#source.text.slice(this.first.start + from, end);
  }

  /** Whether any text follows the first `length` lines. */
  isFollowed(length: number): boolean {
    return this.end(length) < this.#source.lastWords;
  }
}

/** Whether a line has no words, or lies past the text's end. */
export function isBlank(line: Line | undefined): boolean {
  return line === undefined || line.text.trim() === "";
}
