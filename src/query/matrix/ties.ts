/**
 * Ties that no source states: two nodes are tied where both are linked with the same third. A
 * derived view (the projection of a two-mode network onto one mode: Breiger 1974, "The duality of
 * persons and groups"), to be marked as derived wherever it shows.
 */
import type { Atlas, AtlasEdge } from "../../atlas/index.ts";
import type { TieWeight } from "../../scene/index.ts";
import { lookup, type Visible } from "../visible/index.ts";
import type { Axes, Cell, Cells } from "./axes.ts";

/** Of ties no status is known, and links that are denied make none. */
const NO_STATUSES: Cell["statuses"] = new Map();
const NONE_DENIED: Cell["denied"] = [];

/** A node that both sides of a tie are linked with, and the links that say so. */
export interface SharedTie {
  readonly id: string;
  readonly one: readonly AtlasEdge[];
  readonly other: readonly AtlasEdge[];
}

/**
 * For each node of the rows' kind and each other of the columns' kind: the nodes of the kind
 * `through` that both are linked with by shown links, in either direction, denied ones aside. No
 * node is tied to itself. The weight is their number, or their part of all that either is linked
 * with (Jaccard's coefficient, above 0 and at most 1).
 */
export function tieCells(atlas: Atlas, shown: Visible, axes: Axes, weight: TieWeight): Cells {
  const { rows, columns, through } = axes;
  if (rows.by !== "kind" || columns.by !== "kind" || through === undefined) return new Map();
  const rowsOf = partners(atlas, shown, through, rows.kind);
  const columnsOf = partners(atlas, shown, through, columns.kind);
  const sizes = { rows: sizesOf(rowsOf), columns: sizesOf(columnsOf) };
  const found = new Map<string, Map<string, string[]>>();
  for (const { id } of atlas.nodes) {
    for (const row of rowsOf.get(id) ?? []) {
      const line = found.get(row) ?? new Map<string, string[]>();
      found.set(row, line);
      for (const column of columnsOf.get(id) ?? []) {
        if (column === row) continue;
        const ids = line.get(column);
        if (ids) ids.push(id);
        else line.set(column, [id]);
      }
    }
  }
  const cell = (row: string, column: string, ids: readonly string[]): Cell => {
    const either = (sizes.rows.get(row) ?? 0) + (sizes.columns.get(column) ?? 0) - ids.length;
    const value = weight === "count" ? ids.length : ids.length / either;
    return { ids, value, statuses: NO_STATUSES, denied: NONE_DENIED };
  };
  return new Map(
    [...found]
      .filter(([, line]) => line.size > 0)
      .map(([row, line]) => [
        row,
        new Map([...line].map(([column, ids]) => [column, cell(row, column, ids)])),
      ]),
  );
}

/** What two nodes share of a kind, each with the shown links of both sides, in the atlas's order. */
export function sharedByCell(
  atlas: Atlas,
  shown: Visible,
  [one, other]: readonly [one: string, other: string],
  through: string,
): readonly SharedTie[] {
  const { nodes } = lookup(atlas);
  const ofOne = linksWith(atlas, shown, one);
  const ofOther = linksWith(atlas, shown, other);
  return atlas.nodes.flatMap(({ id }) => {
    const [a, b] = [ofOne.get(id), ofOther.get(id)];
    return nodes.get(id)?.kind === through && a && b ? [{ id, one: a, other: b }] : [];
  });
}

/** For each node of `through`, the nodes of `kind` that it is linked with. */
function partners(
  atlas: Atlas,
  shown: Visible,
  through: string,
  kind: string,
): ReadonlyMap<string, ReadonlySet<string>> {
  const { nodes } = lookup(atlas);
  const found = new Map<string, Set<string>>();
  const put = (middle: string, end: string) => {
    if (nodes.get(middle)?.kind !== through || nodes.get(end)?.kind !== kind) return;
    if (middle === end) return;
    const known = found.get(middle);
    if (known) known.add(end);
    else found.set(middle, new Set([end]));
  };
  for (const edge of atlas.edges) {
    if (!shown.edges.has(edge.id) || edge.negated) continue;
    put(edge.source, edge.target);
    put(edge.target, edge.source);
  }
  return found;
}

function sizesOf(
  partnersOf: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const ends of partnersOf.values()) {
    for (const end of ends) sizes.set(end, (sizes.get(end) ?? 0) + 1);
  }
  return sizes;
}

/** The shown links of a node by their other end, denied ones aside. */
function linksWith(
  atlas: Atlas,
  shown: Visible,
  id: string,
): ReadonlyMap<string, readonly AtlasEdge[]> {
  const found = new Map<string, AtlasEdge[]>();
  for (const edge of lookup(atlas).incident.get(id) ?? []) {
    if (!shown.edges.has(edge.id) || edge.negated) continue;
    const end = edge.source === id ? edge.target : edge.source;
    const known = found.get(end);
    if (known) known.push(edge);
    else found.set(end, [edge]);
  }
  return found;
}
