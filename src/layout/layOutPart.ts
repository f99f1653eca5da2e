/**
 * Lays out a part of an atlas for itself, as legible as the whole: what the filters leave, filling the
 * pane. The same part gets the same positions in Node, in a worker and in the page.
 */
import { seeded } from "../random.ts";
import type { Layout } from "./boxes/index.ts";
import { paneFor } from "./pane.ts";
import type { Part } from "./part.ts";
import { planFor, toLayout } from "./plan.ts";
import { MANY_NODES, OF_PART, searchDrawing } from "./search/index.ts";

/** A part's pane is at least this large, so that the page need not enlarge it much to fill its own. */
const LEAST_SCALE = 0.75;
/** Effort for a small part, and the number of nodes from which it falls, since a try costs more. */
const EFFORT = 0.13;
const SMALL = 25;
/** So often lines are untangled, each time from the places in the whole, which cross little already. */
const TRIALS = 3;

/** Positions of a part, with its regions. */
export function layOutPart({
  graph,
  start,
  groups,
  arrangement,
  aspect,
  effort: wished,
}: Part): Layout {
  const random = seeded(1);
  const pane = paneFor(graph, aspect, LEAST_SCALE);
  const plan = planFor(arrangement, groups, graph, pane);
  const upright = arrangement === "flow" || aspect === "tall";
  const { length } = graph.nodes;
  const isLarge = length > MANY_NODES;
  const effort = wished ?? (isLarge ? 1 : EFFORT * Math.min(1, SMALL / length));
  const method = isLarge ? undefined : OF_PART;
  const starts = Array.from({ length: isLarge ? 1 : TRIALS }, () => start);
  const board = searchDrawing(graph, plan.homes, starts, upright, random, effort, method);
  return toLayout(graph, board, plan, aspect, arrangement);
}
