/** What the node or link that a row is about is called. */
import type { Atlas } from "../../../atlas/index.ts";
import type { Row } from "../../../query/table/index.ts";
import { linkText } from "../../../query/words/index.ts";

export function claimName(atlas: Atlas, row: Row): string {
  return "node" in row ? row.node.name : linkText(atlas, row.edge);
}
