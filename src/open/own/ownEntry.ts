/** What the list of own atlases shows of one. */
import type { Atlas } from "../../atlas/index.ts";
import { OWN_FORMAT, type OwnEntry } from "./ownRecord.ts";

/** The entry of an atlas, given the digest of its files and when it was changed. */
export function entryOf(
  id: string,
  digest: string,
  { title, nodes, edges }: Pick<Atlas, "title" | "nodes" | "edges">,
  changed: number,
): OwnEntry {
  const quotes = [...nodes, ...edges].reduce((sum, claim) => sum + claim.quotes.length, 0);
  const counts = { nodes: nodes.length, links: edges.length, quotes };
  return { format: OWN_FORMAT, id, title, ...counts, changed, digest };
}
