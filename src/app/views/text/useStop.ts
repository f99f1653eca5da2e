/** The one mark that Tab goes to, and the focus among the marks. */
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { type Page, type Stop, stopAt, stopBeside } from "../../../query/text/index.ts";
import { bringIntoSight, markElement, pageElement } from "./page/onScreen.ts";

export interface StopModel {
  /** Of the marks that there are; `undefined` where nothing is marked. */
  readonly stop: Stop | undefined;
  /** Goes to a mark; with the focus where asked for. */
  readonly goTo: (stop: Stop, takesFocus: boolean) => void;
  readonly step: (step: 1 | -1) => void;
}

export function useStop(
  pages: readonly Page[],
  scroller: RefObject<HTMLElement | null>,
): StopModel {
  const [wanted, setWanted] = useState<Stop>();
  const stop = nearestStop(pages, wanted);
  const element = useCallback(
    (to: Stop) => markElement(pageElement(scroller.current, to.document), to.start),
    [scroller],
  );
  const pending = useRef<Stop | undefined>(undefined);
  const goTo = useCallback((to: Stop, takesFocus: boolean) => {
    pending.current = takesFocus ? to : undefined;
    // A new object each time, so that the effect below runs also where it already is.
    setWanted({ ...to });
  }, []);
  useLayoutEffect(() => {
    const to = pending.current;
    if (!to || to.document !== wanted?.document || to.start !== wanted.start) return;
    pending.current = undefined;
    element(to)?.focus({ preventScroll: true });
    if (scroller.current) bringIntoSight(scroller.current, () => rectangleOf(element(to)));
  }, [wanted, element, scroller]);
  useFocusKept(scroller, stop && element, stop);
  return {
    stop,
    goTo,
    step: (by) => {
      const to = stop && stopBeside(pages, stop, by);
      if (to) goTo(to, true);
    },
  };
}

function rectangleOf(element: HTMLElement | undefined): DOMRect | undefined {
  return element?.getBoundingClientRect();
}

/** Other filters cut the text elsewhere: the stop is where it was, or at the mark that follows. */
function nearestStop(pages: readonly Page[], wanted: Stop | undefined): Stop | undefined {
  const first = pages[0];
  if (!first) return undefined;
  const from = wanted ?? { document: first.document.id, start: -1 };
  return stopAt(pages, from) ?? stopBeside(pages, from, 1) ?? stopBeside(pages, from, -1);
}

/** When the mark that has the focus is taken away, the stop gets it. */
function useFocusKept(
  scroller: RefObject<HTMLElement | null>,
  element: ((stop: Stop) => HTMLElement | undefined) | undefined,
  stop: Stop | undefined,
): void {
  const isWithin = useRef(false);
  useEffect(() => {
    const onFocus = ({ target }: FocusEvent) => {
      isWithin.current = target instanceof Element && target.matches("[data-mark]");
    };
    document.addEventListener("focusin", onFocus);
    return () => document.removeEventListener("focusin", onFocus);
  }, []);
  useLayoutEffect(() => {
    if (!isWithin.current || document.activeElement !== document.body) return;
    const target = (stop && element?.(stop)) ?? scroller.current;
    target?.focus({ preventScroll: true });
  });
}
