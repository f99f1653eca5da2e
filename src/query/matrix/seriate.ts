/**
 * Orders rows and columns so that similar ones are adjacent and blocks become visible.
 *
 * The barycentre heuristic on a reorderable matrix (Mäkinen and Siirtola 2005, "The barycenter
 * heuristic and the reorderable matrix", Informatica 29): rows are sorted by the mean position of
 * their columns, then columns by that of their rows, in turns. Each connected part is ordered by
 * itself, since separate parts say nothing about each other; the largest part comes first, empty
 * lines come last. Ties are broken by id, so the order of the input makes no difference.
 */

/** Positive weights by row, then column. */
export type Weights = ReadonlyMap<string, ReadonlyMap<string, number>>;

export interface Seriation {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

/** Rounds after which an order that still oscillates is accepted. */
const ROUNDS = 24;

/**
 * Returns all keys, each once, in order. With `isSquare`, rows and columns are the same things and
 * get the same order; each weight then counts in both directions.
 */
export function seriate(
  rows: readonly string[],
  columns: readonly string[],
  weights: Weights,
  isSquare = false,
): Seriation {
  const rowKeys = [...rows].sort();
  const columnKeys = [...columns].sort();
  const keysAt = (keys: readonly string[], order: readonly number[]) =>
    order.map((at) => keys[at] ?? "");
  const byRow = weightsByPosition(rowKeys, columnKeys, weights);
  const length = Math.max(rowKeys.length, columnKeys.length);
  const buffers = { positions: new Int32Array(length), means: new Float64Array(length) };
  if (isSquare) {
    const both = symmetric(byRow);
    const order = keysAt(
      rowKeys,
      partsOf(both, both).flatMap(
        (part) => orderPart(part.rows, part.rows, both, both, buffers, true).rows,
      ),
    );
    return { rows: order, columns: order };
  }
  const byColumn = transposed(byRow, columnKeys.length);
  const parts = partsOf(byRow, byColumn).map((part) =>
    orderPart(part.rows, part.columns, byRow, byColumn, buffers),
  );
  const empty = [...byColumn.keys()].filter((at) => byColumn[at]?.size === 0);
  return {
    rows: keysAt(
      rowKeys,
      parts.flatMap((part) => part.rows),
    ),
    columns: keysAt(columnKeys, [...parts.flatMap((part) => part.columns), ...empty]),
  };
}

/** The weights of a row by the positions of its columns, or the other way round. */
type PositionWeights = ReadonlyMap<number, number>;

interface Part {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** For each row, its weights by column position. */
function weightsByPosition(
  rows: readonly string[],
  columns: readonly string[],
  weights: Weights,
): readonly PositionWeights[] {
  const positions = new Map(columns.map((key, at) => [key, at]));
  return rows.map((row) => {
    const line = new Map<number, number>();
    for (const [column, weight] of weights.get(row) ?? []) {
      const at = positions.get(column);
      if (at !== undefined) line.set(at, weight);
    }
    return line;
  });
}

function transposed(lines: readonly PositionWeights[], length: number): readonly PositionWeights[] {
  const columns = Array.from({ length }, () => new Map<number, number>());
  lines.forEach((line, row) => {
    for (const [column, weight] of line) columns[column]?.set(row, weight);
  });
  return columns;
}

/** Both directions together, and each line tied to itself, so that it stays near its partners. */
function symmetric(lines: readonly PositionWeights[]): readonly PositionWeights[] {
  const reversed = transposed(lines, lines.length);
  return lines.map((line, at) => {
    const sum = new Map(line);
    for (const [partner, weight] of reversed[at] ?? []) {
      sum.set(partner, Math.max(weight, sum.get(partner) ?? 0));
    }
    if (sum.size > 0) sum.set(at, Math.max(1, sum.get(at) ?? 0));
    return sum;
  });
}

/** The connected parts, the one with most rows and columns first, ties by the first row's id. */
function partsOf(
  byRow: readonly PositionWeights[],
  byColumn: readonly PositionWeights[],
): readonly Part[] {
  const seen = new Set<number>();
  const parts: Part[] = [];
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
    parts.push({ rows: rows.sort(ascending), columns: [...columns].sort(ascending) });
  }
  const size = (part: Part) =>
    part.columns.length === 0 ? 0 : part.rows.length + part.columns.length;
  return parts.sort((a, b) => size(b) - size(a));
}

/** Arrays indexed by position, reused for all parts, since there may be many small parts. */
interface Buffers {
  readonly positions: Int32Array;
  readonly means: Float64Array;
}

/** Sorts a part's rows and columns in turns until neither changes. */
function orderPart(
  rows: readonly number[],
  columns: readonly number[],
  byRow: readonly PositionWeights[],
  byColumn: readonly PositionWeights[],
  buffers: Buffers,
  isSquare = false,
): Part {
  let current: Part = { rows, columns };
  // A single row and column have one order only.
  if (rows.length < 2 && columns.length < 2) return current;
  for (let round = 0; round < ROUNDS; round++) {
    const nextRows = byMeanPosition(current.rows, byRow, current.columns, buffers);
    const nextColumns = isSquare
      ? nextRows
      : byMeanPosition(current.columns, byColumn, nextRows, buffers);
    const isStable =
      nextRows.every((key, at) => key === current.rows[at]) &&
      nextColumns.every((key, at) => key === current.columns[at]);
    current = { rows: nextRows, columns: nextColumns };
    if (isStable) break;
  }
  return current;
}

/** Sorts keys by the weighted mean position, in `order`, of their partners; a stable sort. */
function byMeanPosition(
  keys: readonly number[],
  lines: readonly PositionWeights[],
  order: readonly number[],
  { positions, means }: Buffers,
): readonly number[] {
  order.forEach((key, at) => {
    positions[key] = at;
  });
  for (const key of keys) {
    let sum = 0;
    let total = 0;
    for (const [partner, weight] of lines[key] ?? []) {
      sum += weight * (positions[partner] ?? 0);
      total += weight;
    }
    means[key] = total > 0 ? sum / total : 0;
  }
  return [...keys].sort((a, b) => (means[a] ?? 0) - (means[b] ?? 0));
}

function ascending(a: number, b: number): number {
  return a - b;
}
