/**
 * A graph of others as rows of claims to check: what it says is proposed, never taken. `policy-atlas
 * check` reads them as a table with these columns.
 */
import type { ExchangeClaim, ExchangeGraph, ExchangeQuote } from "./graph.ts";

/** A claim and one of its quotes; without any, `quote` is empty. */
export interface ProposalRow {
  readonly id: string;
  readonly subject: string;
  readonly "subject type"?: string;
  readonly relation?: string;
  readonly object?: string;
  readonly "object type"?: string;
  readonly quote: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly document?: string;
  /** In UTF-16 code units: where to look first. */
  readonly start?: number;
}

/** A row for each quote, and for each node or edge without one, in the graph's order. */
export function proposalRows(graph: ExchangeGraph): readonly ProposalRow[] {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const kinds = new Map(
    graph.nodes.map((node) => [node.id, textAt(node, ["kind", "type", "category", "labels"])]),
  );
  const titles = new Map(graph.documents.map(({ id, title }) => [id, title || id]));
  const kindOf = (id: string, name: "subject type" | "object type") => {
    const kind = kinds.get(id);
    return kind === undefined ? {} : { [name]: kind };
  };
  return [
    ...graph.nodes.flatMap((node) =>
      withQuotes(node, "node", titles, {
        subject: node.label,
        ...kindOf(node.id, "subject type"),
      }),
    ),
    ...graph.edges.flatMap((edge) =>
      withQuotes(edge, "link", titles, {
        subject: nodes.get(edge.source)?.label ?? edge.source,
        ...kindOf(edge.source, "subject type"),
        relation: textAt(edge, ["relation", "predicate"]) ?? edge.label,
        object: nodes.get(edge.target)?.label ?? edge.target,
        ...kindOf(edge.target, "object type"),
      }),
    ),
  ];
}

function textAt({ attributes }: ExchangeClaim, names: readonly string[]): string | undefined {
  const name = names.find((one) => attributes.has(one));
  return name === undefined ? undefined : String(attributes.get(name));
}

function withQuotes(
  { id, quotes }: ExchangeClaim,
  what: "node" | "link",
  titles: ReadonlyMap<string, string>,
  claim: Omit<ProposalRow, "id" | "quote">,
): readonly ProposalRow[] {
  // A node and a link may have the same id in a file of others.
  const own = `${what} ${id}`;
  if (quotes.length === 0) return [{ id: own, ...claim, quote: "" }];
  return quotes.map((quote, at) => ({
    id: at === 0 ? own : `${own} (${at + 1})`,
    ...claim,
    ...quoteCells(quote, titles),
  }));
}

function quoteCells(
  { exact, prefix, suffix, document, ranges: [first] }: ExchangeQuote,
  titles: ReadonlyMap<string, string>,
): Omit<ProposalRow, "id" | "subject"> {
  return {
    quote: exact,
    ...(prefix === undefined ? {} : { prefix }),
    ...(suffix === undefined ? {} : { suffix }),
    ...(document === "" ? {} : { document: titles.get(document) ?? document }),
    ...(first === undefined ? {} : { start: first.start }),
  };
}
