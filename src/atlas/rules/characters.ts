/** Characters that nobody sees: allowed, but named, since they make equal-looking texts differ. */
import { invisibleIn } from "../invisible.ts";
import type { JsonNode } from "../json.ts";
import type { TreeReport } from "../treeReport.ts";
import { isForeign } from "../value.ts";

/** Warns of every text with invisible characters; a document's own words are left alone. */
export function checkCharacters(root: JsonNode, report: TreeReport): void {
  visit(root, [], report);
}

function visit(node: JsonNode, path: readonly string[], report: TreeReport): void {
  if (node.type === "object") {
    for (const property of node.children ?? []) {
      const [key, value] = property.children ?? [];
      const name = String(key?.value);
      const words = name === "text" && path[0] === "documents";
      if (value !== undefined && !isForeign(name) && !words) visit(value, [...path, name], report);
    }
  } else if (node.type === "array") {
    for (const item of node.children ?? []) visit(item, path, report);
  } else if (node.type === "string") {
    warn(node, String(node.value), report);
  }
}

function warn(node: JsonNode, value: string, report: TreeReport): void {
  const found = invisibleIn(value);
  if (found.length === 0) return;
  const message = `this text holds what nobody sees: ${found.join(", ")}. Take it out unless it is meant.`;
  report.warning("invisible-character", node, message);
}
