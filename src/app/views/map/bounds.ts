/** The layout that the page shows, and what of it is looked at. */
import type { Layout } from "../../../layout/layout.ts";
import { boundsOf } from "../../../picture/bounds.ts";
import { fitCamera, type Pane, toView, type View } from "../../../picture/camera.ts";
import { encodingOf } from "../../../picture/encoding.ts";
import { readingZoom } from "../../../picture/legible.ts";
import { playedView, playLetters } from "../../../picture/played.ts";
import type { AppState } from "../../../scene/store.ts";

/** The layout that a state shows; undefined until there is an atlas. */
export function layoutOf({ built, aspect, scene }: AppState): Layout | undefined {
  return built?.layouts[aspect][scene.arrange];
}

/** Least size of letters while a briefing is played; `undefined` while none is. */
export function lettersOf({ scene }: AppState): number | undefined {
  const { innerWidth: width, innerHeight: height } = window;
  return scene.play && playLetters({ width, height });
}

/** The zoom that labels are chosen for: while a briefing is played they are read from afar. */
export function readingZoomOf(state: AppState, zoom: number): number {
  const letters = lettersOf(state);
  return letters === undefined ? zoom : readingZoom(zoom, letters);
}

/**
 * The view that a state shows in a pane: its camera's, or else of the whole; while a briefing is
 * played, of what the step is about.
 */
export function viewOf(state: AppState, pane: Pane): View {
  const { built, scene, measured } = state;
  const layout = layoutOf(state);
  if (scene.camera) return toView(scene.camera, pane);
  if (!built || !layout) return fitCamera({ x: 0, y: 0, width: 1, height: 1 }, pane);
  const encoding = encodingOf(measured, scene.measures);
  const letters = lettersOf(state);
  return letters === undefined
    ? fitCamera(boundsOf(built.atlas, scene, layout, encoding), pane)
    : playedView(built.atlas, scene, layout, encoding, { pane, letters });
}
