/** A layout as far as it still holds for a changed atlas: who stands where, with which label. */
import type { Box } from "../geometry/index.ts";
import {
  BoxGrid,
  type Label,
  type Layout,
  labelBox,
  nodeBox,
  type Placement,
} from "./boxes/index.ts";
import { boxOf, regionIdOf } from "./homes.ts";
import type { Network } from "./network.ts";

/** The nodes of a network in one arrangement; of those that are still to be placed, x is NaN. */
export interface Standing {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly labels: (Label | undefined)[];
  /** Nodes that have no place, or not the right one: in the atlas's order. */
  readonly toPlace: readonly number[];
  /** Whether nodes of before are gone. */
  readonly isAnyGone: boolean;
}

/** A region's edge may cut a node's centre by as much as rounding does. */
const ROUNDING = 0.5;

/**
 * Who stands. A node whose kind or pillars are others now than its region says is to be placed anew in
 * that arrangement: a node in the column of another kind would be a false statement.
 */
export function standing(layout: Layout, regions: Layout["regions"], network: Network): Standing {
  const { nodes } = network.atlas;
  const x = new Float64Array(nodes.length).fill(Number.NaN);
  const y = new Float64Array(nodes.length).fill(Number.NaN);
  const labels = new Array<Label | undefined>(nodes.length).fill(undefined);
  const toPlace: number[] = [];
  const boxes = boxesById(regions);
  let found = 0;
  nodes.forEach((node, v) => {
    const at = placementIn(layout.nodes, node.id);
    if (at) found += 1;
    if (!at || !isInPlace(layout, boxes, regionIdOf(layout, node), at)) {
      toPlace.push(v);
      return;
    }
    x[v] = at.x;
    y[v] = at.y;
    labels[v] = at.label;
  });
  return { x, y, labels, toPlace, isAnyGone: found < Object.keys(layout.nodes).length };
}

export const boxesById = (regions: Layout["regions"]): ReadonlyMap<string, Box> =>
  new Map(regions.map((region) => [region.id, boxOf(region)]));

/** A node's placement; own properties only, because `constructor` is a valid id. */
export function placementIn(nodes: Layout["nodes"], id: string): Placement | undefined {
  return Object.hasOwn(nodes, id) ? nodes[id] : undefined;
}

/** Whether a node of a region, or of none, may stand there. */
export function isInPlace(
  { arrangement }: Layout,
  boxes: ReadonlyMap<string, Box>,
  region: string | undefined,
  { x, y }: Placement,
): boolean {
  if (arrangement === "force") return true;
  const isIn = (box: Box, by: number) =>
    x >= box.left - by && x <= box.right + by && y >= box.top - by && y <= box.bottom + by;
  const own = region === undefined ? undefined : boxes.get(region);
  if (own) return isIn(own, ROUNDING);
  if (arrangement === "flow") return false;
  for (const box of boxes.values()) if (isIn(box, -ROUNDING)) return false;
  return true;
}

/** The indexes of the nodes within reach of a point. */
export function nodesAround(
  { x, y }: Standing,
  at: { readonly x: number; readonly y: number },
  reach: number,
): readonly number[] {
  const around: number[] = [];
  for (let v = 0; v < x.length; v++) {
    // Comparisons with NaN are false, so what has no place is near nothing.
    if (Math.abs((x[v] ?? 0) - at.x) <= reach && Math.abs((y[v] ?? 0) - at.y) <= reach)
      around.push(v);
  }
  return around;
}

/** The boxes of these nodes and their labels, but for one node. */
export function boxesOf(
  { x, y, labels }: Standing,
  { radius }: Network,
  nodes: readonly number[],
  fontSize: number,
  except: number,
): BoxGrid {
  const grid = new BoxGrid(80);
  const add = ({ left, top, right, bottom }: Box) => grid.add(left, top, right, bottom);
  for (const v of nodes) {
    if (v === except) continue;
    const label = labels[v];
    const at = { x: x[v] ?? 0, y: y[v] ?? 0, label };
    const r = radius[v] ?? 0;
    add(nodeBox(at, r));
    if (label) add(labelBox(at, label, r, fontSize));
  }
  return grid;
}

/** By how much two boxes may overlap: the search leaves more room between them, and radii vary. */
const OVERLAP = 3;
/** Farther than this from each other, no two labels meet. */
const FAR = 320;

/** Whether a node can stand at a place where it stood before, for those that may be in its way. */
export function isStillFree(
  standing: Standing,
  network: Network,
  v: number,
  at: Placement,
  fontSize: number,
  mayMeet: (w: number) => boolean,
): boolean {
  const near = nodesAround(standing, at, FAR).filter(mayMeet);
  const grid = boxesOf(standing, network, near, fontSize, v);
  const radius = network.radius[v] ?? 0;
  const meets = ({ left, top, right, bottom }: Box) =>
    grid.meets(left + OVERLAP, top + OVERLAP, right - OVERLAP, bottom - OVERLAP);
  return (
    !meets(nodeBox(at, radius)) && !(at.label && meets(labelBox(at, at.label, radius, fontSize)))
  );
}
