/** The tables beside those of nodes and links: quotes, documents, the codebook, and what all is about. */
import {
  CODE_KINDS,
  type Code,
  type ExchangeDocument,
  type ExchangeQuote,
  type Value,
} from "../model/index.ts";
import { attributesIn, column } from "./cells.ts";
import type { Cell, Table } from "./table.ts";

/** Quotes by the id of their claim. */
export type OwnQuotes = ReadonlyMap<string, readonly ExchangeQuote[]>;

export function quotesOf(table: Table | undefined): { nodes: OwnQuotes; links: OwnQuotes } {
  const nodes = new Map<string, ExchangeQuote[]>();
  const links = new Map<string, ExchangeQuote[]>();
  if (!table) return { nodes, links };
  const at = (name: string) => column(table, [name]);
  const columns = ["id", "quote", "link", "node", "document", "prefix", "suffix", "ranges"].map(at);
  const [id, exact, link, node, document, prefix, suffix, ranges] = columns;
  const cell = (row: readonly Cell[], index: number | undefined) =>
    index === undefined || row[index] === undefined ? undefined : String(row[index]);
  for (const row of table.rows) {
    const words = cell(row, exact);
    const owner = cell(row, link) ?? cell(row, node);
    if (words === undefined || owner === undefined) continue;
    const [before, after] = [cell(row, prefix), cell(row, suffix)];
    const quote: ExchangeQuote = {
      id: cell(row, id) ?? "",
      document: cell(row, document) ?? "",
      exact: words,
      ...(before === undefined ? {} : { prefix: before }),
      ...(after === undefined ? {} : { suffix: after }),
      ranges: rangesIn(cell(row, ranges) ?? ""),
      attributes: attributesIn(table, row, columns),
    };
    const of = cell(row, link) === undefined ? nodes : links;
    const list = of.get(owner);
    if (list) list.push(quote);
    else of.set(owner, [quote]);
  }
  return { nodes, links };
}

function rangesIn(text: string) {
  return [...text.matchAll(/(\d+)-(\d+)/g)].map(([, start, end]) => ({
    start: Number(start),
    end: Number(end),
  }));
}

export function documentsOf(table: Table | undefined): readonly ExchangeDocument[] {
  if (!table) return [];
  const [id, title] = ["id", "title"].map((name) => column(table, [name]));
  return table.rows.map((row) => ({
    id: String(row[id ?? 0] ?? ""),
    title: String(row[title ?? 1] ?? ""),
    attributes: attributesIn(table, row, [id, title]),
  }));
}

export function codesOf(table: Table | undefined): readonly Code[] {
  if (!table) return [];
  const columns = ["of", "id", "name", "definition", "parent"].map((name) => column(table, [name]));
  return table.rows.flatMap((row): Code[] => {
    const [of, id, name, definition, parent] = columns.map((at) => row[at ?? -1]);
    const kind = CODE_KINDS.find((one) => one === of);
    if (kind === undefined) return [];
    return [
      {
        of: kind,
        id: String(id ?? ""),
        name: String(name ?? ""),
        definition: String(definition ?? ""),
        ...(parent === undefined ? {} : { parent: String(parent) }),
        attributes: attributesIn(table, row, columns),
      },
    ];
  });
}

export function aboutOf(table: Table | undefined): Map<string, Value> {
  const rows = table?.rows ?? [];
  return new Map(
    rows.flatMap(([name, value]) => (value === undefined ? [] : [[String(name), value] as const])),
  );
}
