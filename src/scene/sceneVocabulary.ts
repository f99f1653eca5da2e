/**
 * The closed vocabularies of a Scene. They are separate from its schema because the page needs them at
 * once, but the schema (with zod) only when it compiles a file.
 */
import { ATTRIBUTE_IDS } from "../atlas/attributes/index.ts";

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

/** How the matrix orders its rows and columns; the first is the default. */
export const MATRIX_ORDERS = ["similarity", "total", "name"] as const;
export type MatrixOrder = (typeof MATRIX_ORDERS)[number];

/** Which links a cell of the matrix counts: in either direction, or only from row to column. */
export const MATRIX_DIRECTIONS = ["either", "out"] as const;
export type MatrixDirection = (typeof MATRIX_DIRECTIONS)[number];

/** The strength of a tie: the number of shared nodes, or their share of all linked nodes. */
export const TIE_WEIGHTS = ["count", "jaccard"] as const;
export type TieWeight = (typeof TIE_WEIGHTS)[number];

/** How paths follow links: along their arrows (the default), against them, or either. */
export const PATH_DIRECTIONS = ["out", "in", "any"] as const;
export type PathDirection = (typeof PATH_DIRECTIONS)[number];

/** The limit when searching for all paths; shortest paths may be longer. */
export const PATH_STEPS_MAX = 5;

/** The roles of a broker between two others (Gould and Fernandez 1989). */
export const BROKER_ROLES = [
  "coordinator",
  "itinerant",
  "gatekeeper",
  "representative",
  "liaison",
] as const;
export type BrokerRole = (typeof BROKER_ROLES)[number];

/** The groups between which brokerage is measured. */
export const BROKERED_GROUPS = ["kinds", "pillars"] as const;
export type BrokeredGroup = (typeof BROKERED_GROUPS)[number];

/** The measures of a node; brokerage in total, and for each role. */
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

/** How nodes are grouped by their links. */
export const GROUPINGS = ["community", "component"] as const;
export type Grouping = (typeof GROUPINGS)[number];

/**
 * What colours can stand for beside kinds: groups by links, and what the atlas says, of nodes (pillar,
 * document), of links (basis, status), or of both (version: whether it holds before or after an amendment).
 */
export const COLOURS = [...GROUPINGS, "pillar", "document", "version", "basis", "status"] as const;
export type Colour = (typeof COLOURS)[number];

/** Whether colours stand for groups by links, which have to be measured. */
export function isGrouping(colour: Colour | undefined): colour is Grouping {
  return GROUPINGS.some((each) => each === colour);
}

/** What the width of links can stand for. */
export const WIDTHS = ["statements"] as const;

/** What an overview folds to one node each. */
export const OVERVIEWS = ["kinds", "pillars"] as const;
export type Overview = (typeof OVERVIEWS)[number];

/** What the panel "Gaps" can light: what one of its rules finds. */
export const GAP_RULES = [
  "pillarsWithoutInstrument",
  "goalsUnpursued",
  "instrumentsUnsupported",
  "actorsOnce",
  "sectionsLessCited",
  "contradictions",
] as const;

/** How the map places nodes; the first is the default. */
export const ARRANGEMENTS = ["force", "pillars", "flow"] as const;
export type Arrangement = (typeof ARRANGEMENTS)[number];
export const DEFAULT_ARRANGEMENT = ARRANGEMENTS[0];

/** What the rows of the table are; the first is the default. */
export const TABLE_ROWS = ["nodes", "links", "quotes"] as const;
export type TableRows = (typeof TABLE_ROWS)[number];

/** Columns with measures of the network; empty until it has been measured. */
export const MEASURED_COLUMNS = [
  "betweenness",
  "cutpoint",
  "kindBrokerage",
  "pillarBrokerage",
  "community",
  "component",
] as const;

/** The column of a reader's own tags: their own page alone fills it. */
export const OWN_COLUMN = "ownTags";

/** The columns that each type of row can have, in the order in which they are offered. */
const NODE_COLUMNS = [
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
  OWN_COLUMN,
  "id",
] as const;
const LINK_COLUMNS = [
  "source",
  "relation",
  "target",
  "words",
  "reasoning",
  "family",
  "denied",
  ...ATTRIBUTE_IDS,
  "pillars",
  "statements",
  "quotes",
  "documents",
  "bothWays",
  OWN_COLUMN,
  "id",
  "sourceId",
  "targetId",
] as const;
const QUOTE_COLUMNS = [
  "words",
  "supports",
  "claim",
  "document",
  "section",
  "pillars",
  "denied",
  ...ATTRIBUTE_IDS,
  "reasoning",
  "translation",
  OWN_COLUMN,
  "id",
  "claimId",
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

/** The columns by which other programs join the three tables, and what a graph needs of a link. */
export const JOINING_COLUMNS: Readonly<Record<TableRows, readonly Column[]>> = {
  nodes: ["id"],
  links: ["id", "sourceId", "targetId", "bothWays"],
  quotes: ["id", "claimId"],
};
