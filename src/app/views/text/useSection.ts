/** Brings the section that the text is opened at to the top, with the focus where it was asked for. */
import { type RefObject, useCallback, useEffect, useSyncExternalStore } from "react";
import { sectionKey, sectionOf } from "../../../query/matrix/index.ts";
import { type HeadingPart, headingOf, type Page } from "../../../query/text/index.ts";
import { useActions, useApp, useBuilt, useOpenAtlas } from "../../base/store.ts";
import { bringToTop, pageElement, partElement } from "./page/onScreen.ts";

/** Gives what opens a section of a page; without a heading, the page from its title. */
export function useSection(
  pages: readonly Page[],
  scroller: RefObject<HTMLElement | null>,
): (page: Page, heading?: HeadingPart) => void {
  const { atlas } = useBuilt();
  const { textFocus } = useOpenAtlas();
  const section = useApp(({ scene: { text } }) =>
    text.quote === undefined ? text.section : undefined,
  );
  const { openSection } = useActions();
  const asked = useSyncExternalStore(textFocus.onAsked, textFocus.timesAsked);
  const isDrawn = pages.length > 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another section, or being asked for it again, moves the text.
  useEffect(() => {
    const found = section === undefined ? undefined : sectionOf(atlas, section);
    const page = found && pages.find(({ document }) => document.id === found.document.id);
    if (section === undefined || !page || !scroller.current) return;
    const own = pageElement(scroller.current, page.document.id);
    const heading = headingOf(page, found.section.index);
    const target = heading
      ? partElement(own, heading.start)
      : own?.querySelector<HTMLElement>("h2");
    if (!target) return;
    if (textFocus.take(section)) target.focus({ preventScroll: true });
    bringToTop(scroller.current, () => target.getBoundingClientRect());
  }, [section, isDrawn, asked]);
  return useCallback(
    ({ document }, heading) => {
      const key = sectionKey(document.id, heading?.section.index ?? 0);
      openSection(key);
      textFocus.ask(key);
    },
    [openSection, textFocus],
  );
}
