/** Shows the whole map again. */
import type { AppStore } from "../../../scene/store.ts";
import { viewOf } from "./bounds.ts";
import type { Viewport } from "./viewport.ts";

export function showWhole(store: AppStore, viewport: Viewport): void {
  store.getState().actions.setCamera(undefined);
  viewport.glideTo(viewOf(store.getState(), viewport.pane()));
}
