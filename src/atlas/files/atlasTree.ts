/** The tree of an atlas, with its long lists apart, which remember what was found out about their items. */
import { items, type JsonNode } from "./json.ts";
import type { Remembering } from "./remember.ts";

/** The lists that grow with an atlas. */
export const LONG_LISTS = ["nodes", "edges", "uncited"] as const;
export type LongList = (typeof LONG_LISTS)[number];

/** A long list, with the nodes of its items. */
export interface EntryList extends Remembering {
  readonly entries: readonly JsonNode[];
}

export interface AtlasTree extends Remembering, Readonly<Record<LongList, EntryList>> {
  readonly root: JsonNode;
}

/** The tree of a parsed file. */
export function treeOfFile(root: JsonNode): AtlasTree {
  const listOf = (key: LongList): EntryList => ({ entries: items(root, key), kept: [] });
  const [nodes, edges, uncited] = LONG_LISTS.map(listOf) as [EntryList, EntryList, EntryList];
  return { root, nodes, edges, uncited, kept: [] };
}

/** Whether a property of the root is a long list. */
export function isLongList({ key, type, parent }: JsonNode): boolean {
  const isInRoot = parent !== undefined && parent.parent === undefined;
  return isInRoot && type === "array" && LONG_LISTS.some((list) => list === key);
}

/** The values of the root's properties but for the long lists. */
export function frameOf({ root }: AtlasTree): readonly JsonNode[] {
  return (root.children ?? []).filter((child) => !isLongList(child));
}
