/** Tables of Word: rows of the same length, merged cells once. */
import type { Block, Words } from "../model.ts";
import type { Changes } from "./runs.ts";
import { childAt, type Element, elementsOf, numberOf, valueOf } from "./xml.ts";

/** A table with this little in it is there for the layout. */
const LAYOUT_COLUMNS = 1;

/**
 * A table as a block. One with a single column is no table: its cells' blocks are given as they
 * are.
 */
export function tableBlocks(
  table: Element,
  blocksOf: (cell: Element) => readonly Block[],
  changes: Changes,
  removed: (row: Element) => void,
): readonly Block[] {
  const rows: (readonly (readonly Block[])[])[] = [];
  for (const row of unwrapped(table, "w:tr")) {
    const about = childAt(row, "w:trPr");
    const gone = childAt(about, changes === "accept" ? "w:del" : "w:ins");
    if (gone) {
      removed(row);
      continue;
    }
    const cells: (readonly Block[])[] = [];
    cells.push(...empty(numberOf(valueOf(about, "w:gridBefore")) ?? 0));
    for (const cell of unwrapped(row, "w:tc")) {
      const merge = childAt(cell, "w:tcPr", "w:vMerge");
      const goesOn = merge !== undefined && merge.attributes["w:val"] !== "restart";
      const blocks = blocksOf(cell);
      cells.push(goesOn && blocks.every(isEmpty) ? [] : blocks);
      cells.push(...empty((numberOf(valueOf(childAt(cell, "w:tcPr"), "w:gridSpan")) ?? 1) - 1));
    }
    rows.push(cells);
  }
  const columns = Math.max(0, ...rows.map((row) => row.length));
  if (columns <= LAYOUT_COLUMNS) return rows.flat(2);
  return [
    {
      kind: "table",
      rows: rows.map((row) => [...row, ...empty(columns - row.length)].map(cellWords)),
    },
    ...rows.flat(2).filter(({ kind }) => kind === "note"),
  ];
}

/** Rows or cells, those in content controls too. */
function unwrapped(parent: Element, name: string): readonly Element[] {
  return elementsOf(parent).flatMap((child) => {
    if (child.name === name) return [child];
    return WRAPPERS.has(child.name) ? unwrapped(child, name) : [];
  });
}

const WRAPPERS = new Set(["w:sdt", "w:sdtContent", "w:customXml", "w:ins", "w:moveTo"]);
/** No table of Word has more columns. */
const MOST_COLUMNS = 63;

function empty(count: number): readonly (readonly Block[])[] {
  return Array.from({ length: Math.min(MOST_COLUMNS, Math.max(0, count)) }, () => []);
}

function isEmpty(block: Block): boolean {
  return block.kind === "paragraph" && block.words.length === 0;
}

/** What a cell holds, in one line. */
function cellWords(blocks: readonly Block[]): Words {
  return blocks.flatMap((block, at): Words => {
    const before = at > 0 ? [" "] : [];
    switch (block.kind) {
      case "table":
        return [...before, ...block.rows.flat().flatMap((words) => [...words, " "])];
      case "item":
        return [...before, block.mark, " ", ...block.words];
      case "heading":
        return [...before, block.number ?? "", " ", ...block.words];
      case "paragraph":
        return [...before, ...block.words];
      case "page":
        return [{ page: block.label }];
      case "note":
        return [];
    }
  });
}
