/** The place in the text to which the person was led: by a selection, a problem, a section. */
import { useMemo } from "react";
import { type PageContent, quoteToOpenAt } from "../../../query/text/index.ts";
import { sectionOf } from "../../../query/visible/index.ts";
import { useApp, useBuilt } from "../../base/store.ts";
import type { LedTo } from "./useSelected.ts";

/** The quote or the section at which the text is opened; the same object as long as it is that one. */
export function useLedTo(pages: readonly PageContent[]): LedTo | undefined {
  const { atlas } = useBuilt();
  const select = useApp((state) => state.scene.select);
  const text = useApp((state) => state.scene.text);
  const quote = quoteToOpenAt(atlas, { select, text });
  const section = text.section === undefined ? undefined : sectionOf(atlas, text.section);
  const { document, start, end } = quote ?? {
    document: section?.document.id,
    start: section?.section.start,
    end: section?.section.end,
  };
  const isShown = pages.some((page) => page.document.id === document);
  return useMemo(
    () =>
      isShown && document !== undefined && start !== undefined && end !== undefined
        ? { document, start, end }
        : undefined,
    [isShown, document, start, end],
  );
}
