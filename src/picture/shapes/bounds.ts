/** The boxes that a camera fits: around a whole picture, or around some nodes. */
import type { Box } from "../../geometry/index.ts";
import { type Layout, labelBox, nodeBox } from "../../layout/boxes/index.ts";
import { greatest, least } from "../../longLists.ts";
import { lookup } from "../../query/visible/index.ts";
import type { ResolvedView } from "../../view/index.ts";
import { labelOf, sizeOf } from "./nodeSizes.ts";

export type Bounds = Layout["bounds"];

/** What the boxes of nodes depend on. */
type Placed = Pick<ResolvedView, "atlas" | "layout" | "where" | "encoding">;

/** The box around the whole layout and nodes dragged out of it, whatever the filters leave. */
export function boundsOf(view: ResolvedView): Bounds {
  const { scene, layout } = view;
  const dragged = Object.keys(scene.moved).flatMap((id) => nodeBoxes(view, id));
  return boundingBox([...dragged, toBox(layout.bounds)]);
}

/** The box around what the filters leave, with its regions, or else around the whole. */
export function shownBounds(view: ResolvedView): Bounds {
  return (view.left && boundsWithRegions(view, view.left)) ?? boundsOf(view);
}

/**
 * The box around these nodes and their labels, at `scale` times the layout's label size; undefined if
 * none of them has a position.
 */
export function boundsAround(view: Placed, ids: Iterable<string>, scale = 1): Bounds | undefined {
  const boxes = [...ids].flatMap((id) => nodeBoxes(view, id, scale));
  return boxes.length > 0 ? boundingBox(boxes) : undefined;
}

/**
 * The box around nodes, and around the regions in which some of them stand, so that these keep their
 * titles. `scale` is as in boundsAround().
 */
export function boundsWithRegions(
  view: ResolvedView,
  ids: Iterable<string>,
  scale = 1,
): Bounds | undefined {
  const nodes = [...ids];
  const around = boundsAround(view, nodes, scale);
  if (!around) return undefined;
  const places = nodes.flatMap((id) => view.where(id) ?? []);
  const holding = view.layout.regions.filter(({ x, y, width, height }) =>
    places.some((at) => at.x >= x && at.x <= x + width && at.y >= y && at.y <= y + height),
  );
  return boundingBox([around, ...holding].map(toBox));
}

/** The box around two others. */
export function unionOf(a: Bounds, b: Bounds): Bounds {
  return boundingBox([toBox(a), toBox(b)]);
}

/**
 * `part` widened about its middle to at least this size, or to that of `whole` if it is smaller, and
 * kept within `whole` as far as there is room.
 */
export function widenedTo(
  part: Bounds,
  whole: Bounds,
  least: Pick<Bounds, "width" | "height">,
): Bounds {
  const side = (from: number, size: number, start: number, total: number, need: number) => {
    const wide = Math.max(size, Math.min(need, total));
    const free = from + size / 2 - wide / 2;
    return { from: Math.max(start, Math.min(free, start + total - wide)), wide };
  };
  const across = side(part.x, part.width, whole.x, whole.width, least.width);
  const down = side(part.y, part.height, whole.y, whole.height, least.height);
  return { x: across.from, y: down.from, width: across.wide, height: down.wide };
}

function nodeBoxes({ atlas, layout, where, encoding }: Placed, id: string, scale = 1): Box[] {
  const node = lookup(atlas).nodes.get(id);
  const place = where(id);
  if (!node || !place) return [];
  const label = labelOf(layout, id);
  const at = { x: place.x, y: place.y, label };
  const { radius } = sizeOf(atlas, node, encoding);
  const body = nodeBox(at, radius);
  if (!label) return [body];
  const sized = { ...label, width: label.width * scale };
  return [body, labelBox(at, sized, radius, layout.fontSize * scale)];
}

/** The bounds as a box with four edges. */
export function toBox({ x, y, width, height }: Bounds): Box {
  return { left: x, top: y, right: x + width, bottom: y + height };
}

/** The box as bounds with a corner and a size. */
export function toBounds({ left, top, right, bottom }: Box): Bounds {
  return { x: left, y: top, width: right - left, height: bottom - top };
}

function boundingBox(boxes: readonly Box[]): Bounds {
  const left = least(boxes, (box) => box.left);
  const top = least(boxes, (box) => box.top);
  const right = greatest(boxes, (box) => box.right);
  const bottom = greatest(boxes, (box) => box.bottom);
  return toBounds({ left, top, right, bottom });
}
