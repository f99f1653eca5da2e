/** The layout that the page shows, and what a fit of it shows. */
import { standingOut } from "../../../graph/spotlight.ts";
import { visible } from "../../../graph/visible.ts";
import type { Layout } from "../../../layout/layout.ts";
import {
  type Bounds,
  boundsAround,
  boundsOf as boundsOfScene,
  widenedTo,
} from "../../../picture/bounds.ts";
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

/** A step comes this near to what it lights, at most: a share of the whole picture's sides. */
const PLAYED_SHARE = 0.6;

/** What a fit shows: the whole; while a briefing is played, what the step is about. */
export function boundsOf(state: AppState): Bounds {
  const layout = layoutOf(state);
  const { built, scene, measured } = state;
  if (!built || !layout) return { x: 0, y: 0, width: 1, height: 1 };
  const encoding = encodingOf(measured, scene.measures);
  const whole = boundsOfScene(built.atlas, scene, layout, encoding);
  if (!scene.play) return whole;
  const lit = boundsAround(
    built.atlas,
    scene,
    layout,
    encoding,
    standingOut(built.atlas, visible(built.atlas, scene), scene).nodes,
  );
  return withLargeLabels(lit ? widenedTo(lit, whole, PLAYED_SHARE) : whole);
}

/** Labels that are larger than the layout has them reach a little beyond it (picture/legible.ts). */
function withLargeLabels({ x, y, width, height }: Bounds): Bounds {
  const by = width * 0.02;
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}
