/** Problems of atlas.json, addressed by node of its tree: place and path come from the node. */
import { type JsonNode, pathOf, rangeOf } from "./json.ts";
import type { FileReport, Fix } from "./report.ts";

export interface TreeReport {
  error(code: string, node: JsonNode, message: string): void;
  warning(code: string, node: JsonNode, message: string, fix?: Fix): void;
  /** Where a node stands, as `line:column`. */
  lineColumn(node: JsonNode): string;
}

/** Puts a node's path before each message: `edges[3].target: there is no node "x".` */
export function treeReport(report: FileReport): TreeReport {
  const at = (node: JsonNode, message: string): string => {
    const path = pathOf(node);
    // Without a path the message is a sentence of its own.
    return path === "" ? message.replace(/^[a-z]/, (a) => a.toUpperCase()) : `${path}: ${message}`;
  };
  return {
    error: (code, node, message) => report.error(code, rangeOf(node), at(node, message)),
    warning: (code, node, message, fix) =>
      report.warning(code, rangeOf(node), at(node, message), fix),
    lineColumn: (node) => report.lineColumn(node.offset),
  };
}
