import type { TableScene } from "../../scene/scene.ts";
import { MEASURED_COLUMNS } from "../../scene/vocabulary.ts";

/** Whether a table shows, or is sorted by, what must be measured first. */
export function asksMeasures({ rows, columns, sort }: TableScene): boolean {
  const used: readonly string[] = [...columns, ...sort.map(({ column }) => column)];
  return rows === "nodes" && MEASURED_COLUMNS.some((column) => used.includes(column));
}
