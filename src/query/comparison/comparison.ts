/** Two pillars or two documents compared: what only one has, and what both have. */
import type { Atlas, AtlasEdge, AtlasNode, LinkQuote } from "../../atlas/index.ts";
import type { Filters, Scene } from "../../scene/index.ts";
import { filterTests, memoByContent, visible } from "../visible/index.ts";
import { isNewerThan, type Versions, versionsIn } from "./versions.ts";

/** The two pillars or documents that are compared, by their ids. */
export interface Pair {
  readonly sort: "pillars" | "documents";
  readonly first: string;
  readonly second: string;
}

/** The two versions of a source that a pair compares, whichever of them is first. */
export function versionsOf(atlas: Atlas, { first, second }: Pair): Versions | undefined {
  if (isNewerThan(atlas, second, first)) return { before: first, after: second };
  return isNewerThan(atlas, first, second) ? { before: second, after: first } : undefined;
}

export const SHARES = ["first", "both", "second"] as const;
/** Which of the two has a node or link. */
export type Share = (typeof SHARES)[number];

export interface Comparison {
  /** The share of each node or link by its id, in the atlas's order; those of neither are missing. */
  readonly nodes: ReadonlyMap<string, Share>;
  readonly edges: ReadonlyMap<string, Share>;
}

/**
 * The pair that two ids name: pillars if both are, else documents; `undefined` if they are the same
 * or of two sorts. Without ids, the first two pillars, or documents if there are not two pillars;
 * those that the filters choose come before the others, and versions of a source before other documents.
 */
export function pairOf(
  atlas: Atlas,
  ids: readonly [string, string] | undefined,
  filters: Pick<Filters, Pair["sort"]>,
): Pair | undefined {
  for (const sort of ["pillars", "documents"] as const) {
    const allIds = atlas[sort].map(({ id }) => id);
    const isChosen = (id: string) => filters[sort].includes(id);
    const chosen = allIds.filter(isChosen);
    const [versions] = sort === "documents" && chosen.length === 0 ? versionsIn(atlas) : [];
    const rest = [...(versions ? [versions.before, versions.after] : []), ...allIds];
    const [first, second] = ids ?? new Set([...chosen, ...rest]);
    if (first === undefined || second === undefined || first === second) continue;
    if (allIds.includes(first) && allIds.includes(second)) return { sort, first, second };
  }
  return undefined;
}

/**
 * Which of the two has each shown node and link: a node counts by its quotes, a link by those of
 * its statements that pass the filters. Cached by the content of what is asked.
 */
export function comparison(
  atlas: Atlas,
  scene: Pick<Scene, "filters" | "focus">,
  pair: Pair,
): Comparison {
  return comparisons(atlas, scene.filters, scene.focus, pair);
}

function computeComparison(
  atlas: Atlas,
  scene: Pick<Scene, "filters" | "focus">,
  { sort, first, second }: Pair,
): Comparison {
  const shown = visible(atlas, scene);
  const passes = filterTests(scene.filters);
  const isIn = ({ pillars, document }: LinkQuote, place: string) =>
    sort === "pillars" ? pillars.includes(place) : document === place;
  const has = (edge: AtlasEdge, place: string) =>
    edge.quotes.some((quote) => isIn(quote, place) && passes.statement(edge, quote));
  return {
    nodes: sharesOf(atlas.nodes, shown.nodes, (node) =>
      shareOf(node[sort].includes(first), node[sort].includes(second)),
    ),
    edges: sharesOf(atlas.edges, shown.edges, (edge) =>
      shareOf(has(edge, first), has(edge, second)),
    ),
  };
}

const comparisons = memoByContent(
  (atlas: Atlas, filters: Scene["filters"], focus: Scene["focus"], pair: Pair) =>
    computeComparison(atlas, { filters, focus }, pair),
);

/** The nodes and links of one share, in the atlas's order. */
export function claimsOfShare(
  atlas: Atlas,
  { nodes, edges }: Comparison,
  share: Share,
): { readonly nodes: readonly AtlasNode[]; readonly edges: readonly AtlasEdge[] } {
  return {
    nodes: atlas.nodes.filter(({ id }) => nodes.get(id) === share),
    edges: atlas.edges.filter(({ id }) => edges.get(id) === share),
  };
}

function shareOf(isInFirst: boolean, isInSecond: boolean): Share | undefined {
  if (isInFirst && isInSecond) return "both";
  return isInFirst ? "first" : isInSecond ? "second" : undefined;
}

function sharesOf<Item extends { readonly id: string }>(
  items: readonly Item[],
  shown: ReadonlySet<string>,
  shareOfItem: (item: Item) => Share | undefined,
): ReadonlyMap<string, Share> {
  const shares = new Map<string, Share>();
  for (const item of items) {
    if (!shown.has(item.id)) continue;
    const share = shareOfItem(item);
    if (share) shares.set(item.id, share);
  }
  return shares;
}

/** What sets a pillar apart, and what it shares with others. */
export interface PillarProfile {
  /** Nodes in this pillar and no other. */
  readonly particular: readonly AtlasNode[];
  /**
   * For each other pillar, the nodes it shares with this one, if any; the pillar that shares most
   * first, ties in the atlas's order. A node in three pillars is listed under both of the others.
   */
  readonly sharedWith: readonly { readonly pillar: string; readonly nodes: readonly AtlasNode[] }[];
}

/** The profile of a pillar in the whole atlas, since filters don't change what a pillar is. */
export function pillarProfile(atlas: Atlas, pillarId: string): PillarProfile {
  const members = atlas.nodes.filter((node) => node.pillars.includes(pillarId));
  const sharedWith = atlas.pillars
    .filter(({ id }) => id !== pillarId)
    .map(({ id }) => ({
      pillar: id,
      nodes: members.filter((node) => node.pillars.includes(id)),
    }))
    .filter(({ nodes }) => nodes.length > 0)
    .sort((a, b) => b.nodes.length - a.nodes.length);
  return { particular: members.filter((node) => node.pillars.length === 1), sharedWith };
}
