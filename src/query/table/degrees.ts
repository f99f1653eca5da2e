/** How many of the shown links each node has. */
import type { Atlas } from "../../atlas/index.ts";
import { lookup, type Visible } from "../visible/index.ts";

export interface Degree {
  /** Links that touch the node; a link to itself once. */
  readonly links: number;
  /** Links that lead from it. One that reads both ways leads from both its ends. */
  readonly out: number;
  /** Links that lead to it, in the same way. */
  readonly in: number;
}

const NONE: Degree = { links: 0, out: 0, in: 0 };
const cache = new WeakMap<Visible, ReadonlyMap<string, Degree>>();

/** The degree of a node among what is shown; counted once for each `shown`. */
export function degree(atlas: Atlas, shown: Visible, node: string): Degree {
  let degrees = cache.get(shown);
  if (!degrees) {
    degrees = count(atlas, shown);
    cache.set(shown, degrees);
  }
  return degrees.get(node) ?? NONE;
}

function count(atlas: Atlas, shown: Visible): ReadonlyMap<string, Degree> {
  const { edges } = lookup(atlas);
  const degrees = new Map<string, { links: number; out: number; in: number }>();
  const of = (node: string) => {
    const known = degrees.get(node) ?? { ...NONE };
    degrees.set(node, known);
    return known;
  };
  for (const id of shown.edges) {
    const edge = edges.get(id);
    if (!edge) continue;
    const [source, target] = [of(edge.source), of(edge.target)];
    source.links++;
    source.out++;
    target.in++;
    if (target === source) continue;
    target.links++;
    if (!edge.symmetric) continue;
    source.in++;
    target.out++;
  }
  return degrees;
}
