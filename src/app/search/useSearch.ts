/** What the search finds, and marks on the map while the list that explains the marks is open. */
import { useEffect, useMemo } from "react";
import { createSearch, type SearchHit } from "../../graph/search.ts";
import { useActions, useBuilt, useVisible } from "../store.ts";

export interface Found {
  /** Hits that the Scene shows, best first. */
  readonly shown: readonly SearchHit[];
  /** How many more the filters hide. */
  readonly hidden: number;
}

const NOTHING: readonly SearchHit[] = [];
const NO_IDS: ReadonlySet<string> = new Set();

export function useSearch(query: string, isListed: boolean): Found {
  const { atlas } = useBuilt();
  const visible = useVisible();
  const { setSearchHits } = useActions();
  const asked = query.trim() !== "";
  // The index is made at the first query, not before the first paint.
  const search = useMemo(() => (asked ? createSearch(atlas) : undefined), [atlas, asked]);
  const hits = useMemo(() => search?.search(query) ?? NOTHING, [search, query]);
  const shown = useMemo(
    () => hits.filter(({ id }) => visible.nodes.has(id) || visible.edges.has(id)),
    [hits, visible],
  );
  useEffect(() => {
    const marks = isListed && shown.length > 0;
    setSearchHits(marks ? new Set(shown.map(({ id }) => id)) : NO_IDS);
  }, [shown, isListed, setSearchHits]);
  return { shown, hidden: hits.length - shown.length };
}
