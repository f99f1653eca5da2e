/**
 * Checks that a file is an atlas with at least one node, of a version and size that this compiler
 * reads.
 */
import {
  EDGES_MAX,
  field,
  type JsonNode,
  NODES_MAX,
  type TreeReport,
  text,
} from "../files/index.ts";
import { atlasFileSchema, FORMAT, knownKeys } from "../format/index.ts";

/** Reports a file that is not a readable atlas; false if further checks would be pointless. */
export function isReadable(root: JsonNode, report: TreeReport): boolean {
  if (root.type !== "object") {
    const message = `this is not an atlas: an object { … } with "format": "${FORMAT}" is expected.`;
    report.error("not-an-atlas", root, message);
    return false;
  }
  return formatFits(root, report) && sizeFits(root, report);
}

function formatFits(root: JsonNode, report: TreeReport): boolean {
  const node = field(root, "format");
  const format = text(root, "format")?.value;
  if (format === FORMAT) return true;
  const version = /^policy-atlas\/(\d+)$/.exec(format ?? "")?.[1];
  if (node !== undefined && version !== undefined && Number(version) > 1) {
    const message = `this atlas was written by a newer version ("${format}"); this one reads "${FORMAT}".`;
    report.error("newer-format", node, message);
    return false;
  }
  const how = node === undefined ? '"format" is missing' : "the format is a different one";
  const message = `this is not an atlas: ${how}; only "${FORMAT}" is accepted.`;
  report.error("not-an-atlas", node ?? root, message);
  // With most of an atlas's properties it is one with a slip in the format: check the rest too.
  const keys = knownKeys(atlasFileSchema(), []).filter((key) => field(root, key) !== undefined);
  return keys.length >= 5;
}

function sizeFits(root: JsonNode, report: TreeReport): boolean {
  const limits = { nodes: NODES_MAX, edges: EDGES_MAX };
  return Object.entries(limits).every(([key, most]) => {
    const list = field(root, key);
    const count = list?.type === "array" ? (list.children?.length ?? 0) : 0;
    if (list === undefined || count <= most) return true;
    report.error("too-many", list, `an atlas has at most ${most} ${key}; this one has ${count}.`);
    return false;
  });
}

/** Warns of an atlas without nodes. */
export function checkNodes(root: JsonNode, report: TreeReport): void {
  const nodes = field(root, "nodes");
  if (nodes?.type !== "array" || (nodes.children?.length ?? 0) > 0) return;
  report.warning("no-nodes", nodes, "this atlas has no nodes yet; its map is empty.");
}
