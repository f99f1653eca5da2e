/** Shows the whole map again. */
import type { AppStore } from "../../../scene/store.ts";
import { boundsOf } from "./bounds.ts";
import type { Viewport } from "./viewport.ts";

export function showWhole(store: AppStore, viewport: Viewport): void {
  const state = store.getState();
  viewport.glideTo(viewport.viewOf(undefined, boundsOf(state)));
  state.actions.setCamera(undefined);
}
