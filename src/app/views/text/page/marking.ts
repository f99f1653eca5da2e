/**
 * The marks of a document as a React context, and the props of its blocks. Only marked blocks read
 * the context, so that other filters re-render those and not all of a long text.
 */
import { createContext, type RefObject } from "react";
import type { Atlas, Document } from "../../../../atlas/index.ts";
import type { Range } from "../../../../atlas/text/index.ts";
import type { Block, Mark, Part } from "../../../../query/text/index.ts";

export interface MarkingValue {
  readonly marks: readonly Mark[];
  /** Indices of the sentences that shown nodes or links rest on. */
  readonly cited: ReadonlySet<number>;
  /** The number of those sentences in a section, or, without one, in the document. */
  readonly citedIn: (section?: number) => number;
}

export const UNMARKED: MarkingValue = { marks: [], cited: new Set(), citedIn: () => 0 };

export const Marking = createContext(UNMARKED);

/** Props of a block of headings and paragraphs. */
export interface BlockProps {
  readonly atlas: Atlas;
  readonly document: Document;
  readonly block: Block;
  readonly scroller: RefObject<HTMLElement | null>;
  /** Ids of the lit quotes in this block. */
  readonly lit: readonly string[];
  /** Offset of the mark with the tab stop, if it is in this block. */
  readonly stop: number | undefined;
  /** Whether the block is marked even away from the visible area. */
  readonly isHeld: boolean;
  readonly uncited: boolean;
  /** Matches of the find box in this block. */
  readonly found: readonly Range[];
}

/** Props of a heading or paragraph in a block. */
export interface PartProps extends BlockProps {
  readonly part: Part;
  readonly marking: MarkingValue;
  readonly isMarked: boolean;
}
