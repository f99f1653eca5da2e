/** Brings the words of what is selected, or of the quote that the text is opened at, into sight. */
import { type RefObject, useEffect, useMemo, useSyncExternalStore } from "react";
import type { Quote } from "../../../atlas/index.ts";
import { holderOf, type Page, placeInText, stopAt } from "../../../query/text/index.ts";
import { announce } from "../../base/announcer.ts";
import { useApp, useBuilt, useOpenAtlas } from "../../base/store.ts";
import { bringIntoSight, markElement, pageElement, partElement } from "./page/onScreen.ts";
import { words } from "./page/words.ts";
import type { StopModel } from "./useStop.ts";

export function usePlace(
  pages: readonly Page[],
  scroller: RefObject<HTMLElement | null>,
  { stop, goTo }: StopModel,
): void {
  const { atlas } = useBuilt();
  const { textFocus } = useOpenAtlas();
  const select = useApp((state) => state.scene.select);
  const text = useApp((state) => state.scene.text);
  const asked = useSyncExternalStore(textFocus.onAsked, textFocus.timesAsked);
  const quote = useMemo(() => placeInText(atlas, { select, text }), [atlas, select, text]);
  const isDrawn = pages.length > 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another place, or being asked for it again, moves the text.
  useEffect(() => {
    const page = pages.find(({ document }) => document.id === quote?.document);
    if (!quote || !page || !scroller.current) return;
    const wantsFocus = textFocus.take(quote.id);
    const there = stopAt(pages, quote);
    const isAt = stop?.document === quote.document && holds(quote, stop.start);
    if (there && (wantsFocus || !isAt)) goTo(there, wantsFocus);
    const elements = elementsOf(scroller.current, page, quote);
    if (!there && wantsFocus) {
      elements.part()?.focus({ preventScroll: true });
      announce(words.hidden, "place");
    }
    bringIntoSight(scroller.current, () =>
      (elements.mark() ?? elements.part())?.getBoundingClientRect(),
    );
  }, [quote?.id, isDrawn, asked]);
}

function elementsOf(scroller: HTMLElement, page: Page, quote: Quote) {
  const part = page.parts[holderOf(page.parts, quote.start)];
  return {
    mark: () => markElement(pageElement(scroller, quote.document), quote.start),
    part: () => part && partElement(pageElement(scroller, quote.document), part.start),
  };
}

function holds({ start, end }: Quote, offset: number): boolean {
  return start <= offset && offset < end;
}
