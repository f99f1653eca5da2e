/** A tree as plain data, as the schema sees it. */
import type { JsonNode } from "./json.ts";

/** In a Scene, an object whose keys are ids of nodes: `x-ray` is one like any other. */
const KEYED_BY_ID = "moved";

/** Properties that begin so belong to others: they stay in the file and are not compiled. */
export const isForeign = (key: string): boolean => key.startsWith("x-");

/**
 * The plain value of a tree: without `x-…` properties and without `__proto__` (reported
 * elsewhere); of a key that stands twice the first.
 */
export function plainValue(node: JsonNode): unknown {
  return toData(node, false);
}

function toData(node: JsonNode, byId: boolean): unknown {
  if (node.type === "array") return (node.children ?? []).map((item) => toData(item, false));
  if (node.type !== "object") {
    const value: unknown = node.value;
    return value;
  }
  const object: Record<string, unknown> = {};
  for (const child of node.children ?? []) {
    const { key = "" } = child;
    if (key === "__proto__" || Object.hasOwn(object, key)) continue;
    if (byId || !isForeign(key)) object[key] = toData(child, key === KEYED_BY_ID);
  }
  return object;
}
