/** The ring around a node that is marked, in the node's own shape. */
import { type Body, bodyOf } from "../../geometry/index.ts";
import type { NodeFigure } from "./figures.ts";

/** `away`: its distance from the node's sides, in model units. */
export function ringBody({ body, radius }: NodeFigure, away: number): Body {
  // A pointed shape has to grow more for the same distance from its sides.
  const grow = away * (isPointed(body.shape) ? 1.6 : 1);
  return bodyOf(body.shape, body, radius, grow);
}

function isPointed(shape: Body["shape"]): boolean {
  return shape === "triangle" || shape === "diamond" || shape === "star";
}
