/** Numbers of the quotes in a dossier. */
import type { AtlasNode } from "../../../atlas/index.ts";
import type { LinkGroup } from "../../../query/words/index.ts";
import { type NumberedQuote, numbered } from "./handout.ts";

export interface DossierQuotes {
  readonly own: readonly NumberedQuote[];
  /** By the link's id. */
  readonly links: ReadonlyMap<string, readonly NumberedQuote[]>;
}

/** From 1 on in the order of the page: first the node's own, then those of its links, by group. */
export function dossierQuotes(node: AtlasNode, groups: readonly LinkGroup[]): DossierQuotes {
  const own = numbered(node.quotes);
  const links = new Map<string, readonly NumberedQuote[]>();
  let next = own.length + 1;
  for (const { links: ofGroup } of groups) {
    for (const { edge } of ofGroup) {
      // A link from a node to itself reads in one direction only.
      if (links.has(edge.id)) continue;
      links.set(edge.id, numbered(edge.quotes, next));
      next += edge.quotes.length;
    }
  }
  return { own, links };
}
