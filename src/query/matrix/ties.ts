/**
 * Finds ties between nodes that are linked with the same third node. No source states such a tie:
 * it is derived (the projection of a two-mode network onto one mode: Breiger 1974, "The duality of
 * persons and groups") and must be marked as derived wherever it is shown.
 */
import type { Atlas, AtlasEdge } from "../../atlas/index.ts";
import type { TieWeight } from "../../scene/index.ts";
import { lookup, type Visible } from "../visible/index.ts";
import type { Axes, Cell, Cells } from "./axes.ts";

/** A tie has no status, and denied links make no tie. */
const NO_STATUSES: Cell["statuses"] = new Map();
const NONE_DENIED: Cell["denied"] = [];

/** A node that row and column are both linked with, and the links between them. */
export interface SharedNode {
  readonly id: string;
  readonly rowLinks: readonly AtlasEdge[];
  readonly columnLinks: readonly AtlasEdge[];
}

/**
 * The cells of a matrix of shared nodes: for each row and column, the nodes of the kind `through`
 * that both are linked with, by shown links that are not denied, in either direction. No node is
 * tied to itself. The weight is the number of shared nodes, or their share of all nodes that either
 * is linked with (Jaccard's coefficient, above 0 and at most 1).
 */
export function tieCells(atlas: Atlas, shown: Visible, axes: Axes, weight: TieWeight): Cells {
  const { rows, columns, through } = axes;
  if (rows.by !== "kind" || columns.by !== "kind" || through === undefined) return new Map();
  const rowsOf = partnersByMiddle(atlas, shown, through, rows.kind);
  const columnsOf = partnersByMiddle(atlas, shown, through, columns.kind);
  const sizes = { rows: sizesOf(rowsOf), columns: sizesOf(columnsOf) };
  const sharedIds = new Map<string, Map<string, string[]>>();
  for (const { id } of atlas.nodes) {
    for (const row of rowsOf.get(id) ?? []) {
      const line = sharedIds.get(row) ?? new Map<string, string[]>();
      sharedIds.set(row, line);
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
    [...sharedIds]
      .filter(([, line]) => line.size > 0)
      .map(([row, line]) => [
        row,
        new Map([...line].map(([column, ids]) => [column, cell(row, column, ids)])),
      ]),
  );
}

/** The nodes of a kind that two nodes share, with the shown links to both, in the atlas's order. */
export function sharedNodes(
  atlas: Atlas,
  shown: Visible,
  [row, column]: readonly [row: string, column: string],
  through: string,
): readonly SharedNode[] {
  const { nodes } = lookup(atlas);
  const ofRow = linksByOtherEnd(atlas, shown, row);
  const ofColumn = linksByOtherEnd(atlas, shown, column);
  return atlas.nodes.flatMap(({ id }) => {
    const [rowLinks, columnLinks] = [ofRow.get(id), ofColumn.get(id)];
    return nodes.get(id)?.kind === through && rowLinks && columnLinks
      ? [{ id, rowLinks, columnLinks }]
      : [];
  });
}

/** For each node of `through`, the nodes of `kind` that it is linked with. */
function partnersByMiddle(
  atlas: Atlas,
  shown: Visible,
  through: string,
  kind: string,
): ReadonlyMap<string, ReadonlySet<string>> {
  const { nodes } = lookup(atlas);
  const partners = new Map<string, Set<string>>();
  const addPartner = (middle: string, end: string) => {
    if (nodes.get(middle)?.kind !== through || nodes.get(end)?.kind !== kind) return;
    if (middle === end) return;
    const ends = partners.get(middle);
    if (ends) ends.add(end);
    else partners.set(middle, new Set([end]));
  };
  for (const edge of atlas.edges) {
    if (!shown.edges.has(edge.id) || edge.negated) continue;
    addPartner(edge.source, edge.target);
    addPartner(edge.target, edge.source);
  }
  return partners;
}

/** For each partner, how many middle nodes it is linked with. */
function sizesOf(
  partnersOf: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const ends of partnersOf.values()) {
    for (const end of ends) sizes.set(end, (sizes.get(end) ?? 0) + 1);
  }
  return sizes;
}

/** The shown links of a node that are not denied, by their other end. */
function linksByOtherEnd(
  atlas: Atlas,
  shown: Visible,
  id: string,
): ReadonlyMap<string, readonly AtlasEdge[]> {
  const linksByEnd = new Map<string, AtlasEdge[]>();
  for (const edge of lookup(atlas).incident.get(id) ?? []) {
    if (!shown.edges.has(edge.id) || edge.negated) continue;
    const end = edge.source === id ? edge.target : edge.source;
    const links = linksByEnd.get(end);
    if (links) links.push(edge);
    else linksByEnd.set(end, [edge]);
  }
  return linksByEnd;
}
