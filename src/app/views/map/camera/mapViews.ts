/** Derives from the state the zoom and pan at which it is shown. */
import type { Box } from "../../../../geometry/index.ts";
import { type AtlasState, resolvedView } from "../../../../open/state.ts";
import { readingZoom } from "../../../../picture/labels/index.ts";
import {
  boundsAround,
  boundsOf,
  fitCamera,
  type Pane,
  toBounds,
  toBox,
  toView,
  type View,
} from "../../../../picture/shapes/index.ts";
import { playedView } from "../../../../picture/still/index.ts";
import { panelAnswer } from "../../../../query/lit/index.ts";
import { lookup } from "../../../../query/visible/index.ts";
import { fitFree, panInto } from "./fitting.ts";

/** The least letter size while a briefing is played, in CSS px; otherwise undefined. */
export function letterSizeOf(state: AtlasState): number | undefined {
  const { innerWidth: width, innerHeight: height } = window;
  return resolvedView(state).letters({ width, height });
}

/**
 * The zoom for which labels are chosen; lower while a briefing is played, since it is read from
 * afar.
 */
export function readingZoomOf(state: AtlasState, zoom: number): number {
  const letters = letterSizeOf(state);
  return letters === undefined ? zoom : readingZoom(zoom, letters);
}

/**
 * The zoom and pan at which a state is shown in a pane: its camera's; while a briefing is played,
 * those of the step; or else what a panel lights, or the whole, in the free part.
 */
export function viewOf(state: AtlasState, pane: Pane, free: Box): View {
  const { scene } = state;
  if (scene.camera) return toView(scene.camera, pane);
  const letters = letterSizeOf(state);
  if (letters !== undefined) return playedView(resolvedView(state), { pane, letters });
  const lit = litBox(state);
  if (!lit) return wholeView(state, pane, free);
  // The view without the panel, if that shows the answer; otherwise no further out than needed.
  const withoutPanel = wholeView(state, pane);
  if (!panInto(withoutPanel, lit, free)) return withoutPanel;
  return fitFree(toBounds(lit), pane, free, withoutPanel.zoom);
}

/** The view of the whole picture, in the free part of the pane or in all of it. */
export function wholeView(state: AtlasState, pane: Pane, free?: Box): View {
  const bounds = boundsOf(resolvedView(state));
  return free ? fitFree(bounds, pane, free) : fitCamera(bounds, pane);
}

/** The box around nodes with their labels and around the ends of links, in model units. */
export function boxOf(state: AtlasState, ids: readonly string[]): Box | undefined {
  const { edges } = lookup(state.built.atlas);
  const ends = ids.flatMap((id) => {
    const edge = edges.get(id);
    return edge ? [edge.source, edge.target] : [id];
  });
  const around = boundsAround(resolvedView(state), ends);
  return around && toBox(around);
}

/** The box around the answer that a panel lights, if that is a part of the map; in model units. */
export function litBox(state: AtlasState): Box | undefined {
  if (!panelAnswer(state.scene).question(state.scene)) return undefined;
  const { litByPanel } = resolvedView(state);
  return litByPanel && boxOf(state, [...litByPanel.nodes]);
}
