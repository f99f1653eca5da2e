/** Scrolls to the quote that the text is opened at, or to a quote of the selection. */
import { type RefObject, useEffect, useMemo, useSyncExternalStore } from "react";
import type { Quote } from "../../../atlas/index.ts";
import {
  indexHolding,
  type PageContent,
  quoteToOpenAt,
  stopAt,
} from "../../../query/text/index.ts";
import { announce } from "../../base/announcer.ts";
import { useApp, useBuilt, useOpenAtlas } from "../../base/store.ts";
import { markElement, pageElement, partElement, scrollIntoSight } from "./page/onScreen.ts";
import { words } from "./page/words.ts";
import type { StopModel } from "./useStop.ts";

export function useSelectedInSight(
  pages: readonly PageContent[],
  scroller: RefObject<HTMLElement | null>,
  { stop, goTo }: StopModel,
): void {
  const { atlas } = useBuilt();
  const { textFocus } = useOpenAtlas();
  const select = useApp((state) => state.scene.select);
  const text = useApp((state) => state.scene.text);
  const timesAsked = useSyncExternalStore(textFocus.onRequest, textFocus.count);
  const quote = useMemo(() => quoteToOpenAt(atlas, { select, text }), [atlas, select, text]);
  const hasPages = pages.length > 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: moves only to another quote or on a new request.
  useEffect(() => {
    const page = pages.find(({ document }) => document.id === quote?.document);
    if (!quote || !page || !scroller.current) return;
    const wantsFocus = textFocus.take(quote.id);
    const stopAtQuote = stopAt(pages, quote);
    const isAtQuote = stop?.document === quote.document && holds(quote, stop.start);
    if (stopAtQuote && (wantsFocus || !isAtQuote)) goTo(stopAtQuote, wantsFocus);
    const elements = elementsOf(scroller.current, page, quote);
    if (!stopAtQuote && wantsFocus) {
      elements.part()?.focus({ preventScroll: true });
      announce(words.hidden, "place");
    }
    scrollIntoSight(scroller.current, () =>
      (elements.mark() ?? elements.part())?.getBoundingClientRect(),
    );
  }, [quote?.id, hasPages, timesAsked]);
}

/** Finds the elements of a quote: its mark, if it is marked, and its paragraph or heading. */
function elementsOf(scroller: HTMLElement, page: PageContent, quote: Quote) {
  const part = page.parts[indexHolding(page.parts, quote.start)];
  return {
    mark: () => markElement(pageElement(scroller, quote.document), quote.start),
    part: () => part && partElement(pageElement(scroller, quote.document), part.start),
  };
}

function holds({ start, end }: Quote, offset: number): boolean {
  return start <= offset && offset < end;
}
