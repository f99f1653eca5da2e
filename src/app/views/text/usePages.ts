/** The documents as pages, with the words that the shown nodes and links rest on. */
import { useDeferredValue, useMemo } from "react";
import { marksOf, sentencesCited } from "../../../graph/marks.ts";
import { blocksOf, type Page, partsOf } from "../../../graph/reading.ts";
import type { Visible } from "../../../graph/visible.ts";
import { useBuilt, useVisible } from "../../store.ts";

const NO_PAGES: readonly Page[] = [];

interface Pages {
  readonly pages: readonly Page[];
  /** They still have the marks of what was shown before. */
  readonly isBusy: boolean;
}

/**
 * At first none, and with other filters at first the pages as they were: a long text is drawn after
 * what is around it, in pieces of work.
 */
export function usePages(): Pages {
  const { atlas } = useBuilt();
  const now = useVisible();
  const shown = useDeferredValue<Visible | undefined>(now, undefined);
  const unmarked = useMemo(
    () =>
      atlas.documents.map((document) => {
        const parts = partsOf(document);
        return { document, parts, blocks: blocksOf(parts) };
      }),
    [atlas],
  );
  const pages = useMemo(() => {
    if (!shown) return NO_PAGES;
    return unmarked.map((page): Page => {
      const marks = marksOf(atlas, shown, page.document);
      return { ...page, marks, cited: sentencesCited(marks) };
    });
  }, [atlas, shown, unmarked]);
  return { pages, isBusy: shown !== now };
}
