/** Scrolls the section that the text is opened at to the top, and focuses it if asked to. */
import { type RefObject, useCallback, useEffect, useSyncExternalStore } from "react";
import { type HeadingPart, headingOf, type PageContent } from "../../../query/text/index.ts";
import { sectionKey, sectionOf } from "../../../query/visible/index.ts";
import { useActions, useApp, useBuilt, useOpenAtlas } from "../../base/store.ts";
import { pageElement, partElement, scrollToTop } from "./page/onScreen.ts";

/**
 * Returns a function that opens a section of a page, or, without a heading, the page at its title.
 */
export function useSection(
  pages: readonly PageContent[],
  scroller: RefObject<HTMLElement | null>,
): (page: PageContent, heading?: HeadingPart) => void {
  const { atlas } = useBuilt();
  const { textFocus } = useOpenAtlas();
  const section = useApp(({ scene: { text } }) =>
    text.quote === undefined ? text.section : undefined,
  );
  const { openSection } = useActions();
  const timesAsked = useSyncExternalStore(textFocus.onRequest, textFocus.count);
  const hasPages = pages.length > 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: moves only to another section or on a new request.
  useEffect(() => {
    const target = section === undefined ? undefined : sectionOf(atlas, section);
    const page = target && pages.find(({ document }) => document.id === target.document.id);
    if (section === undefined || !page || !scroller.current) return;
    const pageRoot = pageElement(scroller.current, page.document.id);
    const heading = headingOf(page, target.section.index);
    const element = heading
      ? partElement(pageRoot, heading.start)
      : pageRoot?.querySelector<HTMLElement>("h2");
    if (!element) return;
    if (textFocus.take(section)) element.focus({ preventScroll: true });
    scrollToTop(scroller.current, () => element.getBoundingClientRect());
  }, [section, hasPages, timesAsked]);
  return useCallback(
    ({ document }, heading) => {
      const key = sectionKey(document.id, heading?.section.index ?? 0);
      openSection(key);
      textFocus.request(key);
    },
    [openSection, textFocus],
  );
}
