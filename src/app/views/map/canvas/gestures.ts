/**
 * What a person does with pointers on the map, as one pure function from a state and an event to the next
 * state and what it comes to. The distances and times are Cytoscape's. Points are in CSS px from the corner
 * of the map, times in ms.
 */
import { distance, type Point } from "../../../../geometry/index.ts";
import type { Hit, Pointing } from "./hit.ts";

export type GestureEvent =
  | {
      readonly type: "down";
      readonly pointer: number;
      readonly pointing: Pointing;
      /** 0 is the main button, 2 that of the menu. */
      readonly button: number;
      readonly at: Point;
      readonly hit: Hit | undefined;
    }
  | { readonly type: "move"; readonly pointer: number; readonly at: Point }
  | {
      readonly type: "up";
      readonly pointer: number;
      readonly time: number;
      readonly adds: boolean;
    }
  /** The browser has taken a pointer away. */
  | { readonly type: "cancel"; readonly pointer: number };

export type Act =
  | { readonly type: "press"; readonly hit: Hit | undefined; readonly adds: boolean }
  | { readonly type: "doublePress"; readonly hit: Hit | undefined }
  | { readonly type: "menu"; readonly hit: Hit }
  | { readonly type: "pan"; readonly by: Point }
  /** Zooms by a factor about a point, which moves as well. */
  | { readonly type: "pinch"; readonly factor: number; readonly about: Point; readonly by: Point }
  | { readonly type: "drag"; readonly node: string; readonly by: Point }
  | { readonly type: "drop"; readonly node: string };

interface Pressed {
  readonly pointer: number;
  readonly pointing: Pointing;
  readonly button: number;
  readonly start: Point;
  readonly at: Point;
  readonly hit: Hit | undefined;
  readonly isMoving: boolean;
}

export interface GestureState {
  /** The first is the one that presses; with a second they pinch. */
  readonly pressed: readonly Pressed[];
  /** The last press that a second one on the same can make a double one. */
  readonly lastPress: { readonly time: number; readonly hit: Hit | undefined } | undefined;
  /** Whether two fingers have been there, so that the one that is left presses nothing. */
  readonly isSpent: boolean;
}

export const AT_REST: GestureState = { pressed: [], lastPress: undefined, isSpent: false };

/** How far a pointer may move in a press. */
const STILL: Readonly<Record<Pointing, number>> = { mouse: 4, touch: 8 };
/** The longest time between the two presses of a double one. */
const DOUBLE = 250;

export interface GestureTurn {
  readonly state: GestureState;
  readonly acts: readonly Act[];
}

export function gestureAfter(state: GestureState, event: GestureEvent): GestureTurn {
  switch (event.type) {
    case "down":
      return afterDown(state, event);
    case "move":
      return afterMove(state, event);
    case "up":
      return afterUp(state, event);
    case "cancel":
      return afterCancel(state, event.pointer);
  }
}

function afterDown(state: GestureState, event: GestureEvent & { type: "down" }): GestureTurn {
  const { pressed } = state;
  const { pointer, pointing, button, at, hit } = event;
  const [first, second] = pressed;
  // Other buttons of a mouse do nothing during a press, and so does a third finger.
  if (second || (first && (first.pointing === "mouse" || first.pointer === pointer))) {
    return quiet(state);
  }
  if (button !== 0 && button !== 2) return quiet(state);
  const press = { pointer, pointing, button, start: at, at, hit, isMoving: false };
  const dropped = first ? dropOf(state, first) : [];
  return {
    state: { ...state, pressed: [...pressed, press], isSpent: first !== undefined },
    acts: dropped,
  };
}

function afterMove(state: GestureState, event: GestureEvent & { type: "move" }): GestureTurn {
  const { pressed } = state;
  const moved = pressed.find(({ pointer }) => pointer === event.pointer);
  if (!moved) return quiet(state);
  const isMoving = moved.isMoving || distance(moved.start, event.at) >= STILL[moved.pointing];
  const next = { ...moved, isMoving, at: isMoving ? event.at : moved.at };
  const after = { ...state, pressed: pressed.map((each) => (each === moved ? next : each)) };
  if (!isMoving) return quiet(after);
  const other = pressed.find((each) => each !== moved);
  if (other) return { state: after, acts: [pinch(moved.at, next.at, other.at)] };
  const by = { x: next.at.x - moved.at.x, y: next.at.y - moved.at.y };
  if (moved.button !== 0) return quiet(after);
  if (moved.hit?.of === "node" && !state.isSpent) {
    return { state: after, acts: [{ type: "drag", node: moved.hit.id, by }] };
  }
  return { state: after, acts: [{ type: "pan", by }] };
}

function pinch(before: Point, after: Point, other: Point): Act {
  const middle = (a: Point, b: Point) => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
  const [from, to] = [middle(before, other), middle(after, other)];
  const factor = distance(after, other) / Math.max(1, distance(before, other));
  return { type: "pinch", factor, about: from, by: { x: to.x - from.x, y: to.y - from.y } };
}

function afterUp(state: GestureState, event: GestureEvent & { type: "up" }): GestureTurn {
  const { pressed, isSpent, lastPress } = state;
  const lifted = pressed.find(({ pointer }) => pointer === event.pointer);
  if (!lifted) return quiet(state);
  const rest = pressed.filter((each) => each !== lifted);
  const after = { ...state, pressed: rest, isSpent: isSpent && rest.length > 0 };
  if (isSpent) return { state: after, acts: menuOfTwo(pressed, lifted) };
  if (lifted.isMoving) return { state: after, acts: dropOf(state, lifted) };
  const { hit } = lifted;
  if (lifted.button === 2) return { state: after, acts: hit ? [{ type: "menu", hit }] : [] };
  const press: Act = { type: "press", hit, adds: event.adds };
  const { time } = event;
  const isSame = lastPress?.hit?.of === hit?.of && lastPress?.hit?.id === hit?.id;
  const isDouble = lastPress !== undefined && isSame && time - lastPress.time <= DOUBLE;
  return {
    state: { ...after, lastPress: isDouble ? undefined : { time, hit } },
    acts: isDouble ? [press, { type: "doublePress", hit }] : [press],
  };
}

/** Two fingers that press a node, without moving, ask for its menu. */
function menuOfTwo(pressed: readonly Pressed[], lifted: Pressed): readonly Act[] {
  if (pressed.length < 2 || pressed.some(({ isMoving }) => isMoving)) return [];
  const hit = [...pressed, lifted].find((each) => each.hit?.of === "node")?.hit;
  return hit ? [{ type: "menu", hit }] : [];
}

function afterCancel(state: GestureState, pointer: number): GestureTurn {
  const lost = state.pressed.find((each) => each.pointer === pointer);
  if (!lost) return quiet(state);
  const pressed = state.pressed.filter((each) => each !== lost);
  const acts = dropOf(state, lost);
  return { state: { ...state, pressed, isSpent: pressed.length > 0 }, acts };
}

/** The drop of a node that was dragged, unless a second finger has ended that. */
function dropOf({ isSpent }: GestureState, { hit, isMoving, button }: Pressed): readonly Act[] {
  const isDragged = isMoving && button === 0 && !isSpent;
  return isDragged && hit?.of === "node" ? [{ type: "drop", node: hit.id }] : [];
}

function quiet(state: GestureState): GestureTurn {
  return { state, acts: [] };
}
