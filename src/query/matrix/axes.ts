/** The two sides of a matrix: nodes of a kind, pillars, or sections. */
import type { Status } from "../../atlas/format/index.ts";
import type { Atlas, AtlasNode, Document } from "../../atlas/index.ts";
import type { Section } from "../../atlas/text/index.ts";
import type { MatrixChoice } from "../../scene/index.ts";
import { GOAL, INSTRUMENT, lookup, memo, type Visible } from "../visible/index.ts";
import { shortName } from "../words/index.ts";

export type Axis =
  | { readonly by: "kind"; readonly kind: string }
  | { readonly by: "pillar" }
  | { readonly by: "section" };

/** One row or column. */
export interface Line {
  /** A node's or pillar's id, or a section's key (see `sectionKey`). */
  readonly key: string;
  readonly name: string;
  /** For where space is short. */
  readonly short: string;
  /** The node, where the line is one. */
  readonly node?: AtlasNode;
}

export interface Axes {
  readonly rows: Axis;
  readonly columns: Axis;
  /** The kind through which rows and columns are tied; only between nodes. */
  readonly through: string | undefined;
}

/** What stands before a kind whose id is the word of another axis: `kind/pillar`. */
const KIND = "kind/";

/** The axis that a Scene names: `pillar`, `section`, or a kind of the atlas. */
export function axisOf(atlas: Atlas, text: string): Axis | undefined {
  if (text === "pillar" || text === "section") return { by: text };
  const kind = text.startsWith(KIND) ? text.slice(KIND.length) : text;
  return lookup(atlas).kinds.has(kind) ? { by: "kind", kind } : undefined;
}

/** How a Scene names the axis; the other way round than `axisOf`. */
export function axisText(axis: Axis): string {
  if (axis.by !== "kind") return axis.by;
  return axis.kind === "pillar" || axis.kind === "section" ? `${KIND}${axis.kind}` : axis.kind;
}

/**
 * The axes of a choice. Without one, ends and means: goals by instruments where the atlas has
 * both, else its first kind by its second.
 */
export function axesOf(
  atlas: Atlas,
  choice: Pick<MatrixChoice, "rows" | "columns" | "through">,
): Axes {
  const { kinds } = lookup(atlas);
  const hasEnds = kinds.has(GOAL) && kinds.has(INSTRUMENT);
  const first = hasEnds ? GOAL : (atlas.kinds[0]?.id ?? "");
  const second = hasEnds ? INSTRUMENT : (atlas.kinds[1]?.id ?? first);
  const axis = (text: string | undefined, kind: string): Axis =>
    (text === undefined ? undefined : axisOf(atlas, text)) ?? { by: "kind", kind };
  const rows = axis(choice.rows, first);
  const columns = axis(choice.columns, second);
  const tied = rows.by === "kind" && columns.by === "kind";
  return { rows, columns, through: tied ? choice.through : undefined };
}

/** Whether both sides are the same, so that each thing stands on both. */
export function isSquare({ rows, columns }: Axes): boolean {
  return axisText(rows) === axisText(columns);
}

/** `article/3`: the fourth section of the document. No id holds a slash. */
export function sectionKey(document: string, section: number): string {
  return `${document}/${section}`;
}

/** The document and section of a key; `undefined` where there is none such. */
export function sectionOf(
  atlas: Atlas,
  key: string,
): { readonly document: Document; readonly section: Section } | undefined {
  const document = lookup(atlas).documents.get(key.split("/")[0] ?? "");
  const section = document?.sections.find(({ index }) => sectionKey(document.id, index) === key);
  return document && section && { document, section };
}

/**
 * The lines of an axis, in the atlas's order. Nodes: those that show. Pillars and sections: all,
 * since one in which nothing shows is a finding; but no section without a sentence or quote.
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
  }
}

/** Whether an axis can have a line of this key, whatever the filters. */
export function hasLine(atlas: Atlas, axis: Axis, key: string): boolean {
  switch (axis.by) {
    case "kind":
      return lookup(atlas).nodes.get(key)?.kind === axis.kind;
    case "pillar":
      return lookup(atlas).pillars.has(key);
    case "section":
      return sectionLines(atlas).some((line) => line.key === key);
  }
}

/** Made once for each atlas: it looks at every quote. */
const sectionLines = memo((atlas: Atlas): readonly Line[] => {
  const quoted = new Set(
    [...atlas.nodes, ...atlas.edges].flatMap(({ quotes }) =>
      quotes.map(({ document, section }) => sectionKey(document, section)),
    ),
  );
  const several = atlas.documents.length > 1;
  return atlas.documents.flatMap((document) =>
    document.sections.flatMap(({ index, heading }) => {
      const key = sectionKey(document.id, index);
      const sentences = document.coverage[index]?.sentences ?? 0;
      if (sentences === 0 && !quoted.has(key)) return [];
      const name =
        several && heading !== document.title ? `${heading}, ${document.title}` : heading;
      return [{ key, name, short: heading }];
    }),
  );
});

/** What row and column have in common. */
export interface Cell {
  /** Links or nodes, each once, in the atlas's order. */
  readonly ids: readonly string[];
  /** What is shown and shaded: how many, or for ties the weight asked for. */
  readonly value: number;
  /** Links with a statement of each status; a link with two counts in both. Empty for nodes. */
  readonly statuses: ReadonlyMap<Status, number>;
  /** Of `ids`, the links that each statement here denies: counted, and named as such. */
  readonly denied: readonly string[];
}

/** By row, then column; what holds nothing is left out. */
export type Cells = ReadonlyMap<string, ReadonlyMap<string, Cell>>;
