/**
 * Counts what connects rows and columns, which are nodes of a kind, pillars, sections or statuses.
 *
 * Between two nodes, a cell holds the links that join them. Between a node and a location (a pillar
 * or section), it holds the node's links that a statement in that location supports. Between two
 * locations, it holds the nodes with a quote in both. At a status it holds the links with a
 * statement of that status. With a kind to go `through`, it holds the
 * nodes of that kind that row and column share (see ties.ts). Only what is shown counts, and only
 * the statements that pass the filters.
 */
import { STATUSES, type Status } from "../../atlas/attributes/index.ts";
import type { Atlas, AtlasEdge, LinkQuote, Quote } from "../../atlas/index.ts";
import type { MatrixChoice, Scene } from "../../scene/index.ts";
import { lookup, sectionKey, shownStatements, type Visible } from "../visible/index.ts";
import {
  type Axes,
  type Axis,
  axesOf,
  type Cell,
  type Cells,
  isSquare,
  type Line,
  linesOf,
} from "./axes.ts";
import { orderLines } from "./order.ts";
import { tieCells } from "./ties.ts";
import { largestValue, totalsOf } from "./totals.ts";

/** Stands for all rows or all columns in `MatrixChoice.cell`. */
export const ALL = "*";

/** What the cells hold; `shared` are nodes too, those of the kind `through`. */
export type CellContent = "links" | "nodes" | "shared";

export interface Matrix {
  readonly axes: Axes;
  readonly cellContent: CellContent;
  readonly rows: readonly Line[];
  readonly columns: readonly Line[];
  readonly cells: Cells;
  /** By key of the row or column. A link or node counts once in each total. */
  readonly rowTotals: ReadonlyMap<string, number>;
  readonly columnTotals: ReadonlyMap<string, number>;
  readonly total: number;
  /** How many rows and columns are empty, whether or not they are hidden. */
  readonly emptyRows: number;
  readonly emptyColumns: number;
  /** The largest value of a cell, or 0; a diagonal of sizes (below) does not count. */
  readonly largest: number;
  /** Whether the cells on the diagonal only give the size of a line, and connect nothing. */
  readonly hasSizeDiagonal: boolean;
}

type MatrixScene = Pick<Scene, "filters"> & { readonly matrix: MatrixChoice };

/** The matrix of a Scene; `shown` must be visible() of the same Scene. */
export function matrix(
  atlas: Atlas,
  shown: Visible,
  { filters, matrix: choice }: MatrixScene,
): Matrix {
  const axes = axesOf(atlas, choice);
  const statements = shownStatements(filters);
  const cellContent = cellContentOf(axes);
  const cells =
    axes.through === undefined
      ? cellContent === "nodes"
        ? nodeCells(atlas, shown, axes)
        : linkCells(atlas, shown, axes, choice, statements)
      : tieCells(atlas, shown, axes, choice.weight);
  const rows = linesOf(atlas, shown, axes.rows);
  const columns = linesOf(atlas, shown, axes.columns);
  const totals = totalsOf(cells);
  const hasSizeDiagonal = cellContent !== "links" && isSquare(axes);
  const rowTotal = (line: Line) => totals.rows.get(line.key) ?? 0;
  const columnTotal = (line: Line) => totals.columns.get(line.key) ?? 0;
  const listed = (lines: readonly Line[], total: (line: Line) => number) =>
    choice.hideEmpty ? lines.filter((line) => total(line) > 0) : lines;
  return {
    axes,
    cellContent,
    ...orderLines(choice.order, {
      rows: listed(rows, rowTotal),
      columns: listed(columns, columnTotal),
      cells,
      rowTotal,
      columnTotal,
      isSquare: isSquare(axes),
      isAlphabetic: { rows: axes.rows.by === "kind", columns: axes.columns.by === "kind" },
      language: atlas.language,
    }),
    cells,
    rowTotals: totals.rows,
    columnTotals: totals.columns,
    total: totals.overall,
    emptyRows: rows.filter((line) => rowTotal(line) === 0).length,
    emptyColumns: columns.filter((line) => columnTotal(line) === 0).length,
    largest: largestValue(cells, hasSizeDiagonal),
    hasSizeDiagonal,
  };
}

/** What the cells hold in a matrix with these axes. */
export function cellContentOf({ rows, columns, through }: Axes): CellContent {
  if (through !== undefined) return "shared";
  const arePlaces = [rows, columns].every(({ by }) => by === "pillar" || by === "section");
  return arePlaces ? "nodes" : "links";
}

/**
 * Of a link's statements, those that make it count in a cell: where the row or the column is a
 * location, the ones in that location; otherwise all of them.
 */
export function cellStatements(
  { rows, columns }: Axes,
  [row, column]: readonly [row: string, column: string],
  statements: readonly LinkQuote[],
): readonly LinkQuote[] {
  const isInside = (axis: Axis, key: string, quote: LinkQuote) =>
    key === ALL || axis.by === "kind" || locationsOf(axis, quote).includes(key);
  return statements.filter(
    (quote) => isInside(rows, row, quote) && isInside(columns, column, quote),
  );
}

/** The cells at a row and a column, each a key or `ALL`. */
function cellsAt(
  { cells }: Pick<Matrix, "cells">,
  [row, column]: readonly [row: string, column: string],
): readonly Cell[] {
  const lines = row === ALL ? [...cells.values()] : [cells.get(row)];
  return lines.flatMap((line) =>
    column === ALL ? [...(line?.values() ?? [])] : (line?.get(column) ?? []),
  );
}

/** Ids of everything in the cells at a row and a column (each may be `ALL`), each id once. */
export function idsIn(
  matrix: Pick<Matrix, "cells">,
  keys: readonly [row: string, column: string],
): readonly string[] {
  return [...new Set(cellsAt(matrix, keys).flatMap(({ ids }) => ids))];
}

/** Of the links that `idsIn` returns, those that the statements in all of these cells deny. */
export function deniedIn(
  matrix: Pick<Matrix, "cells">,
  keys: readonly [row: string, column: string],
): readonly string[] {
  const cells = cellsAt(matrix, keys);
  const affirmed = new Set(
    cells.flatMap(({ ids, denied }) => ids.filter((id) => !denied.includes(id))),
  );
  return [...new Set(cells.flatMap(({ denied }) => denied))].filter((id) => !affirmed.has(id));
}

interface CellCount {
  readonly ids: string[];
  readonly denied: string[];
  readonly statuses: Map<Status, number>;
}

/** Counts links or nodes cell by cell. */
class Tally {
  readonly #counts = new Map<string, Map<string, CellCount>>();

  /** Adds a link or node to a cell. Call it once for each, with its statements in that cell. */
  add(row: string, column: string, id: string, statements: readonly LinkQuote[]): void {
    const line = this.#counts.get(row) ?? new Map();
    this.#counts.set(row, line);
    const cell = line.get(column) ?? { ids: [], denied: [], statuses: new Map() };
    line.set(column, cell);
    cell.ids.push(id);
    if (statements.length > 0 && statements.every(({ negated }) => negated)) cell.denied.push(id);
    for (const status of STATUSES) {
      if (!statements.some((quote) => quote.status === status)) continue;
      cell.statuses.set(status, (cell.statuses.get(status) ?? 0) + 1);
    }
  }

  cells(): Cells {
    return new Map(
      [...this.#counts].map(([row, line]) => [
        row,
        new Map([...line].map(([key, cell]) => [key, { ...cell, value: cell.ids.length }])),
      ]),
    );
  }
}

function linkCells(
  atlas: Atlas,
  shown: Visible,
  axes: Axes,
  { direction }: MatrixChoice,
  statementsOf: (edge: AtlasEdge) => readonly LinkQuote[],
): Cells {
  const tally = new Tally();
  const { rows, columns } = axes;
  for (const edge of atlas.edges) {
    if (!shown.edges.has(edge.id)) continue;
    if (rows.by === "kind" && columns.by === "kind") {
      const pairs = endPairs(atlas, [rows.kind, columns.kind], direction, edge);
      // Most links do not join these two kinds: their statements need not be read.
      if (pairs.length === 0) continue;
      const statements = statementsOf(edge);
      for (const [row, column] of pairs) tally.add(row, column, edge.id, statements);
    } else {
      const statements = statementsOf(edge);
      const columnKeys = keysOnAxis(atlas, columns, edge, statements);
      for (const row of keysOnAxis(atlas, rows, edge, statements)) {
        for (const column of columnKeys) {
          const here = cellStatements(axes, [row, column], statements);
          // One statement has to be in both: a pillar and a status may come from different ones.
          if (here.length > 0) tally.add(row, column, edge.id, here);
        }
      }
    }
  }
  return tally.cells();
}

/** The cells that a link belongs to in a matrix of two kinds of nodes, each once. */
function endPairs(
  atlas: Atlas,
  [rows, columns]: readonly [rows: string, columns: string],
  direction: MatrixChoice["direction"],
  { source, target, symmetric }: AtlasEdge,
): readonly (readonly [row: string, column: string])[] {
  const pairs: (readonly [string, string])[] = [];
  const addPair = (from: string, to: string) => {
    if (isOfKind(atlas, rows, from) && isOfKind(atlas, columns, to)) pairs.push([from, to]);
  };
  addPair(source, target);
  if (source !== target && (direction === "either" || symmetric)) addPair(target, source);
  return pairs;
}

/** The lines of an axis that a link belongs to: its ends of that kind, or its locations. */
function keysOnAxis(
  atlas: Atlas,
  axis: Axis,
  edge: AtlasEdge,
  statements: readonly LinkQuote[],
): ReadonlySet<string> {
  if (axis.by !== "kind") return new Set(statements.flatMap((quote) => locationsOf(axis, quote)));
  return new Set([edge.source, edge.target].filter((id) => isOfKind(atlas, axis.kind, id)));
}

function nodeCells(atlas: Atlas, shown: Visible, { rows, columns }: Axes): Cells {
  const tally = new Tally();
  for (const node of atlas.nodes) {
    if (!shown.nodes.has(node.id)) continue;
    const keys = (axis: Axis) => new Set(node.quotes.flatMap((quote) => locationsOf(axis, quote)));
    for (const row of keys(rows)) {
      for (const column of keys(columns)) tally.add(row, column, node.id, []);
    }
  }
  return tally.cells();
}

/** Keys of the pillars, of the section or of the status that a quote has; none for an axis of nodes. */
export function locationsOf(axis: Axis, quote: Quote | LinkQuote): readonly string[] {
  switch (axis.by) {
    case "pillar":
      return quote.pillars;
    case "section":
      return [sectionKey(quote.document, quote.section)];
    case "status":
      return "status" in quote && quote.status !== undefined ? [quote.status] : [];
    case "kind":
      return [];
  }
}

function isOfKind(atlas: Atlas, kind: string, id: string): boolean {
  return lookup(atlas).nodes.get(id)?.kind === kind;
}
