/** What the search finds, and marks on the map while the list that explains the marks is open. */
import { useEffect, useMemo, useState } from "react";
import type { Atlas } from "../../atlas/index.ts";
import { loadSearch, type OpenAtlas } from "../../open/openAtlas.ts";
import type { Search, SearchHit } from "../../query/search/index.ts";
import type { Visible } from "../../query/visible/index.ts";
import { useActions, useBuilt, useOpenAtlas, useVisible } from "../base/store.ts";
import { whenIdle } from "../base/whenIdle.ts";

export interface Found {
  /** The search itself is loaded when it is first asked for. */
  readonly state: "ready" | "loading" | "failed";
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
  const { search, state } = useLoadedSearch(open, atlas, asked);
  const hits = useMemo(() => search?.search(query) ?? NOTHING, [search, query]);
  const { shown, hidden } = useMemo(() => {
    const shows = ({ id }: SearchHit) => isShown(visible, id);
    return { shown: hits.filter(shows), hidden: hits.filter((hit) => !shows(hit)) };
  }, [hits, visible]);
  useEffect(() => {
    const marks = isListed && shown.length > 0;
    setSearchHits(marks ? new Set(shown.map(({ id }) => id)) : NO_IDS);
  }, [shown, isListed, setSearchHits]);
  return { state, shown, hidden };
}

/** The index is made at the first query, not before the first paint. */
function useLoadedSearch(
  open: OpenAtlas,
  atlas: Atlas,
  asked: boolean,
): { readonly search: Search | undefined; readonly state: Found["state"] } {
  const [loaded, setLoaded] = useState<{ readonly atlas: Atlas; readonly search?: Search }>();
  useEffect(() => whenIdle(() => void loadSearch().catch(() => undefined)), []);
  useEffect(() => {
    if (!asked) return undefined;
    let isCurrent = true;
    open.searchOf(atlas).then(
      (search) => isCurrent && setLoaded({ atlas, search }),
      () => isCurrent && setLoaded({ atlas }),
    );
    return () => {
      isCurrent = false;
    };
  }, [open, atlas, asked]);
  if (loaded?.atlas !== atlas) return { search: undefined, state: "loading" };
  return { search: loaded.search, state: loaded.search ? "ready" : "failed" };
}

/** Whether a node or link is among what is shown. */
export function isShown({ nodes, edges }: Visible, id: string): boolean {
  return nodes.has(id) || edges.has(id);
}
