/**
 * What stands in a column of a row. A new column is an id in atlas/vocabulary.ts and a function
 * here; a measure is a column of nodes that gives a number.
 */
import { type Basis, FORCES, type Force, STATUSES, type Status } from "../../atlas/format/index.ts";
import type { Atlas, AtlasEdge, AtlasNode } from "../../atlas/index.ts";
import type { Column, Filters, LinkColumn, NodeColumn, QuoteColumn } from "../../scene/index.ts";
import type { NodeMeasures } from "../measures/index.ts";
import { linkStatements, lookup, nodeStatements, typeKey, type Visible } from "../visible/index.ts";
import { linkSentence, linkText, relationFrom } from "../words/index.ts";
import { degree } from "./degrees.ts";
import { placeInText, type QuoteRow, type Row } from "./rows.ts";

/** `undefined` and the empty list: the row has nothing there. */
export type Cell = string | number | readonly string[] | undefined;

/** What the closed vocabularies are called; the atlas names the rest itself. */
export interface ValueNames {
  readonly basis: Readonly<Record<Basis, string>>;
  readonly status: Readonly<Record<Status, string>>;
  readonly force: Readonly<Record<Force, string>>;
  readonly denied: string;
  readonly node: string;
  readonly link: string;
}

export interface TableContext {
  readonly atlas: Atlas;
  readonly shown: Visible;
  /** Those that `shown` is shown by: of statements, counts hold what they leave. */
  readonly filters: Filters;
  readonly names: ValueNames;
  /** What has been measured of what is shown. */
  readonly measured?: NodeMeasures | undefined;
}

export function cellOf(row: Row, column: Column, context: TableContext): Cell {
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

/** A cell as one text; several quotes are set apart more than several names. */
export function cellText(cell: Cell, column: Column): string {
  if (cell === undefined) return "";
  if (typeof cell === "string") return cell;
  // A share, with as many decimals as papers give it; CSV has all of them.
  if (typeof cell === "number") return column === "betweenness" ? cell.toFixed(3) : String(cell);
  return cell.join(column === "words" ? " | " : "; ");
}

/** Rows as a spreadsheet takes them: numbers as numbers, all else as text. */
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
 * Where a row stands in a column that has an order of its own: sections as they are read, status
 * and force as the format lists them. `undefined` for columns sorted by what stands in them.
 */
export function orderOf(
  column: Column,
): ((row: Row, atlas: Atlas) => number | undefined) | undefined {
  switch (column) {
    case "section":
      return (row, atlas) => ("quote" in row ? placeInText(atlas, row.quote) : undefined);
    case "status":
      return (row) => foremost(STATUSES, statusesOf(row));
    case "force":
      return (row) => foremost(FORCES, forcesOf(row));
    default:
      return undefined;
  }
}

type CellOf<Subject> = (subject: Subject, context: TableContext) => Cell;
type Cells<Subject> = Readonly<Partial<Record<Column, CellOf<Subject>>>>;

const nodeCells: Cells<AtlasNode> = {
  name: ({ name }) => name,
  kind: ({ kind }, { atlas }) => lookup(atlas).kinds.get(kind)?.name,
  type: ({ kind, type }, { atlas }) => lookup(atlas).types.get(typeKey(kind, type))?.name,
  pillars: pillarNames,
  statements: (node, { atlas, shown, filters }) => nodeStatements(atlas, shown, filters, node),
  links: ({ id }, { atlas, shown }) => degree(atlas, shown, id).links,
  out: ({ id }, { atlas, shown }) => degree(atlas, shown, id).out,
  in: ({ id }, { atlas, shown }) => degree(atlas, shown, id).in,
  betweenness: ({ id }, { measured }) => measured?.value("betweenness", id),
  cutpoint: ({ id }, { measured }) => measured?.value("cutpoint", id),
  kindBrokerage: ({ id }, { measured }) => measured?.value("kinds", id),
  pillarBrokerage: ({ id }, { measured }) => measured?.value("pillars", id),
  community: ({ id }, context) => nodeName(context.measured?.group("community", id), context),
  component: ({ id }, context) => nodeName(context.measured?.group("component", id), context),
  quotes: ({ quotes }) => quotes.length,
  documents: documentTitles,
  aliases: ({ short, aliases }) => (short === undefined ? aliases : [short, ...aliases]),
  summary: ({ summary }) => summary,
  words: ({ quotes }) => quotes.map(({ exact }) => exact),
} satisfies Record<NodeColumn, CellOf<AtlasNode>>;

const linkCells: Cells<AtlasEdge> = {
  source: (edge, { atlas }) => linkSentence(atlas, edge).source,
  // Said here too: without it a row would claim what its words deny.
  relation: (edge, { atlas, names }) => {
    const relation = relationFrom(atlas, edge, "out");
    return edge.negated ? `${relation} (${names.denied.toLowerCase()})` : relation;
  },
  target: (edge, { atlas }) => linkSentence(atlas, edge).target,
  family: ({ family }, { atlas }) => lookup(atlas).families.get(family)?.name,
  denied: ({ negated }, { names }) => (negated ? names.denied : undefined),
  basis: ({ basis }, { names }) => names.basis[basis],
  status: (edge, { names }) => edge.statuses.map((status) => names.status[status]),
  force: (edge, { names }) => edge.forces.map((force) => names.force[force]),
  pillars: pillarNames,
  statements: (edge, { filters }) => linkStatements(filters, edge),
  quotes: ({ quotes }) => quotes.length,
  documents: documentTitles,
  words: ({ quotes }) => quotes.map(({ exact }) => exact),
  reasoning: ({ quotes }) => quotes.flatMap(({ reasoning }) => reasoning ?? []),
} satisfies Record<LinkColumn, CellOf<AtlasEdge>>;

const quoteCells: Cells<QuoteRow> = {
  words: ({ quote }) => quote.exact,
  // Of the quote, not of the link as a whole, which other quotes may affirm.
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
  basis: (row, { names }) => (row.type === "linkQuote" ? names.basis[row.quote.basis] : undefined),
  status: (row, { names }) =>
    row.type === "linkQuote" ? names.status[row.quote.status] : undefined,
  force: (row, { names }) =>
    row.type === "linkQuote" && row.quote.force ? names.force[row.quote.force] : undefined,
  reasoning: (row) => (row.type === "linkQuote" ? row.quote.reasoning : undefined),
  translation: ({ quote }) => quote.translation,
} satisfies Record<QuoteColumn, CellOf<QuoteRow>>;

function pillarNames(
  { pillars }: { readonly pillars: readonly string[] },
  { atlas }: TableContext,
): Cell {
  return pillars.map((id) => lookup(atlas).pillars.get(id)?.name ?? id);
}

/** A group is called by its node with the most links. */
function nodeName(id: string | undefined, { atlas }: TableContext): Cell {
  return id === undefined ? undefined : lookup(atlas).nodes.get(id)?.name;
}

function documentTitles(
  { documents }: { readonly documents: readonly string[] },
  { atlas }: TableContext,
): Cell {
  return documents.map((id) => lookup(atlas).documents.get(id)?.title ?? id);
}

function statusesOf(row: Row): readonly Status[] {
  if (row.type === "link") return row.edge.statuses;
  return row.type === "linkQuote" ? [row.quote.status] : [];
}

function forcesOf(row: Row): readonly Force[] {
  if (row.type === "link") return row.edge.forces;
  return row.type === "linkQuote" && row.quote.force ? [row.quote.force] : [];
}

/** Where in `values` the first of them stands that is among `some`. */
function foremost<T>(values: readonly T[], some: readonly T[]): number | undefined {
  const first = values.findIndex((value) => some.includes(value));
  return first < 0 ? undefined : first;
}
