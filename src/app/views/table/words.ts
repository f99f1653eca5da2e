/** Texts of the table, apart from its rows. */
import { ATTRIBUTE_WORDS, ATTRIBUTES, perAttribute } from "../../../atlas/attributes/index.ts";
import type { TableNames, ValueNames } from "../../../query/table/index.ts";
import type { Column, TableRows } from "../../../scene/index.ts";
import {
  GROUPING_WORDS,
  MEASURE_DESCRIPTIONS,
  words as measures,
} from "../../measuring/measureWords.ts";
import { COLOUR_NAMES, MEASURE_NAMES } from "../../measuring/words.ts";

/** Without its full stop, since another sentence follows. */
const OF_THE_LINKS = measures.ofTheLinks.replace(/\.$/, "");

export const ROW_NAMES: Readonly<Record<TableRows, string>> = {
  nodes: "Nodes",
  links: "Links",
  quotes: "Quotes",
};

export const COLUMN_NAMES: Readonly<Record<Column, string>> = {
  name: "Name",
  kind: "Kind",
  type: "Type",
  pillars: "Pillars",
  statements: "Statements",
  links: "Links",
  out: "Links out",
  in: "Links in",
  betweenness: MEASURE_NAMES.betweenness,
  cutpoint: MEASURE_NAMES.cutpoint,
  kindBrokerage: "Brokerage, kinds",
  pillarBrokerage: "Brokerage, pillars",
  community: COLOUR_NAMES.community,
  component: COLOUR_NAMES.component,
  quotes: "Quotes",
  documents: "Sources",
  aliases: "Also called",
  summary: "Summary",
  words: "Words",
  source: "From",
  relation: "Relation",
  target: "To",
  family: "Family",
  denied: "Denied",
  ...perAttribute(ATTRIBUTES, "id", ({ id }) => ATTRIBUTE_WORDS[id].name),
  reasoning: "Reasoning",
  supports: "Supports",
  claim: "Node or link",
  document: "Source",
  section: "Section",
  translation: "Translation",
  bothWays: "Both ways",
  ownTags: "Your tags",
  id: "Id",
  sourceId: "From, id",
  targetId: "To, id",
  claimId: "Node or link, id",
};

/** What a column counts, where its name alone could mislead. */
export const COLUMN_HINTS: Readonly<Partial<Record<Column, string>>> = {
  statements: "Distinct sentences about it that pass the filters",
  links: "Shown links from or to it, of those these sources name",
  out: "Shown links that lead from it; one that reads both ways counts out and in",
  in: "Shown links that lead to it; one that reads both ways counts out and in",
  betweenness: `${MEASURE_DESCRIPTIONS.betweenness} ${OF_THE_LINKS}`,
  cutpoint: `${MEASURE_DESCRIPTIONS.cutpoint} ${OF_THE_LINKS}`,
  kindBrokerage: `${MEASURE_DESCRIPTIONS.kinds} ${OF_THE_LINKS}`,
  pillarBrokerage: `${MEASURE_DESCRIPTIONS.pillars} ${OF_THE_LINKS}`,
  community: `${GROUPING_WORDS.community.description} Named after its node with the most links. ${OF_THE_LINKS}`,
  component: `${GROUPING_WORDS.component.description} Named after its node with the most links. ${OF_THE_LINKS}`,
  quotes: "Quotes of its own",
  words: "What the sources say, word for word",
  supports: "The node or link that the quote supports",
  bothWays: "Whether the link reads the same from either end",
  ownTags:
    "Tags of your own notes, which others see only if you hand them on, as with this table’s CSV",
  claimId: "The id of the node or link that the quote supports: joins quotes to their rows",
};

export const VALUE_NAMES: ValueNames = {
  denied: "Denied",
  bothWays: "Both ways",
  node: "Node",
  link: "Link",
};

const COUNTED: Readonly<Record<TableRows, readonly [one: string, many: string]>> = {
  nodes: ["node", "nodes"],
  links: ["link", "links"],
  quotes: ["quote", "quotes"],
};

export const words = {
  title: "Table",
  rows: "Rows",
  grid: (rows: TableRows) => `Table of ${rows}`,
  help: "Arrow keys move; Right goes into the cells, Up to the column headers. Enter opens the inspector. Space selects, with Shift it adds; Shift and arrow keys select several.",
  count: (count: number, rows: TableRows) =>
    `${count.toLocaleString("en")} ${COUNTED[rows][count === 1 ? 0 : 1]}`,
  measuring: (nodes: number) => measures.measuring(nodes),
  selected: (count: number) => `${count.toLocaleString("en")} selected`,
  columns: "Columns",
  columnsNote: "From the first to the last, as in the table and in its CSV.",
  moveColumn: (name: string, by: -1 | 1) => `Move ${name} ${by < 0 ? "up" : "down"}`,
  columnMoved: (name: string, position: number, count: number) =>
    `${name}: now column ${position} of ${count}.`,
  drag: "Drag to reorder",
  sort: "Sort",
  sortHint: "Press to sort by this, with Shift to sort by this as well.",
  sortedBy: (keys: string) => `Sorted by ${keys}.`,
  nextKey: ", then ",
  key: (name: string, down: boolean) => `${name}, ${down ? "descending" : "ascending"}`,
  order: (rank: number) => `, sort key ${rank}`,
  unsorted: {
    nodes: "In the atlas’s order.",
    links: "In the atlas’s order.",
    quotes: "In the order of the text.",
  } satisfies Readonly<Record<TableRows, string>>,
  ascending: "Ascending",
  descending: "Descending",
  direction: (name: string) => `Direction of ${name}`,
  removeKey: (name: string) => `Do not sort by ${name}`,
  addKey: "Then by",
  firstKey: "Sort by",
  chooseKey: "Choose a column",
  reset: "Do not sort",
  csv: "CSV",
  csvNote: (rows: string, columns: number) =>
    `${rows} in ${columns === 1 ? "1 column" : `${columns} columns`}, as shown and in this order. Cells that a spreadsheet would run as formulas begin with an apostrophe.`,
  bom: "Mark as UTF-8, for Excel",
  ids: "With ids, by which nodes, links and quotes can be joined",
  copy: "Copy",
  copied: "Copied",
  copiedLong: "Table copied as CSV.",
  copyFailed: "The browser does not let the page copy. Download it instead.",
  download: "Download",
  empty: (rows: TableRows) => `No ${COUNTED[rows][0]} passes these filters together.`,
  none: (rows: TableRows) => `This atlas has no ${rows}.`,
  cut: (most: number, asked: number) =>
    `Only the first ${most} of ${asked.toLocaleString("en")} are selected: the inspector and a shared address can hold no more.`,
} as const;

/** The names of columns and values, wherever a table is shown. */
export const TABLE_NAMES: TableNames = {
  columns: COLUMN_NAMES,
  values: VALUE_NAMES,
  count: words.count,
};
