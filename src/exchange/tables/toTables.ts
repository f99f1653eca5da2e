/** A graph as tables of nodes, links, quotes, documents, the codebook, and what it is about. */
import {
  ATTRIBUTE_MARK,
  type Attributes,
  type ExchangeClaim,
  type ExchangeGraph,
  type ExchangeQuote,
  markedAttributes,
  needsMark,
  typesOf,
} from "../model/index.ts";
import { END_NAMES, LINK_NAMES, MORE_TABLES, type Names } from "./columns.ts";
import type { Cell, Table } from "./table.ts";

const ABOUT_NAMES = new Set(["title"]);

/** The tables that have a row; those of nodes and links always. */
export function toTables(graph: ExchangeGraph, names: Names): readonly Table[] {
  const { nodes, edges, documents, codes } = graph;
  const isTable = ({ rows }: Table) => rows.length > 0;
  const more = (name: string) => name + names.ignored;
  return [
    table(
      names.nodes,
      [
        { name: "Id", cell: ({ id }) => id },
        { name: "Label", cell: ({ label }) => label },
        { name: "x", isOptional: true, cell: ({ look }) => look?.x },
        { name: "y", isOptional: true, cell: ({ look }) => look?.y },
        { name: "size", isOptional: true, cell: ({ look }) => look?.size },
        { name: "color", isOptional: true, cell: ({ look }) => look?.colour },
      ],
      nodes,
      names.nodeAttributes,
      END_NAMES,
    ),
    table(
      names.links,
      [
        { name: "Id", cell: ({ id }) => id },
        { name: names.source, cell: ({ source }) => source },
        { name: names.target, cell: ({ target }) => target },
        {
          name: names.direction,
          cell: ({ isDirected }) => (isDirected ? names.directed : names.undirected),
        },
        { name: "Label", cell: ({ label }) => label },
      ],
      edges,
      names.linkAttributes,
      LINK_NAMES,
    ),
    ...[
      quoteTable(more(MORE_TABLES.quotes), nodes, edges),
      table(
        more(MORE_TABLES.documents),
        [
          { name: "Id", cell: ({ id }) => id },
          { name: "Title", cell: ({ title }) => title },
        ],
        documents,
      ),
      table(
        more(MORE_TABLES.codebook),
        [
          { name: "Of", cell: (code) => code.of },
          { name: "Id", cell: ({ id }) => id },
          { name: "Name", cell: ({ name }) => name },
          { name: "Definition", cell: ({ definition }) => definition },
          { name: "Parent", isOptional: true, cell: ({ parent }) => parent },
        ],
        codes,
      ),
      {
        name: more(MORE_TABLES.about),
        header: ["Name", "Value"],
        rows: [
          ...(graph.title === "" ? [] : [["title", graph.title]]),
          ...markedAttributes(graph.attributes, ABOUT_NAMES),
        ],
      },
    ].filter(isTable),
  ];
}

interface Column<T> {
  readonly name: string;
  readonly cell: (item: T) => Cell;
  /** Left out if no item has a value. */
  readonly isOptional?: true;
}

/**
 * Columns with a meaning, then a column for each attribute.
 * @param meant names in small letters that an attribute can't have: readers take them for another thing
 */
function table<T extends { readonly attributes: Attributes }>(
  name: string,
  columns: readonly Column<T>[],
  items: readonly T[],
  renamed: Readonly<Record<string, string>> = {},
  meant: readonly string[] = [],
): Table {
  const used = columns.filter(
    ({ isOptional, cell }) => !isOptional || items.some((item) => cell(item) !== undefined),
  );
  const taken = new Set([...meant, ...columns.map((column) => column.name.toLowerCase())]);
  for (const own of Object.values(renamed)) taken.add(own.toLowerCase());
  const attributes = [...typesOf(items.map((item) => item.attributes)).keys()];
  const columnOf = (attribute: string): string => {
    if (Object.hasOwn(renamed, attribute)) return renamed[attribute] ?? attribute;
    return needsMark(attribute, new Set()) || taken.has(attribute.toLowerCase())
      ? attribute + ATTRIBUTE_MARK
      : attribute;
  };
  return {
    name,
    header: [...used.map((column) => column.name), ...attributes.map(columnOf)],
    rows: items.map((item) => [
      ...used.map(({ cell }) => cell(item)),
      ...attributes.map((attribute) => item.attributes.get(attribute)),
    ]),
  };
}

interface OwnedQuote extends ExchangeQuote {
  readonly node?: string;
  readonly link?: string;
}

function quoteTable(
  name: string,
  nodes: readonly ExchangeClaim[],
  edges: readonly ExchangeClaim[],
): Table {
  const quotes: readonly OwnedQuote[] = [
    ...nodes.flatMap(({ id, quotes }) => quotes.map((quote) => ({ ...quote, node: id }))),
    ...edges.flatMap(({ id, quotes }) => quotes.map((quote) => ({ ...quote, link: id }))),
  ];
  return table(
    name,
    [
      { name: "Id", cell: ({ id }) => id },
      { name: "Quote", cell: ({ exact }) => exact },
      { name: "Link", isOptional: true, cell: ({ link }) => link },
      { name: "Node", isOptional: true, cell: ({ node }) => node },
      { name: "Document", isOptional: true, cell: ({ document }) => document || undefined },
      { name: "Prefix", isOptional: true, cell: ({ prefix }) => prefix },
      { name: "Suffix", isOptional: true, cell: ({ suffix }) => suffix },
      { name: "Ranges", isOptional: true, cell: rangesCell },
    ],
    quotes,
  );
}

/** "0-5 12-20": where the words stand, in UTF-16 code units, the end not included. */
function rangesCell({ ranges }: ExchangeQuote): Cell {
  if (ranges.length === 0) return undefined;
  return ranges.map(({ start, end }) => `${start}-${end}`).join(" ");
}
