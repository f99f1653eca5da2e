/** Shows the whole map again, or what the Scene shows of it at rest. */
import type { AtlasState, AtlasStore } from "../../../../open/state.ts";
import { freeOn } from "./cover.ts";
import { viewOf, wholeView } from "./mapViews.ts";
import { type MapHandle, sameView } from "./viewport.ts";

/** The person asks for the whole, in what is free of the pane. */
export function showWhole(store: AtlasStore, { cy, viewport }: MapHandle): void {
  store.getState().actions.setCamera(undefined);
  const state = store.getState();
  viewport.glideTo(wholeView(state, viewport.pane(), freeOn(cy, state.scene)));
}

/** The page shows what a Scene without a camera looks at, where it does not already. */
export function showAtRest({ cy, viewport }: MapHandle, state: AtlasState): void {
  const view = viewOf(state, viewport.pane(), freeOn(cy, state.scene));
  if (!sameView(viewport.present(), view)) viewport.glideTo(view);
}
