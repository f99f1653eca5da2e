/** Finds the grid cell that is open, that an event is about, or that lies under the pointer. */
import { ALL, type Line, type Matrix } from "../../../query/matrix/index.ts";
import type { MatrixChoice } from "../../../scene/index.ts";
import type { GridCell } from "./gridKeys.ts";
import { type GridSizes, LEAD } from "./gridSizes.ts";

/** The position of the open cell; `undefined` if none is open or it is not shown. */
export function gridCellOf(matrix: Matrix, cell: MatrixChoice["cell"]): GridCell | undefined {
  if (!cell) return undefined;
  const [row, column] = cell;
  const indexIn = (lines: readonly Line[], key: string) => {
    const index = lines.findIndex((line) => line.key === key);
    return key === ALL ? LEAD - 1 : index < 0 ? undefined : index + LEAD;
  };
  const position = { row: indexIn(matrix.rows, row), column: indexIn(matrix.columns, column) };
  if (position.row === undefined || position.column === undefined) return undefined;
  return { row: position.row, column: position.column };
}

/** The position of the cell that contains an event target; `undefined` if none does. */
export function cellOfTarget(target: EventTarget): GridCell | undefined {
  const cell = target instanceof Element ? target.closest("[aria-colindex]") : null;
  const row = cell?.parentElement;
  if (!cell || !row) return undefined;
  return { row: indexOf(row, "aria-rowindex"), column: indexOf(cell, "aria-colindex") };
}

/**
 * The position under the pointer; where no cell is rendered, computed from the offset in the row.
 */
export function cellAtPoint(
  { target, clientX }: Pick<PointerEvent, "target" | "clientX">,
  { headInline, inline }: GridSizes,
  columns: number,
): GridCell | undefined {
  if (!(target instanceof Element)) return undefined;
  const row = target.closest("[aria-rowindex]");
  const cell = cellOfTarget(target);
  if (cell || !row) return cell;
  const { left, right } = row.getBoundingClientRect();
  const within = (isRightToLeft(row) ? right - clientX : clientX - left) - headInline;
  const column = Math.floor(within / inline);
  if (column < 0 || column >= columns) return undefined;
  return { row: indexOf(row, "aria-rowindex"), column: column + LEAD };
}

export function isRightToLeft(element: Element): boolean {
  return getComputedStyle(element).direction === "rtl";
}

/** Scrolls by the least; the scroll padding keeps headers and totals clear. */
export function scrollIntoSight(element: Element | null | undefined): void {
  // jsdom has no scrollIntoView.
  element?.scrollIntoView?.({ block: "nearest", inline: "nearest" });
}

function indexOf(element: Element, attribute: "aria-rowindex" | "aria-colindex"): number {
  return Number(element.getAttribute(attribute)) - 1;
}
