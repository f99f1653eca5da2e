/** Computes where a key moves the cursor of the matrix grid. */

/** A position in the grid; the header row and the row headers have index 0. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
}

export interface GridShape {
  readonly rows: number;
  readonly columns: number;
  /** The number of rows on a page. */
  readonly page: number;
  readonly rightToLeft: boolean;
}

type Press = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">;

/** The position a key leads to, without wrapping; `undefined` for keys that do not move. */
export function movedBy(press: Press, from: GridCell, grid: GridShape): GridCell | undefined {
  if (press.altKey || press.metaKey || press.shiftKey) return undefined;
  const to = press.ctrlKey ? corner(press.key, grid) : step(press.key, from, grid);
  if (!to) return undefined;
  return {
    row: Math.min(Math.max(to.row, 0), grid.rows - 1),
    column: Math.min(Math.max(to.column, 0), grid.columns - 1),
  };
}

function corner(key: string, { rows, columns }: GridShape): GridCell | undefined {
  if (key === "Home") return { row: 0, column: 0 };
  return key === "End" ? { row: rows - 1, column: columns - 1 } : undefined;
}

function step(key: string, { row, column }: GridCell, grid: GridShape): GridCell | undefined {
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
