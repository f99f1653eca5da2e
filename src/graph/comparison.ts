/** Two pillars, or two documents, side by side: what only one has, and what both have. */
import type { Atlas, AtlasEdge, AtlasNode } from "../atlas/atlas.ts";
import type { Scene } from "../atlas/scene.ts";
import { lookup } from "./lookup.ts";
import { memoByAtlas } from "./memo.ts";
import { sieve } from "./sieve.ts";
import { visible } from "./visible.ts";

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
 * same, or of two sorts. Without ids the first two pillars, or, where there are none, documents.
 */
export function pairOf(atlas: Atlas, ids: readonly [string, string] | undefined): Pair | undefined {
  for (const sort of ["pillars", "documents"] as const) {
    const known = atlas[sort].map(({ id }) => id);
    const [first, second] = ids ?? known;
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
  const share = shareBetween(first, second);
  const shown = visible(atlas, scene);
  const passes = sieve(scene.filters);
  const membership = (edge: AtlasEdge) =>
    edge.quotes
      .filter((quote) => passes.statement(edge, quote))
      .flatMap((quote) => (sort === "pillars" ? quote.pillars : [quote.document]));
  const { nodes, edges } = lookup(atlas);
  const answer = {
    nodes: sorted(shown.nodes, (id) => share(nodes.get(id)?.[sort] ?? [])),
    edges: sorted(shown.edges, (id) => {
      const edge = edges.get(id);
      return edge && share(membership(edge));
    }),
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

function shareBetween(
  first: string,
  second: string,
): (places: readonly string[]) => Share | undefined {
  return (places) => {
    const [one, other] = [places.includes(first), places.includes(second)];
    if (one && other) return "both";
    return one ? "first" : other ? "second" : undefined;
  };
}

function sorted(
  ids: ReadonlySet<string>,
  share: (id: string) => Share | undefined,
): ReadonlyMap<string, Share> {
  const found = new Map<string, Share>();
  for (const id of ids) {
    const one = share(id);
    if (one) found.set(id, one);
  }
  return found;
}
