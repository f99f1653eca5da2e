/** Translates key presses in the table into commands. */

export type TableCommand =
  /** Moves by a number of rows, or by a page. `extends` selects all rows up to there. */
  | { readonly type: "row"; readonly by: number | "page" | "-page"; readonly extends: boolean }
  | { readonly type: "firstRow" | "lastRow"; readonly extends: boolean }
  /** Moves to the next, previous, first or last cell of the row. */
  | { readonly type: "cell"; readonly to: "next" | "previous" | "first" | "last" }
  /**
   * Enter: inspects a row, or sorts by a column. `adds` (Shift) adds to the selection or sort keys.
   */
  | { readonly type: "act"; readonly adds: boolean }
  | { readonly type: "select"; readonly adds: boolean }
  | { readonly type: "all" | "clear" | "menu" };

type Press = Pick<KeyboardEvent, "key" | "shiftKey" | "ctrlKey" | "metaKey" | "altKey">;

/**
 * Returns `undefined` for keys the table does not handle. Within the cells of a row, Home and End
 * go to its first and last cell, and with Ctrl to the first and last row; on a whole row they go
 * to the first and last row without Ctrl too.
 */
export function commandOf(press: Press, isInCells: boolean): TableCommand | undefined {
  if (press.altKey) return undefined;
  const { key, shiftKey } = press;
  const control = press.ctrlKey || press.metaKey;
  if (control) {
    if (key === "a" || key === "A") return { type: "all" };
    if (key === " ") return { type: "select", adds: true };
    if (key === "Home") return { type: "firstRow", extends: shiftKey };
    if (key === "End") return { type: "lastRow", extends: shiftKey };
    return undefined;
  }
  switch (key) {
    case "ArrowDown":
      return { type: "row", by: 1, extends: shiftKey };
    case "ArrowUp":
      return { type: "row", by: -1, extends: shiftKey };
    case "PageDown":
      return { type: "row", by: "page", extends: shiftKey };
    case "PageUp":
      return { type: "row", by: "-page", extends: shiftKey };
    case "Home":
      return isInCells ? { type: "cell", to: "first" } : { type: "firstRow", extends: shiftKey };
    case "End":
      return isInCells ? { type: "cell", to: "last" } : { type: "lastRow", extends: shiftKey };
    case "ArrowRight":
      return { type: "cell", to: "next" };
    case "ArrowLeft":
      return { type: "cell", to: "previous" };
    case "Enter":
      return { type: "act", adds: shiftKey };
    case " ":
      return { type: "select", adds: shiftKey };
    case "Escape":
      return { type: "clear" };
    case "ContextMenu":
      return { type: "menu" };
    case "F10":
      return shiftKey ? { type: "menu" } : undefined;
    default:
      return undefined;
  }
}
