/** The keyboard's place in the table, and the focus that goes with it. */
import {
  type FocusEvent,
  type RefObject,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { useActions, useApp, useAppStore } from "../../base/store.ts";
import { at, settled, type TablePosition } from "./tablePosition.ts";
import type { TableModel } from "./useTable.ts";

/** The one element of the table that Tab comes to. */
const CURRENT = "[data-current='true']";

interface Parts {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly grid: RefObject<HTMLElement | null>;
}

/**
 * While the focus is in the table it goes with the place, also when the focused row is filtered
 * away: then the row that took its place has it, and the page's body never. What is selected
 * elsewhere is brought into sight.
 */
export function usePlace(model: TableModel, rowHeight: number, { scroller, grid }: Parts) {
  const { rows, indexOf } = model;
  const store = useAppStore();
  const { setCursor } = useActions();
  const [stored, setStored] = useState(() => firstPlace(model, store.getState()));
  const place = settled(stored, model, indexOf);
  const isWithin = useRef(false);

  useLayoutEffect(() => {
    const { activeElement } = document;
    const isFree = activeElement === document.body || grid.current?.contains(activeElement);
    const element = grid.current?.querySelector<HTMLElement>(CURRENT);
    // Scrolled only when the place has changed: who looks elsewhere is not called back.
    if (!isWithin.current || !isFree || !element || element === activeElement) return;
    element.focus({ preventScroll: true });
    reveal(scroller.current, place.index, rowHeight);
    // jsdom has no scrollIntoView.
    if (place.column !== undefined)
      element.scrollIntoView?.({ block: "nearest", inline: "nearest" });
  });

  const reached = useEffectEvent(() => {
    // At the first row one is already: to ask where that is would have all rows laid out for it.
    if (place.index > 0) reveal(scroller.current, place.index, rowHeight);
  });
  useEffect(() => reached(), []);

  const selected = useApp((state) => state.scene.select.at(-1));
  const selectedElsewhere = useEffectEvent((claim: string) => {
    const index = rows.findIndex((row) => row.claim === claim);
    if (isWithin.current || index < 0 || rows[place.index]?.claim === claim) return;
    setStored(at(model, index, undefined));
    reveal(scroller.current, index, rowHeight);
  });
  useEffect(() => {
    if (selected !== undefined) selectedElsewhere(selected);
  }, [selected]);

  return {
    place,
    go: (next: TablePosition) => {
      isWithin.current = true;
      setStored(next);
      const row = rows[next.index];
      if (row) setCursor(row.claim);
    },
    onFocus: () => {
      isWithin.current = true;
    },
    onBlur: ({ relatedTarget }: FocusEvent) => {
      // Without a target the row was taken away, or the window lost the focus: it is to come back.
      if (relatedTarget instanceof Node && !grid.current?.contains(relatedTarget)) {
        isWithin.current = false;
      }
    },
  };
}

/** On what is selected, else on the cursor that outline and map share, else on the first row. */
function firstPlace(
  model: TableModel,
  {
    scene,
    cursor,
  }: {
    readonly scene: { readonly select: readonly string[] };
    readonly cursor: string | undefined;
  },
): TablePosition {
  const claim = scene.select.at(-1) ?? cursor;
  const index = model.rows.findIndex((row) => row.claim === claim);
  return at(model, Math.max(index, 0), undefined);
}

/**
 * Scrolls no further than it must; what comes from far away comes to the middle. The heads stay
 * over the rows.
 */
function reveal(scroller: HTMLElement | null, index: number, rowHeight: number): void {
  if (!scroller || index < 0) return;
  const { scrollTop, clientHeight } = scroller;
  const sight = clientHeight - (scroller.querySelector("thead")?.offsetHeight ?? 0);
  const [top, bottom] = [index * rowHeight, (index + 1) * rowHeight];
  const isFar = top < scrollTop - sight || bottom > scrollTop + 2 * sight;
  if (isFar) scroller.scrollTop = top - (sight - rowHeight) / 2;
  else if (top < scrollTop) scroller.scrollTop = top;
  else if (bottom > scrollTop + sight) scroller.scrollTop = bottom - sight;
}
