/**
 * The marks of a document, apart from its words: only blocks that are marked ask for them, so that
 * other filters draw those alone anew, and not all of a long text.
 */
import { createContext } from "react";
import type { Mark } from "../../../query/text/marks.ts";

export interface MarkingValue {
  readonly marks: readonly Mark[];
  /** The sentences that something shown rests on. */
  readonly cited: ReadonlySet<number>;
  /** How many of them are in a section; without one, in the document. */
  readonly citedIn: (section?: number) => number;
}

export const UNMARKED: MarkingValue = { marks: [], cited: new Set(), citedIn: () => 0 };

export const Marking = createContext(UNMARKED);
