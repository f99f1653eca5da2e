/** Reading a parsed JSON file by its tree, where every value knows its place. */
import type { Range } from "../text/index.ts";

/**
 * A value of the file. A large atlas has hundreds of thousands and they live as long as it is
 * compiled, so a property is no node of its own: its value knows the key.
 */
export interface JsonNode {
  readonly type: "object" | "array" | "string" | "number" | "boolean" | "null";
  /** In code units of the file, as `length` is. */
  readonly offset: number;
  readonly length: number;
  /** Only the root has none. */
  readonly parent: JsonNode | undefined;
  /** The items of a list; the values of an object, in the order of its properties. */
  readonly children: readonly JsonNode[] | undefined;
  /** Of all but lists and objects. */
  readonly value: unknown;
  /** Of a value in an object: the property's name, and where it is written. */
  readonly key: string | undefined;
  readonly keyOffset: number;
  readonly keyLength: number;
}

/** A string of the file and the node that holds it. */
export interface Text {
  readonly value: string;
  readonly node: JsonNode;
}

/** The value of an object's property; the first one, if the key stands twice. */
export function field(node: JsonNode | undefined, key: string): JsonNode | undefined {
  if (node?.type !== "object" || node.children === undefined) return undefined;
  for (const child of node.children) if (child.key === key) return child;
  return undefined;
}

/** The key of a value in an object, as a text with its place. */
export function keyOf({ parent, key = "", keyOffset, keyLength }: JsonNode): Text {
  const at = { offset: keyOffset, length: keyLength, key, keyOffset, keyLength };
  return { value: key, node: { type: "string", ...at, parent, children: undefined, value: key } };
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
  const path: PropertyKey[] = [];
  for (let at = node; at.parent !== undefined; at = at.parent) {
    path.push(at.key ?? at.parent.children?.indexOf(at) ?? 0);
  }
  return pathText(path.reverse());
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
