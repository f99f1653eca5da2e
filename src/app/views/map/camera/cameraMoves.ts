/** Camera moves: to the whole map, to the Scene's own view, or to nodes and links out of sight. */
import { type AtlasState, type AtlasStore, resolvedView } from "../../../../open/state.ts";
import { neighbourhood } from "../../../../query/visible/index.ts";
import { visibleBox } from "./cover.ts";
import { panInto } from "./fitting.ts";
import { boxOf, viewOf, wholeView } from "./mapViews.ts";
import { isSameView, type MapHandle } from "./viewport.ts";

/** Shows the whole map in the free part of the pane, at the person's request. */
export function showWhole(store: AtlasStore, { cy, viewport }: MapHandle): void {
  store.getState().actions.setCamera(undefined);
  const state = store.getState();
  viewport.glideTo(wholeView(state, viewport.pane(), visibleBox(cy, state.scene)));
}

/** Moves to the view of a Scene without a camera, unless it is shown already. */
export function showAtRest({ cy, viewport }: MapHandle, state: AtlasState): void {
  const view = viewOf(state, viewport.pane(), visibleBox(cy, state.scene));
  if (!isSameView(viewport.currentView(), view)) viewport.glideTo(view);
}

/**
 * Pans by the least that shows these nodes and links beside the inspector. If it has to pan at all,
 * it also shows their neighbours, where those fit.
 */
export function bringIntoSight(
  { cy, viewport }: MapHandle,
  state: AtlasState,
  ids: readonly string[],
): void {
  const { built, scene } = state;
  const box = boxOf(state, ids);
  if (!box) return;
  const linked = neighbourhood(built.atlas, resolvedView(state).visible, ids).nodes;
  const around = boxOf(state, [...ids, ...linked]);
  const view = panInto(viewport.currentView(), box, visibleBox(cy, scene), around);
  if (view) viewport.glideTo(view);
}
