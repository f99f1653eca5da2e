/** The cells of a PDF's tables by its tags, which say of each piece of text where it stands. */
import type { PDFPageProxy } from "pdfjs-dist/types/src/display/api.d.ts";
import type { Cell } from "../pages/index.ts";

type TreeNode = Awaited<ReturnType<PDFPageProxy["getStructTree"]>>;

/** The cells of a page's marked content, by its ids. What is within a table within a cell is the cell's. */
export function cellTags(tree: TreeNode): ReadonlyMap<string, Cell> {
  const cells = new Map<string, Cell>();
  let tables = 0;
  const markCell = (node: TreeNode, cell: Cell): void => {
    for (const child of node.children) {
      if ("children" in child) markCell(child, cell);
      else if ("id" in child) cells.set(child.id, cell);
    }
  };
  const visitTable = (node: TreeNode, place: { table: number; row: number }): void => {
    for (const child of node.children) {
      if (!("children" in child)) continue;
      if (child.role !== "TR") {
        // THead, TBody and TFoot; a caption is a paragraph.
        if (/^T/.test(child.role)) visitTable(child, place);
        else visit(child);
        continue;
      }
      child.children.forEach((cell, column) => {
        if ("children" in cell) markCell(cell, { ...place, column });
      });
      place.row++;
    }
  };
  const visit = (node: TreeNode): void => {
    if (node.role === "Table") visitTable(node, { table: tables++, row: 0 });
    else for (const child of node.children) if ("children" in child) visit(child);
  };
  if (tree) visit(tree);
  return cells;
}
