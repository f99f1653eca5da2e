/** From an arrangement to what it prescribes, and from a drawing to a layout. */
import type { Box } from "../geometry/index.ts";
import { greatest, least } from "../longLists.ts";
import type { Arrangement } from "../scene/index.ts";
import { type Aspect, FONT_SIZE, type Layout, type Placement, type Region } from "./boxes/index.ts";
import { planFlow } from "./flowArrangement.ts";
import { type Plan, planPillars } from "./pillarsArrangement.ts";
import { type Board, float, type Graph, int } from "./search/index.ts";

/** What the regions of the arrangements stand for, in the atlas's order. */
export interface Groups {
  readonly kinds: readonly { readonly id: string; readonly plural: string }[];
  readonly pillars: readonly { readonly id: string; readonly name: string }[];
}

/** The plan of an arrangement in a pane. */
export function planFor(
  arrangement: Arrangement,
  { kinds, pillars }: Groups,
  graph: Graph,
  pane: Box,
): Plan {
  switch (arrangement) {
    case "force":
      return { regions: [], homes: graph.nodes.map(() => pane) };
    case "pillars":
      return planPillars(graph, pillars, pane);
    case "flow":
      return planFlow(graph, kinds, pane);
  }
}

/** A drawing as a layout. */
export function toLayout(
  graph: Graph,
  board: Board,
  plan: Plan,
  aspect: Aspect,
  arrangement: Arrangement,
): Layout {
  const nodes: Record<string, Placement> = {};
  graph.nodes.forEach((node, v) => {
    const label = board.nodes[v]?.shapes[int(board.shape, v)]?.label;
    nodes[node.id] = {
      x: rounded(float(board.x, v)),
      y: rounded(float(board.y, v)),
      label: label && { ...label, width: rounded(label.width) },
    };
  });
  const regions = plan.regions.map((region) => ({
    ...region,
    x: rounded(region.x),
    y: rounded(region.y),
    width: rounded(region.width),
    height: rounded(region.height),
  }));
  return {
    aspect,
    arrangement,
    fontSize: FONT_SIZE,
    nodes,
    regions,
    bounds: boundsOf(board.hulls, regions),
  };
}

/** Rounded to hundredths, which are finer than any screen and short to send. */
function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

/** The smallest box around everything drawn, in whole units. */
function boundsOf(hulls: Float64Array, regions: readonly Region[]): Layout["bounds"] {
  const boxes = Array.from({ length: hulls.length / 4 }, (_, v) =>
    hulls.subarray(4 * v, 4 * v + 4),
  );
  const all = [
    ...boxes.map(([left = 0, top = 0, right = 0, bottom = 0]) => ({ left, top, right, bottom })),
    ...regions.map(({ x, y, width, height }) => {
      return { left: x, top: y, right: x + width, bottom: y + height };
    }),
  ];
  if (all.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
  const x = Math.floor(least(all, ({ left }) => left));
  const y = Math.floor(least(all, ({ top }) => top));
  return {
    x,
    y,
    width: Math.ceil(greatest(all, ({ right }) => right)) - x,
    height: Math.ceil(greatest(all, ({ bottom }) => bottom)) - y,
  };
}
