/** What the search finds, and marks on the map while the list that explains the marks is open. */
import { useEffect, useMemo } from "react";
import type { SearchHit } from "../../graph/search.ts";
import type { Visible } from "../../graph/visible.ts";
import { useActions, useBuilt, useOpenAtlas, useVisible } from "../store.ts";

export interface Found {
  /** Hits that the Scene shows, best first. */
  readonly shown: readonly SearchHit[];
  /** Hits that the filters hide, best first. */
  readonly hidden: readonly SearchHit[];
}

const NOTHING: readonly SearchHit[] = [];
const NO_IDS: ReadonlySet<string> = new Set();

export function useSearch(query: string, isListed: boolean): Found {
  const open = useOpenAtlas();
  const { atlas } = useBuilt();
  const visible = useVisible();
  const { setSearchHits } = useActions();
  const asked = query.trim() !== "";
  // The index is made at the first query, not before the first paint.
  const search = useMemo(() => (asked ? open.searchOf(atlas) : undefined), [open, atlas, asked]);
  const hits = useMemo(() => search?.search(query) ?? NOTHING, [search, query]);
  const { shown, hidden } = useMemo(() => {
    const shows = ({ id }: SearchHit) => isShown(visible, id);
    return { shown: hits.filter(shows), hidden: hits.filter((hit) => !shows(hit)) };
  }, [hits, visible]);
  useEffect(() => {
    const marks = isListed && shown.length > 0;
    setSearchHits(marks ? new Set(shown.map(({ id }) => id)) : NO_IDS);
  }, [shown, isListed, setSearchHits]);
  return { shown, hidden };
}

/** Whether a node or link is among what is shown. */
export function isShown({ nodes, edges }: Visible, id: string): boolean {
  return nodes.has(id) || edges.has(id);
}
