/** The shown part of an atlas as a network of numbers, for measuring. */
import type { Atlas } from "../../atlas/index.ts";
import { lookup, type Visible } from "../visible/index.ts";

/** A directed connection, as positions in the network's list of nodes. */
export type Arc = readonly [from: number, to: number];

/** A plain value that can be posted to a worker. */
export interface Network {
  /** Ids of the shown nodes, sorted, so that the order in the file makes no difference. */
  readonly ids: readonly string[];
  /**
   * The shown links. A symmetric link appears in both directions; a link that all its statements
   * deny is left out.
   */
  readonly arcs: readonly Arc[];
  /** For each node, the position of its kind in the atlas. */
  readonly kinds: readonly number[];
  /** For each node, the position of its pillar; -1 if it is in none or in several. */
  readonly pillars: readonly number[];
}

/** The network of what is shown. */
export function networkOf(atlas: Atlas, shown: Visible): Network {
  const { nodes, edges } = lookup(atlas);
  const ids = [...shown.nodes].sort();
  const positions = new Map(ids.map((id, position) => [id, position]));
  const kinds = new Map(atlas.kinds.map(({ id }, index) => [id, index]));
  const pillars = new Map(atlas.pillars.map(({ id }, index) => [id, index]));
  const arcs: Arc[] = [];
  for (const id of [...shown.edges].sort()) {
    const edge = edges.get(id);
    if (!edge || edge.negated) continue;
    const [from, to] = [positions.get(edge.source), positions.get(edge.target)];
    if (from === undefined || to === undefined) continue;
    arcs.push([from, to]);
    if (edge.symmetric && from !== to) arcs.push([to, from]);
  }
  return {
    ids,
    arcs,
    kinds: ids.map((id) => kinds.get(nodes.get(id)?.kind ?? "") ?? -1),
    pillars: ids.map((id) => {
      const [only = "", ...others] = nodes.get(id)?.pillars ?? [];
      return others.length > 0 ? -1 : (pillars.get(only) ?? -1);
    }),
  };
}

/** Two linked nodes, and the number of links between them in either direction. */
export interface Tie {
  /** The lower position first. */
  readonly ends: Arc;
  readonly links: number;
}

/** Each pair of linked nodes once, ordered by position; loops are left out. */
export function tiesOf({ ids, arcs }: Network): readonly Tie[] {
  const links = new Map<number, number>();
  for (const [from, to] of arcs) {
    if (from === to) continue;
    const key = Math.min(from, to) * ids.length + Math.max(from, to);
    links.set(key, (links.get(key) ?? 0) + 1);
  }
  return [...links]
    .sort(([a], [b]) => a - b)
    .map(([key, count]) => ({
      ends: [Math.floor(key / ids.length), key % ids.length],
      links: count,
    }));
}

/** For each node, the positions of the nodes tied to it. */
export function neighboursOf(order: number, ties: readonly Tie[]): readonly (readonly number[])[] {
  const near = Array.from({ length: order }, (): number[] => []);
  for (const {
    ends: [a, b],
  } of ties) {
    near[a]?.push(b);
    near[b]?.push(a);
  }
  return near;
}
