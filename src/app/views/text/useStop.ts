/** The single tab stop among the marks (the stop), and the focus on it. */
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { type PageContent, type Stop, stopAt, stopBeside } from "../../../query/text/index.ts";
import { markElement, pageElement, scrollIntoSight } from "./page/onScreen.ts";

export interface StopModel {
  /** The mark with the tab stop; undefined if nothing is marked. */
  readonly stop: Stop | undefined;
  /** Moves the tab stop to a mark, and the focus too if `takesFocus`. */
  readonly goTo: (stop: Stop, takesFocus: boolean) => void;
  /** Moves the focus to the next or previous mark. */
  readonly step: (by: 1 | -1) => void;
}

export function useStop(
  pages: readonly PageContent[],
  scroller: RefObject<HTMLElement | null>,
): StopModel {
  const [requested, setRequested] = useState<Stop>();
  const stop = nearestStop(pages, requested);
  const element = useCallback(
    (to: Stop) => markElement(pageElement(scroller.current, to.document), to.start),
    [scroller],
  );
  const pending = useRef<Stop | undefined>(undefined);
  const goTo = useCallback((to: Stop, takesFocus: boolean) => {
    pending.current = takesFocus ? to : undefined;
    // A new object each time, so that the effect below runs even if the stop stays.
    setRequested({ ...to });
  }, []);
  useLayoutEffect(() => {
    const to = pending.current;
    if (!to || to.document !== requested?.document || to.start !== requested.start) return;
    pending.current = undefined;
    element(to)?.focus({ preventScroll: true });
    if (scroller.current) scrollIntoSight(scroller.current, () => rectangleOf(element(to)));
  }, [requested, element, scroller]);
  useFocusOnStop(scroller, stop && element, stop);
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

/** The mark at the requested position, or else the next one: filters change where marks begin. */
function nearestStop(pages: readonly PageContent[], requested: Stop | undefined): Stop | undefined {
  const first = pages[0];
  if (!first) return undefined;
  const from = requested ?? { document: first.document.id, start: -1 };
  return stopAt(pages, from) ?? stopBeside(pages, from, 1) ?? stopBeside(pages, from, -1);
}

/** When the focused mark is removed, moves the focus to the stop. */
function useFocusOnStop(
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
