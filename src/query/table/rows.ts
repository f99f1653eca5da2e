/** The rows of a Scene's table: the shown nodes, links or quotes. */
import type { Atlas, AtlasEdge, AtlasNode, LinkQuote, Quote } from "../../atlas/index.ts";
import type { TableRows } from "../../scene/index.ts";
import {
  type FiltersAndFocus,
  filterTests,
  lookup,
  memo,
  memoByAtlas,
  nodeQuoteTest,
  type Visible,
  visible,
} from "../visible/index.ts";
import { edgeWords, linkText, nodeWords, quoteWords } from "../words/index.ts";

interface RowBase {
  /** The id of the node, the link or the quote. */
  readonly id: string;
  /** The id of the node or link that the row is about, and that is selected with it. */
  readonly claim: string;
}

type NodeRow = RowBase & { readonly type: "node"; readonly node: AtlasNode };
type LinkRow = RowBase & { readonly type: "link"; readonly edge: AtlasEdge };
export type QuoteRow = RowBase &
  (
    | { readonly type: "nodeQuote"; readonly quote: Quote; readonly node: AtlasNode }
    | { readonly type: "linkQuote"; readonly quote: LinkQuote; readonly edge: AtlasEdge }
  );
export type Row = NodeRow | LinkRow | QuoteRow;

/**
 * The rows of one type: nodes and links in the atlas's order, quotes in reading order. Cached by
 * filters and focus.
 */
export function tableRows(atlas: Atlas, scene: FiltersAndFocus, rows: TableRows): readonly Row[] {
  switch (rows) {
    case "nodes":
      return nodeRows(atlas, scene);
    case "links":
      return linkRows(atlas, scene);
    case "quotes":
      return quoteRows(atlas, scene);
  }
}

const nodeRows = memoByAtlas((atlas, scene): readonly NodeRow[] => {
  const { nodes } = lookup(atlas);
  return [...visible(atlas, scene).nodes].flatMap((id) => {
    const node = nodes.get(id);
    return node ? { type: "node", id, claim: id, node } : [];
  });
});

const linkRows = memoByAtlas((atlas, scene): readonly LinkRow[] => {
  const { edges } = lookup(atlas);
  return [...visible(atlas, scene).edges].flatMap((id) => {
    const edge = edges.get(id);
    return edge ? { type: "link", id, claim: id, edge } : [];
  });
});

/**
 * The quotes of shown nodes and links that pass the filters themselves: if one quote of a link is
 * intended and another required, a filter on "intended" keeps the first only. They are in reading
 * order; at the same position, quotes of nodes come first.
 */
const quoteRows = memoByAtlas((atlas, scene): readonly QuoteRow[] => {
  const { filters } = scene;
  const { nodes, edges } = visible(atlas, scene);
  const tests = filterTests(filters);
  const passesAsNodeQuote = nodeQuoteTest(filters);
  return quotesInOrder(atlas).filter((row) =>
    row.type === "nodeQuote"
      ? nodes.has(row.claim) && passesAsNodeQuote(row.quote)
      : edges.has(row.claim) && tests.statement(row.edge, row.quote),
  );
});

/** All quotes of an atlas in reading order, sorted once. */
const quotesInOrder = memo((atlas: Atlas): readonly QuoteRow[] => {
  const rows: readonly QuoteRow[] = [
    ...atlas.nodes.flatMap((node) =>
      node.quotes.map(
        (quote): QuoteRow => ({ type: "nodeQuote", id: quote.id, claim: node.id, quote, node }),
      ),
    ),
    ...atlas.edges.flatMap((edge) =>
      edge.quotes.map(
        (quote): QuoteRow => ({ type: "linkQuote", id: quote.id, claim: edge.id, quote, edge }),
      ),
    ),
  ];
  return rows
    .map((row) => ({ row, offset: offsetInAtlas(atlas, row.quote) }))
    .sort((a, b) => a.offset - b.offset)
    .map(({ row }) => row);
});

/** Where a quote begins, in UTF-16 code units, as if all documents were one text. */
export function offsetInAtlas(atlas: Atlas, { document, start }: Quote): number {
  const before = atlas.documents.findIndex(({ id }) => id === document);
  return atlas.documents.slice(0, before).reduce((sum, { text }) => sum + text.length + 1, start);
}

/** A row in words, for a screen reader: a node, a link, or a quote with what it supports. */
export function rowWords(atlas: Atlas, row: Row, shown: Visible): string {
  switch (row.type) {
    case "node":
      return nodeWords(atlas, row.node, shown);
    case "link":
      return edgeWords(atlas, row.edge);
    case "nodeQuote":
      return `${quoteWords(atlas, row.quote)}. For ${row.node.name}`;
    case "linkQuote":
      return `${quoteWords(atlas, row.quote)}. For ${linkText(atlas, row.edge)}`;
  }
}
