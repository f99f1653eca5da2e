/** Lays an atlas out in all its arrangements, for a wide and a tall pane. */
import type { Atlas } from "../atlas/index.ts";
import type { Box } from "../geometry/index.ts";
import { greatest, least } from "../longLists.ts";
import { seeded } from "../random.ts";
import type { Arrangement } from "../scene/index.ts";
import {
  type Aspect,
  FONT_SIZE,
  type Layout,
  type Layouts,
  type MeasureText,
  type Placement,
  type Region,
} from "./boxes/index.ts";
import { planFlow } from "./flowArrangement.ts";
import { paneFor } from "./pane.ts";
import { type Plan, planPillars } from "./pillarsArrangement.ts";
import {
  type Board,
  float,
  type Graph,
  int,
  searchDrawing,
  startsOf,
  toGraph,
} from "./search/index.ts";

export interface LayOutOptions {
  /** Another seed gives another drawing of the same atlas. Default: 1. */
  readonly seed?: number;
  /** How long to search, relative to the usual effort. Default: 1. */
  readonly effort?: number;
  /** Called after each drawing with how many are done, since each can take seconds. */
  readonly onDrawn?: (done: number) => void;
}

/** How many drawings layOut() makes: three arrangements in two panes. */
export const DRAWINGS = 6;

/** The tall pane, where one zooms in anyway, gets a shorter search. */
const TALL_EFFORT = 0.5;

/**
 * Positions of all nodes, lines and sides of their labels, and regions, in the three arrangements
 * and for both panes. The same atlas, measure and options give the same result.
 */
export function layOut(atlas: Atlas, measure: MeasureText, options: LayOutOptions = {}): Layouts {
  const graph = toGraph(atlas, measure);
  const { seed = 1, effort = 1, onDrawn } = options;
  let done = 0;
  const random = seeded(seed);
  const starts = startsOf(graph, random);
  const arrange = (aspect: Aspect, arrangement: Arrangement): Layout => {
    const pane = paneFor(graph, aspect);
    const plan = planFor(arrangement, atlas, graph, pane);
    const upright = arrangement === "flow" || aspect === "tall";
    const share = effort * (aspect === "wide" ? 1 : TALL_EFFORT);
    const board = searchDrawing(graph, plan.homes, starts, upright, random, share);
    done += 1;
    onDrawn?.(done);
    return toLayout(graph, board, plan, aspect, arrangement);
  };
  const inPane = (aspect: Aspect) => ({
    force: arrange(aspect, "force"),
    pillars: arrange(aspect, "pillars"),
    flow: arrange(aspect, "flow"),
  });
  return { wide: inPane("wide"), tall: inPane("tall") };
}

function planFor(arrangement: Arrangement, atlas: Atlas, graph: Graph, pane: Box): Plan {
  switch (arrangement) {
    case "force":
      return { regions: [], homes: graph.nodes.map(() => pane) };
    case "pillars":
      return planPillars(graph, atlas.pillars, pane);
    case "flow":
      return planFlow(graph, atlas.kinds, pane);
  }
}

function toLayout(
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
