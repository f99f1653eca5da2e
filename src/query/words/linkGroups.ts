/** A node's links in groups by relation and direction, and runs of links with the same words. */
import type { Atlas, AtlasEdge, AtlasNode, Quote } from "../../atlas/index.ts";
import { lookup } from "../visible/index.ts";
import { type Direction, relationFrom } from "./words.ts";

export interface LinkGroup {
  readonly relation: string;
  readonly direction: Direction | "both";
  /** The relation as it reads from the node: "funds", or "is funded by". */
  readonly words: string;
  /** The links, each with the node at its other end. */
  readonly links: readonly { readonly edge: AtlasEdge; readonly other: AtlasNode }[];
}

/** Runs of links that are quoted with the very same words, so that these can be shown once. */
export function linksBySameWords(links: LinkGroup["links"]): readonly LinkGroup["links"][] {
  return runsByKey(links, ({ edge }) => passagesKey(edge.quotes));
}

/** Splits a list into runs of neighbours with the same key; an item without a key stays alone. */
export function runsByKey<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string | undefined,
): readonly (readonly Item[])[] {
  const runs: Item[][] = [];
  let lastKey: string | undefined;
  for (const item of items) {
    const key = keyOf(item);
    if (key !== undefined && key === lastKey) runs.at(-1)?.push(item);
    else runs.push([item]);
    lastKey = key;
  }
  return runs;
}

/** A key of the passages that are quoted: equal for the same passages in the same order. */
export function passagesKey(quotes: readonly Quote[]): string {
  return quotes.map(({ document, start, end }) => `${document} ${start} ${end}`).join();
}

const DIRECTIONS = ["out", "in", "both"] as const;

/** First outgoing links, then incoming, then symmetric ones; relations in the atlas's order. */
export function linkGroups(
  atlas: Atlas,
  node: AtlasNode,
  edges: readonly AtlasEdge[],
): readonly LinkGroup[] {
  const { nodes } = lookup(atlas);
  const groups = new Map<string, { edge: AtlasEdge; other: AtlasNode }[]>();
  for (const edge of edges) {
    const isOutgoing = edge.source === node.id;
    const other = nodes.get(isOutgoing ? edge.target : edge.source);
    if (!other) continue;
    const key = `${edge.symmetric ? "both" : isOutgoing ? "out" : "in"} ${edge.relation}`;
    const group = groups.get(key);
    if (group) group.push({ edge, other });
    else groups.set(key, [{ edge, other }]);
  }
  return DIRECTIONS.flatMap((direction) =>
    atlas.relations.flatMap(({ id }) => {
      const links = groups.get(`${direction} ${id}`);
      const [first] = links ?? [];
      if (!links || !first) return [];
      const words = relationFrom(atlas, first.edge, direction === "in" ? "in" : "out");
      return [{ relation: id, direction, words, links }];
    }),
  );
}
