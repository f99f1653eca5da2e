/** The layout that the page shows, and what a fit of it shows. */
import type { Layout } from "../../../layout/layout.ts";
import { type Bounds, boundsOf as boundsOfScene } from "../../../picture/bounds.ts";
import { encodingOf } from "../../../picture/encoding.ts";
import { PLAY_LETTERS, readingZoom } from "../../../picture/legible.ts";
import type { AppState } from "../../../scene/store.ts";

/** The layout that a state shows; undefined until there is an atlas. */
export function layoutOf({ built, aspect, scene }: AppState): Layout | undefined {
  return built?.layouts[aspect][scene.arrange];
}

/** The zoom that labels are chosen for: while a briefing is played they are read from afar. */
export function readingZoomOf({ scene }: AppState, zoom: number): number {
  return scene.play ? readingZoom(zoom, PLAY_LETTERS) : zoom;
}

export function boundsOf(state: AppState): Bounds {
  const layout = layoutOf(state);
  const { built, scene, measured } = state;
  if (!built || !layout) return { x: 0, y: 0, width: 1, height: 1 };
  const bounds = boundsOfScene(built.atlas, scene, layout, encodingOf(measured, scene.measures));
  return scene.play ? withLargeLabels(bounds) : bounds;
}

/** Labels that are larger than the layout has them reach a little beyond it (picture/legible.ts). */
function withLargeLabels({ x, y, width, height }: Bounds): Bounds {
  const by = width * 0.02;
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}
