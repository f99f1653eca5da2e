/**
 * Smaller graphs that stand for a large one: neighbours are taken together, again and again, until so few
 * are left that forces find their shape at once. From there it is refined, graph by graph.
 */
import type { Random } from "../../random.ts";
import { int } from "./cells.ts";

/** A graph as far as forces need it: nodes by number, and one edge for each linked pair. */
export interface Network {
  readonly count: number;
  readonly edges: readonly Tie[];
}

export interface Tie {
  readonly source: number;
  readonly target: number;
  readonly weight: number;
}

export interface Coarser extends Network {
  /** Which of its nodes stands for a node of the graph before. */
  readonly groupOf: Int32Array;
}

/** Nodes that are taken together, at most: more would all lie in one place. */
const GROUP = 4;

/**
 * The graph in which each node is taken together with the neighbour that it is linked to most; of equal ones
 * with that in the smallest group. Nodes without links are taken together by their numbers.
 */
export function coarser({ count, edges }: Network, random: Random): Coarser {
  const neighbours = neighboursOf(count, edges);
  const groupOf = new Int32Array(count).fill(-1);
  const sizes: number[] = [];
  let lone = -1;
  const join = (v: number, group: number) => {
    groupOf[v] = group;
    sizes[group] = (sizes[group] ?? 0) + 1;
  };
  for (const v of shuffled(count, random)) {
    if (int(groupOf, v) >= 0) continue;
    const { partner, isLinked } = partnerOf(v, neighbours, groupOf, sizes);
    if (partner >= 0 && int(groupOf, partner) < 0) join(partner, sizes.length);
    if (partner >= 0) join(v, int(groupOf, partner));
    else if (isLinked) join(v, sizes.length);
    else {
      if (lone < 0 || sizes[lone] === GROUP) lone = sizes.length;
      join(v, lone);
    }
  }
  return { count: sizes.length, edges: tiesBetween(edges, groupOf, sizes.length), groupOf };
}

interface Neighbours {
  /** Those of node v: `ends[start[v] …]`. */
  readonly start: Int32Array;
  readonly ends: Int32Array;
  readonly weights: Int32Array;
}

function neighboursOf(count: number, edges: readonly Tie[]): Neighbours {
  const start = new Int32Array(count + 1);
  for (const { source, target } of edges) {
    for (const v of [source, target]) start[v + 1] = int(start, v + 1) + 1;
  }
  for (let v = 0; v < count; v++) start[v + 1] = int(start, v + 1) + int(start, v);
  const ends = new Int32Array(2 * edges.length);
  const weights = new Int32Array(2 * edges.length);
  const next = start.slice();
  const add = (v: number, end: number, weight: number) => {
    const at = int(next, v);
    ends[at] = end;
    weights[at] = weight;
    next[v] = at + 1;
  };
  for (const { source, target, weight } of edges) {
    add(source, target, weight);
    add(target, source, weight);
  }
  return { start, ends, weights };
}

/** The neighbour to take a node together with, or -1 if their groups are all full. */
function partnerOf(
  v: number,
  { start, ends, weights }: Neighbours,
  groupOf: Int32Array,
  sizes: readonly number[],
) {
  const last = int(start, v + 1);
  let [partner, most, least] = [-1, 0, GROUP];
  for (let at = int(start, v); at < last; at++) {
    const end = int(ends, at);
    const group = int(groupOf, end);
    const size = group < 0 ? 1 : (sizes[group] ?? 0);
    if (size >= GROUP) continue;
    const weight = int(weights, at);
    if (weight < most || (weight === most && size >= least)) continue;
    [partner, most, least] = [end, weight, size];
  }
  return { partner, isLinked: last > int(start, v) };
}

/** The numbers below `count`, in an order that the seed decides. */
function shuffled(count: number, random: Random): Int32Array {
  const order = Int32Array.from({ length: count }, (_, v) => v);
  for (let at = count - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [int(order, other), int(order, at)];
  }
  return order;
}

function tiesBetween(edges: readonly Tie[], groupOf: Int32Array, count: number): Tie[] {
  const weights = new Map<number, number>();
  for (const { source, target, weight } of edges) {
    const [a, b] = [int(groupOf, source), int(groupOf, target)];
    if (a === b) continue;
    const key = Math.min(a, b) * count + Math.max(a, b);
    weights.set(key, (weights.get(key) ?? 0) + weight);
  }
  return Array.from(weights, ([key, weight]) => ({
    source: Math.floor(key / count),
    target: key % count,
    weight,
  }));
}
