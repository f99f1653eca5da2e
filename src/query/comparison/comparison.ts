/** Two pillars, or two documents, side by side: what only one has, and what both have. */
import type { Atlas, AtlasEdge, AtlasNode, LinkQuote } from "../../atlas/index.ts";
import type { Filters, Scene } from "../../scene/index.ts";
import { filterTests, memoByAtlas, visible } from "../visible/index.ts";

/** What is compared; two ids of the same sort. */
export interface Pair {
  readonly sort: "pillars" | "documents";
  readonly first: string;
  readonly second: string;
}

export const SHARES = ["first", "both", "second"] as const;
/** Who has a node or link. */
export type Share = (typeof SHARES)[number];

export interface Comparison {
  /** Who has what, by node or edge id; what neither has is missing. In the atlas's order. */
  readonly nodes: ReadonlyMap<string, Share>;
  readonly edges: ReadonlyMap<string, Share>;
}

/**
 * What two ids compare: pillars if both are, else documents; `undefined` if they are one and the
 * same, or of two sorts. Without ids the first two pillars, or, where there are none, documents:
 * those that the filters choose before the others.
 */
export function pairOf(
  atlas: Atlas,
  ids: readonly [string, string] | undefined,
  filters: Pick<Filters, Pair["sort"]>,
): Pair | undefined {
  for (const sort of ["pillars", "documents"] as const) {
    const known = atlas[sort].map(({ id }) => id);
    const isChosen = (id: string) => filters[sort].includes(id);
    const chosen = known.filter(isChosen);
    const [first, second] = ids ?? [...chosen, ...known.filter((id) => !isChosen(id))];
    if (first === undefined || second === undefined || first === second) continue;
    if (known.includes(first) && known.includes(second)) return { sort, first, second };
  }
  return undefined;
}

/**
 * The shown nodes and links by who has them: a node by its quotes; a link by those of its
 * statements that pass the filters.
 */
export function comparison(
  atlas: Atlas,
  scene: Pick<Scene, "filters" | "focus">,
  { sort, first, second }: Pair,
): Comparison {
  const key = `${sort} ${first} ${second}`;
  const known = answers(atlas, scene);
  const before = known.get(key);
  if (before) return before;
  const shown = visible(atlas, scene);
  const passes = filterTests(scene.filters);
  const isIn = ({ pillars, document }: LinkQuote, place: string) =>
    sort === "pillars" ? pillars.includes(place) : document === place;
  const has = (edge: AtlasEdge, place: string) =>
    edge.quotes.some((quote) => isIn(quote, place) && passes.statement(edge, quote));
  const answer = {
    nodes: sorted(atlas.nodes, shown.nodes, (node) =>
      shareOf(node[sort].includes(first), node[sort].includes(second)),
    ),
    edges: sorted(atlas.edges, shown.edges, (edge) => shareOf(has(edge, first), has(edge, second))),
  };
  known.set(key, answer);
  return answer;
}

/** The nodes and links of one share, in the atlas's order. */
export function partOf(
  atlas: Atlas,
  { nodes, edges }: Comparison,
  share: Share,
): { readonly nodes: readonly AtlasNode[]; readonly edges: readonly AtlasEdge[] } {
  return {
    nodes: atlas.nodes.filter(({ id }) => nodes.get(id) === share),
    edges: atlas.edges.filter(({ id }) => edges.get(id) === share),
  };
}

/** Answers already given, as long as the filters stay: the map asks with every frame. */
const answers = memoByAtlas(() => new Map<string, Comparison>());

function shareOf(one: boolean, other: boolean): Share | undefined {
  if (one && other) return "both";
  return one ? "first" : other ? "second" : undefined;
}

function sorted<Item extends { readonly id: string }>(
  items: readonly Item[],
  shown: ReadonlySet<string>,
  share: (item: Item) => Share | undefined,
): ReadonlyMap<string, Share> {
  const found = new Map<string, Share>();
  for (const item of items) {
    if (!shown.has(item.id)) continue;
    const one = share(item);
    if (one) found.set(item.id, one);
  }
  return found;
}

export interface PillarProfile {
  /** Nodes that stand in this pillar and in no other. */
  readonly particular: readonly AtlasNode[];
  /**
   * For each other pillar that shares nodes with it, those nodes: the one that shares most first,
   * ties in the atlas's order. A node in three pillars stands under both of the others.
   */
  readonly sharedWith: readonly { readonly pillar: string; readonly nodes: readonly AtlasNode[] }[];
}

/** The profile of a pillar over the whole atlas: filters don't change what a pillar is. */
export function pillarProfile(atlas: Atlas, pillarId: string): PillarProfile {
  const members = atlas.nodes.filter((node) => node.pillars.includes(pillarId));
  const sharedWith = atlas.pillars
    .filter(({ id }) => id !== pillarId)
    .map(({ id }) => ({
      pillar: id,
      nodes: members.filter((node) => node.pillars.includes(id)),
    }))
    .filter(({ nodes }) => nodes.length > 0)
    .sort((one, other) => other.nodes.length - one.nodes.length);
  return { particular: members.filter((node) => node.pillars.length === 1), sharedWith };
}
