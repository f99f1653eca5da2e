/** Which view shows a subject in the part of the pane that nothing covers. */
import type { Box } from "../../../../geometry/index.ts";
import {
  fitCamera,
  type Pane,
  toBounds,
  toView,
  type View,
} from "../../../../picture/shapes/index.ts";
import { fitFree, panInto } from "./fitting.ts";
import type { Subject, Target } from "./subject.ts";
import { zoomedTo } from "./views.ts";

/** The nearest that the map comes. */
export const MAX_ZOOM = 6;

/** The least zoom for the person's hand, as a share of the zoom that shows the whole picture. */
const MIN_ZOOM_SHARE = 0.7;

/** The least zoom to which a person can zoom out; a Scene may zoom out further. */
export function leastZoom({ layout }: Subject, pane: Pane): number {
  return MIN_ZOOM_SHARE * fitCamera(layout, pane).zoom;
}

/** The whole picture in the free part of the pane. */
export function wholeView({ whole }: Subject, pane: Pane, free: Box): View {
  return fitFree(whole, pane, free);
}

/**
 * The view that a Scene asks for: its camera's; or that of the step that is played; or else what a
 * panel lights, or the whole, in the free part of the pane.
 */
export function sceneView(subject: Subject, pane: Pane, free: Box): View {
  const { camera, stepView, lit, whole } = subject;
  if (camera) return nearEnough(toView(camera, pane), pane);
  if (stepView) return nearEnough(stepView(pane), pane);
  if (!lit) return wholeView(subject, pane, free);
  // The view without the panel, if that shows the answer; otherwise no further out than needed.
  const withoutPanel = fitCamera(whole, pane);
  if (!panInto(withoutPanel, lit, free)) return withoutPanel;
  return fitFree(toBounds(lit), pane, free, withoutPanel.zoom);
}

/**
 * The least pan that shows a target in the free part, and its neighbours where they fit; undefined
 * if it is in sight, or if there is no target.
 */
export function viewInto(view: View, target: Target | undefined, free: Box): View | undefined {
  return target && panInto(view, target.box, free, target.around);
}

/** A link may ask for a nearer view than there is: its middle is shown as near as can be. */
function nearEnough(view: View, pane: Pane): View {
  return view.zoom > MAX_ZOOM ? zoomedTo(view, MAX_ZOOM, pane) : view;
}
