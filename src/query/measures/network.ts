/** What is shown of an atlas as a bare network, in numbers: what measures are taken of. */
import type { Atlas } from "../../atlas/index.ts";
import { lookup, type Visible } from "../visible/index.ts";

/** From and to, as positions in a network's list of nodes. */
export type Arc = readonly [from: number, to: number];

/** A plain value that a worker can be sent. */
export interface Network {
  /** The shown nodes' ids, sorted, so that the order in the file makes no difference. */
  readonly ids: readonly string[];
  /**
   * The shown links, one after the other. A link that goes both ways stands in both directions.
   * A link that all its statements deny ties nobody and is left out.
   */
  readonly arcs: readonly Arc[];
  /** Of each node its kind's position in the atlas. */
  readonly kinds: readonly number[];
  /** Of each node the position of its pillar, -1 where it is in none or in several. */
  readonly pillars: readonly number[];
}

/** The network of what is shown. */
export function networkOf(atlas: Atlas, shown: Visible): Network {
  const { nodes, edges } = lookup(atlas);
  const ids = [...shown.nodes].sort();
  const places = new Map(ids.map((id, place) => [id, place]));
  const kinds = new Map(atlas.kinds.map(({ id }, index) => [id, index]));
  const pillars = new Map(atlas.pillars.map(({ id }, index) => [id, index]));
  const arcs: Arc[] = [];
  for (const id of [...shown.edges].sort()) {
    const edge = edges.get(id);
    if (!edge || edge.negated) continue;
    const [from, to] = [places.get(edge.source), places.get(edge.target)];
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

/** Two nodes with at least one link between them, whichever way, and how many there are. */
export interface Tie {
  /** The lower position first. */
  readonly ends: Arc;
  readonly links: number;
}

/** Each pair of linked nodes once, ordered by their positions; loops are left out. */
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

/** The nodes tied to each node, by their positions. */
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
