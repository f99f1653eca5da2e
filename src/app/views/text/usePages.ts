/** Prepares the documents as pages with marks. */
import { useMemo } from "react";
import {
  blocksOf,
  citedSentences,
  marksOf,
  type PageContent,
  partsOf,
} from "../../../query/text/index.ts";
import { useBuilt, useDeferredShown } from "../../base/store.ts";

interface Pages {
  readonly pages: readonly PageContent[];
  /** Whether the marks are still those of earlier filters. */
  readonly isBusy: boolean;
}

/**
 * The pages, and their marks, which are computed after the press that changed filters is answered.
 */
export function usePages(): Pages {
  const { atlas } = useBuilt();
  const { shown, isBusy } = useDeferredShown();
  const unmarked = useMemo(
    () =>
      atlas.documents.map((document) => {
        const parts = partsOf(document);
        return { document, parts, blocks: blocksOf(parts) };
      }),
    [atlas],
  );
  const pages = useMemo(
    () =>
      unmarked.map((page): PageContent => {
        const marks = marksOf(atlas, shown, page.document);
        return { ...page, marks, cited: citedSentences(page.document, marks) };
      }),
    [atlas, shown, unmarked],
  );
  return { pages, isBusy };
}
