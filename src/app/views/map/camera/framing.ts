/** Which view shows a subject in the part of the pane that nothing covers. */
import type { Box } from "../../../../geometry/index.ts";
import { FONT_SIZE } from "../../../../layout/boxes/index.ts";
import { ASKED_GROWTH } from "../../../../picture/labels/index.ts";
import {
  FIT_ZOOM,
  fitCamera,
  type Pane,
  toBox,
  toView,
  type View,
} from "../../../../picture/shapes/index.ts";
import { ASKED_LETTERS } from "../../../../view/index.ts";
import { fitFree, panInto } from "./fitting.ts";
import type { Subject, Target } from "./subject.ts";
import { zoomedTo } from "./views.ts";

/** The nearest that the map comes. */
export const MAX_ZOOM = 6;

/** The zoom at which the layout's own labels are as large as those of what is asked for. */
const READING_ZOOM = ASKED_LETTERS.wide / FONT_SIZE;
/** What is shown at this part of the greatest zoom that its fit would have is left as it is. */
const ENOUGH = 1.3;

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

/** Beside a panel the whole is fitted as long as it keeps this share of its size: then most names have room. */
const HARDLY_SMALLER = 0.6;
/** Where it would be smaller, it is cut instead, at this share of its size. */
const CUT = 0.85;

/**
 * The whole beside a panel, or the middle of it, where the whole would be too small for its names and
 * nothing in it is lit.
 */
function besideView(subject: Subject, pane: Pane, free: Box): View {
  const fitted = wholeView(subject, pane, free);
  const usual = fitCamera(subject.whole, pane).zoom;
  const isBeside = free.right > free.left && free.bottom - free.top >= pane.height;
  if (!isBeside || subject.isLit || fitted.zoom >= HARDLY_SMALLER * usual) return fitted;
  const middle = (free.left + free.right) / 2;
  return zoomedTo(fitted, CUT * usual, { width: 2 * middle, height: pane.height });
}

/**
 * The view that a Scene asks for: its camera's; or that of the step that is played; or else what is
 * asked for, or the whole, in the free part of the pane.
 */
export function sceneView(subject: Subject, pane: Pane, free: Box): View {
  const { camera, stepView, asked, whole } = subject;
  if (camera) return nearEnough(toView(camera, pane), pane);
  if (stepView) return nearEnough(stepView(pane), pane);
  if (!asked) return besideView(subject, pane, free);
  // The view of the whole, if that shows the part well; so fewer things move.
  const ofWhole = fitCamera(whole, pane);
  return isWellFramed(ofWhole, subject, pane, free) ? ofWhole : askedView(subject, pane, free);
}

/** What is asked for in the free part of the pane, or else the whole. */
export function askedView(subject: Subject, pane: Pane, free: Box): View {
  const { asked, layout } = subject;
  if (!asked) return wholeView(subject, pane, free);
  // What is lit has its surroundings to be seen with, so the map comes no nearer than to read it.
  const most =
    asked.by === "filters" ? FIT_ZOOM : Math.max(READING_ZOOM, fitCamera(layout, pane).zoom);
  const first = fitFree(asked.boxAt(1), pane, free, most);
  // A smaller zoom needs larger labels. They get some more room, but can also stand on other sides.
  return fitFree(asked.boxAt(Math.min(ASKED_GROWTH, asked.scaleAt(first.zoom))), pane, free, most);
}

/** Whether a view shows what is asked for in the free part, and not much smaller than it could. */
export function isWellFramed(view: View, subject: Subject, pane: Pane, free: Box): boolean {
  const { asked, whole } = subject;
  if (!asked || !isInSight(view, subject, free)) return false;
  // What is lit need not be nearer than the whole, in which it is seen.
  const usual = asked.by === "filters" ? FIT_ZOOM : fitCamera(whole, pane).zoom;
  return Math.min(usual, askedView(subject, pane, free).zoom) < ENOUGH * view.zoom;
}

/** Whether a view shows all that is asked for in the free part. */
export function isInSight(view: View, { asked }: Subject, free: Box): boolean {
  if (!asked) return true;
  const scale = Math.min(ASKED_GROWTH, asked.scaleAt(view.zoom));
  return isWithin(onScreen(view, toBox(asked.boxAt(scale))), free);
}

/** Whether a view shows the whole picture in the free part. */
export function showsWhole(view: View, { whole }: Subject, free: Box): boolean {
  return isWithin(onScreen(view, toBox(whole)), free);
}

function isWithin({ left, top, right, bottom }: Box, free: Box): boolean {
  return left >= free.left && top >= free.top && right <= free.right && bottom <= free.bottom;
}

function onScreen({ zoom, pan }: View, { left, top, right, bottom }: Box): Box {
  return {
    left: left * zoom + pan.x,
    top: top * zoom + pan.y,
    right: right * zoom + pan.x,
    bottom: bottom * zoom + pan.y,
  };
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
