import { MEASURED_COLUMNS, type TableChoice } from "../../scene/index.ts";

/** Whether a table shows, or is sorted by, what must be measured first. */
export function asksMeasures({ rows, columns, sort }: TableChoice): boolean {
  const used: readonly string[] = [...columns, ...sort.map(({ column }) => column)];
  return rows === "nodes" && MEASURED_COLUMNS.some((column) => used.includes(column));
}
