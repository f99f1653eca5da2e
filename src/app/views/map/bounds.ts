/** What a fit shows. */

import { lookup } from "../../../graph/lookup.ts";
import { visible } from "../../../graph/visible.ts";
import type { Layout } from "../../../layout/layout.ts";
import { type Box, labelBox, nodeBox } from "../../../layout/size.ts";
import { encodingOf } from "../../../picture/encoding.ts";
import { labelOf, placeOf, sizeOf } from "../../../picture/measures.ts";
import type { AppState } from "../../../scene/store.ts";

type Bounds = Layout["bounds"];

/** The layout that a state shows; undefined until there is an atlas. */
export function layoutOf({ built, aspect, scene }: AppState): Layout | undefined {
  return built?.layouts[aspect][scene.arrange];
}

/**
 * The whole layout and what was dragged out of it; with a focus, only what that leaves. Nothing
 * else that the filters hide changes it, so that the picture stands still under them.
 */
export function boundsOf(state: AppState): Bounds {
  const layout = layoutOf(state);
  const { built, scene } = state;
  if (!built || !layout) return { x: 0, y: 0, width: 1, height: 1 };
  const focused = scene.focus === undefined ? undefined : visible(built.atlas, scene).nodes;
  const ids = focused?.size ? [...focused] : Object.keys(scene.moved);
  const boxes = ids.flatMap((id) => boxesAt(state, layout, id));
  return focused?.size ? around(boxes) : around([...boxes, toBox(layout.bounds)]);
}

function boxesAt({ built, scene, measured }: AppState, layout: Layout, id: string): Box[] {
  const node = built && lookup(built.atlas).nodes.get(id);
  const place = placeOf(layout, scene.moved, id);
  if (!node || !place) return [];
  const label = labelOf(layout, id);
  const at = { x: place.x, y: place.y, label };
  const { radius } = sizeOf(built.atlas, node, encodingOf(measured, scene.measures));
  const body = nodeBox(at, radius);
  return label ? [body, labelBox(at, label, radius, layout.fontSize)] : [body];
}

function toBox({ x, y, width, height }: Bounds): Box {
  return { left: x, top: y, right: x + width, bottom: y + height };
}

function around(boxes: readonly Box[]): Bounds {
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.right));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  return { x: left, y: top, width: right - left, height: bottom - top };
}
