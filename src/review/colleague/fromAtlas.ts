/** Reads the claims of a colleague's atlas as proposals for one's own. */
import { ATTRIBUTES, attributesAmong } from "../../atlas/attributes/index.ts";
import type { Atlas, AtlasEdge, AtlasNode, LinkQuote, Quote } from "../../atlas/index.ts";
import { rangesOf } from "../../atlas/text/index.ts";
import type { Proposal, ProposedQuote, Said } from "../verdicts/index.ts";

export interface AtlasProposals {
  node(node: AtlasNode): Proposal;
  link(edge: AtlasEdge): Proposal;
}

/** Functions that make proposals of an atlas's nodes and links; names stand for ids. */
export function proposalsFrom({ documents, nodes, relations }: Atlas, by?: string): AtlasProposals {
  const textOf = new Map(documents.map(({ id, text }) => [id, text]));
  const nodeOf = new Map(nodes.map((node) => [node.id, node]));
  const relationOf = new Map(relations.map(({ id, name }) => [id, name]));
  const proposed = (quote: Quote | LinkQuote): readonly ProposedQuote[] => {
    const { document, start, exact, prefix, suffix, ranges } = quote;
    const said = saidOf(quote);
    if (ranges === undefined) {
      return [{ words: exact, prefix, suffix, document, hint: start, ...said }];
    }
    const text = textOf.get(document) ?? "";
    return rangesOf(quote).map((range) => {
      return { words: text.slice(range.start, range.end), document, hint: range.start, ...said };
    });
  };
  const from = { format: "atlas", ...(by === undefined ? {} : { by }), at: 1 };
  const kindOf = (node: AtlasNode | undefined) => node && `${node.kind}/${node.type}`;
  return {
    node: (node) => ({
      id: node.id,
      claim: { what: "node", name: node.name, kind: kindOf(node) },
      quotes: node.quotes.flatMap(proposed),
      from,
    }),
    link: ({ id, source, relation, target, quotes }) => ({
      id,
      claim: {
        what: "link",
        source: nodeOf.get(source)?.name ?? source,
        relation: relationOf.get(relation) ?? relation,
        target: nodeOf.get(target)?.name ?? target,
        sourceKind: kindOf(nodeOf.get(source)),
        targetKind: kindOf(nodeOf.get(target)),
      },
      quotes: quotes.flatMap(proposed),
      from,
    }),
  };
}

/** What is said of a statement beside its words. */
function saidOf(quote: Quote | LinkQuote): { readonly said?: Said } {
  if (!("basis" in quote)) return {};
  const { negated, reasoning } = quote;
  return {
    said: {
      ...attributesAmong(ATTRIBUTES, quote),
      ...(negated ? { negated } : {}),
      ...(reasoning === undefined ? {} : { reasoning }),
    },
  };
}
