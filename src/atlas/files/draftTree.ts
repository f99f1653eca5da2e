/**
 * Makes trees of the value that an editor holds, one after the other. What is the same object as
 * before gets the same tree, and lists keep what they remember.
 */
import { type AtlasTree, LONG_LISTS, type LongList, treeOfFile } from "./atlasTree.ts";
import type { JsonNode } from "./json.ts";
import { DEPTH_MAX } from "./readFile.ts";
import { placesBefore } from "./remember.ts";

type MutableNode = { -readonly [K in keyof JsonNode]: JsonNode[K] };

/** The items of an object or list, and the trees that were made of them. */
interface Made {
  readonly values: readonly unknown[];
  readonly nodes: readonly MutableNode[];
}

const NOTHING_MADE: Made = { values: [], nodes: [] };

/**
 * A function that makes the tree of a value, which must never be changed in place; `undefined` if it
 * is nested too deep. Offsets in such a tree only tell the order of the values within a property of
 * the root or an item of a long list. A tree holds until the next one is made.
 */
export function createDraftTrees(): (value: unknown) => AtlasTree | undefined {
  const root = newNode("object", undefined, undefined);
  const lists = { nodes: newList(root), edges: newList(root), uncited: newList(root) };
  const kept: unknown[] = [];
  const made = new WeakMap<object, MutableNode>();
  let frame = NOTHING_MADE;

  return (value) => {
    if (!isPlainObject(value)) {
      const node = treeOf(value, 0);
      return node && { ...treeOfFile(node), kept };
    }
    const properties = Object.entries(value).filter(([, item]) => item !== undefined);
    const longOf = (key: string, item: unknown) =>
      Array.isArray(item) ? LONG_LISTS.find((list) => list === key) : undefined;
    for (const [key, list] of Object.entries(lists)) {
      const item: unknown = Reflect.get(value, key);
      const values: readonly unknown[] = Array.isArray(item) ? item : [];
      const next = treesOf(values, list.made, made, list.node, 2);
      if (next === undefined) return undefined;
      list.made = next;
      list.node.key = key;
      list.node.children = next.nodes;
    }
    const short = properties.filter(([key, item]) => longOf(key, item) === undefined);
    const values = short.map(([, item]) => item);
    const next = treesOf(values, frame, made, root, 1);
    if (next === undefined) return undefined;
    frame = next;
    for (const [at, [key]] of short.entries()) {
      const node = next.nodes[at];
      if (node !== undefined) node.key = key;
    }
    let at = 0;
    root.children = properties.flatMap(([key, item]) => {
      const list = longOf(key, item);
      return list === undefined ? (next.nodes[at++] ?? []) : lists[list].node;
    });
    const entries = (list: LongList) => ({
      entries: lists[list].made.nodes,
      kept: lists[list].kept,
    });
    const [nodes, edges, uncited] = [entries("nodes"), entries("edges"), entries("uncited")];
    return { root, nodes, edges, uncited, kept };
  };
}

function newList(root: JsonNode) {
  const node = newNode("array", root, undefined);
  return { node, kept: [] as unknown[], made: NOTHING_MADE };
}

/** The trees of values, with their indices as keys; `undefined` if one is nested too deep. */
function treesOf(
  values: readonly unknown[],
  before: Made,
  made: WeakMap<object, MutableNode>,
  parent: MutableNode,
  depth: number,
): Made | undefined {
  if (values === before.values) return before;
  const places = placesBefore(before.values, values);
  const nodes: MutableNode[] = [];
  for (const [at, value] of values.entries()) {
    const place = places === undefined ? at : (places[at] ?? -1);
    let node = before.values[place] === value ? before.nodes[place] : undefined;
    if (node === undefined) {
      const known = isContainer(value) ? made.get(value) : undefined;
      // A value that stands twice in a list has two trees.
      const isFree =
        known?.parent === parent && values.indexOf(value) === values.lastIndexOf(value);
      node = isFree ? known : treeOf(value, depth);
      if (node === undefined) return undefined;
      if (isContainer(value) && known === undefined) made.set(value, node);
      node.parent = parent;
      node.key = at;
    } else if (place !== at) node.key = at;
    nodes.push(node);
  }
  return { values, nodes };
}

/** The tree of a value that stands so many levels below the root; `undefined` if it is too deep. */
function treeOf(value: unknown, depth: number): MutableNode | undefined {
  let at = 0;
  let isTooDeep = false;
  const visit = (
    each: unknown,
    below: number,
    parent: JsonNode | undefined,
    key: string | number | undefined,
  ): MutableNode => {
    const node = newNode(typeOf(each), parent, key);
    node.keyOffset = at++;
    node.offset = at++;
    if (!isContainer(each)) node.value = each;
    else if (below >= DEPTH_MAX) isTooDeep = true;
    else if (Array.isArray(each)) {
      node.children = each.map((item: unknown, index) => visit(item, below + 1, node, index));
    } else {
      node.children = Object.entries(each)
        .filter(([, item]) => item !== undefined)
        .map(([name, item]) => visit(item, below + 1, node, name));
    }
    return node;
  };
  const node = visit(value, depth, undefined, undefined);
  return isTooDeep ? undefined : node;
}

function newNode(
  type: JsonNode["type"],
  parent: JsonNode | undefined,
  key: string | number | undefined,
): MutableNode {
  return {
    type,
    offset: 0,
    length: 0,
    parent,
    children: undefined,
    value: undefined,
    key,
    keyOffset: 0,
    keyLength: 0,
  };
}

function typeOf(value: unknown): JsonNode["type"] {
  if (Array.isArray(value)) return "array";
  if (isContainer(value)) return "object";
  const type = typeof value;
  return type === "string" || type === "number" || type === "boolean" ? type : "null";
}

const isContainer = (value: unknown): value is object =>
  typeof value === "object" && value !== null;

const isPlainObject = (value: unknown): value is object =>
  isContainer(value) && !Array.isArray(value);
