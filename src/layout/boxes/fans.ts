/**
 * Links with the same two ends, and loops: how far each bends aside. `picture` draws them so, and the
 * layout keeps room for what is drawn.
 */

/** Distance between the control points of neighbouring links, with up to three between two nodes. */
const STEP = 30;
/** By how much each further link widens the fan. With all at the distance of the first, ten would be a globe. */
const FURTHER = 10;
const FEW = 3;

/** Distance between the control points of the outermost of `count` links between two nodes. */
function span(count: number): number {
  return STEP * (Math.min(count, FEW) - 1) + FURTHER * Math.max(0, count - FEW);
}

/**
 * How far the control point of one of `count` links, counted from 0, lies from the straight line between
 * its ends: evenly spaced, as many on one side as on the other.
 */
export function fanBend(index: number, count: number): number {
  return count < 2 ? 0 : span(count) * (index / (count - 1) - 0.5);
}

/** How far the outermost of `count` links bulge from the straight line: a curve half as far as its control point. */
export function fanReach(count: number): number {
  return count < 2 ? 0 : span(count) / 4;
}

/** How far the first loop of a node reaches beyond its edge, before its line is drawn round. */
const LOOP = 18;

/** The distance by which a node's loop, counted from 0, is drawn, from the node's centre. */
export function loopDistance(radius: number, loop: number): number {
  return radius + LOOP * (loop / 3 + 1);
}

/** Radius of the room that a node with this many loops takes. Its loops are above and left of it. */
export function roomRadius(radius: number, loops: number): number {
  return loops === 0 ? radius : loopDistance(radius, loops - 1);
}
