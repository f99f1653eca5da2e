/** Texts of the matrix. */
import type { Atlas } from "../../../atlas/index.ts";
import { type Axes, type Axis, cellContentOf } from "../../../query/matrix/index.ts";
import { lookup } from "../../../query/visible/index.ts";
import type { MatrixDirection, MatrixOrder, TieWeight } from "../../../scene/index.ts";

/** The singular and plural of what is counted. */
export interface Noun {
  readonly one: string;
  readonly many: string;
}

const counted = (count: number, { one, many }: Noun) => `${count} ${count === 1 ? one : many}`;

/** Two digits at most: such small counts do not support more. Made when it is asked for, since a first one takes 40 ms. */
let share: Intl.NumberFormat | undefined;
const shareFormat = () => {
  share ??= new Intl.NumberFormat("en", { maximumFractionDigits: 2 });
  return share;
};

export const words = {
  title: "Matrix",
  settings: "Rows, columns and counts",
  rows: "Rows",
  columns: "Columns",
  swap: "Swap rows and columns",
  cells: "Cells count",
  order: "Order",
  weight: "Weight of a tie",
  split: "Split by status",
  hideEmpty: "Hide empty rows and columns",
  readyMade: "Presets",
  endsAndMeans: "Ends and means",
  endsAndMeansHint: "Which instruments serve which goals, and which goals have none",
  tiesOf: (kind: string) => `${kind} by ${kind.toLocaleLowerCase("en")}`,
  tiesHint: "Who shares goals with whom: derived, not stated by any source",
  sides: {
    pillar: { one: "Pillar", many: "Pillars" },
    section: { one: "Section", many: "Sections" },
    status: { one: "Status", many: "Statuses" },
  } satisfies Readonly<Record<string, Noun>>,
  nodesInBoth: "nodes in both",
  linksThere: "links mentioned there",
  directions: {
    either: "links, either way",
    out: "links from row to column",
  } satisfies Readonly<Record<MatrixDirection, string>>,
  shared: (kind: string) => `shared ${kind.toLocaleLowerCase("en")} (derived)`,
  orders: {
    similarity: "by similarity",
    total: "by total",
    name: "by name",
  } satisfies Readonly<Record<MatrixOrder, string>>,
  weights: {
    count: "how many are shared",
    jaccard: "share of all that either has (Jaccard)",
  } satisfies Readonly<Record<TieWeight, string>>,
  total: "Total",
  grid: (rows: string, columns: string) => `${rows} by ${columns.toLocaleLowerCase("en")}`,
  /** "31 links in 52 goals by 14 instruments." */
  summary: (total: number, what: Noun, rows: string, columns: string) =>
    `${counted(total, what)} in ${rows} by ${columns}.`,
  side: (count: number, { one, many }: Noun) =>
    counted(count, { one: one.toLocaleLowerCase("en"), many: many.toLocaleLowerCase("en") }),
  /** "Nothing in 3 of the goals and 1 of the instruments." */
  empty: (parts: readonly string[]) => `Nothing in ${parts.join(" and ")}.`,
  emptySide: (count: number, plural: string) => `${count} of the ${plural.toLocaleLowerCase("en")}`,
  noRows: "Nothing of this kind is shown. Choose other rows or columns, or clear the filters.",
  derived: "Derived",
  derivedNote: (kind: string) =>
    `No source states these ties. Two are tied here when both are linked with the same ${kind.toLocaleLowerCase("en")}.`,
  links: { one: "link", many: "links" } satisfies Noun,
  nodes: { one: "node", many: "nodes" } satisfies Noun,
  sharedNoun: (one: string, many: string): Noun => ({
    one: `shared ${one.toLocaleLowerCase("en")}`,
    many: `shared ${many.toLocaleLowerCase("en")}`,
  }),
  count: counted,
  /** "2 links, 1 denied". */
  countDenied: (count: number, what: Noun, denied: number) =>
    denied === 0 ? counted(count, what) : `${counted(count, what)}, ${denied} denied`,
  share: (value: number) => shareFormat().format(value),
  cell: (row: string, column: string, content: string) => `${row}, ${column}: ${content}`,
  by: "by",
  parts: (count: string, parts: readonly string[]) => `${count}: ${parts.join(", ")}`,
  nothing: "none",
  all: (plural: string) => `all ${plural.toLocaleLowerCase("en")}`,
  /** The label of one side of a tie: how a node is linked with the shared one. */
  linksOf: (name: string, shared: string) => `${name}: ${shared}`,
  close: "Close the list",
  /** For an empty cell. Never "there is no": a gap is a finding about these sources. */
  noLink: (row: string, column: string, both: boolean) =>
    both
      ? `These sources name no link from ${row} to ${column}, nor from ${column} to ${row}.`
      : `These sources name no link from ${row} to ${column}.`,
  noLinkThere: (node: string, place: string) =>
    `These sources name no link of ${node} in ${place}.`,
  noNode: (row: string, column: string) =>
    `These sources name nothing that appears both in ${row} and in ${column}.`,
  noShared: (row: string, column: string, kind: string) =>
    `These sources name no ${kind.toLocaleLowerCase("en")} that both ${row} and ${column} are linked with.`,
  itself: "A node is not tied to itself.",
  hiddenOnly: (count: string) => `The filters hide ${count} here.`,
  clear: "Clear filters",
  scope: "What the atlas covers.",
  more: (count: number) => `Show ${count} more`,
  bars: "Bars in each cell, in this order:",
} as const;

/** The name of a side of the matrix, by what it has several of. */
export function axisName(atlas: Atlas, axis: Axis): string {
  return axisNoun(atlas, axis).many;
}

/** What the rows or columns of a side are. */
export function axisNoun(atlas: Atlas, axis: Axis): Noun {
  if (axis.by !== "kind") return words.sides[axis.by];
  return { one: kindName(atlas, axis.kind), many: kindPlural(atlas, axis.kind) };
}

export function kindPlural(atlas: Atlas, kind: string): string {
  return lookup(atlas).kinds.get(kind)?.plural ?? kind;
}

export function kindName(atlas: Atlas, kind: string): string {
  return lookup(atlas).kinds.get(kind)?.name ?? kind;
}

/** The noun for what cells count: links, nodes or shared nodes. */
export function nounOf(atlas: Atlas, axes: Axes): Noun {
  const { through } = axes;
  if (through === undefined) return cellContentOf(axes) === "nodes" ? words.nodes : words.links;
  return words.sharedNoun(kindName(atlas, through), kindPlural(atlas, through));
}
