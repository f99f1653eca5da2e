/** The tree of a parsed JSON file, in which every value knows its position, and ways to read it. */
import type { Range } from "../text/index.ts";

/**
 * A value of the file. A large atlas has hundreds of thousands of them, kept while it is compiled;
 * to save memory a property is not a node of its own, but its value knows the key.
 */
export interface JsonNode {
  readonly type: "object" | "array" | "string" | "number" | "boolean" | "null";
  /** In code units of the file, like `length`. */
  readonly offset: number;
  readonly length: number;
  /** `undefined` only for the root. */
  readonly parent: JsonNode | undefined;
  /** The items of a list; the values of an object, in the order of its properties. */
  readonly children: readonly JsonNode[] | undefined;
  /** `undefined` for lists and objects. */
  readonly value: unknown;
  /** The property's name in an object, the index in a list; `undefined` only for the root. */
  readonly key: string | number | undefined;
  /** The position of a property's name. */
  readonly keyOffset: number;
  readonly keyLength: number;
}

/** A string of the file and its node. */
export interface Text {
  readonly value: string;
  readonly node: JsonNode;
}

/** The value of an object's property; the first one if the key occurs twice. */
export function field(node: JsonNode | undefined, key: string): JsonNode | undefined {
  if (node?.type !== "object" || node.children === undefined) return undefined;
  for (const child of node.children) if (child.key === key) return child;
  return undefined;
}

/** The key of a value in an object, as a string with its position. */
export function keyOf(node: JsonNode): Text {
  const { parent, key, keyOffset, keyLength } = node;
  const value = nameOf(node);
  const at = { offset: keyOffset, length: keyLength, key, keyOffset, keyLength };
  return { value, node: { type: "string", ...at, parent, children: undefined, value } };
}

/** The name of the property that a node is the value of; empty for an item of a list. */
export const nameOf = ({ key }: JsonNode): string => (typeof key === "string" ? key : "");

/** A property that is a string; `undefined` if it is missing or not a string. */
export function text(node: JsonNode | undefined, key: string): Text | undefined {
  return asText(field(node, key));
}

/** The strings in a property that is a list. */
export function texts(node: JsonNode | undefined, key: string): readonly Text[] {
  return items(node, key).flatMap((item) => asText(item) ?? []);
}

/** The items of a property that is a list, of any type. */
export function items(node: JsonNode | undefined, key: string): readonly JsonNode[] {
  const list = field(node, key);
  return list?.type === "array" ? (list.children ?? []) : [];
}

/** The node as a string; `undefined` if it is not one. */
export function asText(node: JsonNode | undefined): Text | undefined {
  if (node?.type !== "string") return undefined;
  const value: unknown = node.value;
  return typeof value === "string" ? { value, node } : undefined;
}

/** The range of a node in the file. */
export function rangeOf(node: JsonNode): Range {
  return { start: node.offset, end: node.offset + node.length };
}

/** From the root of a tree: names of properties and indices of lists. */
export type Path = readonly (string | number)[];

/** A node's path; empty for the root. */
export function pathOf(node: JsonNode): Path {
  const path: (string | number)[] = [];
  for (let at: JsonNode | undefined = node; at?.key !== undefined; at = at.parent) {
    path.push(at.key);
  }
  return path.reverse();
}

/** A path as a person writes it: `edges[3].basis`. */
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

/** A property of a Scene whose keys are ids of nodes, of which `x-ray` may be one. */
const KEYED_BY_ID = "moved";

/** Whether a property belongs to another program: it stays in the file and is not compiled. */
export const isForeign = (key: string): boolean => key.startsWith("x-");

/**
 * The tree as plain data for the schema: without `x-…` properties and `__proto__` (reported
 * elsewhere), and with the first value of a duplicate key. Lists that `isLeftOut` are empty.
 */
export function plainValue(node: JsonNode, isLeftOut?: (list: JsonNode) => boolean): unknown {
  return toData(node, false, isLeftOut);
}

function toData(node: JsonNode, byId: boolean, isLeftOut?: (list: JsonNode) => boolean): unknown {
  if (node.type === "array") {
    if (isLeftOut?.(node)) return [];
    return (node.children ?? []).map((item) => toData(item, false));
  }
  if (node.type !== "object") {
    const value: unknown = node.value;
    return value;
  }
  const object: Record<string, unknown> = {};
  for (const child of node.children ?? []) {
    const key = nameOf(child);
    if (key === "__proto__" || Object.hasOwn(object, key)) continue;
    if (byId || !isForeign(key)) object[key] = toData(child, key === KEYED_BY_ID, isLeftOut);
  }
  return object;
}
