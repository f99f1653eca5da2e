/** What the node or link that a row is about is called. */
import type { Atlas } from "../../../atlas/atlas.ts";
import type { Row } from "../../../query/table/rows.ts";
import { linkText } from "../../../query/words/words.ts";

export function claimName(atlas: Atlas, row: Row): string {
  return "node" in row ? row.node.name : linkText(atlas, row.edge);
}
