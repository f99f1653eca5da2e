/** The rows and columns of a matrix: nodes of a kind, pillars, sections, or statuses of links. */
import { STATUSES, type Status, valueWords } from "../../atlas/attributes/index.ts";
import type { Atlas, AtlasNode } from "../../atlas/index.ts";
import type { MatrixChoice } from "../../scene/index.ts";
import { GOAL, INSTRUMENT, lookup, memo, sectionKey, type Visible } from "../visible/index.ts";
import { shortName } from "../words/index.ts";

export type Axis =
  | { readonly by: "kind"; readonly kind: string }
  | { readonly by: "pillar" }
  | { readonly by: "section" }
  | { readonly by: "status" };

/** A row or a column. */
export interface Line {
  /** A node's or pillar's id, a section's key (see `sectionKey`), or a status. */
  readonly key: string;
  readonly name: string;
  /** The name to use where space is short. */
  readonly short: string;
  /** Set where the line is a node. */
  readonly node?: AtlasNode;
}

export interface Axes {
  readonly rows: Axis;
  readonly columns: Axis;
  /** The kind of node that rows and columns share; set only where both are nodes. */
  readonly through: string | undefined;
}

/** Prefix for a kind whose id is also the name of another axis: `kind/pillar`. */
const KIND_PREFIX = "kind/";

/**
 * Parses the name of an axis in a Scene: `pillar`, `section`, `status` or the id of a kind. Returns
 * `undefined` if the atlas has no such kind.
 */
export function axisOf(atlas: Atlas, text: string): Axis | undefined {
  if (text === "pillar" || text === "section" || text === "status") return { by: text };
  const kind = text.startsWith(KIND_PREFIX) ? text.slice(KIND_PREFIX.length) : text;
  return lookup(atlas).kinds.has(kind) ? { by: "kind", kind } : undefined;
}

/** The name of an axis in a Scene: the inverse of `axisOf`. */
export function axisText(axis: Axis): string {
  if (axis.by !== "kind") return axis.by;
  return ["pillar", "section", "status"].includes(axis.kind)
    ? `${KIND_PREFIX}${axis.kind}`
    : axis.kind;
}

/**
 * The axes that a Scene asks for. An axis left out gets a default: goals by instruments where the
 * atlas has both kinds, otherwise its first kind by its second.
 */
export function axesOf(
  atlas: Atlas,
  choice: Pick<MatrixChoice, "rows" | "columns" | "through">,
): Axes {
  const { kinds } = lookup(atlas);
  const hasEnds = kinds.has(GOAL) && kinds.has(INSTRUMENT);
  const first = hasEnds ? GOAL : (atlas.kinds[0]?.id ?? "");
  const second = hasEnds ? INSTRUMENT : (atlas.kinds[1]?.id ?? first);
  const axisOrKind = (text: string | undefined, kind: string): Axis =>
    (text === undefined ? undefined : axisOf(atlas, text)) ?? { by: "kind", kind };
  const rows = axisOrKind(choice.rows, first);
  const columns = axisOrKind(choice.columns, second);
  const areNodes = rows.by === "kind" && columns.by === "kind";
  return { rows, columns, through: areNodes ? choice.through : undefined };
}

/** Whether rows and columns are the same things. */
export function isSquare({ rows, columns }: Axes): boolean {
  return axisText(rows) === axisText(columns);
}

/**
 * The lines of an axis, in the atlas's order. Of nodes, only those shown; of pillars and sections,
 * all, since an empty one is a finding too. Sections without any sentence or quote are left out.
 */
export function linesOf(atlas: Atlas, shown: Visible, axis: Axis): readonly Line[] {
  switch (axis.by) {
    case "kind":
      return atlas.nodes
        .filter((node) => node.kind === axis.kind && shown.nodes.has(node.id))
        .map((node) => ({ key: node.id, name: node.name, short: shortName(node), node }));
    case "pillar":
      return atlas.pillars.map(({ id, name }) => ({ key: id, name, short: name }));
    case "section":
      return sectionLines(atlas);
    case "status":
      return STATUSES.map((status) => {
        const { name } = valueWords("status", status);
        return { key: status, name, short: name };
      });
  }
}

/** Whether an axis can have a line with this key, whatever the filters. */
export function hasLine(atlas: Atlas, axis: Axis, key: string): boolean {
  switch (axis.by) {
    case "kind":
      return lookup(atlas).nodes.get(key)?.kind === axis.kind;
    case "pillar":
      return lookup(atlas).pillars.has(key);
    case "section":
      return sectionLines(atlas).some((line) => line.key === key);
    case "status":
      return STATUSES.some((status) => status === key);
  }
}

/** Computed once per atlas, since it visits every quote. */
const sectionLines = memo((atlas: Atlas): readonly Line[] => {
  const quoted = new Set(
    [...atlas.nodes, ...atlas.edges].flatMap(({ quotes }) =>
      quotes.map(({ document, section }) => sectionKey(document, section)),
    ),
  );
  const hasSeveralDocuments = atlas.documents.length > 1;
  return atlas.documents.flatMap((document) =>
    document.sections.flatMap(({ index, heading }) => {
      const key = sectionKey(document.id, index);
      const sentences = document.coverage[index]?.sentences ?? 0;
      if (sentences === 0 && !quoted.has(key)) return [];
      const name =
        hasSeveralDocuments && heading !== document.title
          ? `${heading}, ${document.title}`
          : heading;
      return [{ key, name, short: heading }];
    }),
  );
});

/** What a row and a column have in common. */
export interface Cell {
  /** Ids of links or nodes, each once, in the atlas's order. */
  readonly ids: readonly string[];
  /** The number that is displayed and shaded: the count, or for ties the chosen weight. */
  readonly value: number;
  /** Number of links with a statement of each status; one link may count in several. Empty for nodes. */
  readonly statuses: ReadonlyMap<Status, number>;
  /** Links among `ids` that every statement in this cell denies. They count in `value`. */
  readonly denied: readonly string[];
}

/** By row key, then column key; empty cells are left out. */
export type Cells = ReadonlyMap<string, ReadonlyMap<string, Cell>>;
