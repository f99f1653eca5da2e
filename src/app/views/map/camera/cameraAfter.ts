/**
 * What moves the map's camera, and when. One pure function from a state and an event to the next
 * state and the commands it gives. `now` is in ms, by any clock that never goes back.
 */
import {
  type Pane,
  sameCamera,
  toBox,
  toCamera,
  type View,
} from "../../../../picture/shapes/index.ts";
import {
  type CameraCommand,
  type CameraEvent,
  type CameraState,
  type Covers,
  freeBox,
  goalOf,
} from "./cameraState.ts";
import { fitInto, isSameBox } from "./fitting.ts";
import {
  askedView,
  isInSight,
  isWellFramed,
  leastZoom,
  MAX_ZOOM,
  sceneView,
  showsWhole,
  viewInto,
  wholeView,
} from "./framing.ts";
import { advance, DURATIONS } from "./glide.ts";
import type { Asked, Subject } from "./subject.ts";
import { isSameView, pannedBy, zoomedTo } from "./views.ts";

/** Quiet time after which a pan or zoom counts as finished, in ms. */
const REST = 200;
/** Time for an opening panel to reach its size, in ms. */
const OPENING = 200;
/** Who stays so long at what is pointed at wants to see it. In ms. */
const STAYING = 900;
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
      return quiet({ ...state, view, glide: undefined, isByHand: true, isNews: false, due });
    }
    case "zoom":
      return press(state, zoomedBy(state, event.factor), now);
    case "pan":
      return press(state, pannedBy(goalOf(state), event.x, event.y, state.pane), now);
    case "whole":
      return afterWhole(state, now);
    case "asked":
      return afterFit(state, now);
    case "reveal":
      return go(state, viewInto(goalOf(state), event.target, freeBox(state)), now);
    case "frame":
      return afterFrame(state, now);
    case "wake":
      return afterWake(state, now);
  }
}

/**
 * A Scene moves the camera when it sets another, has another arrangement or step, or asks for
 * another part of the map.
 */
function afterSubject(
  state: CameraState,
  subject: Subject,
  duration: number | undefined,
  now: number,
): Turn {
  const isNew = !isSameAsked(state.subject?.asked, subject.asked);
  const isEdit = isEdited(state.subject, subject);
  const due = dueAfter(state, subject, isNew && !isEdit, now);
  const isFirst = state.subject === undefined;
  if (isEdit) return afterEdit({ ...state, subject, due }, state.subject, now);
  const isFramed = isReframed(state.subject, subject);
  const isNews = !isFramed && (isNew || state.isNews);
  const next = { ...state, subject, due, isNews };
  if (isFirst) {
    // The first view matches the picture in the page, which ignores the selection.
    const first = subject.asked?.by === "filters" ? subject : { ...subject, asked: undefined };
    const free = freeBox({ ...next, subject: undefined });
    return jump(next, sceneView(first, state.pane, free), now);
  }
  if (isFramed) {
    const to = sceneView(subject, state.pane, freeBox(next));
    const usual = subject.play ? DURATIONS.step : DURATIONS.page;
    return go({ ...next, isByHand: false }, to, now, duration ?? usual);
  }
  return isNew ? afterWake(next, now) : quiet(next);
}

/** Whether the atlas was changed, and the Scene asks for nothing else of it. */
function isEdited(before: Subject | undefined, after: Subject): boolean {
  return (
    before !== undefined &&
    after.atlas !== before.atlas &&
    after.arrange === before.arrange &&
    after.play === before.play &&
    sameCamera(after.camera, before.camera)
  );
}

/**
 * An edit leaves the camera where it is, since what stood stays where it stood. Only what is selected is
 * followed where it goes out of sight, as a node of another kind may; and where the whole was shown, and
 * has outgrown the pane, it is shown again.
 */
function afterEdit(state: CameraState, before: Subject | undefined, now: number): Turn {
  const { subject, isByHand, pane } = state;
  if (!subject || isByHand) return quiet(state);
  const free = freeBox(state);
  const goal = goalOf(state);
  const wasInSight = before?.selected && !viewInto(goal, before.selected, free);
  if (wasInSight) return go(state, viewInto(goal, subject.selected, free), now);
  const asksForWhole = !subject.camera && !subject.play && !subject.asked;
  const isOutgrown = asksForWhole && !showsWhole(goal, subject, free);
  return isOutgrown ? go(state, sceneView(subject, pane, free), now) : quiet(state);
}

function isReframed(before: Subject | undefined, after: Subject): boolean {
  if (!before) return true;
  if (after.layout !== before.layout || !sameCamera(after.camera, before.camera)) return true;
  // Each visit to a step is a new object, so that returning to one frames it again.
  return after.play !== before.play;
}

function dueAfter(
  { subject: before, due }: CameraState,
  after: Subject,
  isNew: boolean,
  now: number,
) {
  // A step is shown as its author left it.
  if (after.play && after.play !== before?.play) {
    return { ...due, refit: undefined, reveal: undefined };
  }
  const { by, isPointedAt } = after.asked ?? {};
  // The panel of an answer opens with it.
  const answered = now + (isPointedAt && before ? STAYING : OPENING);
  const selected = after.select.length > 0 ? now + DOUBLE_CLICK : undefined;
  return {
    ...due,
    refit: isNew && by !== "selection" ? (by === "answer" ? answered : now) : due.refit,
    reveal: after.select === before?.select ? due.reveal : selected,
  };
}

function isSameAsked(before: Asked | undefined, after: Asked | undefined): boolean {
  if (!before || !after || before === after) return before === after;
  const { key } = after;
  return key.length === before.key.length && key.every((part, at) => part === before.key[at]);
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
  const { subject, pane } = state;
  if (!subject) return quiet(state);
  const whole = wholeView(subject, pane, freeBox(state));
  // Not what the Scene asks for, so that the Scene has to be told.
  if (subject.asked && !subject.play) return press(withNothingDue(state), whole, now);
  return framedAnew(state, whole, now);
}

/** What is asked for in the free part of the pane, at the person's request. */
function afterFit(state: CameraState, now: number): Turn {
  const { subject, pane } = state;
  return subject ? framedAnew(state, askedView(subject, pane, freeBox(state)), now) : quiet(state);
}

/** Goes to a view that the Scene asks for without a camera, and has it forget the one that it has. */
function framedAnew(state: CameraState, to: View, now: number): Turn {
  if (!state.subject) return quiet(state);
  const subject = { ...state.subject, camera: undefined };
  const turn = go({ ...withNothingDue(state), subject, isByHand: false }, to, now);
  return { ...turn, commands: [...turn.commands, { type: "record", camera: undefined }] };
}

function withNothingDue(state: CameraState): CameraState {
  return { ...state, isNews: false, due: { ...state.due, refit: undefined, reveal: undefined } };
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
  const next = { ...state, isNews: false };
  if (what === "reveal") return go(next, revealed(state), now);
  const { subject, pane, isNews } = state;
  const { camera, asked, play } = subject ?? {};
  // A selection is brought into sight by "reveal", which keeps the person's zoom.
  const isAnother = isNews && camera && asked && asked.by !== "selection" && !play;
  if (!subject || !isAnother) return go(next, refitted(state), now);
  // Something else is asked for than what the person had moved the map to.
  const free = freeBox(state);
  if (isInSight(goalOf(state), subject, free)) return quiet(next);
  return framedAnew(state, askedView(subject, pane, free), now);
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
 * The view of what is asked for, or of the whole, beside a panel. Where the person has moved the map,
 * and in a step, an answer is only brought into sight.
 */
function refitted(state: CameraState): View | undefined {
  const { subject, pane, isNews } = state;
  if (!subject) return undefined;
  const { camera, play, asked, selected } = subject;
  const free = freeBox(state);
  const goal = goalOf(state);
  if (!camera && !play) {
    const isThere = isNews && isWellFramed(goal, subject, pane, free);
    return isThere ? undefined : sceneView(subject, pane, free);
  }
  if (asked?.by === "answer") return fitInto(goal, toBox(asked.boxAt(1)), free);
  return camera ? undefined : viewInto(goal, selected, free);
}

/**
 * The view of what is selected with its neighbours. Where the person has moved the map, and in a
 * step, the zoom stays, and neighbours show where they fit.
 */
function revealed(state: CameraState): View | undefined {
  const { subject, pane } = state;
  if (!subject) return undefined;
  const { camera, play, asked, selected } = subject;
  const free = freeBox(state);
  const goal = goalOf(state);
  if (camera || play || asked?.by !== "selection") return viewInto(goal, selected, free);
  return isWellFramed(goal, subject, pane, free) ? undefined : sceneView(subject, pane, free);
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
