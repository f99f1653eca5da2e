/** The table of a Scene as plain texts, for paper and slides, which can't be scrolled. */
import type { Atlas } from "../../atlas/index.ts";
import {
  type Column,
  OWN_COLUMN,
  type Scene,
  shownColumns,
  sortKeys,
  type TableRows,
} from "../../scene/index.ts";
import { visible } from "../visible/index.ts";
import { cellOf, cellText, type ValueNames } from "./cells.ts";
import { tableRows } from "./rows.ts";
import { sortRows } from "./sortRows.ts";

/** Names of the table's columns and of the values of closed vocabularies. */
export interface TableNames {
  readonly columns: Readonly<Record<Column, string>>;
  readonly values: ValueNames;
  /** "12 nodes" */
  readonly count: (count: number, rows: TableRows) => string;
}

export interface TextRow {
  readonly id: string;
  /** One text per column. */
  readonly texts: readonly string[];
}

export interface SceneTable {
  readonly columns: readonly Column[];
  readonly rows: readonly TextRow[];
  /** How many rows were left out. */
  readonly restRows: number;
}

/** At most `most` rows, sorted and with the columns as in the Table view. */
export function sceneTable(
  atlas: Atlas,
  scene: Scene,
  names: ValueNames,
  most: number,
): SceneTable {
  const { table } = scene;
  const context = { atlas, shown: visible(atlas, scene), filters: scene.filters, names };
  const columns = shownColumns(table).filter((column) => column !== OWN_COLUMN);
  const rows = sortRows(tableRows(atlas, scene, table.rows), sortKeys(table), context);
  return {
    columns,
    rows: rows.slice(0, most).map((row) => ({
      id: row.id,
      texts: columns.map((column) => cellText(cellOf(row, column, context), column)),
    })),
    restRows: Math.max(0, rows.length - most),
  };
}
