/** Reordering the items of a list by dragging; the list itself provides keys and buttons. */
import {
  type PointerEvent,
  type RefObject,
  useEffect,
  useEffectEvent,
  useRef,
  useState,
} from "react";

/**
 * Drags an item to the place of the one under the pointer. The children of `list` are the items;
 * only the first `count` of them can be reordered, if it is given. `move` is called at each place
 * along the way, so that the list shows the new order. Esc returns the item.
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
  const end = () => moveTo(undefined);
  const onEscape = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== "Escape" || currentPlace.current === undefined) return;
    // Nothing open around the list may close.
    event.preventDefault();
    event.stopPropagation();
    if (currentPlace.current !== start.current) move(currentPlace.current, start.current);
    end();
  });
  const isDragging = dragged !== undefined;
  useEffect(() => {
    if (!isDragging) return undefined;
    const listener = (event: KeyboardEvent) => onEscape(event);
    document.addEventListener("keydown", listener, true);
    return () => document.removeEventListener("keydown", listener, true);
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
        moveTo(place);
      },
      onPointerMove: ({ clientY }: PointerEvent) => {
        const from = currentPlace.current;
        if (from === undefined || !list.current) return;
        const over = [...list.current.children].findIndex((item) => {
          const { top, bottom } = item.getBoundingClientRect();
          return clientY >= top && clientY < bottom;
        });
        if (over < 0 || over === from || over >= count) return;
        move(from, over);
        moveTo(over);
      },
      onPointerUp: end,
      onPointerCancel: end,
    }),
  };
}
