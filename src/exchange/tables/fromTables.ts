/**
 * The graph in tables of others: columns are recognised by the names that programs use, whatever
 * their order and case. Edge lists without a table of nodes, and adjacency matrices, are read too.
 */
import {
  CannotReadGraph,
  type ExchangeEdge,
  type ExchangeGraph,
  type ExchangeNode,
  type Look,
  type Reading,
  unmarkedAttributes,
  wholeGraph,
} from "../model/index.ts";
import { attributesIn, column, textOf } from "./cells.ts";
import { KUMU, MORE_TABLES, USUAL } from "./columns.ts";
import { fromMatrix } from "./matrix.ts";
import { aboutOf, codesOf, documentsOf, type OwnQuotes, quotesOf } from "./moreTables.ts";
import type { Cell, Table } from "./table.ts";

/** What cells say of a direction, in small letters; false: none. */
const DIRECTIONS: ReadonlyMap<string, boolean> = new Map([
  ["directed", true],
  ["undirected", false],
  ["mutual", false],
  ["true", true],
  ["false", false],
]);

/** @throws CannotReadGraph if no table holds nodes or links */
export function fromTables(tables: readonly Table[], fileName: string): Reading {
  const named = (name: string) => tables.find((table) => shortName(table.name) === name);
  const more = Object.values(MORE_TABLES);
  const main = tables.filter(({ name }) => !more.some((other) => other === shortName(name)));
  const linkTables = main.filter((table) => table.header.length > 1 && hasEnds(table));
  const others = main.filter((table) => !linkTables.includes(table));
  const matrix =
    linkTables.length === 0 && others.length === 1 && others[0] ? fromMatrix(others[0]) : undefined;
  if (matrix) return matrix;
  const nodeTables = others.filter(
    (table) => (column(table, USUAL.id) ?? column(table, USUAL.label)) !== undefined,
  );
  if (linkTables.length === 0 && nodeTables.length === 0)
    throw new CannotReadGraph(
      `${fileName} has no table of links (columns Source and Target, or From and To), of nodes (Id, Label), or adjacency matrix.`,
    );
  const isKumu = linkTables.some(({ header }) => header.some((name) => /^from$/i.test(name)));
  const given = nodeTables.flatMap((table) => nodesOf(table, isKumu));
  const ends = endsOf(given);
  const links = linkTables.flatMap((table) => edgesOf(table, ends.endOf, isKumu));
  const { nodes, edges, remarks } = wholeGraph([...given, ...ends.others.values()], links);
  const quotes = quotesOf(named(MORE_TABLES.quotes));
  const withQuotes = <T extends { readonly id: string }>(claim: T, own: OwnQuotes) => ({
    ...claim,
    quotes: own.get(claim.id) ?? [],
  });
  const about = aboutOf(named(MORE_TABLES.about));
  const title = about.get("title");
  about.delete("title");
  const graph: ExchangeGraph = {
    title: title === undefined ? "" : String(title),
    attributes: unmarkedAttributes(about),
    nodes: nodes.map((node) => withQuotes(node, quotes.nodes)),
    edges: edges.map((edge) => withQuotes(edge, quotes.links)),
    documents: documentsOf(named(MORE_TABLES.documents)),
    codes: codesOf(named(MORE_TABLES.codebook)),
  };
  return { graph, remarks };
}

/** "quotes" for "Quotes (ignore)" and "export/quotes.csv". */
function shortName(name: string): string {
  return name
    .toLowerCase()
    .replace(/^.*\//, "")
    .replace(/\.\w+$/, "")
    .replace(KUMU.ignored, "");
}

function hasEnds(table: Table): boolean {
  return column(table, USUAL.source) !== undefined && column(table, USUAL.target) !== undefined;
}

function nodesOf(table: Table, isKumu: boolean): readonly ExchangeNode[] {
  const label = column(table, USUAL.label);
  const id = column(table, USUAL.id) ?? label;
  const [x, y, size, colour] = ["x", "y", "size", "color"].map((name) => column(table, [name]));
  return table.rows.flatMap((row) => {
    const own = textOf(row[id ?? 0]);
    if (own === "") return [];
    const look = lookOf([x, y, size, colour].map((at) => (at === undefined ? undefined : row[at])));
    const attributes = attributesIn(
      table,
      row,
      [id, label, ...(look ? [x, y, size, colour] : [])],
      isKumu ? KUMU.nodeAttributes : {},
    );
    const words = label === undefined ? undefined : row[label];
    return {
      id: own,
      label: words === undefined ? own : String(words),
      attributes,
      quotes: [],
      ...(look ? { look } : {}),
    };
  });
}

function lookOf([x, y, size, colour]: readonly Cell[]): Look | undefined {
  const at = [x, y, size].map((cell) => (textOf(cell) === "" ? Number.NaN : Number(cell)));
  const [left = Number.NaN, top = Number.NaN, wide = Number.NaN] = at;
  if (!Number.isFinite(left) || !Number.isFinite(top)) return undefined;
  const isColour = /^#[0-9a-f]{6}$/i.test(textOf(colour));
  return {
    x: left,
    y: top,
    ...(Number.isFinite(wide) ? { size: wide } : {}),
    ...(isColour ? { colour: textOf(colour).toLowerCase() } : {}),
  };
}

/**
 * A function that gives the id of a link's end, which may be a label, and the nodes that it had to make
 * for ends that no table names.
 */
function endsOf(nodes: readonly ExchangeNode[]) {
  const ids = new Set(nodes.map(({ id }) => id));
  const byLabel = new Map([...nodes].reverse().map(({ id, label }) => [label, id]));
  const others = new Map<string, ExchangeNode>();
  const endOf = (cell: Cell): string => {
    const end = textOf(cell);
    if (end === "" || ids.has(end)) return end;
    const labelled = byLabel.get(end);
    if (labelled !== undefined) return labelled;
    if (!others.has(end))
      others.set(end, { id: end, label: end, attributes: new Map(), quotes: [] });
    return end;
  };
  return { endOf, others };
}

function edgesOf(
  table: Table,
  endOf: (cell: Cell) => string,
  isKumu: boolean,
): readonly ExchangeEdge[] {
  const source = column(table, USUAL.source);
  const target = column(table, USUAL.target);
  const id = column(table, USUAL.linkId);
  const direction = directionColumn(table);
  const label = column(table, USUAL.linkLabel);
  // Only a column that is the label's own; the others say more than a name.
  const isOwn = label !== undefined && /^label$/i.test(table.header[label] ?? "");
  return table.rows.map((row) => ({
    id: id === undefined ? "" : textOf(row[id]),
    source: endOf(row[source ?? 0]),
    target: endOf(row[target ?? 0]),
    label: label === undefined || row[label] === undefined ? "" : String(row[label]),
    isDirected: DIRECTIONS.get(textOf(row[direction ?? -1]).toLowerCase()) ?? true,
    attributes: attributesIn(
      table,
      row,
      [id, source, target, direction, ...(isOwn ? [label] : [])],
      isKumu ? KUMU.linkAttributes : {},
    ),
    quotes: [],
  }));
}

/** The column whose cells all say a direction: "Type" may be a type. */
function directionColumn(table: Table): number | undefined {
  const lower = table.header.map((name) => name.trim().toLowerCase());
  return USUAL.direction
    .map((name) => lower.indexOf(name))
    .find(
      (at) =>
        at >= 0 &&
        table.rows.every(
          (row) => row[at] === undefined || DIRECTIONS.has(textOf(row[at]).toLowerCase()),
        ),
    );
}
