/** The documents as pages, with the words that the shown nodes and links rest on. */
import { useMemo } from "react";
import {
  blocksOf,
  marksOf,
  type Page,
  partsOf,
  sentencesCited,
} from "../../../query/text/index.ts";
import { useBuilt, useShownLater } from "../../base/store.ts";

interface Pages {
  readonly pages: readonly Page[];
  /** They still have the marks of what was shown before. */
  readonly isBusy: boolean;
}

/** The pages, and the marks on them as soon as the press that changed what shows is answered. */
export function usePages(): Pages {
  const { atlas } = useBuilt();
  const { shown, isBusy } = useShownLater();
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
      unmarked.map((page): Page => {
        const marks = marksOf(atlas, shown, page.document);
        return { ...page, marks, cited: sentencesCited(page.document, marks) };
      }),
    [atlas, shown, unmarked],
  );
  return { pages, isBusy };
}
