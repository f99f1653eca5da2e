/**
 * The closed vocabularies of a Scene, apart from its schema: the page needs the words at once, and
 * the schema (with zod) only when it compiles a file.
 */

/** Ways to look at an atlas; the first is a first visit's. */
export const VIEWS = ["map", "matrix", "table", "text"] as const;
export type View = (typeof VIEWS)[number];

/** Questions that a panel beside the view answers. */
export const PANELS = ["ask", "paths", "gaps", "measures", "compare"] as const;
export type Panel = (typeof PANELS)[number];

/** The parts of the codebook; it opens at the first. */
export const CODEBOOK_PARTS = [
  "scope",
  "pillars",
  "kinds",
  "relations",
  "statements",
  "sources",
] as const;
export type CodebookPart = (typeof CODEBOOK_PARTS)[number];

/** How the matrix orders its rows and columns; the first is a first visit's. */
export const MATRIX_ORDERS = ["similarity", "total", "name"] as const;
export type MatrixOrder = (typeof MATRIX_ORDERS)[number];

/** Which links a cell of the matrix counts: between the two, or only from row to column. */
export const MATRIX_DIRECTIONS = ["either", "out"] as const;
export type MatrixDirection = (typeof MATRIX_DIRECTIONS)[number];

/** How strong a tie of two nodes is: how many nodes they share, or which part of all of theirs. */
export const TIE_WEIGHTS = ["count", "jaccard"] as const;
export type TieWeight = (typeof TIE_WEIGHTS)[number];

/** Which way paths take links from where they begin: along their arrows, against them, or both. */
export const PATH_DIRECTIONS = ["out", "in", "any"] as const;
export type PathDirection = (typeof PATH_DIRECTIONS)[number];

/** Most steps of the paths that are all looked for; the shortest may be longer. */
export const PATH_STEPS_MAX = 5;

/** What a broker is to the two between whom it stands (Gould and Fernandez 1989). */
export const BROKER_ROLES = [
  "coordinator",
  "itinerant",
  "gatekeeper",
  "representative",
  "liaison",
] as const;
export type BrokerRole = (typeof BROKER_ROLES)[number];

/** What nodes are grouped by where one asks who stands between groups. */
export const BROKERED = ["kinds", "pillars"] as const;
export type Brokered = (typeof BROKERED)[number];

/** What is measured of a node; of brokerage all of it, and each role by itself. */
export const MEASURES = [
  "in",
  "out",
  "betweenness",
  "cutpoint",
  "kinds",
  "kinds-coordinator",
  "kinds-itinerant",
  "kinds-gatekeeper",
  "kinds-representative",
  "kinds-liaison",
  "pillars",
  "pillars-coordinator",
  "pillars-itinerant",
  "pillars-gatekeeper",
  "pillars-representative",
  "pillars-liaison",
] as const;
export type Measure = (typeof MEASURES)[number];

/** Ways in which the links themselves divide the nodes. */
export const GROUPINGS = ["community", "component"] as const;
export type Grouping = (typeof GROUPINGS)[number];

export const ARRANGEMENTS = ["force", "pillars", "flow"] as const;
export type Arrangement = (typeof ARRANGEMENTS)[number];

/** What a Scene that names no arrangement shows. */
export const DEFAULT_ARRANGEMENT: Arrangement = "force";

/** What the rows of the table are; the first is a first visit's. */
export const TABLE_ROWS = ["nodes", "links", "quotes"] as const;
export type TableRows = (typeof TABLE_ROWS)[number];

/** Columns of what is measured of a network; empty until it is. */
export const MEASURED_COLUMNS = [
  "betweenness",
  "cutpoint",
  "kindBrokerage",
  "pillarBrokerage",
  "community",
  "component",
] as const;

/** The columns that rows of each sort can have, in the order in which they are offered. */
export const NODE_COLUMNS = [
  "name",
  "kind",
  "type",
  "pillars",
  "statements",
  "links",
  "out",
  "in",
  ...MEASURED_COLUMNS,
  "quotes",
  "documents",
  "aliases",
  "summary",
  "words",
] as const;
export const LINK_COLUMNS = [
  "source",
  "relation",
  "target",
  "words",
  "reasoning",
  "family",
  "denied",
  "basis",
  "status",
  "force",
  "pillars",
  "statements",
  "quotes",
  "documents",
] as const;
export const QUOTE_COLUMNS = [
  "words",
  "supports",
  "claim",
  "document",
  "section",
  "pillars",
  "denied",
  "basis",
  "status",
  "force",
  "reasoning",
  "translation",
] as const;
export type NodeColumn = (typeof NODE_COLUMNS)[number];
export type LinkColumn = (typeof LINK_COLUMNS)[number];
export type QuoteColumn = (typeof QUOTE_COLUMNS)[number];
export type Column = NodeColumn | LinkColumn | QuoteColumn;

export const TABLE_COLUMNS: Readonly<Record<TableRows, readonly Column[]>> = {
  nodes: NODE_COLUMNS,
  links: LINK_COLUMNS,
  quotes: QUOTE_COLUMNS,
};
