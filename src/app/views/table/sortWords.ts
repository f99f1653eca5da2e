/** What a table is sorted by, as a sentence. */
import { sortKeys, type TableScene } from "../../../scene/index.ts";
import { COLUMN_NAMES, words } from "./words.ts";

/** "Sorted by Kind, ascending, then Name, ascending." */
export function sortWords(table: TableScene): string {
  const keys = sortKeys(table).map(({ column, down }) => words.key(COLUMN_NAMES[column], down));
  return keys.length > 0 ? words.sortedBy(keys.join(words.nextKey)) : words.unsorted[table.rows];
}
