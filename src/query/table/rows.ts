/** What a Scene shows of an atlas, as rows: nodes, links, or quotes one by one. */
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

interface Placed {
  /** The id of the node, the link or the quote. */
  readonly id: string;
  /** The node or link that the row is about: what is selected with it. */
  readonly claim: string;
}

export type NodeRow = Placed & { readonly type: "node"; readonly node: AtlasNode };
export type LinkRow = Placed & { readonly type: "link"; readonly edge: AtlasEdge };
export type QuoteRow = Placed &
  (
    | { readonly type: "nodeQuote"; readonly quote: Quote; readonly node: AtlasNode }
    | { readonly type: "linkQuote"; readonly quote: LinkQuote; readonly edge: AtlasEdge }
  );
export type Row = NodeRow | LinkRow | QuoteRow;

/** The rows of one sort: nodes and links in the atlas's order, quotes as they are read. The last answers for each atlas are kept. */
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
 * The quotes of what is shown that pass the filters themselves: of a link with one quote that
 * intends and one that requires, a filter on "intended" leaves the first. They stand as one reads
 * them; of the same words, what they say of nodes comes first.
 */
const quoteRows = memoByAtlas((atlas, scene): readonly QuoteRow[] => {
  const { filters } = scene;
  const { nodes, edges } = visible(atlas, scene);
  const passes = filterTests(filters);
  const stays = nodeQuoteTest(filters);
  return quotesAsRead(atlas).filter((row) =>
    row.type === "nodeQuote"
      ? nodes.has(row.claim) && stays(row.quote)
      : edges.has(row.claim) && passes.statement(row.edge, row.quote),
  );
});

/** All quotes of an atlas in the order of its texts, put in order once. */
const quotesAsRead = memo((atlas: Atlas): readonly QuoteRow[] => {
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
    .map((row) => ({ row, place: placeInText(atlas, row.quote) }))
    .sort((one, other) => one.place - other.place)
    .map(({ row }) => row);
});

/** Where a quote begins, in UTF-16 code units, as if the documents stood one after the other. */
export function placeInText(atlas: Atlas, { document, start }: Quote): number {
  const before = atlas.documents.findIndex(({ id }) => id === document);
  return atlas.documents.slice(0, before).reduce((sum, { text }) => sum + text.length + 1, start);
}

/** A row of a table: a node, a link, or a quote with what it speaks for. */
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
