/**
 * Types for the parts of a document's text. All ranges are half-open and count UTF-16 code units of
 * the read text, as `String.slice` does.
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
  /** 1 for `#`, 2 for `##`, …; 0 for the text before the first heading. */
  readonly level: number;
  /** The range of the heading's own line; empty for the text before the first heading. */
  readonly headingRange: Range;
}

/**
 * What a paragraph is where it is no plain one. Line breaks matter in all of these: code, table rows
 * (each a paragraph), block quotes, notes of the document's own.
 */
export type ParagraphForm = "code" | "table" | "quote" | "note";

export interface Paragraph extends Range {
  /** Index of the innermost section that contains it. */
  readonly section: number;
  readonly form?: ParagraphForm;
  /** Marks of the list items around it, outermost first: `(1)`, `3.`; absent outside lists. */
  readonly labels?: readonly string[];
  /** Nesting depth in enumerations; absent at the margin. */
  readonly depth?: number;
}

export interface Sentence extends Range {
  readonly paragraph: number;
  readonly section: number;
  /** Whether at least one quote of a claim touches it. */
  readonly cited: boolean;
  /** Indices of the sentences that introduce it, outermost first; only for list items. */
  readonly chapeaux?: readonly number[];
  /** It introduces list items and counts only with them: it is cited once one of them is. */
  readonly isChapeau?: true;
  /** No quote touches it, because its section was not read. */
  readonly unread?: true;
  /** Why no quote touches it, if the atlas's author gives a reason. */
  readonly uncited?: "repetition" | "rhetoric" | "outOfScope";
}
