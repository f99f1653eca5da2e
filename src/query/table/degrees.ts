/** Counts the shown links of each node. */
import type { Atlas } from "../../atlas/index.ts";
import { lookup, type Visible } from "../visible/index.ts";

interface Degree {
  /** Links that touch the node; a link to itself once. */
  readonly links: number;
  /** Links that lead from it. A symmetric link leads from both its ends. */
  readonly out: number;
  /** Links that lead to it, counted in the same way. */
  readonly in: number;
}

const NONE: Degree = { links: 0, out: 0, in: 0 };
const cache = new WeakMap<Visible, ReadonlyMap<string, Degree>>();

/** The degree of a node in the shown network. All degrees are counted once per `shown`. */
export function degree(atlas: Atlas, shown: Visible, node: string): Degree {
  let degrees = cache.get(shown);
  if (!degrees) {
    degrees = countDegrees(atlas, shown);
    cache.set(shown, degrees);
  }
  return degrees.get(node) ?? NONE;
}

function countDegrees(atlas: Atlas, shown: Visible): ReadonlyMap<string, Degree> {
  const { edges } = lookup(atlas);
  const degrees = new Map<string, { links: number; out: number; in: number }>();
  const degreeOf = (node: string) => {
    const entry = degrees.get(node) ?? { ...NONE };
    degrees.set(node, entry);
    return entry;
  };
  for (const id of shown.edges) {
    const edge = edges.get(id);
    if (!edge) continue;
    const [source, target] = [degreeOf(edge.source), degreeOf(edge.target)];
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
