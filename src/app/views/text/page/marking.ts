/**
 * The marks of a document, apart from its words: only blocks that are marked ask for them, so that
 * other filters draw those alone anew, and not all of a long text.
 */
import { createContext, type RefObject } from "react";
import type { Atlas, Document } from "../../../../atlas/index.ts";
import type { Range } from "../../../../atlas/text/index.ts";
import type { Block, Mark, Part } from "../../../../query/text/index.ts";

export interface MarkingValue {
  readonly marks: readonly Mark[];
  /** The sentences that something shown rests on. */
  readonly cited: ReadonlySet<number>;
  /** How many of them are in a section; without one, in the document. */
  readonly citedIn: (section?: number) => number;
}

export const UNMARKED: MarkingValue = { marks: [], cited: new Set(), citedIn: () => 0 };

export const Marking = createContext(UNMARKED);

/** What a block of paragraphs is given. */
export interface BlockProps {
  readonly atlas: Atlas;
  readonly document: Document;
  readonly block: Block;
  readonly scroller: RefObject<HTMLElement | null>;
  /** Ids of the quotes in this block that stand out. */
  readonly lit: readonly string[];
  /** Where the mark with the tab stop begins, if it is here. */
  readonly stop: number | undefined;
  /** Marked wherever it is. */
  readonly isHeld: boolean;
  readonly uncited: boolean;
  /** What was found here. */
  readonly found: readonly Range[];
}

/** What a heading or a paragraph in it is given. */
export interface PartProps extends BlockProps {
  readonly part: Part;
  readonly marking: MarkingValue;
  readonly isMarked: boolean;
}
