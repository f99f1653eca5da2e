/** Which node is under a pointer that draws a link. */
import type { Core } from "cytoscape";
import type { Point } from "../../../geometry/index.ts";
import { atlasIdOf } from "../../views/map/painter/index.ts";

/** How far beyond a node's edge it is still meant, in CSS px. */
const NEAR = 12;

export interface NearNode {
  readonly id: string;
  readonly at: Point;
  readonly radius: number;
}

/** The nearest visible node at a point of the pane, but for one. */
export function nodeNear(cy: Core, { x, y }: Point, except: string): NearNode | undefined {
  let best: (NearNode & { readonly distance: number }) | undefined;
  for (const node of cy.nodes(":visible").toArray()) {
    const id = atlasIdOf(node.id());
    const at = node.renderedPosition();
    const radius = node.renderedOuterWidth() / 2;
    const distance = Math.hypot(at.x - x, at.y - y) - radius;
    if (id === except || distance > NEAR || (best && distance >= best.distance)) continue;
    best = { id, at, radius, distance };
  }
  return best;
}
