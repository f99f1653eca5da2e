/** Prepares the rows of the bare lists, so that these have nothing to compute, only to draw. */
import { VALUE_NAMES } from "../../../src/app/views/table/words.ts";
import type { Atlas } from "../../../src/atlas/atlas.ts";
import { type Matrix, matrix } from "../../../src/query/matrix/matrix.ts";
import { cellOf, cellText } from "../../../src/query/table/cells.ts";
import { tableRows } from "../../../src/query/table/rows.ts";
import { partsOf, piecesOf } from "../../../src/query/text/documentBlocks.ts";
import { marksOf } from "../../../src/query/text/marks.ts";
import { computeVisible } from "../../../src/query/visible/visible.ts";
import { DEFAULT_MATRIX, DEFAULT_TABLE, EMPTY_FILTERS } from "../../../src/scene/completeScene.ts";
import type { Filters } from "../../../src/scene/scene.ts";
import type { TableRows } from "../../../src/scene/sceneVocabulary.ts";
import { shownColumns } from "../../../src/scene/tableColumns.ts";

export interface TextPiece {
  readonly words: string;
  readonly marked: boolean;
  /** Whether it passes the filter. */
  readonly stays: boolean;
}

export interface ListTable {
  readonly heads: readonly string[];
  readonly rows: readonly { readonly cells: readonly string[]; readonly stays: boolean }[];
}

export interface Lists {
  /** By paragraph. */
  readonly text: readonly (readonly TextPiece[])[];
  readonly tables: Readonly<Record<TableRows, ListTable>>;
  /** As a grid, the cells in sight at first; as a list, all rows; without and with the filter. */
  readonly matrix: Readonly<Record<"grid" | "list", Readonly<Record<Filtering, ListTable>>>>;
}

export type Filtering = "whole" | "filtered";

/** Rows and columns of a matrix that the application draws in the bench's window. */
const MATRIX = { rows: 23, columns: 32 };

/** The lists of an atlas, with its first pillar as the filter. */
export function listsOf(atlas: Atlas): Lists {
  const whole: Filters = EMPTY_FILTERS;
  const filtered: Filters = { ...whole, pillars: atlas.pillars.slice(0, 1).map(({ id }) => id) };
  return {
    text: textOf(atlas, whole, filtered),
    tables: {
      nodes: tableOf(atlas, "nodes", whole, filtered),
      links: tableOf(atlas, "links", whole, filtered),
      quotes: tableOf(atlas, "quotes", whole, filtered),
    },
    matrix: {
      grid: { whole: gridOf(atlas, whole), filtered: gridOf(atlas, filtered) },
      list: { whole: cellListOf(atlas, whole), filtered: cellListOf(atlas, filtered) },
    },
  };
}

function textOf(atlas: Atlas, whole: Filters, filtered: Filters): Lists["text"] {
  const [shownWhole, shownFiltered] = [whole, filtered].map((filters) =>
    computeVisible(atlas, { filters, focus: undefined }),
  );
  if (!shownWhole || !shownFiltered) return [];
  return atlas.documents.flatMap((document) => {
    const marks = marksOf(atlas, shownWhole, document);
    return partsOf(document).map((part) =>
      piecesOf(part, document, marks).map(({ start, end, cited }) => ({
        words: document.text.slice(start, end),
        marked: cited.length > 0,
        stays: cited.some(
          ({ claim }) => shownFiltered.nodes.has(claim.id) || shownFiltered.edges.has(claim.id),
        ),
      })),
    );
  });
}

function tableOf(atlas: Atlas, rows: TableRows, whole: Filters, filtered: Filters): ListTable {
  const shown = computeVisible(atlas, { filters: whole, focus: undefined });
  const context = { atlas, shown, filters: whole, names: VALUE_NAMES };
  const heads = shownColumns({ ...DEFAULT_TABLE, rows });
  const filteredRows = tableRows(atlas, { filters: filtered, focus: undefined }, rows);
  const stays = new Set(filteredRows.map(({ id }) => id));
  const wholeRows = tableRows(atlas, { filters: whole, focus: undefined }, rows);
  return {
    heads,
    rows: wholeRows.map((row) => ({
      cells: heads.map((column) => cellText(cellOf(row, column, context), column)),
      stays: stays.has(row.id),
    })),
  };
}

function matrixOf(atlas: Atlas, filters: Filters): Matrix {
  const shown = computeVisible(atlas, { filters, focus: undefined });
  return matrix(atlas, shown, { filters, matrix: DEFAULT_MATRIX });
}

function gridOf(atlas: Atlas, filters: Filters): ListTable {
  const of = matrixOf(atlas, filters);
  const columns = of.columns.slice(0, MATRIX.columns);
  return {
    heads: ["", "", ...columns.map(({ name }) => name)],
    rows: of.rows.slice(0, MATRIX.rows).map(({ key, name }) => ({
      cells: [
        name,
        String(of.rowTotals.get(key) ?? 0),
        ...columns.map((column) => String(of.cells.get(key)?.get(column.key)?.value ?? "")),
      ],
      stays: true,
    })),
  };
}

/** The rows of a matrix as a list: each with its total and its non-empty cells. */
function cellListOf(atlas: Atlas, filters: Filters): ListTable {
  const of = matrixOf(atlas, filters);
  const names = new Map(of.columns.map(({ key, name }) => [key, name]));
  const cellsOf = (row: string) =>
    [...(of.cells.get(row) ?? [])].map(([column, { value }]) => `${names.get(column)}: ${value}`);
  return {
    heads: ["", "", ""],
    rows: of.rows.map(({ key, name }) => ({
      cells: [name, String(of.rowTotals.get(key) ?? 0), cellsOf(key).join(", ")],
      stays: true,
    })),
  };
}
