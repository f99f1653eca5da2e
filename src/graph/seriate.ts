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
  const byRow = within(rows, columns, weights);
  if (square) {
    const both = symmetric(byRow);
    const order = parts([...rows].sort(), both, both).flatMap(
      (part) => settle(part.rows, part.rows, both, both, true).rows,
    );
    return { rows: order, columns: order };
  }
  const byColumn = transposed(byRow);
  const found = parts([...rows].sort(), byRow, byColumn).map((part) =>
    settle(part.rows, part.columns, byRow, byColumn, false),
  );
  const seen = new Set(found.flatMap((part) => part.columns));
  return {
    rows: found.flatMap((part) => part.rows),
    columns: [
      ...found.flatMap((part) => part.columns),
      ...[...columns].sort().filter((key) => !seen.has(key)),
    ],
  };
}

/** The weights among these rows and columns. */
function within(rows: readonly string[], columns: readonly string[], weights: Weights): Weights {
  const known = new Set(columns);
  return new Map(
    [...rows]
      .sort()
      .map((row) => [
        row,
        new Map([...(weights.get(row) ?? [])].filter(([column]) => known.has(column))),
      ]),
  );
}

function transposed(weights: Weights): Weights {
  const turned = new Map<string, Map<string, number>>();
  for (const [row, line] of weights) {
    for (const [column, weight] of line) {
      const known = turned.get(column);
      if (known) known.set(row, weight);
      else turned.set(column, new Map([[row, weight]]));
    }
  }
  return turned;
}

/** Both directions together, and each thing held by itself, so that it stays near what it holds. */
function symmetric(weights: Weights): Weights {
  const turned = transposed(weights);
  return new Map(
    [...weights].map(([key, line]) => {
      const sum = new Map(line);
      for (const [other, weight] of turned.get(key) ?? []) {
        sum.set(other, Math.max(weight, sum.get(other) ?? 0));
      }
      if (sum.size > 0) sum.set(key, Math.max(1, sum.get(key) ?? 0));
      return [key, sum];
    }),
  );
}

/** Connected parts: the one with most rows and columns first, ties by the first row's id. */
function parts(rows: readonly string[], byRow: Weights, byColumn: Weights): readonly Seriation[] {
  const seen = new Set<string>();
  const found: Seriation[] = [];
  for (const start of rows) {
    if (seen.has(start)) continue;
    seen.add(start);
    const part = { rows: [start], columns: new Set<string>() };
    for (const row of part.rows) {
      for (const column of byRow.get(row)?.keys() ?? []) {
        if (part.columns.has(column)) continue;
        part.columns.add(column);
        for (const next of byColumn.get(column)?.keys() ?? []) {
          if (seen.has(next)) continue;
          seen.add(next);
          part.rows.push(next);
        }
      }
    }
    found.push({ rows: part.rows.sort(), columns: [...part.columns].sort() });
  }
  const size = (part: Seriation) =>
    part.columns.length === 0 ? 0 : part.rows.length + part.columns.length;
  return found.sort((a, b) => size(b) - size(a));
}

function settle(
  rows: readonly string[],
  columns: readonly string[],
  byRow: Weights,
  byColumn: Weights,
  square: boolean,
): Seriation {
  let now: Seriation = { rows, columns };
  for (let round = 0; round < ROUNDS; round++) {
    const nextRows = byMean(now.rows, byRow, placesIn(now.columns));
    const nextColumns = square ? nextRows : byMean(now.columns, byColumn, placesIn(nextRows));
    const same =
      nextRows.every((key, at) => key === now.rows[at]) &&
      nextColumns.every((key, at) => key === now.columns[at]);
    now = { rows: nextRows, columns: nextColumns };
    if (same) break;
  }
  return now;
}

function placesIn(keys: readonly string[]): ReadonlyMap<string, number> {
  return new Map(keys.map((key, at) => [key, at]));
}

/** By the weighted mean place of what each holds; ties keep their present order. */
function byMean(
  keys: readonly string[],
  weights: Weights,
  place: ReadonlyMap<string, number>,
): readonly string[] {
  const means = new Map(
    keys.map((key) => {
      let sum = 0;
      let all = 0;
      for (const [other, weight] of weights.get(key) ?? []) {
        sum += weight * (place.get(other) ?? 0);
        all += weight;
      }
      return [key, all > 0 ? sum / all : 0];
    }),
  );
  return [...keys].sort((a, b) => (means.get(a) ?? 0) - (means.get(b) ?? 0));
}
