/** Reading a parsed JSON file by its tree, where every value knows its place. */
import { getNodePath, type Node } from "jsonc-parser";
import type { Range } from "./atlas.ts";

export type JsonNode = Node;

/** A string of the file and the node that holds it. */
export interface Text {
  readonly value: string;
  readonly node: JsonNode;
}

/** The value of an object's property; the first one, if the key stands twice. */
export function field(node: JsonNode | undefined, key: string): JsonNode | undefined {
  if (node?.type !== "object") return undefined;
  return node.children?.find((property) => property.children?.[0]?.value === key)?.children?.[1];
}

/** The key of an object's property. */
export function keyNode(node: JsonNode | undefined, key: string): JsonNode | undefined {
  if (node?.type !== "object") return undefined;
  return node.children?.find((property) => property.children?.[0]?.value === key)?.children?.[0];
}

/** A property that is a string; nothing when it is missing or something else. */
export function text(node: JsonNode | undefined, key: string): Text | undefined {
  return asText(field(node, key));
}

/** The strings of a property that is a list. */
export function texts(node: JsonNode | undefined, key: string): readonly Text[] {
  return items(node, key).flatMap((item) => asText(item) ?? []);
}

/** The items of a property that is a list, whatever they are. */
export function items(node: JsonNode | undefined, key: string): readonly JsonNode[] {
  const list = field(node, key);
  return list?.type === "array" ? (list.children ?? []) : [];
}

/** A node that is a string. */
export function asText(node: JsonNode | undefined): Text | undefined {
  if (node?.type !== "string") return undefined;
  const value: unknown = node.value;
  return typeof value === "string" ? { value, node } : undefined;
}

/** Where a node stands in the file. */
export function rangeOf(node: JsonNode): Range {
  return { start: node.offset, end: node.offset + node.length };
}

/** A node's path as a person writes it: `edges[3].evidence[0].basis`; empty for the root. */
export function pathOf(node: JsonNode): string {
  return pathText(getNodePath(node));
}

export function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((step, depth) =>
      typeof step === "number" ? `[${step}]` : `${depth > 0 ? "." : ""}${String(step)}`,
    )
    .join("");
}

/** The node at a path, or the deepest one on the way to it that exists. */
export function nodeAt(root: JsonNode, path: readonly PropertyKey[]): JsonNode {
  let node = root;
  for (const step of path) {
    const next = typeof step === "number" ? node.children?.[step] : field(node, String(step));
    if (next === undefined) return node;
    node = next;
  }
  return node;
}
