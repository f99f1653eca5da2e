/**
 * What is tied with what, counted: rows and columns are nodes of a kind, pillars or sections.
 *
 * Between nodes a cell holds the links that join them; between nodes and places (pillars,
 * sections) the links of the node that a statement there speaks of; between places the nodes with
 * a quote in both. With a kind to go `through` it holds the nodes that row and column share
 * (see ties.ts). All of it is about what shows, and about the statements for which it shows.
 */
import { STATUSES, type Status } from "../../atlas/format/index.ts";
import type { Atlas, AtlasEdge, LinkQuote, Quote } from "../../atlas/index.ts";
import type { MatrixChoice, Scene } from "../../scene/index.ts";
import { lookup, shownStatements, type Visible } from "../visible/index.ts";
import {
  type Axes,
  type Axis,
  axesOf,
  type Cells,
  isSquare,
  type Line,
  linesOf,
  sectionKey,
} from "./axes.ts";
import { ordered } from "./order.ts";
import { tieCells } from "./ties.ts";

/** The key for all rows, or all columns, in `MatrixChoice.cell`. */
export const ALL = "*";

/** What the cells hold. */
export type Counted = "links" | "nodes" | "shared";

export interface Matrix {
  readonly axes: Axes;
  readonly counted: Counted;
  readonly rows: readonly Line[];
  readonly columns: readonly Line[];
  /** By row, then column; what holds nothing is left out. */
  readonly cells: Cells;
  /** By key of row or column, and `ALL` for the whole: each link or node counts once. */
  readonly rowTotals: ReadonlyMap<string, number>;
  readonly columnTotals: ReadonlyMap<string, number>;
  readonly total: number;
  /** Rows and columns that hold nothing, also where they are left out. */
  readonly emptyRows: number;
  readonly emptyColumns: number;
  /** The largest value of a cell; 0 where all are empty. `hasItself`: but for those cells. */
  readonly most: number;
  /** Whether a cell of a line with itself only says how large the line is, and no tie. */
  readonly hasItself: boolean;
}

type Asked = Pick<Scene, "filters"> & { readonly matrix: MatrixChoice };

/** The matrix of what shows. `shown` is visible() of the same Scene. */
export function matrix(atlas: Atlas, shown: Visible, { filters, matrix: choice }: Asked): Matrix {
  const axes = axesOf(atlas, choice);
  const statements = shownStatements(filters);
  const counted = countedOf(axes);
  const cells =
    axes.through === undefined
      ? counted === "nodes"
        ? placeCells(atlas, shown, axes)
        : linkCells(atlas, shown, axes, choice, statements)
      : tieCells(atlas, shown, axes, choice.weight);
  const rows = linesOf(atlas, shown, axes.rows);
  const columns = linesOf(atlas, shown, axes.columns);
  const totals = totalsOf(cells);
  const hasItself = counted !== "links" && isSquare(axes);
  const rowTotal = (line: Line) => totals.rows.get(line.key) ?? 0;
  const columnTotal = (line: Line) => totals.columns.get(line.key) ?? 0;
  const kept = (lines: readonly Line[], total: (line: Line) => number) =>
    choice.hideEmpty ? lines.filter((line) => total(line) > 0) : lines;
  return {
    axes,
    counted,
    ...ordered(choice.order, {
      rows: kept(rows, rowTotal),
      columns: kept(columns, columnTotal),
      cells,
      rowTotal,
      columnTotal,
      square: isSquare(axes),
      byName: { rows: axes.rows.by === "kind", columns: axes.columns.by === "kind" },
      language: atlas.language,
    }),
    cells,
    rowTotals: totals.rows,
    columnTotals: totals.columns,
    total: totals.all,
    emptyRows: rows.filter((line) => rowTotal(line) === 0).length,
    emptyColumns: columns.filter((line) => columnTotal(line) === 0).length,
    most: mostOf(cells, hasItself),
    hasItself,
  };
}

/** What the cells of a matrix with these axes hold. */
export function countedOf({ rows, columns, through }: Axes): Counted {
  if (through !== undefined) return "shared";
  return rows.by !== "kind" && columns.by !== "kind" ? "nodes" : "links";
}

/**
 * The statements that a cell counts a link for: of those for which it shows, where a side of the
 * matrix is a place, the ones that stand there.
 */
export function cellStatements(
  { rows, columns }: Axes,
  [row, column]: readonly [row: string, column: string],
  statements: readonly LinkQuote[],
): readonly LinkQuote[] {
  const inside = (axis: Axis, key: string, quote: LinkQuote) =>
    key === ALL || axis.by === "kind" || placesOf(axis, quote).includes(key);
  return statements.filter((quote) => inside(rows, row, quote) && inside(columns, column, quote));
}

/** All that the cell of two keys holds, in the atlas's order; `ALL` takes every row or column. */
export function idsIn(
  { cells }: Pick<Matrix, "cells">,
  [row, column]: readonly [row: string, column: string],
): readonly string[] {
  const rows = row === ALL ? [...cells.values()] : [cells.get(row)];
  const found = rows.flatMap((line) =>
    (column === ALL ? [...(line?.values() ?? [])] : [line?.get(column)]).flatMap(
      (cell) => cell?.ids ?? [],
    ),
  );
  return [...new Set(found)];
}

/** Of what `idsIn` gives, the links that the statements in all of those cells deny. */
export function deniedIn(
  { cells }: Pick<Matrix, "cells">,
  [row, column]: readonly [row: string, column: string],
): readonly string[] {
  const lines = row === ALL ? [...cells.values()] : [cells.get(row)];
  const held = lines.flatMap((line) =>
    column === ALL ? [...(line?.values() ?? [])] : (line?.get(column) ?? []),
  );
  const affirmed = new Set(
    held.flatMap(({ ids, denied }) => ids.filter((id) => !denied.includes(id))),
  );
  return [...new Set(held.flatMap(({ denied }) => denied))].filter((id) => !affirmed.has(id));
}

interface Counting {
  readonly ids: string[];
  readonly denied: string[];
  readonly statuses: Map<Status, number>;
}

class Tally {
  readonly cells = new Map<string, Map<string, Counting>>();

  /** Counts a thing in a cell once, with the statuses of the statements that are about it there. */
  add(row: string, column: string, id: string, statements: readonly LinkQuote[]): void {
    const line = this.cells.get(row) ?? new Map();
    this.cells.set(row, line);
    const cell = line.get(column) ?? { ids: [], denied: [], statuses: new Map() };
    line.set(column, cell);
    cell.ids.push(id);
    if (statements.length > 0 && statements.every(({ negated }) => negated)) cell.denied.push(id);
    for (const status of STATUSES) {
      if (!statements.some((quote) => quote.status === status)) continue;
      cell.statuses.set(status, (cell.statuses.get(status) ?? 0) + 1);
    }
  }

  done(): Cells {
    return new Map(
      [...this.cells].map(([row, line]) => [
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
      // Few links join the two kinds: what the others say is not asked.
      if (pairs.length === 0) continue;
      const statements = statementsOf(edge);
      for (const [row, column] of pairs) tally.add(row, column, edge.id, statements);
    } else {
      const statements = statementsOf(edge);
      const columnKeys = keysOn(atlas, columns, edge, statements);
      for (const row of keysOn(atlas, rows, edge, statements)) {
        for (const column of columnKeys) {
          const here = cellStatements(axes, [row, column], statements);
          tally.add(row, column, edge.id, here);
        }
      }
    }
  }
  return tally.done();
}

/** The cells between nodes of two kinds that a link belongs to, each once. */
function endPairs(
  atlas: Atlas,
  [rows, columns]: readonly [rows: string, columns: string],
  direction: MatrixChoice["direction"],
  { source, target, symmetric }: AtlasEdge,
): readonly (readonly [row: string, column: string])[] {
  const pairs: (readonly [string, string])[] = [];
  const put = (from: string, to: string) => {
    if (isOf(atlas, rows, from) && isOf(atlas, columns, to)) pairs.push([from, to]);
  };
  put(source, target);
  if (source !== target && (direction === "either" || symmetric)) put(target, source);
  return pairs;
}

/** The lines of one side that a link belongs to: its ends of the kind, or where it is spoken of. */
function keysOn(
  atlas: Atlas,
  axis: Axis,
  edge: AtlasEdge,
  statements: readonly LinkQuote[],
): ReadonlySet<string> {
  if (axis.by !== "kind") return new Set(statements.flatMap((quote) => placesOf(axis, quote)));
  return new Set([edge.source, edge.target].filter((id) => isOf(atlas, axis.kind, id)));
}

function placeCells(atlas: Atlas, shown: Visible, { rows, columns }: Axes): Cells {
  const tally = new Tally();
  for (const node of atlas.nodes) {
    if (!shown.nodes.has(node.id)) continue;
    const keys = (axis: Axis) => new Set(node.quotes.flatMap((quote) => placesOf(axis, quote)));
    for (const row of keys(rows)) {
      for (const column of keys(columns)) tally.add(row, column, node.id, []);
    }
  }
  return tally.done();
}

/** The pillars or the section in which a quote stands; none where the axis is no place. */
export function placesOf(axis: Axis, quote: Quote): readonly string[] {
  if (axis.by === "pillar") return quote.pillars;
  return axis.by === "section" ? [sectionKey(quote.document, quote.section)] : [];
}

function isOf(atlas: Atlas, kind: string, id: string): boolean {
  return lookup(atlas).nodes.get(id)?.kind === kind;
}

interface Totals {
  readonly rows: ReadonlyMap<string, number>;
  readonly columns: ReadonlyMap<string, number>;
  readonly all: number;
}

/** Distinct links or nodes by row, by column, and in all: one in several cells counts once. */
function totalsOf(cells: Cells): Totals {
  const rows = new Map<string, Set<string>>();
  const columns = new Map<string, Set<string>>();
  const all = new Set<string>();
  const put = (into: Map<string, Set<string>>, key: string, id: string) => {
    const known = into.get(key);
    if (known) known.add(id);
    else into.set(key, new Set([id]));
  };
  for (const [row, line] of cells) {
    for (const [column, { ids }] of line) {
      for (const id of ids) {
        put(rows, row, id);
        put(columns, column, id);
        all.add(id);
      }
    }
  }
  const sizes = (sets: Map<string, Set<string>>) =>
    new Map([...sets].map(([key, ids]) => [key, ids.size]));
  return { rows: sizes(rows), columns: sizes(columns), all: all.size };
}

function mostOf(cells: Cells, hasItself: boolean): number {
  let most = 0;
  for (const [row, line] of cells) {
    for (const [column, { value }] of line) {
      if (!hasItself || row !== column) most = Math.max(most, value);
    }
  }
  return most;
}
