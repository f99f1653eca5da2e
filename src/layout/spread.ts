/** Moves the nodes of a small drawing apart, each with its label, until they fill a pane. */
import type { Box } from "../geometry/index.ts";
import { greatest, least } from "../longLists.ts";
import { type Layout, labelBox, nodeBox, PANES, type Placement } from "./boxes/index.ts";

/** Share of the usual pane that is filled, so that letters are the larger on the screen. */
const FILLED = 0.75;
/** How much farther apart nodes may stand than in the drawing. */
const MOST = 3;

/**
 * The layout with its nodes farther apart. Both axes are stretched about the middle, so that no two
 * lines cross and no two boxes meet that did not before. Regions fill their pane already.
 */
export function spread(layout: Layout, radiusOf: (id: string) => number): Layout {
  if (layout.regions.length > 0) return layout;
  const { width, height } = PANES[layout.aspect];
  const ids = Object.keys(layout.nodes);
  const places = ids.flatMap((id) => layout.nodes[id] ?? []);
  const hulls = places.map((place, at) => hullOf(place, radiusOf(ids[at] ?? ""), layout.fontSize));
  const across = stretched(
    places.map(({ x }, at) => reach(x, hulls[at]?.left, hulls[at]?.right)),
    FILLED * width,
  );
  const down = stretched(
    places.map(({ y }, at) => reach(y, hulls[at]?.top, hulls[at]?.bottom)),
    FILLED * height,
  );
  const moved = ids.map((id, at) => {
    const [x, y] = [across.at[at] ?? 0, down.at[at] ?? 0];
    return [id, { x, y, label: places[at]?.label }] as const;
  });
  return {
    ...layout,
    nodes: Object.fromEntries(moved),
    bounds: { x: across.from, y: down.from, width: across.length, height: down.length },
  };
}

function hullOf(place: Placement, radius: number, fontSize: number): Box {
  const body = nodeBox(place, radius);
  if (!place.label) return body;
  const label = labelBox(place, place.label, radius, fontSize);
  return {
    left: Math.min(body.left, label.left),
    top: Math.min(body.top, label.top),
    right: Math.max(body.right, label.right),
    bottom: Math.max(body.bottom, label.bottom),
  };
}

/** A node on an axis: where it is, and how far it reaches before and after. */
interface Reach {
  readonly at: number;
  readonly before: number;
  readonly after: number;
}

function reach(at: number, from = at, to = at): Reach {
  return { at, before: at - from, after: to - at };
}

/** Positions on an axis, as far apart as its length allows, and what they take of it. */
function stretched(reaches: readonly Reach[], length: number) {
  const from = (by: number) => least(reaches, ({ at, before }) => at * by - before);
  const to = (by: number) => greatest(reaches, ({ at, after }) => at * by + after);
  let by = MOST;
  while (by > 1 && to(by) - from(by) > length) by -= 0.02;
  by = Math.max(1, by);
  const first = Math.floor(from(by));
  return {
    at: reaches.map(({ at }) => Math.round(100 * at * by) / 100),
    from: first,
    length: Math.ceil(to(by)) - first,
  };
}
