/** Runs the search, and marks its hits on the map while the list that explains them is open. */
import { useEffect, useMemo, useRef, useState } from "react";
import type { Atlas } from "../../atlas/index.ts";
import { loadSearch, type OpenAtlas } from "../../open/openAtlas.ts";
import type { Search, SearchHit } from "../../query/search/index.ts";
import type { Visible } from "../../query/visible/index.ts";
import { useActions, useBuilt, useOpenAtlas, useVisible } from "../base/store.ts";
import { whenIdle } from "../base/whenIdle.ts";

export interface SearchResults {
  /** The search is loaded at the first query. */
  readonly state: "ready" | "loading" | "failed";
  /** Hits that are visible, best first. */
  readonly shown: readonly SearchHit[];
  /** Hits that the filters hide, best first. */
  readonly hidden: readonly SearchHit[];
}

const NOTHING: readonly SearchHit[] = [];
const NO_IDS: ReadonlySet<string> = new Set();

export function useSearch(query: string, isListed: boolean): SearchResults {
  const open = useOpenAtlas();
  const { atlas } = useBuilt();
  const visible = useVisible();
  const { setSearchHits } = useActions();
  const hasQuery = query.trim() !== "";
  const { search, state } = useLoadedSearch(open, atlas, hasQuery);
  const hits = useMemo(() => search?.search(query) ?? NOTHING, [search, query]);
  const { shown, hidden } = useMemo(() => {
    const shows = ({ id }: SearchHit) => isShown(visible, id);
    return { shown: hits.filter(shows), hidden: hits.filter((hit) => !shows(hit)) };
  }, [hits, visible]);
  useEffect(() => {
    const hasMarks = isListed && shown.length > 0;
    setSearchHits(hasMarks ? new Set(bestOf(shown).map(({ id }) => id)) : NO_IDS);
  }, [shown, isListed, setSearchHits]);
  return { state, shown, hidden };
}

/** Rings around more than these would mark nothing. */
const RINGS_MAX = 24;

/** The hits that the map marks: those at least half as good as the best. */
function bestOf(hits: readonly SearchHit[]): readonly SearchHit[] {
  const least = (hits[0]?.score ?? 0) / 2;
  return hits.filter(({ score }) => score >= least).slice(0, RINGS_MAX);
}

/**
 * The search of an atlas, kept when the box is emptied, also while it is loading. Its index is made at the first query, so as not to delay the first paint.
 */
function useLoadedSearch(
  open: OpenAtlas,
  atlas: Atlas,
  isWanted: boolean,
): { readonly search: Search | undefined; readonly state: SearchResults["state"] } {
  const [loaded, setLoaded] = useState<{ readonly atlas: Atlas; readonly search?: Search }>();
  const current = useRef(atlas);
  useEffect(() => whenIdle(() => void loadSearch().catch(() => undefined)), []);
  const isLoaded = loaded?.atlas === atlas && loaded.search !== undefined;
  useEffect(() => {
    current.current = atlas;
    if (!isWanted || isLoaded) return;
    const keep = (search?: Search) => {
      if (current.current === atlas) setLoaded({ atlas, ...(search && { search }) });
    };
    open.searchOf(atlas).then(keep, () => keep());
  }, [open, atlas, isWanted, isLoaded]);
  if (loaded?.atlas !== atlas) return { search: undefined, state: "loading" };
  return { search: loaded.search, state: loaded.search ? "ready" : "failed" };
}

/** Whether a node or link is visible. */
export function isShown({ nodes, edges }: Visible, id: string): boolean {
  return nodes.has(id) || edges.has(id);
}
