/** Where a key leads in a grid; pure, apart from the listener. */

/** A place in the grid; the header row and the row headers are 0. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
}

interface Grid {
  readonly rows: number;
  readonly columns: number;
  /** Rows that a page holds. */
  readonly page: number;
  readonly rightToLeft: boolean;
}

type Press = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">;

/** `undefined` for keys that don't move. Nothing wraps: an edge is an edge. */
export function movedBy(press: Press, from: GridCell, grid: Grid): GridCell | undefined {
  if (press.altKey || press.metaKey || press.shiftKey) return undefined;
  const to = press.ctrlKey ? corner(press.key, grid) : step(press.key, from, grid);
  if (!to) return undefined;
  return {
    row: Math.min(Math.max(to.row, 0), grid.rows - 1),
    column: Math.min(Math.max(to.column, 0), grid.columns - 1),
  };
}

function corner(key: string, { rows, columns }: Grid): GridCell | undefined {
  if (key === "Home") return { row: 0, column: 0 };
  return key === "End" ? { row: rows - 1, column: columns - 1 } : undefined;
}

function step(key: string, { row, column }: GridCell, grid: Grid): GridCell | undefined {
  const forward = grid.rightToLeft ? -1 : 1;
  switch (key) {
    case "ArrowUp":
      return { row: row - 1, column };
    case "ArrowDown":
      return { row: row + 1, column };
    case "ArrowLeft":
      return { row, column: column - forward };
    case "ArrowRight":
      return { row, column: column + forward };
    case "Home":
      return { row, column: 0 };
    case "End":
      return { row, column: grid.columns - 1 };
    case "PageUp":
      return { row: row - grid.page, column };
    case "PageDown":
      return { row: row + grid.page, column };
    default:
      return undefined;
  }
}
