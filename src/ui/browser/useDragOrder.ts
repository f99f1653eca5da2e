/** Reordering the items of a list by dragging; the list itself provides keys and buttons. */
import {
  type PointerEvent,
  type RefObject,
  useEffect,
  useEffectEvent,
  useRef,
  useState,
} from "react";
import { edgeSpeed, placeAt, scrollerOf } from "./dragGeometry.ts";

/**
 * Drags an item to the place of the one under the pointer, and scrolls the list where the pointer is
 * near the edge of what is in sight. The children of `list` are the items; only the first `count` of
 * them can be reordered, if it is given. `move` is called at each place along the way, so that the
 * list shows the new order. Esc returns the item.
 */
export function useDragOrder(
  list: RefObject<HTMLElement | null>,
  move: (from: number, to: number) => void,
  count = Number.POSITIVE_INFINITY,
) {
  const [dragged, setDragged] = useState<number>();
  // A ref besides the state, since the pointer may move twice before the next render.
  const currentPlace = useRef<number>(undefined);
  const moveTo = (place: number | undefined) => {
    currentPlace.current = place;
    setDragged(place);
  };
  const start = useRef(0);
  const pointerY = useRef(0);
  const end = () => moveTo(undefined);
  const onEscape = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== "Escape" || currentPlace.current === undefined) return;
    // Nothing open around the list may close.
    event.preventDefault();
    event.stopPropagation();
    if (currentPlace.current !== start.current) move(currentPlace.current, start.current);
    end();
  });
  /** Moves the dragged item to the place that the pointer is at. */
  const followPointer = () => {
    const from = currentPlace.current;
    if (from === undefined || !list.current) return;
    const items = [...list.current.children]
      .slice(0, count)
      .map((item) => item.getBoundingClientRect());
    const over = placeAt(pointerY.current, items, scrollerOf(list.current).view);
    if (over < 0 || over === from) return;
    move(from, over);
    moveTo(over);
  };
  /** Scrolls for `time` ms; returns the part of a pixel that is still owed. */
  const scrollOn = useEffectEvent((time: number, owed: number): number => {
    if (!list.current) return 0;
    const { scroller, view } = scrollerOf(list.current);
    const speed = edgeSpeed(pointerY.current, view, list.current.getBoundingClientRect());
    const by = speed === 0 ? 0 : owed + (speed * time) / 1000;
    const whole = Math.trunc(by);
    if (whole !== 0) {
      scroller.scrollTop += whole;
      followPointer();
    }
    return by - whole;
  });
  const isDragging = dragged !== undefined;
  useEffect(() => {
    if (!isDragging) return undefined;
    const listener = (event: KeyboardEvent) => onEscape(event);
    document.addEventListener("keydown", listener, true);
    let last: number | undefined;
    let owed = 0;
    const tick = (now: number) => {
      owed = scrollOn(now - (last ?? now), owed);
      last = now;
      frame = requestAnimationFrame(tick);
    };
    let frame = requestAnimationFrame(tick);
    return () => {
      document.removeEventListener("keydown", listener, true);
      cancelAnimationFrame(frame);
    };
  }, [isDragging]);
  return {
    /** The place of the item that is being dragged. */
    dragged,
    /** The event handlers for the grip of the item at a place. */
    grip: (place: number) => ({
      onPointerDown: (event: PointerEvent) => {
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        start.current = place;
        pointerY.current = event.clientY;
        moveTo(place);
      },
      onPointerMove: ({ clientY }: PointerEvent) => {
        pointerY.current = clientY;
        followPointer();
      },
      onPointerUp: end,
      onPointerCancel: end,
    }),
  };
}
