/** Turns Word's tables into blocks: rows of equal length, the text of merged cells only once. */
import { greatest } from "../../longLists.ts";
import { type Block, tidyWords, type Words } from "../model/index.ts";
import { childAt, type Element, elementsOf, numberOf, valueAt } from "./readXml.ts";
import type { Changes } from "./runs.ts";

/** A table with no more columns than this is only used for layout. */
const LAYOUT_COLUMNS = 1;

/**
 * A table as a block, followed by its notes. Of a table with a single column, the cells' blocks are
 * returned as they are.
 */
export function tableBlocks(
  table: Element,
  blocksOf: (cell: Element) => readonly Block[],
  changes: Changes,
  onDeletedRow: (row: Element) => void,
): readonly Block[] {
  const rows: (readonly (readonly Block[])[])[] = [];
  for (const row of unwrap(table, "w:tr")) {
    const properties = childAt(row, "w:trPr");
    const isDeleted = childAt(properties, changes === "accept" ? "w:del" : "w:ins");
    if (isDeleted) {
      onDeletedRow(row);
      continue;
    }
    const cells: (readonly Block[])[] = [];
    cells.push(...emptyCells(numberOf(valueAt(properties, "w:gridBefore")) ?? 0));
    for (const cell of unwrap(row, "w:tc")) {
      const merge = childAt(cell, "w:tcPr", "w:vMerge");
      const continuesMerge = merge !== undefined && merge.attributes["w:val"] !== "restart";
      const blocks = blocksOf(cell);
      cells.push(continuesMerge && blocks.every(isEmpty) ? [] : blocks);
      cells.push(
        ...emptyCells((numberOf(valueAt(childAt(cell, "w:tcPr"), "w:gridSpan")) ?? 1) - 1),
      );
    }
    rows.push(cells);
  }
  const columns = Math.max(
    0,
    greatest(rows, (row) => row.length),
  );
  if (columns <= LAYOUT_COLUMNS) return rows.flat(2);
  return [
    {
      kind: "table",
      rows: rows.map((row) =>
        [...row, ...emptyCells(columns - row.length)].map((cell) => tidyWords(cellWords(cell))),
      ),
    },
    ...rows.flat(2).filter(({ kind }) => kind === "note"),
  ];
}

/** The rows or cells of a parent, including those in content controls. */
function unwrap(parent: Element, name: string): readonly Element[] {
  return elementsOf(parent).flatMap((child) => {
    if (child.name === name) return [child];
    return WRAPPERS.has(child.name) ? unwrap(child, name) : [];
  });
}

const WRAPPERS = new Set(["w:sdt", "w:sdtContent", "w:customXml", "w:ins", "w:moveTo"]);
/** Word's own limit. */
const MOST_COLUMNS = 63;

function emptyCells(count: number): readonly (readonly Block[])[] {
  return Array.from({ length: Math.min(MOST_COLUMNS, Math.max(0, count)) }, () => []);
}

function isEmpty(block: Block): boolean {
  return block.kind === "paragraph" && block.words.length === 0;
}

/** A cell's content on one line, without its notes, which follow the table. */
function cellWords(blocks: readonly Block[]): Words {
  return blocks.flatMap((block): Words => {
    if (block.kind === "page" || block.kind === "note") return [];
    if (block.kind === "table") return block.rows.flat().flatMap((words) => [...words, " "]);
    const mark = block.kind === "item" ? block.mark : block.kind === "heading" ? block.number : "";
    return [mark ? `${mark} ` : "", ...block.words, " "];
  });
}
