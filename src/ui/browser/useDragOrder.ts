/** Putting the items of a list into another order with the pointer; keys and buttons are the list's. */
import {
  type PointerEvent,
  type RefObject,
  useEffect,
  useEffectEvent,
  useRef,
  useState,
} from "react";

/**
 * Drags an item to the place of the one that the pointer is over. `list` is the element whose
 * children are the items; only the first `count` of them take part, where it is given. `move` is
 * called at each place on the way, so that the list shows it. Esc puts the item back.
 */
export function useDragOrder(
  list: RefObject<HTMLElement | null>,
  move: (from: number, to: number) => void,
  count = Number.POSITIVE_INFINITY,
) {
  const [dragged, setDragged] = useState<number>();
  // Two moves of the pointer may come before the next drawing.
  const at = useRef<number>(undefined);
  const put = (place: number | undefined) => {
    at.current = place;
    setDragged(place);
  };
  const start = useRef(0);
  const end = () => put(undefined);
  const onEscape = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== "Escape" || at.current === undefined) return;
    // Of what is open around the list nothing closes.
    event.preventDefault();
    event.stopPropagation();
    if (at.current !== start.current) move(at.current, start.current);
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
    /** What the grip of the item at a place listens to. */
    grip: (place: number) => ({
      onPointerDown: (event: PointerEvent) => {
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        start.current = place;
        put(place);
      },
      onPointerMove: ({ clientY }: PointerEvent) => {
        const from = at.current;
        if (from === undefined || !list.current) return;
        const over = [...list.current.children].findIndex((item) => {
          const { top, bottom } = item.getBoundingClientRect();
          return clientY >= top && clientY < bottom;
        });
        if (over < 0 || over === from || over >= count) return;
        move(from, over);
        put(over);
      },
      onPointerUp: end,
      onPointerCancel: end,
    }),
  };
}
