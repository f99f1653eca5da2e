/** The documents as pages, with the words that the shown nodes and links rest on. */
import { useDeferredValue, useMemo } from "react";
import { marksOf } from "../../../graph/marks.ts";
import { blocksOf, type Page, partsOf } from "../../../graph/reading.ts";
import { useBuilt, useVisible } from "../../store.ts";

const NO_PAGES: readonly Page[] = [];

/** At first none: a long text is drawn after the frame around it, in pieces of work. */
export function usePages(): readonly Page[] {
  const { atlas } = useBuilt();
  const shown = useVisible();
  const unmarked = useMemo(
    () =>
      atlas.documents.map((document) => {
        const parts = partsOf(document);
        return { document, parts, blocks: blocksOf(parts) };
      }),
    [atlas],
  );
  const pages = useMemo(
    () => unmarked.map((page): Page => ({ ...page, marks: marksOf(atlas, shown, page.document) })),
    [atlas, shown, unmarked],
  );
  return useDeferredValue(pages, NO_PAGES);
}
