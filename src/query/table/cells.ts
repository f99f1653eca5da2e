/**
 * Computes the content of each cell of the table, as text and for sorting. To add a column, add
 * its id to scene/sceneVocabulary.ts and a function here; a measure is a node column that returns
 * a number.
 */
import {
  ATTRIBUTES,
  type Attribute,
  linkValues,
  perAttribute,
  type ValueOf,
  valueWords,
} from "../../atlas/attributes/index.ts";
import type { Atlas, AtlasEdge, AtlasNode } from "../../atlas/index.ts";
import type { Column, Filters, LinkColumn, NodeColumn, QuoteColumn } from "../../scene/index.ts";
import type { NodeMeasures } from "../measures/index.ts";
import { linkStatements, lookup, nodeStatements, typeKey, type Visible } from "../visible/index.ts";
import { linkSentence, linkText, relationFrom } from "../words/index.ts";
import { degree } from "./degrees.ts";
import { offsetInAtlas, type QuoteRow, type Row } from "./rows.ts";

/** `undefined` or an empty list where the row has nothing in the column. */
export type CellValue = string | number | readonly string[] | undefined;

/** Names that neither the atlas nor the table of attributes has. */
export interface ValueNames {
  readonly denied: string;
  readonly bothWays: string;
  readonly node: string;
  readonly link: string;
}

export interface TableContext {
  readonly atlas: Atlas;
  readonly shown: Visible;
  /** The filters that produced `shown`; only statements that pass them are counted. */
  readonly filters: Filters;
  readonly names: ValueNames;
  /** Measures of the shown network, as far as they are ready. */
  readonly measures?: NodeMeasures | undefined;
  /** The tags that a reader gave a node, a link or a quote; on paper and slides, none. */
  readonly ownTags?: ((id: string) => readonly string[]) | undefined;
}

/** The contents of a row in a column. */
export function cellOf(row: Row, column: Column, context: TableContext): CellValue {
  switch (row.type) {
    case "node":
      return nodeCells[column]?.(row.node, context);
    case "link":
      return linkCells[column]?.(row.edge, context);
    case "nodeQuote":
    case "linkQuote":
      return quoteCells[column]?.(row, context);
  }
}

/** A cell as one text. Quotes are separated by bars, other lists by semicolons. */
export function cellText(cell: CellValue, column: Column): string {
  if (cell === undefined) return "";
  if (typeof cell === "string") return cell;
  // Three decimals, as is usual in papers; CSV has all of them.
  if (typeof cell === "number") return column === "betweenness" ? cell.toFixed(3) : String(cell);
  return cell.join(column === "words" ? " | " : "; ");
}

/** Rows for a spreadsheet: numbers as numbers, everything else as text. */
export function cellTable(
  rows: readonly Row[],
  columns: readonly Column[],
  context: TableContext,
): readonly (readonly (string | number)[])[] {
  return rows.map((row) =>
    columns.map((column) => {
      const cell = cellOf(row, column, context);
      return typeof cell === "number" ? cell : cellText(cell, column);
    }),
  );
}

/**
 * A function that gives a row's rank in a column with a fixed order: sections in reading order,
 * attributes of which a link has lists as the format lists their values. `undefined` for columns
 * sorted by their contents.
 */
export function fixedOrderOf(
  column: Column,
): ((row: Row, atlas: Atlas) => number | undefined) | undefined {
  if (column === "section") {
    return (row, atlas) => ("quote" in row ? offsetInAtlas(atlas, row.quote) : undefined);
  }
  const attribute = ATTRIBUTES.find(({ id, ofLink }) => id === column && ofLink === "all");
  return attribute && ((row) => firstIndexAmong(attribute.values, valuesOfRow(row, attribute)));
}

type CellGetter<Subject> = (subject: Subject, context: TableContext) => CellValue;
type CellGetters<Subject> = Readonly<Partial<Record<Column, CellGetter<Subject>>>>;

const nodeCells: CellGetters<AtlasNode> = {
  name: ({ name }) => name,
  kind: ({ kind }, { atlas }) => lookup(atlas).kinds.get(kind)?.name,
  type: ({ kind, type }, { atlas }) => lookup(atlas).types.get(typeKey(kind, type))?.name,
  pillars: pillarNames,
  statements: (node, { atlas, shown, filters }) => nodeStatements(atlas, shown, filters, node),
  links: ({ id }, { atlas, shown }) => degree(atlas, shown, id).links,
  out: ({ id }, { atlas, shown }) => degree(atlas, shown, id).out,
  in: ({ id }, { atlas, shown }) => degree(atlas, shown, id).in,
  betweenness: ({ id }, { measures }) => measures?.value("betweenness", id),
  cutpoint: ({ id }, { measures }) => measures?.value("cutpoint", id),
  kindBrokerage: ({ id }, { measures }) => measures?.value("kinds", id),
  pillarBrokerage: ({ id }, { measures }) => measures?.value("pillars", id),
  community: ({ id }, context) => groupName(context.measures?.group("community", id), context),
  component: ({ id }, context) => groupName(context.measures?.group("component", id), context),
  quotes: ({ quotes }) => quotes.length,
  documents: documentTitles,
  aliases: ({ short, aliases }) => (short === undefined ? aliases : [short, ...aliases]),
  summary: ({ summary }) => summary,
  words: ({ quotes }) => quotes.map(({ exact }) => exact),
  ownTags: ({ id }, { ownTags }) => ownTags?.(id),
  id: ({ id }) => id,
} satisfies Record<NodeColumn, CellGetter<AtlasNode>>;

const linkCells: CellGetters<AtlasEdge> = {
  source: (edge, { atlas }) => linkSentence(atlas, edge).source,
  // Denial is shown here too: without it the row would claim what its words deny.
  relation: (edge, { atlas, names }) => {
    const relation = relationFrom(atlas, edge, "out");
    return edge.negated ? `${relation} (${names.denied.toLowerCase()})` : relation;
  },
  target: (edge, { atlas }) => linkSentence(atlas, edge).target,
  family: ({ family }, { atlas }) => lookup(atlas).families.get(family)?.name,
  denied: ({ negated }, { names }) => (negated ? names.denied : undefined),
  ...perAttribute(ATTRIBUTES, "id", (attribute) => (edge: AtlasEdge) => {
    const names = linkValues(edge, attribute).map((value) => valueWords(attribute.id, value).name);
    return attribute.ofLink === "first" ? names[0] : names;
  }),
  pillars: pillarNames,
  statements: (edge, { filters }) => linkStatements(filters, edge),
  quotes: ({ quotes }) => quotes.length,
  documents: documentTitles,
  words: ({ quotes }) => quotes.map(({ exact }) => exact),
  reasoning: ({ quotes }) => quotes.flatMap(({ reasoning }) => reasoning ?? []),
  bothWays: ({ symmetric }, { names }) => (symmetric ? names.bothWays : undefined),
  ownTags: ({ id }, { ownTags }) => ownTags?.(id),
  id: ({ id }) => id,
  sourceId: ({ source }) => source,
  targetId: ({ target }) => target,
} satisfies Record<LinkColumn, CellGetter<AtlasEdge>>;

const quoteCells: CellGetters<QuoteRow> = {
  words: ({ quote }) => quote.exact,
  // Negated as this quote is: other quotes may affirm the link.
  supports: (row, { atlas }) =>
    row.type === "nodeQuote"
      ? row.node.name
      : linkText(atlas, { ...row.edge, negated: row.quote.negated }),
  claim: ({ type }, { names }) => (type === "nodeQuote" ? names.node : names.link),
  document: ({ quote }, { atlas }) => lookup(atlas).documents.get(quote.document)?.title,
  section: ({ quote }, { atlas }) =>
    lookup(atlas).documents.get(quote.document)?.sections[quote.section]?.heading,
  pillars: ({ quote }, context) => pillarNames(quote, context),
  denied: (row, { names }) =>
    row.type === "linkQuote" && row.quote.negated ? names.denied : undefined,
  ...perAttribute(ATTRIBUTES, "id", ({ id }) => (row: QuoteRow) => {
    const value = row.type === "linkQuote" ? row.quote[id] : undefined;
    return value && valueWords(id, value).name;
  }),
  reasoning: (row) => (row.type === "linkQuote" ? row.quote.reasoning : undefined),
  translation: ({ quote }) => quote.translation,
  ownTags: ({ quote }, { ownTags }) => ownTags?.(quote.id),
  id: ({ quote }) => quote.id,
  claimId: ({ claim }) => claim,
} satisfies Record<QuoteColumn, CellGetter<QuoteRow>>;

function pillarNames(
  { pillars }: { readonly pillars: readonly string[] },
  { atlas }: TableContext,
): CellValue {
  return pillars.map((id) => lookup(atlas).pillars.get(id)?.name ?? id);
}

/** The name of a group: that of its node with the most links. */
function groupName(id: string | undefined, { atlas }: TableContext): CellValue {
  return id === undefined ? undefined : lookup(atlas).nodes.get(id)?.name;
}

function documentTitles(
  { documents }: { readonly documents: readonly string[] },
  { atlas }: TableContext,
): CellValue {
  return documents.map((id) => lookup(atlas).documents.get(id)?.title ?? id);
}

function valuesOfRow(row: Row, attribute: Attribute): readonly ValueOf[] {
  if (row.type === "link") return linkValues(row.edge, attribute);
  const value = row.type === "linkQuote" ? row.quote[attribute.id] : undefined;
  return value === undefined ? [] : [value];
}

/** Index of the first of `values` that is also in `list`; `undefined` if none is. */
function firstIndexAmong<T>(values: readonly T[], list: readonly T[]): number | undefined {
  const first = values.findIndex((value) => list.includes(value));
  return first < 0 ? undefined : first;
}
