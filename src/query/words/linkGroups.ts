/** A node's links, grouped as they read from it. */
import type { Atlas, AtlasEdge, AtlasNode } from "../../atlas/index.ts";
import { lookup } from "../visible/index.ts";
import { type Direction, relationFrom } from "./words.ts";

export interface LinkGroup {
  readonly relation: string;
  readonly direction: Direction | "both";
  /** "funds", or "is funded by" */
  readonly words: string;
  readonly links: readonly { readonly edge: AtlasEdge; readonly other: AtlasNode }[];
}

/** Links one after another that rest on the very same words: those are shown once. */
export function bySameWords(links: LinkGroup["links"]): readonly LinkGroup["links"][] {
  const runs: LinkGroup["links"][number][][] = [];
  let last = "";
  for (const link of links) {
    const words = link.edge.quotes
      .map(({ document, start, end }) => `${document} ${start} ${end}`)
      .join();
    if (words === last) runs.at(-1)?.push(link);
    else runs.push([link]);
    last = words;
  }
  return runs;
}

const DIRECTIONS = ["out", "in", "both"] as const;

/** First what goes out, then what comes in, then what is symmetric; relations in the atlas's order. */
export function linkGroups(
  atlas: Atlas,
  node: AtlasNode,
  edges: readonly AtlasEdge[],
): readonly LinkGroup[] {
  const { nodes } = lookup(atlas);
  const found = new Map<string, { edge: AtlasEdge; other: AtlasNode }[]>();
  for (const edge of edges) {
    const out = edge.source === node.id;
    const other = nodes.get(out ? edge.target : edge.source);
    if (!other) continue;
    const key = `${edge.symmetric ? "both" : out ? "out" : "in"} ${edge.relation}`;
    const group = found.get(key);
    if (group) group.push({ edge, other });
    else found.set(key, [{ edge, other }]);
  }
  return DIRECTIONS.flatMap((direction) =>
    atlas.relations.flatMap(({ id }) => {
      const links = found.get(`${direction} ${id}`);
      const [first] = links ?? [];
      if (!links || !first) return [];
      const words = relationFrom(atlas, first.edge, direction === "in" ? "in" : "out");
      return [{ relation: id, direction, words, links }];
    }),
  );
}
