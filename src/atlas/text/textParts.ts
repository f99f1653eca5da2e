/**
 * The parts of a document's text. All ranges are half open and count UTF-16 code units of its read
 * text, as `String.slice` does.
 */

/** How a source marks its headings. */
export type Markup = "markdown" | "plain";

export interface Range {
  readonly start: number;
  readonly end: number;
}

export interface Section extends Range {
  /** Position in `Document.sections`, in reading order. */
  readonly index: number;
  readonly heading: string;
  /** 1 for `#`, 2 for `##`, …; 0 for what stands before the first heading. */
  readonly level: number;
  /** Where the heading's own line stands; empty for what stands before the first heading. */
  readonly headingRange: Range;
}

/** What keeps its lines: code, the rows of a table (each a paragraph), a block quote. */
export type ParagraphForm = "code" | "table" | "quote";

export interface Paragraph extends Range {
  /** The innermost section that holds it. */
  readonly section: number;
  readonly form?: ParagraphForm;
  /** The marks of the items that it is in, outermost first: `(1)`, `3.`; only where it is one. */
  readonly labels?: readonly string[];
  /** How deep it lies in enumerations; absent at the margin. */
  readonly depth?: number;
}

export interface Sentence extends Range {
  readonly paragraph: number;
  readonly section: number;
  /** Whether at least one quote of a claim touches it. */
  readonly cited: boolean;
  /** What leads to it, outermost first, by position among the sentences; only of an item. */
  readonly chapeaux?: readonly number[];
  /** It leads to items and counts only with one of them: it is cited with any of them. */
  readonly isChapeau?: true;
  /** No quote touches it, and it was not read. */
  readonly unread?: true;
  /** Why no quote touches it, where its author says so. */
  readonly uncited?: "repetition" | "rhetoric" | "outOfScope";
}
