/** Listens to pointers and the wheel over the map, and turns them into what they come to. */
import type { Point } from "../../../../geometry/index.ts";
import { type Act, AT_REST, type GestureEvent, gestureAfter } from "./gestures.ts";
import type { Hit, Pointing } from "./hit.ts";
import { NO_WHEEL, wheelAfter } from "./wheel.ts";

export interface PointerAnswers {
  readonly hit: (at: Point, pointing: Pointing) => Hit | undefined;
  readonly act: (act: Act) => void;
  readonly hover: (hit: Hit | undefined) => void;
  readonly zoom: (factor: number, about: Point) => void;
}

/** Listens on an element, which fills the map; returns a function that stops. */
export function listenToPointers(element: HTMLElement, answers: PointerAnswers): () => void {
  let gesture = AT_REST;
  let wheel = NO_WHEEL;
  let hovers = false;
  const atOf = ({ clientX, clientY }: MouseEvent): Point => {
    const { left, top } = element.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };
  const pointingOf = ({ pointerType }: PointerEvent): Pointing =>
    pointerType === "touch" ? "touch" : "mouse";
  const send = (event: GestureEvent) => {
    const turn = gestureAfter(gesture, event);
    gesture = turn.state;
    for (const act of turn.acts) answers.act(act);
  };
  const hover = (hit: Hit | undefined) => {
    hovers = hit !== undefined;
    answers.hover(hit);
  };

  const onDown = (event: PointerEvent) => {
    const [at, pointing] = [atOf(event), pointingOf(event)];
    const { pointerId: pointer, button } = event;
    send({ type: "down", pointer, pointing, button, at, hit: answers.hit(at, pointing) });
    // Later events come here too, wherever the pointer is; made-up ones have no pointer to keep.
    if (event.isTrusted) element.setPointerCapture(pointer);
  };
  const onMove = (event: PointerEvent) => {
    const [at, pointing] = [atOf(event), pointingOf(event)];
    send({ type: "move", pointer: event.pointerId, at });
    if (gesture.pressed.length === 0 && pointing === "mouse") hover(answers.hit(at, pointing));
  };
  const onUp = ({ pointerId: pointer, timeStamp: time, shiftKey: adds }: PointerEvent) =>
    send({ type: "up", pointer, time, adds });
  const onCancel = ({ pointerId: pointer }: PointerEvent) => send({ type: "cancel", pointer });
  const onLeave = () => {
    if (gesture.pressed.length === 0) hover(undefined);
  };
  const onWheel = (event: WheelEvent) => {
    event.preventDefault();
    if (event.deltaY === 0 || gesture.pressed.length > 0) return;
    const isInLines = event.deltaMode === WheelEvent.DOM_DELTA_LINE;
    const turn = wheelAfter(wheel, event.deltaY, isInLines);
    wheel = turn.state;
    answers.zoom(turn.factor, atOf(event));
  };
  // No text is selected by a drag, and a middle press does not scroll.
  const onMouseDown = (event: Event) => event.preventDefault();
  // The browser's own menu would lie over ours.
  const onContextMenu = (event: Event) => {
    if (hovers) event.preventDefault();
  };

  const stop = new AbortController();
  const { signal } = stop;
  element.addEventListener("pointerdown", onDown, { signal });
  element.addEventListener("pointermove", onMove, { signal });
  element.addEventListener("pointerup", onUp, { signal });
  element.addEventListener("pointercancel", onCancel, { signal });
  element.addEventListener("pointerleave", onLeave, { signal });
  element.addEventListener("wheel", onWheel, { signal, passive: false });
  element.addEventListener("mousedown", onMouseDown, { signal });
  element.addEventListener("contextmenu", onContextMenu, { signal });
  return () => stop.abort();
}
