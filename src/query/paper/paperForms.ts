/**
 * What each view comes to on a printed page and on a slide: the map, the matrix, a table of texts, or
 * passages with marked words. Paper and slides draw these forms and know no views.
 */
import type { Atlas } from "../../atlas/index.ts";
import { NUMBER_COLUMNS, type Scene, type View } from "../../scene/index.ts";
import { sceneTable, type TableNames, type TextRow } from "../table/index.ts";
import { type Passage, passages } from "../text/index.ts";

/** A table of texts, of which the last rows may be left out. */
export interface PaperTable {
  readonly caption: string;
  readonly columns: readonly { readonly name: string; readonly isNumber: boolean }[];
  /** With one text per column. */
  readonly rows: readonly TextRow[];
  /** How many rows were left out. */
  readonly restRows: number;
}

/** The table of a Scene, with at most `most` rows. */
export type TableOnPaper = (
  atlas: Atlas,
  scene: Scene,
  names: TableNames,
  most: number,
) => PaperTable;

export type PassagesOnPaper = (atlas: Atlas, scene: Scene) => readonly Passage[];

type PaperForm =
  | { readonly type: "map" | "matrix" }
  | { readonly type: "table"; readonly table: TableOnPaper }
  | { readonly type: "text"; readonly passages: PassagesOnPaper };

export const PAPER_FORMS: Readonly<Record<View, PaperForm>> = {
  map: { type: "map" },
  matrix: { type: "matrix" },
  table: { type: "table", table: nodesLinksOrQuotes },
  text: { type: "text", passages },
};

function nodesLinksOrQuotes(
  atlas: Atlas,
  scene: Scene,
  names: TableNames,
  most: number,
): PaperTable {
  const { columns, rows, restRows } = sceneTable(atlas, scene, names.values, most);
  return {
    caption: names.count(rows.length + restRows, scene.table.rows),
    columns: columns.map((column) => ({
      name: names.columns[column],
      isNumber: NUMBER_COLUMNS.has(column),
    })),
    rows,
    restRows,
  };
}
