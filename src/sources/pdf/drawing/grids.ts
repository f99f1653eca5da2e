/** Joins rules into grids; where a rule is missing between two places, they are one cell. */
import { greatest, least } from "../../../longLists.ts";
import { type Rule, type Rules, TOUCH } from "./rule.ts";

/** A place in a grid; both count from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

export interface Grid {
  /** The heights of the edges of its rows, from top to foot, in points. */
  readonly rows: readonly number[];
  /** The edges of its columns, from left to right. */
  readonly columns: readonly number[];
  /** The cell that covers a place, by its own first place in reading order. */
  cellAt(place: Place): Place;
}

/** At least this share of an edge is drawn; the rest is gaps at corners. */
const DRAWN = 0.6;
/** A grid with more places is graph paper. */
const MOST_PLACES = 20_000;
/** More rules on a page are a drawing. */
const MOST_RULES = 4_000;

/** The grids of at least two rows and two columns, the largest first. */
export function gridsOf({ horizontal, vertical }: Rules): readonly Grid[] {
  if (horizontal.length + vertical.length > MOST_RULES) return [];
  return connected({ horizontal, vertical })
    .flatMap((rules) => gridOf(rules) ?? [])
    .sort((a, b) => areaOf(b) - areaOf(a));
}

function areaOf({ rows, columns }: Grid): number {
  return lengthOf(rows) * lengthOf(columns);
}

function lengthOf(edges: readonly number[]): number {
  return (edges.at(-1) ?? 0) - (edges[0] ?? 0);
}

/** The rules in groups of those that touch. */
function connected({ horizontal, vertical }: Rules): readonly Rules[] {
  const groups = new Groups(horizontal.length + vertical.length);
  horizontal.forEach((across, at) => {
    vertical.forEach((down, other) => {
      if (isWithin(down.at, across) && isWithin(across.at, down))
        groups.join(at, horizontal.length + other);
    });
  });
  const found = new Map<number, { horizontal: Rule[]; vertical: Rule[] }>();
  const rulesAt = (at: number) => {
    const group = groups.firstOf(at);
    const rules = found.get(group) ?? { horizontal: [], vertical: [] };
    found.set(group, rules);
    return rules;
  };
  horizontal.forEach((rule, at) => {
    rulesAt(at).horizontal.push(rule);
  });
  vertical.forEach((rule, at) => {
    rulesAt(horizontal.length + at).vertical.push(rule);
  });
  return [...found.values()];
}

function isWithin(at: number, { from, to }: Rule): boolean {
  return at >= from - TOUCH && at <= to + TOUCH;
}

function gridOf({ horizontal, vertical }: Rules): Grid | undefined {
  if (horizontal.length === 0 || vertical.length === 0) return undefined;
  // The sides of a table may be open: it ends where its rules end.
  const rows = edgesOf(horizontal, vertical);
  const columns = edgesOf(vertical, horizontal);
  const [down, across] = [rows.length - 1, columns.length - 1];
  if (down < 2 || across < 2 || down * across > MOST_PLACES) return undefined;
  const cells = new Groups(down * across);
  const between = (edges: readonly number[], at: number) =>
    [edges[at] ?? 0, edges[at + 1] ?? 0] as const;
  for (let row = 0; row < down; row++) {
    for (let column = 0; column < across; column++) {
      const at = row * across + column;
      const [foot, right] = [rows[row + 1] ?? 0, columns[column + 1] ?? 0];
      if (column + 1 < across && !isDrawn(vertical, right, between(rows, row)))
        cells.join(at, at + 1);
      if (row + 1 < down && !isDrawn(horizontal, foot, between(columns, column)))
        cells.join(at, at + across);
    }
  }
  return {
    rows,
    columns,
    cellAt: ({ row, column }) => {
      const first = cells.firstOf(row * across + column);
      return { row: Math.floor(first / across), column: first % across };
    },
  };
}

/** Where the rules are and those across them end; what is close together is one edge. */
function edgesOf(rules: readonly Rule[], across: readonly Rule[]): readonly number[] {
  const ends = [least(across, ({ from }) => from), greatest(across, ({ to }) => to)];
  const places = [...ends, ...rules.map(({ at }) => at)].sort((a, b) => a - b);
  const edges: number[][] = [];
  for (const place of places) {
    const edge = edges.at(-1);
    if (edge && place - (edge.at(-1) ?? 0) <= TOUCH) edge.push(place);
    else edges.push([place]);
  }
  return edges.map((edge) => edge.reduce((sum, place) => sum + place, 0) / edge.length);
}

/** Whether rules cover an edge from one point to the other, but for gaps. */
function isDrawn(rules: readonly Rule[], at: number, [from, to]: readonly [number, number]) {
  let covered = 0;
  let reached = from;
  const beside = rules.filter((rule) => Math.abs(rule.at - at) <= TOUCH);
  for (const rule of beside.sort((a, b) => a.from - b.from)) {
    covered += Math.max(0, Math.min(rule.to, to) - Math.max(rule.from, reached));
    reached = Math.max(reached, rule.to);
  }
  return covered >= DRAWN * (to - from);
}

/** Numbers from 0 that are joined into groups; each group is known by its least number. */
class Groups {
  readonly #next: number[];

  constructor(size: number) {
    this.#next = Array.from({ length: size }, (_, at) => at);
  }

  firstOf(at: number): number {
    let first = at;
    for (let next = this.#next[first] ?? first; next !== first; next = this.#next[first] ?? first)
      first = next;
    this.#next[at] = first;
    return first;
  }

  join(a: number, b: number): void {
    const [one, other] = [this.firstOf(a), this.firstOf(b)];
    this.#next[Math.max(one, other)] = Math.min(one, other);
  }
}
