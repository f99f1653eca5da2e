/** Column widths and row height; all rows of a table have the same height. */
import { type RefObject, useMemo } from "react";
import { ATTRIBUTES, perAttribute, valueWords } from "../../../atlas/attributes/index.ts";
import type { Column, TableRows } from "../../../scene/index.ts";
import { type Span, spanInSight, useSpans } from "../../../ui/browser/inSight.ts";
import { useMedia } from "../../../ui/browser/useMedia.ts";

/** In rem: what most cells of the column need; wider panes share out the rest. */
export const WIDTHS: Readonly<Record<Column, number>> = {
  name: 17,
  kind: 7,
  type: 9.5,
  pillars: 14,
  statements: 7,
  links: 5,
  out: 6,
  in: 5.5,
  betweenness: 7.5,
  cutpoint: 6.5,
  kindBrokerage: 9,
  pillarBrokerage: 9.5,
  community: 13,
  component: 13,
  quotes: 5.5,
  documents: 13,
  aliases: 12,
  summary: 26,
  words: 21,
  source: 13,
  relation: 9,
  target: 13,
  family: 9,
  denied: 5.5,
  ...perAttribute(ATTRIBUTES, "id", ({ id, values }) => {
    const letters = values.map((value) => valueWords(id, value).name.length);
    return 1.5 + Math.max(...letters) / 2;
  }),
  reasoning: 22,
  supports: 14,
  claim: 8,
  document: 10.5,
  section: 10.5,
  translation: 24,
  bothWays: 6.5,
  ownTags: 10,
  id: 17,
  sourceId: 14,
  targetId: 14,
  claimId: 17,
};

/** Columns that hold sentences. */
const LONG: readonly Column[] = ["words", "summary", "reasoning", "translation"];
/** Height of a line and of the padding, in rem. */
const LINE = 1.125;
const PADDING = 0.5;
/** Least row height for touch screens, in px. */
const TOUCH = 44;

/** How many lines of text a row has room for. */
export function textLinesOf(rows: TableRows, columns: readonly Column[]): number {
  return rows === "quotes" || columns.some((column) => LONG.includes(column)) ? 3 : 2;
}

/** The row height in whole px, so that index times height is the position of a row. */
export function useRowHeight(lines: number): number {
  const isCoarse = useMedia("(pointer: coarse)");
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  return Math.max(isCoarse ? TOUCH : 0, Math.round((lines * LINE + PADDING) * rem));
}

/** Rows are added and removed in steps of this many, so that scrolling renders less often. */
const STEP = 8;
/** Assumed height of a pane that has not been measured yet, in CSS px. */
const UNMEASURED = 640;

/** The rows in sight, and as many before and after them. `rowHeight` is in CSS px. */
export function useRowsInSight(scroller: RefObject<HTMLElement | null>, rowHeight: number): Span {
  const [spansOf, first] = useMemo(() => {
    const at = (top: number, height: number) => [
      spanInSight(top, height, rowHeight, { step: STEP, beyond: height / rowHeight }),
    ];
    return [
      ({ scrollTop, clientHeight }: HTMLElement) => at(scrollTop, clientHeight || UNMEASURED),
      at(0, UNMEASURED),
    ] as const;
  }, [rowHeight]);
  const [rows = { from: 0, to: 0 }] = useSpans(scroller, spansOf, first) ?? [];
  return rows;
}
