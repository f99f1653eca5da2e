/** The cells of tables by the rules that a page draws, which say where each piece of text stands. */
import { greatest } from "../../../longLists.ts";
import { type Grid, gridsOf, type Place, type Rules } from "../drawing/index.ts";
import type { Piece } from "../pages/index.ts";
import { partedAt } from "./partedPieces.ts";
import { gridsOfRows } from "./ruledRows.ts";

/** At least this share of the rows and of the columns of a table has text; of a chart, less. */
const FILLED = 0.5;
/** At most this share of a table's pieces runs over its rules. */
const CROSSING = 0.1;
/** A cell with more text is a part of the page that has a frame. */
const LONGEST_CELL = 3_000;

/** The pieces of a page, with the cells of the tables that its rules show. Tags go before rules. */
export function withDrawnCells(pieces: readonly Piece[], rules: Rules): readonly Piece[] {
  const inGrids = withCellsOf(gridsOf(rules), pieces);
  const rest = inGrids.filter(({ cell }) => !cell);
  return withCellsOf(gridsOfRows(rules.horizontal, rest), inGrids);
}

function withCellsOf(grids: readonly Grid[], pieces: readonly Piece[]): readonly Piece[] {
  let all = pieces;
  let table = Math.max(0, 1 + greatest(pieces, ({ cell }) => cell?.table ?? -1));
  for (const grid of grids) {
    const inside = all.filter((piece) => piece.cell === undefined && isInside(piece, grid));
    const placed = placedIn(grid, inside);
    if (placed === undefined) continue;
    const rows = order(placed.map(({ place }) => place.row));
    const columns = order(placed.map(({ place }) => place.column));
    const cells = placed.map(({ piece, place }): Piece => {
      const [row, column] = [rows.indexOf(place.row), columns.indexOf(place.column)];
      return { ...piece, cell: { table, row, column, isDrawn: true } };
    });
    const isWithin = new Set(inside);
    all = [...all.filter((piece) => !isWithin.has(piece)), ...cells];
    table++;
  }
  return all;
}

/** The different numbers, in their order: rows and columns without text are left out. */
function order(numbers: readonly number[]): readonly number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}

interface Placed {
  readonly piece: Piece;
  /** The first place of its cell. */
  readonly place: Place;
}

function isInside(piece: Piece, { rows, columns }: Grid): boolean {
  const centre = (piece.x + piece.right) / 2;
  return indexAt(rows, middleOf(piece)) !== undefined && indexAt(columns, centre) !== undefined;
}

/** The height at which the middle of its small letters is. */
function middleOf({ y, size }: Piece): number {
  return y - 0.3 * size;
}

/** The index of the range between two edges in which a point lies. */
function indexAt(edges: readonly number[], point: number): number | undefined {
  const next = edges.findIndex((edge) => edge > point);
  return next > 0 ? next - 1 : undefined;
}

/** The pieces in their cells, parted where a rule parts them; undefined if it is no table. */
function placedIn(grid: Grid, pieces: readonly Piece[]): readonly Placed[] | undefined {
  const placed: Placed[] = [];
  let crossing = 0;
  for (const piece of pieces) {
    const row = indexAt(grid.rows, middleOf(piece)) ?? 0;
    const { parts, runsOver } = partedAt(piece, rulesAcross(grid, row));
    if (runsOver) crossing++;
    for (const part of parts) {
      const column = indexAt(grid.columns, (part.x + part.right) / 2) ?? 0;
      placed.push({ piece: part, place: grid.cellAt({ row, column }) });
    }
  }
  const isTable = crossing <= CROSSING * placed.length && isTableOfWords(grid, placed);
  return isTable ? placed : undefined;
}

/** Where the cells of a row meet. */
function rulesAcross({ columns, cellAt }: Grid, row: number): readonly number[] {
  return columns.slice(1, -1).filter((_, column) => {
    const [left, right] = [cellAt({ row, column }), cellAt({ row, column: column + 1 })];
    return left.row !== right.row || left.column !== right.column;
  });
}

function isTableOfWords({ rows, columns, cellAt }: Grid, placed: readonly Placed[]): boolean {
  const keyOf = ({ row, column }: Place) => `${row} ${column}`;
  const lengths = new Map<string, number>();
  for (const { piece, place } of placed)
    lengths.set(keyOf(place), (lengths.get(keyOf(place)) ?? 0) + piece.text.length);
  if ([...lengths.values()].some((length) => length > LONGEST_CELL)) return false;
  const [begun, begunAcross] = [new Set<number>(), new Set<number>()];
  let rowsOfSeveral = 0;
  for (let row = 0; row + 1 < rows.length; row++) {
    const filled = new Set<string>();
    for (let column = 0; column + 1 < columns.length; column++) {
      const cell = cellAt({ row, column });
      begun.add(cell.row);
      begunAcross.add(cell.column);
      if (lengths.has(keyOf(cell))) filled.add(keyOf(cell));
    }
    if (filled.size > 1) rowsOfSeveral++;
  }
  const filledRows = order(placed.map(({ place }) => place.row)).length;
  const filledColumns = order(placed.map(({ place }) => place.column)).length;
  return (
    rowsOfSeveral > 1 &&
    filledColumns > 1 &&
    filledRows >= FILLED * begun.size &&
    filledColumns >= FILLED * begunAcross.size
  );
}
