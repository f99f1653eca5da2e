/** Nodes as the map shows them now, in CSS px of its pane, and which of them is under a pointer. */
import type { Point } from "../../../geometry/index.ts";
import { sizeOf } from "../../../picture/shapes/index.ts";
import { lookup } from "../../../query/visible/index.ts";
import type { ResolvedView } from "../../../view/index.ts";
import { onScreen, type Painter } from "../../views/map/painter/index.ts";

/** How far beyond a node's edge it is still meant, in CSS px. */
const NEAR = 12;

export interface ShownNode {
  readonly id: string;
  readonly at: Point;
  readonly radius: number;
}

/** A node as it is shown; undefined if it is not. */
export function shownNode(
  painter: Painter,
  { atlas, visible, encoding }: ResolvedView,
  id: string,
): ShownNode | undefined {
  const node = visible.nodes.has(id) ? lookup(atlas).nodes.get(id) : undefined;
  const place = node && painter.where(id);
  if (!place) return undefined;
  const camera = painter.view();
  const radius = sizeOf(atlas, node, encoding).radius * camera.zoom;
  return { id, at: onScreen(camera, place), radius };
}

/** The nearest node at a point of the pane, but for one. */
export function nodeNear(
  painter: Painter,
  view: ResolvedView,
  { x, y }: Point,
  except: string,
): ShownNode | undefined {
  let best: { readonly node: ShownNode; readonly distance: number } | undefined;
  for (const id of view.visible.nodes) {
    const node = id === except ? undefined : shownNode(painter, view, id);
    if (!node) continue;
    const distance = Math.hypot(node.at.x - x, node.at.y - y) - node.radius;
    if (distance > NEAR || (best && distance >= best.distance)) continue;
    best = { node, distance };
  }
  return best?.node;
}
