/** What the matrix says. */
import type { MatrixDirection, MatrixOrder, TieWeight } from "../../../scene/index.ts";

/** What is counted: one of it, and several. */
export interface Noun {
  readonly one: string;
  readonly many: string;
}

const counted = (count: number, { one, many }: Noun) => `${count} ${count === 1 ? one : many}`;

/** A share as people read it: two digits are more than such small counts bear out. */
const share = new Intl.NumberFormat("en", { maximumFractionDigits: 2 });

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
  readyMade: "Ready made",
  endsAndMeans: "Ends and means",
  endsAndMeansHint: "Which instruments serve which goals, and which goals none serves",
  tiesOf: (kind: string) => `${kind} by ${kind.toLocaleLowerCase("en")}`,
  tiesHint: "Who shares goals with whom: derived, stated by no source",
  pillars: "Pillars",
  sections: "Sections",
  nodesInBoth: "nodes in both",
  linksThere: "links spoken of there",
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
    jaccard: "share of all of theirs (Jaccard)",
  } satisfies Readonly<Record<TieWeight, string>>,
  total: "Total",
  grid: (rows: string, columns: string) => `${rows} by ${columns.toLocaleLowerCase("en")}`,
  /** "31 links in 52 goals by 14 instruments." */
  summary: (total: number, what: Noun, rows: string, columns: string) =>
    `${counted(total, what)} in ${rows} by ${columns}.`,
  side: (count: number, plural: string) => `${count} ${plural.toLocaleLowerCase("en")}`,
  /** "Nothing in 3 of the goals and 1 of the instruments." */
  empty: (parts: readonly string[]) => `Nothing in ${parts.join(" and ")}.`,
  emptySide: (count: number, plural: string) => `${count} of the ${plural.toLocaleLowerCase("en")}`,
  noRows: "Nothing of this kind shows. Choose others, or clear the filters.",
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
  /** "2 links, 1 denied": a link that its words deny is none of those that they affirm. */
  countDenied: (count: number, what: Noun, denied: number) =>
    denied === 0 ? counted(count, what) : `${counted(count, what)}, ${denied} denied`,
  share: (value: number) => share.format(value),
  cell: (row: string, column: string, content: string) => `${row}, ${column}: ${content}`,
  by: "by",
  parts: (count: string, parts: readonly string[]) => `${count}: ${parts.join(", ")}`,
  nothing: "none",
  all: (plural: string) => `all ${plural.toLocaleLowerCase("en")}`,
  /** One side of a tie: what it has to do with what is shared. */
  linksOf: (name: string, shared: string) => `${name}: ${shared}`,
  close: "Close the list",
  /** An empty cell. Never "there is no": a gap is a finding about these sources. */
  noLink: (row: string, column: string, both: boolean) =>
    both
      ? `These sources name no link from ${row} to ${column}, nor from ${column} to ${row}.`
      : `These sources name no link from ${row} to ${column}.`,
  noLinkThere: (node: string, place: string) =>
    `These sources name no link of ${node} in ${place}.`,
  noNode: (row: string, column: string) =>
    `These sources name nothing that stands both in ${row} and in ${column}.`,
  noShared: (row: string, column: string, kind: string) =>
    `These sources name no ${kind.toLocaleLowerCase("en")} that both ${row} and ${column} are linked with.`,
  itself: "A node is not tied to itself.",
  hiddenOnly: (count: string) => `The filters hide ${count} here.`,
  clear: "Clear filters",
  scope: "What the atlas covers.",
  more: (count: number) => `Show ${count} more`,
  bars: "Bars in each cell, in this order:",
} as const;
