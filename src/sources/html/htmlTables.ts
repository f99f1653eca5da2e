/** Turns HTML tables into blocks: rows of equal length, a spanning cell's text in the first cell. */
import { greatest } from "../../longLists.ts";
import { type Block, plainWords, tidyWords, type Words } from "../model/index.ts";
import { attribute, childrenOf, type Element, elementsBelow, isElement } from "./htmlTree.ts";
import { inlineWords, type PageContext } from "./inlineWords.ts";

/** No real table is larger; a span beyond these limits would only cost memory. */
const MOST_COLUMNS = 200;
const MOST_ROWS = 10_000;

/** A table as a block; a table that is used for layout is returned as its cells' blocks. */
export function tableBlocks(
  table: Element,
  page: PageContext,
  blocksOf: (cell: Element) => readonly Block[],
): readonly Block[] {
  const rows = tableRows(table);
  const cells = rows.flatMap(rowCells);
  const caption = childrenOf(table).filter((child) => isElement(child, "caption"));
  const title = tidyWords(inlineWords(caption, page));
  const before: readonly Block[] = title.length > 0 ? [{ kind: "paragraph", words: title }] : [];
  const isTableOrHeading = ({ tagName }: Element) =>
    tagName === "table" || /^h[1-6]$/.test(tagName);
  const isLayout =
    attribute(table, "role") === "presentation" ||
    rows.every((row) => rowCells(row).length <= 1) ||
    cells.some((cell) => elementsBelow(cell, isTableOrHeading).length > 0);
  if (isLayout) return [...before, ...cells.flatMap(blocksOf)];
  const grid = gridOf(rows, (cell) => cellWords(blocksOf(cell)));
  return grid.every((row) => row.every((words) => plainWords(words) === ""))
    ? before
    : [...before, { kind: "table", rows: grid }];
}

function tableRows(table: Element): readonly Element[] {
  return childrenOf(table).flatMap((child) => {
    if (!isElement(child)) return [];
    if (child.tagName === "tr") return [child];
    return ["thead", "tbody", "tfoot"].includes(child.tagName) ? tableRows(child) : [];
  });
}

function rowCells(row: Element): readonly Element[] {
  return childrenOf(row).filter(
    (child): child is Element => isElement(child, "td") || isElement(child, "th"),
  );
}

/** The grid of HTML's table model; the cells that another one spans are empty. */
function gridOf(rows: readonly Element[], wordsOf: (cell: Element) => Words): Words[][] {
  const grid: Words[][] = [];
  /** The columns of each row that are filled or spanned. */
  const filled = rows.map(() => new Set<number>());
  rows.slice(0, MOST_ROWS).forEach((row, at) => {
    const line: Words[] = [];
    let column = 0;
    for (const cell of rowCells(row)) {
      while (filled[at]?.has(column)) column++;
      const across = span(cell, "colspan", MOST_COLUMNS - column);
      const down = span(cell, "rowspan", rows.length - at);
      if (column >= MOST_COLUMNS) break;
      line[column] = wordsOf(cell);
      for (let below = at; below < at + down; below++) {
        for (let next = 0; next < across; next++) filled[below]?.add(column + next);
      }
      column += across;
    }
    grid.push(line);
  });
  const columns = Math.max(
    1,
    greatest(filled, (row) => Math.max(0, ...row) + 1),
  );
  return grid.map((line) => Array.from({ length: columns }, (_, at) => line[at] ?? []));
}

function span(cell: Element, name: string, most: number): number {
  const value = Number.parseInt(attribute(cell, name) ?? "1", 10);
  return Math.max(1, Math.min(most, Number.isNaN(value) ? 1 : value));
}

/** A cell's content on one line. */
function cellWords(blocks: readonly Block[]): Words {
  return tidyWords(
    blocks.flatMap((block): Words => {
      if (block.kind === "table" || block.kind === "page") return [];
      const mark = block.kind === "item" && block.mark !== "" ? [`${block.mark} `] : [];
      return [...mark, ...block.words, " "];
    }),
  );
}
