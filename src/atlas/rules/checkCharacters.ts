/** Warns of invisible characters, which are allowed but make texts differ that look equal. */
import { isForeign, type JsonNode, type TreeReport } from "../files/index.ts";
import { invisibleIn } from "../text/index.ts";

/** Warns of every text with invisible characters, except the text of documents. */
export function checkCharacters(root: JsonNode, report: TreeReport): void {
  visit(root, undefined, report);
}

/** `list` is the atlas's property that contains the node. */
function visit(node: JsonNode, list: string | undefined, report: TreeReport): void {
  if (node.type === "object") {
    for (const child of node.children ?? []) {
      const { key = "" } = child;
      const words = key === "text" && list === "documents";
      if (!isForeign(key) && !words) visit(child, list ?? key, report);
    }
  } else if (node.type === "array") {
    for (const item of node.children ?? []) visit(item, list, report);
  } else if (node.type === "string") {
    warn(node, String(node.value), report);
  }
}

function warn(node: JsonNode, value: string, report: TreeReport): void {
  const characters = invisibleIn(value);
  if (characters.length === 0) return;
  const message = `this text contains invisible characters: ${characters.join(", ")}. Remove them unless they are intended.`;
  report.warning("invisible-character", node, message);
}
