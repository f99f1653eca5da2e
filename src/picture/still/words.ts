/** Words for what was left out on paper or on a slide. */

const counted = (count: number, noun: string) => `${count} more ${noun}${count === 1 ? "" : "s"}`;

/** "… and 12 more rows and 2 more columns"; empty if nothing was left out. */
export function restWords(...rest: readonly (readonly [count: number, noun: string])[]): string {
  const parts = rest.flatMap(([count, noun]) => (count > 0 ? [counted(count, noun)] : []));
  return parts.length === 0 ? "" : `… and ${parts.join(" and ")}`;
}

/** The same for a matrix, which keeps the fullest rows and columns. */
export function restOfMatrix(rows: number, columns: number): string {
  const rest = restWords([rows, "row"], [columns, "column"]);
  return rest === "" ? "" : `${rest}, which hold less.`;
}

/** Explains cells in brackets. */
export const DENIED_CELLS = "In brackets: denied by the words.";
export const EMPTY_MATRIX = "This matrix is empty.";
export const EMPTY_TABLE = "Nothing passes these filters together.";
