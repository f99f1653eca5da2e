/** Where in the grid things are: what is open, what has the focus, what lies under the pointer. */
import { ALL, type Line, type Matrix } from "../../../query/matrix/index.ts";
import type { MatrixChoice } from "../../../scene/index.ts";
import type { GridCell } from "./gridKeys.ts";
import { type GridSizes, LEAD } from "./gridSizes.ts";

/** The place of the cell that is open; `undefined` where nothing is, or it does not show. */
export function cellIn(of: Matrix, cell: MatrixChoice["cell"]): GridCell | undefined {
  if (!cell) return undefined;
  const [row, column] = cell;
  const at = (lines: readonly Line[], key: string) => {
    const index = lines.findIndex((line) => line.key === key);
    return key === ALL ? LEAD - 1 : index < 0 ? undefined : index + LEAD;
  };
  const place = { row: at(of.rows, row), column: at(of.columns, column) };
  if (place.row === undefined || place.column === undefined) return undefined;
  return { row: place.row, column: place.column };
}

/** The place of the cell that an event is about; `undefined` where it is about none. */
export function cellOfTarget(target: EventTarget): GridCell | undefined {
  const cell = target instanceof Element ? target.closest("[aria-colindex]") : null;
  const row = cell?.parentElement;
  if (!cell || !row) return undefined;
  return { row: indexOf(row, "aria-rowindex"), column: indexOf(cell, "aria-colindex") };
}

/** The place under the pointer. Where no cell is drawn it is told by where in its row that is. */
export function cellAtPoint(
  { target, clientX }: Pick<PointerEvent, "target" | "clientX">,
  { headInline, inline }: GridSizes,
  columns: number,
): GridCell | undefined {
  if (!(target instanceof Element)) return undefined;
  const row = target.closest("[aria-rowindex]");
  const place = cellOfTarget(target);
  if (place || !row) return place;
  const { left, right } = row.getBoundingClientRect();
  const within = (isRightToLeft(row) ? right - clientX : clientX - left) - headInline;
  const column = Math.floor(within / inline);
  if (column < 0 || column >= columns) return undefined;
  return { row: indexOf(row, "aria-rowindex"), column: column + LEAD };
}

export function isRightToLeft(element: Element): boolean {
  return getComputedStyle(element).direction === "rtl";
}

/** As little as needed; headers and totals are kept clear by the scroll padding. */
export function intoSight(element: Element | null | undefined): void {
  // Not there where nothing is laid out.
  element?.scrollIntoView?.({ block: "nearest", inline: "nearest" });
}

function indexOf(element: Element, attribute: "aria-rowindex" | "aria-colindex"): number {
  return Number(element.getAttribute(attribute)) - 1;
}
