/** The layout that the page shows, and what of it is looked at. */
import type { Box } from "../../../../geometry/index.ts";
import type { Layout } from "../../../../layout/boxes/index.ts";
import type { AtlasState } from "../../../../open/state.ts";
import { readingZoom } from "../../../../picture/labels/index.ts";
import {
  boundsAround,
  boundsOf,
  encodingOf,
  fitCamera,
  type Pane,
  toBounds,
  toBox,
  toView,
  type View,
} from "../../../../picture/shapes/index.ts";
import { playedView, playLetters } from "../../../../picture/still/index.ts";
import { litByPanel } from "../../../../query/lit/index.ts";
import { lookup, visible } from "../../../../query/visible/index.ts";
import type { Scene } from "../../../../scene/index.ts";
import { fitFree, panInto } from "./fitting.ts";

/** The layout that a state shows; undefined until there is an atlas. */
export function layoutOf({ built, aspect, scene }: AtlasState): Layout | undefined {
  return built.layouts[aspect][scene.arrange];
}

/** Least size of letters while a briefing is played; `undefined` while none is. */
export function letterSizeOf({ scene }: AtlasState): number | undefined {
  const { innerWidth: width, innerHeight: height } = window;
  return scene.play && playLetters({ width, height });
}

/** The zoom that labels are chosen for: while a briefing is played they are read from afar. */
export function readingZoomOf(state: AtlasState, zoom: number): number {
  const letters = letterSizeOf(state);
  return letters === undefined ? zoom : readingZoom(zoom, letters);
}

/**
 * The view that a state shows in a pane: its camera's, or else of what a panel lights, or else of
 * the whole, in the free part; while a briefing is played, of what the step is about.
 */
export function viewOf(state: AtlasState, pane: Pane, free: Box): View {
  const { built, scene, measured } = state;
  const layout = layoutOf(state);
  if (scene.camera) return toView(scene.camera, pane);
  const letters = letterSizeOf(state);
  if (layout && letters !== undefined) {
    const encoding = encodingOf(measured, scene.measures);
    return playedView(built.atlas, scene, layout, encoding, { pane, letters });
  }
  const lit = litBox(state);
  if (!lit) return wholeView(state, pane, free);
  // As without the panel, where that shows it; not smaller than need be, where it does not.
  const open = wholeView(state, pane);
  if (!panInto(open, lit, free)) return open;
  return fitFree(toBounds(lit), pane, free, open.zoom);
}

/** The whole picture, in the free part of the pane or in all of it. */
export function wholeView(state: AtlasState, pane: Pane, free?: Box): View {
  const { built, scene, measured } = state;
  const layout = layoutOf(state);
  const bounds = layout
    ? boundsOf(built.atlas, scene, layout, encodingOf(measured, scene.measures))
    : { x: 0, y: 0, width: 1, height: 1 };
  return free ? fitFree(bounds, pane, free) : fitCamera(bounds, pane);
}

/** The box around nodes with their labels, and around the ends of links; in model units. */
export function boxOf(state: AtlasState, ids: readonly string[]): Box | undefined {
  const { built, scene, measured } = state;
  const layout = layoutOf(state);
  if (!layout) return undefined;
  const { edges } = lookup(built.atlas);
  const ends = ids.flatMap((id) => {
    const edge = edges.get(id);
    return edge ? [edge.source, edge.target] : [id];
  });
  const encoding = encodingOf(measured, scene.measures);
  const around = boundsAround(built.atlas, scene, layout, encoding, ends);
  return around && toBox(around);
}

/** The box around the answer that a panel lights, where that is a part of the map. */
export function litBox(state: AtlasState): Box | undefined {
  const { built, scene } = state;
  if (!askedOf(scene)) return undefined;
  const light = litByPanel(built.atlas, visible(built.atlas, scene), scene);
  return light && boxOf(state, [...light.nodes]);
}

/** The first two of an atlas are compared where no others are chosen. */
const FIRST_TWO = {};

/** The question whose answer is a part of the map; one about the whole of it moves nothing. */
export function askedOf({ panel, paths, ask, compare, select }: Scene): object | undefined {
  if (panel === "paths") return paths;
  if (panel === "ask") return ask;
  if (panel === "compare") return compare ?? FIRST_TWO;
  // The paths between two that are selected; what else is selected useSight.ts sees to.
  return panel !== "gaps" && select.length === 2 ? select : undefined;
}
