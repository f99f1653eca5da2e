/**
 * What moves the map's camera, and when. One pure function from a state and an event to the next
 * state and the commands it gives. `now` is in ms, by any clock that never goes back.
 */
import { type Pane, sameCamera, toCamera, type View } from "../../../../picture/shapes/index.ts";
import {
  type CameraCommand,
  type CameraEvent,
  type CameraState,
  type Covers,
  freeBox,
  goalOf,
} from "./cameraState.ts";
import { fitInto, isSameBox } from "./fitting.ts";
import { leastZoom, MAX_ZOOM, sceneView, viewInto, wholeView } from "./framing.ts";
import { advance, DURATIONS } from "./glide.ts";
import type { Subject } from "./subject.ts";
import { isSameView, pannedBy, zoomedTo } from "./views.ts";

/** Quiet time after which a pan or zoom counts as finished, in ms. */
const REST = 200;
/** Time for an opening panel to reach its size, in ms. */
const OPENING = 200;
/** Longer than a double click, whose second press must hit what the first one hit. In ms. */
const DOUBLE_CLICK = 320;

export interface Turn {
  readonly state: CameraState;
  readonly commands: readonly CameraCommand[];
}

export function cameraAfter(state: CameraState, event: CameraEvent, now: number): Turn {
  switch (event.type) {
    case "subject":
      return afterSubject(state, event.subject, event.duration, now);
    case "pane":
      return afterResize(state, event.pane, now);
    case "covers":
      return quiet(withCovers(state, event.covers, now));
    case "motion": {
      const next = { ...state, isStill: event.isStill };
      return state.glide && event.isStill ? jump(next, state.glide.to, now) : quiet(next);
    }
    case "hand": {
      const { view } = event;
      if (!state.subject) return quiet({ ...state, view });
      const due = { ...state.due, rest: now + REST };
      return quiet({ ...state, view, glide: undefined, isByHand: true, due });
    }
    case "zoom":
      return press(state, zoomedBy(state, event.factor), now);
    case "pan":
      return press(state, pannedBy(goalOf(state), event.x, event.y, state.pane), now);
    case "whole":
      return afterWhole(state, now);
    case "reveal":
      return go(state, viewInto(goalOf(state), event.target, freeBox(state)), now);
    case "frame":
      return afterFrame(state, now);
    case "wake":
      return afterWake(state, now);
  }
}

/**
 * A Scene moves the camera when it sets another, has another arrangement or step, or no longer shows
 * what was framed. Filters move nothing, so that the picture stays still under them.
 */
function afterSubject(
  state: CameraState,
  subject: Subject,
  duration: number | undefined,
  now: number,
): Turn {
  const next = { ...state, subject, due: dueAfter(state, subject, now) };
  if (!state.subject) {
    // The first view matches the picture in the page, which ignores the selection.
    const free = freeBox({ ...next, subject: undefined });
    return jump(next, sceneView(subject, state.pane, free), now);
  }
  if (!isReframed(state.subject, subject, state.isByHand)) return quiet(next);
  const to = sceneView(subject, state.pane, freeBox(next));
  const usual = subject.play ? DURATIONS.step : DURATIONS.page;
  return go({ ...next, isByHand: false }, to, now, duration ?? usual);
}

function isReframed(before: Subject, after: Subject, isByHand: boolean): boolean {
  if (after.layout !== before.layout || !sameCamera(after.camera, before.camera)) return true;
  // Each visit to a step is a new object, so that returning to one frames it again.
  if (after.play !== before.play) return true;
  if (after.camera || isByHand) return false;
  const isCleared = before.select.length > 0 && after.select.length === 0;
  return isCleared || after.focus !== before.focus;
}

function dueAfter({ subject: before, due }: CameraState, after: Subject, now: number) {
  // A step is shown as its author left it.
  if (after.play && after.play !== before?.play) {
    return { ...due, refit: undefined, reveal: undefined };
  }
  const selected = after.select.length > 0 ? now + DOUBLE_CLICK : undefined;
  return {
    ...due,
    refit: after.question === before?.question ? due.refit : now + OPENING,
    reveal: after.select === before?.select ? due.reveal : selected,
  };
}

/** Another size keeps the centre and span that the person chose, or else frames the Scene again. */
function afterResize(state: CameraState, pane: Pane, now: number): Turn {
  const isSame = pane.width === state.pane.width && pane.height === state.pane.height;
  // A map that is not laid out has no size.
  if (isSame || pane.width <= 0 || pane.height <= 0) return quiet(state);
  const next = { ...state, pane };
  const { subject } = next;
  if (!subject) return quiet(next);
  const camera = state.isByHand ? toCamera(goalOf(state), state.pane) : subject.camera;
  return jump(next, sceneView({ ...subject, camera }, pane, freeBox(next)), now);
}

/**
 * What lies over the map. A panel that opens, closes or grows has the map fitted again; an inspector
 * that opens late, since much has to be drawn in it, has the selection brought into sight after all.
 */
function withCovers(state: CameraState, covers: Covers, now: number): CameraState {
  const { subject, covers: before } = state;
  // The panel of the view before closes as a briefing begins, whose steps ignore it.
  const keepsStep = subject?.play !== undefined && covers.panel === undefined;
  const isSame = keepsStep || isSameBox(covers.panel, before.panel);
  const refit = isSame ? state.due.refit : now + OPENING;
  const isOpened = covers.inspector !== undefined && before.inspector === undefined;
  const isLate = isOpened && subject?.selected !== undefined;
  const reveal = state.due.reveal ?? (isLate ? now : undefined);
  return { ...state, covers, due: { ...state.due, refit, reveal } };
}

/** The whole map in the free part of the pane, at the person's request. */
function afterWhole(state: CameraState, now: number): Turn {
  if (!state.subject) return quiet(state);
  const subject = { ...state.subject, camera: undefined };
  const due = { ...state.due, refit: undefined, reveal: undefined };
  const next = { ...state, subject, due, isByHand: false };
  const turn = go(next, wholeView(subject, state.pane, freeBox(state)), now);
  return { ...turn, commands: [...turn.commands, { type: "record", camera: undefined }] };
}

function afterFrame(state: CameraState, now: number): Turn {
  if (!state.glide) return quiet(state);
  const { view, rest: glide } = advance(state.glide, now);
  const due = glide ? state.due : { ...state.due, rest: now + REST };
  return shown({ ...state, view, glide, due });
}

/**
 * Does what is due, one move at a time: first writes down where the person has moved the map, then
 * moves it further.
 */
function afterWake(state: CameraState, now: number): Turn {
  let turn = quiet(state);
  for (const what of ["rest", "refit", "reveal"] as const) {
    const { due, glide, isByHand } = turn.state;
    const time = due[what];
    if (glide || time === undefined || time > now || (isByHand && what !== "rest")) continue;
    const next = after(what, { ...turn.state, due: { ...due, [what]: undefined } }, now);
    turn = { state: next.state, commands: [...turn.commands, ...next.commands] };
  }
  return turn;
}

function after(what: "rest" | "refit" | "reveal", state: CameraState, now: number): Turn {
  if (what === "rest") return afterRest(state);
  if (what === "refit") return go(state, refitted(state), now);
  return go(state, viewInto(goalOf(state), state.subject?.selected, freeBox(state)), now);
}

function afterRest(state: CameraState): Turn {
  const { subject, view, pane, isByHand } = state;
  if (!isByHand || !subject) return { state, commands: [{ type: "rest" }] };
  const camera = toCamera(view, pane);
  return {
    // The Scene's own word of it will then be no news.
    state: { ...state, isByHand: false, subject: { ...subject, camera } },
    commands: [{ type: "rest" }, { type: "record", camera }],
  };
}

/**
 * The view beside a panel: of what it lights, of the selection, or of the whole. Once the person has
 * moved the map, and in a step, what is lit is only brought into sight.
 */
function refitted(state: CameraState): View | undefined {
  const { subject, pane } = state;
  if (!subject) return undefined;
  const { camera, play, lit, selected } = subject;
  const free = freeBox(state);
  if (!camera && !play && (lit || !selected)) return sceneView(subject, pane, free);
  if (lit) return fitInto(goalOf(state), lit, free);
  return camera ? undefined : viewInto(goalOf(state), selected, free);
}

/** Zoomed around the middle, from where the camera is heading, within the limits. */
function zoomedBy(state: CameraState, factor: number): View {
  const { subject, pane } = state;
  const goal = goalOf(state);
  const least = Math.min(goal.zoom, subject ? leastZoom(subject, pane) : 0);
  return zoomedTo(goal, Math.min(MAX_ZOOM, Math.max(least, goal.zoom * factor)), pane);
}

/** A move by a button or a key, which counts as the person's. */
function press(state: CameraState, to: View, now: number): Turn {
  const turn = go(state, to, now, DURATIONS.press);
  return turn.state === state ? turn : { ...turn, state: { ...turn.state, isByHand: true } };
}

/** Glides to a view, unless the camera is there or on its way. */
function go(
  state: CameraState,
  to: View | undefined,
  now: number,
  duration: number = DURATIONS.page,
): Turn {
  if (!to || !state.subject || isSameView(goalOf(state), to)) return quiet(state);
  if (state.isStill || duration <= 0) return jump(state, to, now);
  return quiet({ ...state, glide: { from: state.view, to, duration, start: undefined } });
}

function jump(state: CameraState, view: View, now: number): Turn {
  return shown({ ...state, view, glide: undefined, due: { ...state.due, rest: now + REST } });
}

/** Cytoscape applies its limit to the page too, so a view further out lowers it. */
function shown(state: CameraState): Turn {
  const { view, subject, pane } = state;
  const minZoom = Math.min(view.zoom, subject ? leastZoom(subject, pane) : view.zoom);
  return { state, commands: [{ type: "show", view, minZoom }] };
}

function quiet(state: CameraState): Turn {
  return { state, commands: [] };
}
