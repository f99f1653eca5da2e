/** An atlas has nodes: without any it shows nothing. */
import { field, type JsonNode, type TreeReport } from "../files/index.ts";

/** Warns of an atlas that has none yet. */
export function checkNodes(root: JsonNode, report: TreeReport): void {
  const nodes = field(root, "nodes");
  if (nodes?.type !== "array" || (nodes.children?.length ?? 0) > 0) return;
  report.warning("no-nodes", nodes, "this atlas has no nodes yet; its map is empty.");
}
