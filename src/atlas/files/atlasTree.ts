/** The tree of an atlas, with its long lists apart, whose items remember what was found out about them. */
import { items, type JsonNode } from "./json.ts";
import type { Remembering } from "./remember.ts";

/** The lists that grow with an atlas. */
export const LONG_LISTS = ["nodes", "edges", "uncited"] as const;
export type LongList = (typeof LONG_LISTS)[number];

/** An item of a long list: a node, a link, or what is left uncited. */
export interface Entry extends Remembering {
  readonly node: JsonNode;
}

export interface AtlasTree extends Remembering, Readonly<Record<LongList, readonly Entry[]>> {
  readonly root: JsonNode;
}

/** The tree of a parsed file. */
export function treeOfFile(root: JsonNode): AtlasTree {
  const entries = (list: LongList) => items(root, list).map((node): Entry => ({ node, kept: [] }));
  return {
    root,
    nodes: entries("nodes"),
    edges: entries("edges"),
    uncited: entries("uncited"),
    kept: [],
  };
}

/** Whether a property of the root is a list of entries. */
export function isLongList({ key, type, parent }: JsonNode): boolean {
  const isInRoot = parent !== undefined && parent.parent === undefined;
  return isInRoot && type === "array" && LONG_LISTS.some((list) => list === key);
}

/** The values of the root's properties but for the long lists. */
export function frameOf({ root }: AtlasTree): readonly JsonNode[] {
  return (root.children ?? []).filter((child) => !isLongList(child));
}
