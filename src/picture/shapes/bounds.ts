/** What a fit shows. */
import type { Atlas } from "../../atlas/index.ts";
import type { Box } from "../../geometry/index.ts";
import { type Layout, labelBox, nodeBox } from "../../layout/boxes/index.ts";
import { lookup, visible } from "../../query/visible/index.ts";
import type { Scene } from "../../scene/index.ts";
import type { Encoding } from "./encoding.ts";
import { labelOf, placeOf, sizeOf } from "./nodeSizes.ts";

export type Bounds = Layout["bounds"];

/**
 * The whole layout and what was dragged out of it; with a focus, only what that leaves. Nothing
 * else that the filters hide changes it, so that the picture stands still under them.
 */
export function boundsOf(atlas: Atlas, scene: Scene, layout: Layout, encoding: Encoding): Bounds {
  const focused = scene.focus === undefined ? undefined : visible(atlas, scene).nodes;
  const ids = focused?.size ? [...focused] : Object.keys(scene.moved);
  const boxes = ids.flatMap((id) => boxesAt(atlas, scene, layout, encoding, id));
  return focused?.size ? around(boxes) : around([...boxes, toBox(layout.bounds)]);
}

/**
 * The box around these nodes with their labels, so many times as large as the layout has them;
 * `undefined` where none of them stands anywhere.
 */
export function boundsAround(
  atlas: Atlas,
  scene: Scene,
  layout: Layout,
  encoding: Encoding,
  ids: Iterable<string>,
  scale = 1,
): Bounds | undefined {
  const boxes = [...ids].flatMap((id) => boxesAt(atlas, scene, layout, encoding, id, scale));
  return boxes.length > 0 ? around(boxes) : undefined;
}

/** The box around both. */
export function united(one: Bounds, other: Bounds): Bounds {
  return around([toBox(one), toBox(other)]);
}

/**
 * A part of a whole, widened about its middle to at least this size, or to the whole's where that
 * is less, and kept within it as far as it has room there.
 */
export function widenedTo(
  part: Bounds,
  whole: Bounds,
  least: Pick<Bounds, "width" | "height">,
): Bounds {
  const side = (from: number, size: number, start: number, all: number, need: number) => {
    const wide = Math.max(size, Math.min(need, all));
    const free = from + size / 2 - wide / 2;
    return { from: Math.max(start, Math.min(free, start + all - wide)), wide };
  };
  const across = side(part.x, part.width, whole.x, whole.width, least.width);
  const down = side(part.y, part.height, whole.y, whole.height, least.height);
  return { x: across.from, y: down.from, width: across.wide, height: down.wide };
}

function boxesAt(
  atlas: Atlas,
  { moved }: Scene,
  layout: Layout,
  encoding: Encoding,
  id: string,
  scale = 1,
): Box[] {
  const node = lookup(atlas).nodes.get(id);
  const place = placeOf(layout, moved, id);
  if (!node || !place) return [];
  const label = labelOf(layout, id);
  const at = { x: place.x, y: place.y, label };
  const { radius } = sizeOf(atlas, node, encoding);
  const body = nodeBox(at, radius);
  if (!label) return [body];
  const sized = { ...label, width: label.width * scale };
  return [body, labelBox(at, sized, radius, layout.fontSize * scale)];
}

/** The same by its edges. */
export function toBox({ x, y, width, height }: Bounds): Box {
  return { left: x, top: y, right: x + width, bottom: y + height };
}

/** The same by a corner and its size. */
export function toBounds({ left, top, right, bottom }: Box): Bounds {
  return { x: left, y: top, width: right - left, height: bottom - top };
}

function around(boxes: readonly Box[]): Bounds {
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.right));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  return toBounds({ left, top, right, bottom });
}
