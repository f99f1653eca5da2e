/**
 * Parts of an atlas that are arranged for themselves, beside Cytoscape's fcose with its default options
 * on the same part: labels, overlaps, crossings and time.
 */
import { type BuiltAtlas, nodeRadius } from "../../src/layout/boxes/index.ts";
import { layOutPart, partOf } from "../../src/layout/index.ts";
import { visible } from "../../src/query/visible/index.ts";
import type { Arrangement, Scene } from "../../src/scene/index.ts";
import { fcoseCrossings, median } from "./baseline.ts";
import { type Figures, figures } from "./figures.ts";

export interface PartFigures extends Figures {
  /** Median crossings of fcose. */
  readonly baseline: number;
  /** Median times of both, in ms. */
  readonly time: number;
  readonly baselineTime: number;
  /** Shares of the pane's width and height that the drawing fills, once it is fitted. */
  readonly filled: readonly [number, number];
}

const RUNS = 7;
const FCOSE_RUNS = 20;

export function partFigures(
  built: BuiltAtlas,
  scene: Scene,
  arrangement: Arrangement,
): PartFigures {
  const { atlas } = built;
  const shown = visible(atlas, scene);
  const most = Math.max(...atlas.nodes.map(({ statements }) => statements));
  const drawn = {
    nodes: atlas.nodes
      .filter(({ id }) => shown.nodes.has(id))
      .map(({ id, statements }) => ({ id, radius: nodeRadius(statements, most) })),
    edges: atlas.edges.filter(({ id }) => shown.edges.has(id)),
  };
  const times: number[] = [];
  let layout = layOutPart(partOf(built, shown, arrangement, "wide"));
  for (let run = 0; run < RUNS; run++) {
    const start = performance.now();
    layout = layOutPart(partOf(built, shown, arrangement, "wide"));
    times.push(performance.now() - start);
  }
  const start = performance.now();
  const crossings = fcoseCrossings(drawn, FCOSE_RUNS);
  const baselineTime = (performance.now() - start) / FCOSE_RUNS;
  const { width, height } = layout.bounds;
  const zoom = Math.min(1152 / width, 756 / height, 1.25);
  return {
    ...figures(layout, drawn),
    baseline: median(crossings),
    time: median(times.sort((a, b) => a - b)),
    baselineTime,
    filled: [(width * zoom) / 1152, (height * zoom) / 756],
  };
}
