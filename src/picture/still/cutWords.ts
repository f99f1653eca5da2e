/** What is said on paper and on slides of what found no room there. */

const counted = (count: number, one: string) => `${count} more ${one}${count === 1 ? "" : "s"}`;

/** "… and 12 more rows and 2 more columns"; empty where nothing is left out. */
export function restWords(...rest: readonly (readonly [count: number, one: string])[]): string {
  const parts = rest.flatMap(([count, one]) => (count > 0 ? [counted(count, one)] : []));
  return parts.length === 0 ? "" : `… and ${parts.join(" and ")}`;
}

/** The same of a matrix, which keeps what holds most. */
export function restOfMatrix(rows: number, columns: number): string {
  const rest = restWords([rows, "row"], [columns, "column"]);
  return rest === "" ? "" : `${rest} that hold less.`;
}

/** Cells in brackets. */
export const DENIED_CELLS = "In brackets: denied by the words.";
export const EMPTY_MATRIX = "These sources name nothing here.";
export const EMPTY_TABLE = "Nothing passes these filters together.";
