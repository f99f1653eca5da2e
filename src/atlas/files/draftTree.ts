/**
 * Makes trees of the value that an editor holds, one after the other. What is the same object as
 * before gets the same tree, with all that was remembered of it.
 */
import { type AtlasTree, type Entry, LONG_LISTS, type LongList, treeOfFile } from "./atlasTree.ts";
import type { JsonNode } from "./json.ts";
import { DEPTH_MAX } from "./readFile.ts";

type MutableNode = { -readonly [K in keyof JsonNode]: JsonNode[K] };

/** The tree of an item of a long list, or of another property of the root. */
interface Part extends Entry {
  readonly node: MutableNode;
  readonly isTooDeep: boolean;
}

/**
 * A function that makes the tree of a value, which must never be changed in place; `undefined` if it
 * is nested too deep. Offsets in such a tree only tell the order of the values within a part. A tree
 * holds until the next one is made.
 */
export function createDraftTrees(): (value: unknown) => AtlasTree | undefined {
  const kept: unknown[] = [];
  const made = new WeakMap<object, Part>();

  return (value) => {
    if (!isPlainObject(value)) {
      const { node, isTooDeep } = partOf(value, 0);
      return isTooDeep ? undefined : { ...treeOfFile(node), kept };
    }
    const root = newNode("object", undefined, undefined);
    const parents = new Set<JsonNode>([root]);
    let isTooDeep = false;
    const place = (item: unknown, parent: MutableNode, key: string | number, depth: number) => {
      let part = isContainer(item) ? made.get(item) : undefined;
      // The same object may stand in two places of a tree.
      const isTaken = part?.node.parent !== undefined && parents.has(part.node.parent);
      if (part === undefined || isTaken) {
        part = partOf(item, depth);
        if (isContainer(item) && !isTaken) made.set(item, part);
      }
      part.node.parent = parent;
      part.node.key = key;
      isTooDeep ||= part.isTooDeep;
      return part;
    };
    const lists: Record<LongList, readonly Entry[]> = { nodes: [], edges: [], uncited: [] };
    root.children = Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .map(([key, item]) => {
        const long = LONG_LISTS.find((list) => list === key);
        if (long === undefined || !Array.isArray(item)) return place(item, root, key, 1).node;
        const list = newNode("array", root, key);
        parents.add(list);
        const parts = item.map((each: unknown, at) => place(each, list, at, 2));
        lists[long] = parts;
        list.children = parts.map(({ node }) => node);
        return list;
      });
    return isTooDeep ? undefined : { root, ...lists, kept };
  };
}

/** The tree of a value that stands so many levels below the root. */
function partOf(value: unknown, depth: number): Part {
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
  return { node, isTooDeep, kept: [] };
}

function newNode(
  type: JsonNode["type"],
  parent: JsonNode | undefined,
  key: string | number | undefined,
): MutableNode {
  const place = { offset: 0, length: 0, parent };
  return { type, ...place, children: undefined, value: undefined, key, keyOffset: 0, keyLength: 0 };
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
