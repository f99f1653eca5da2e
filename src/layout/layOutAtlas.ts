/** Lays an atlas out in all its arrangements, for a wide and a tall pane. */
import type { Atlas, AtlasNode } from "../atlas/index.ts";
import { greatest } from "../longLists.ts";
import { seeded } from "../random.ts";
import type { Arrangement } from "../scene/index.ts";
import {
  type Aspect,
  FONT_SIZE,
  type Layout,
  type Layouts,
  type MeasureText,
  wrap,
} from "./boxes/index.ts";
import { paneFor } from "./pane.ts";
import { planFor, toLayout } from "./plan.ts";
import { searchDrawing, startsOf, toGraph } from "./search/index.ts";

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
  const most = greatest(atlas.nodes, ({ statements }) => statements);
  const namesOf = ({ short, name }: AtlasNode) => wrap(short ?? name, measure, FONT_SIZE);
  const graph = toGraph(atlas, namesOf, Math.max(0, most));
  const { seed = 1, effort = 1, onDrawn } = options;
  let done = 0;
  const starts = startsOf(graph, seeded(seed));
  const arrange = (aspect: Aspect, arrangement: Arrangement): Layout => {
    const pane = paneFor(graph, aspect);
    const plan = planFor(arrangement, atlas, graph, pane);
    const upright = arrangement === "flow" || aspect === "tall";
    const share = effort * (aspect === "wide" ? 1 : TALL_EFFORT);
    // Each drawing has its own, so that none depends on another.
    const random = seeded(seed + 1 + done);
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
