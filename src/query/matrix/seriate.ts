/**
 * An order of rows and columns that brings like next to like, so that blocks show.
 *
 * The barycentre heuristic on a reorderable matrix (Mäkinen and Siirtola 2005, "The barycenter
 * heuristic and the reorderable matrix", Informatica 29): rows go by the mean place of what they
 * hold, then columns, in turns. It works within each connected part, since parts that share
 * nothing have nothing to say about each other: the largest part stands first, and what holds
 * nothing last. Ties keep the order of ids, whatever order the keys come in.
 */

/** Positive weights by row, then column. */
export type Weights = ReadonlyMap<string, ReadonlyMap<string, number>>;

export interface Seriation {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

/** Rounds after which an order that still swings is taken as it is. */
const ROUNDS = 24;

/**
 * Orders all keys, each once. `square`: rows and columns are the same things and get the same
 * order; a weight then counts in both directions.
 */
export function seriate(
  rows: readonly string[],
  columns: readonly string[],
  weights: Weights,
  square = false,
): Seriation {
  const rowKeys = [...rows].sort();
  const columnKeys = [...columns].sort();
  const named = (keys: readonly string[], order: readonly number[]) =>
    order.map((at) => keys[at] ?? "");
  const byRow = linesOf(rowKeys, columnKeys, weights);
  const length = Math.max(rowKeys.length, columnKeys.length);
  const room = { places: new Int32Array(length), means: new Float64Array(length) };
  if (square) {
    const both = symmetric(byRow);
    const order = named(
      rowKeys,
      partsOf(both, both).flatMap(
        (part) => settle(part.rows, part.rows, both, both, room, true).rows,
      ),
    );
    return { rows: order, columns: order };
  }
  const byColumn = transposed(byRow, columnKeys.length);
  const found = partsOf(byRow, byColumn).map((part) =>
    settle(part.rows, part.columns, byRow, byColumn, room),
  );
  const empty = [...byColumn.keys()].filter((at) => byColumn[at]?.size === 0);
  return {
    rows: named(
      rowKeys,
      found.flatMap((part) => part.rows),
    ),
    columns: named(columnKeys, [...found.flatMap((part) => part.columns), ...empty]),
  };
}

/** What a row or column holds: weights by position, among keys in the order of their ids. */
type Line = ReadonlyMap<number, number>;

interface Part {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** The weights among these rows and columns. */
function linesOf(
  rows: readonly string[],
  columns: readonly string[],
  weights: Weights,
): readonly Line[] {
  const places = new Map(columns.map((key, at) => [key, at]));
  return rows.map((row) => {
    const line = new Map<number, number>();
    for (const [column, weight] of weights.get(row) ?? []) {
      const at = places.get(column);
      if (at !== undefined) line.set(at, weight);
    }
    return line;
  });
}

function transposed(lines: readonly Line[], length: number): readonly Line[] {
  const turned = Array.from({ length }, () => new Map<number, number>());
  lines.forEach((line, row) => {
    for (const [column, weight] of line) turned[column]?.set(row, weight);
  });
  return turned;
}

/** Both directions together, and each thing held by itself, so that it stays near what it holds. */
function symmetric(lines: readonly Line[]): readonly Line[] {
  const turned = transposed(lines, lines.length);
  return lines.map((line, at) => {
    const sum = new Map(line);
    for (const [other, weight] of turned[at] ?? []) {
      sum.set(other, Math.max(weight, sum.get(other) ?? 0));
    }
    if (sum.size > 0) sum.set(at, Math.max(1, sum.get(at) ?? 0));
    return sum;
  });
}

/** Connected parts: the one with most rows and columns first, ties by the first row's id. */
function partsOf(byRow: readonly Line[], byColumn: readonly Line[]): readonly Part[] {
  const seen = new Set<number>();
  const found: Part[] = [];
  for (const start of byRow.keys()) {
    if (seen.has(start)) continue;
    seen.add(start);
    const rows = [start];
    const columns = new Set<number>();
    for (const row of rows) {
      for (const column of byRow[row]?.keys() ?? []) {
        if (columns.has(column)) continue;
        columns.add(column);
        for (const next of byColumn[column]?.keys() ?? []) {
          if (seen.has(next)) continue;
          seen.add(next);
          rows.push(next);
        }
      }
    }
    found.push({ rows: rows.sort(byNumber), columns: [...columns].sort(byNumber) });
  }
  const size = (part: Part) =>
    part.columns.length === 0 ? 0 : part.rows.length + part.columns.length;
  return found.sort((a, b) => size(b) - size(a));
}

/** Room for numbers by key, the same for all parts: parts are many, and most of them small. */
interface Room {
  readonly places: Int32Array;
  readonly means: Float64Array;
}

function settle(
  rows: readonly number[],
  columns: readonly number[],
  byRow: readonly Line[],
  byColumn: readonly Line[],
  room: Room,
  square = false,
): Part {
  let now: Part = { rows, columns };
  // Of what stands alone there is one order.
  if (rows.length < 2 && columns.length < 2) return now;
  for (let round = 0; round < ROUNDS; round++) {
    const nextRows = byMean(now.rows, byRow, now.columns, room);
    const nextColumns = square ? nextRows : byMean(now.columns, byColumn, nextRows, room);
    const same =
      nextRows.every((key, at) => key === now.rows[at]) &&
      nextColumns.every((key, at) => key === now.columns[at]);
    now = { rows: nextRows, columns: nextColumns };
    if (same) break;
  }
  return now;
}

/** By the weighted mean place, in `order`, of what each holds; ties keep their present order. */
function byMean(
  keys: readonly number[],
  lines: readonly Line[],
  order: readonly number[],
  { places, means }: Room,
): readonly number[] {
  order.forEach((key, at) => {
    places[key] = at;
  });
  for (const key of keys) {
    let sum = 0;
    let all = 0;
    for (const [other, weight] of lines[key] ?? []) {
      sum += weight * (places[other] ?? 0);
      all += weight;
    }
    means[key] = all > 0 ? sum / all : 0;
  }
  return [...keys].sort((a, b) => (means[a] ?? 0) - (means[b] ?? 0));
}

function byNumber(one: number, other: number): number {
  return one - other;
}
