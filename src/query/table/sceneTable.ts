/** The table of a Scene as texts, for what can't be scrolled: paper and slides. */
import type { Atlas } from "../../atlas/index.ts";
import { type Column, type Scene, shownColumns, sortKeys } from "../../scene/index.ts";
import { visible } from "../visible/index.ts";
import { cellOf, cellText, type ValueNames } from "./cells.ts";
import { tableRows } from "./rows.ts";
import { sortRows } from "./sortRows.ts";

/** What the Table view calls its columns and the values of closed vocabularies. */
export interface TableNames {
  readonly columns: Readonly<Record<Column, string>>;
  readonly values: ValueNames;
}

export interface TextRow {
  readonly id: string;
  /** A text for each column. */
  readonly texts: readonly string[];
}

export interface SceneTable {
  readonly columns: readonly Column[];
  readonly rows: readonly TextRow[];
  /** How many further rows there are. */
  readonly rest: number;
}

/** The first rows, `most` at the most, sorted and in the columns that the Table view shows. */
export function sceneTable(
  atlas: Atlas,
  scene: Scene,
  names: ValueNames,
  most: number,
): SceneTable {
  const { table } = scene;
  const context = { atlas, shown: visible(atlas, scene), filters: scene.filters, names };
  const columns = shownColumns(table);
  const rows = sortRows(tableRows(atlas, scene, table.rows), sortKeys(table), context);
  return {
    columns,
    rows: rows.slice(0, most).map((row) => ({
      id: row.id,
      texts: columns.map((column) => cellText(cellOf(row, column, context), column)),
    })),
    rest: Math.max(0, rows.length - most),
  };
}
