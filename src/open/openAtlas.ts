/**
 * One open atlas and all that belongs to it: its state, the briefings that are written on this
 * machine and their keeping, its search index, its author's file. Made when the atlas is opened and
 * disposed when it is closed, so that nothing of one atlas reaches another. Several may be open.
 */
import type { Atlas } from "../atlas/index.ts";
import type { BuiltAtlas } from "../layout/boxes/index.ts";
import type { Search } from "../query/search/index.ts";
import { type AuthorStore, createAuthorStore } from "./authorState.ts";
import type { Keeper } from "./draftKeeper.ts";
import { createFocusWish, type FocusWish } from "./focusWish.ts";
import { type AtlasStore, createAtlasStore, type Start } from "./state.ts";

export interface OpenAtlas {
  readonly id: string;
  readonly store: AtlasStore;
  /** What is under way in writing a briefing. */
  readonly author: AuthorStore;
  /** Where in the text the focus is to go. */
  readonly textFocus: FocusWish;
  /**
   * The search in this atlas as it is now; its index is made once, when it is first asked for.
   * Rejects where the part that makes it can't be loaded; the next call tries again.
   */
  readonly searchOf: (atlas: Atlas) => Promise<Search>;
  /** The author's file as text, fetched once; `undefined` where there is none to be had. */
  readonly source: (() => Promise<string>) | undefined;
  /**
   * Keeps the briefings that are written in the browser's database, from the first call on. Rejects
   * where the part that does so can't be loaded; the next call tries again.
   */
  readonly keepDrafts: () => Promise<Keeper>;
  /** Writes what is not kept yet, then lets go of everything. Calls after the first do nothing. */
  readonly dispose: () => void;
}

/** Also ahead of time: for the first question, and for a room without a network. */
export const loadSearch = () => import("../query/search/search.ts");

interface Opening extends Start {
  /** Fetches the author's file. */
  readonly fetchSource?: (() => Promise<string>) | undefined;
}

/** Opens an atlas. Throws where the file is none that this version can show. */
export function openAtlas(built: BuiltAtlas, opening: Opening): OpenAtlas {
  const store = createAtlasStore(built, opening);
  const author = createAuthorStore();
  const { id } = built.atlas;
  const { fetchSource } = opening;
  let index: { readonly atlas: Atlas; readonly search: Search } | undefined;
  let source: { readonly built: BuiltAtlas; readonly text: Promise<string> } | undefined;
  let keeper: Promise<Keeper> | undefined;
  let disposed = false;

  /** Fetched anew for an atlas that was compiled anew, and after a failure. */
  const sourceOf = (fetching: () => Promise<string>): Promise<string> => {
    const { built: now } = store.getState();
    if (source?.built === now) return source.text;
    const asked = { built: now, text: fetching() };
    source = asked;
    asked.text.catch(() => {
      if (source === asked) source = undefined;
    });
    return asked.text;
  };
  const keep = async (): Promise<Keeper> => {
    const { keepDrafts } = await import("./draftKeeper.ts");
    return keepDrafts({ id, store, author });
  };

  return {
    id,
    store,
    author,
    textFocus: createFocusWish(),
    searchOf: async (atlas) => {
      const { createSearch } = await loadSearch();
      if (index?.atlas !== atlas) index = { atlas, search: createSearch(atlas) };
      return index.search;
    },
    source: fetchSource && (() => sourceOf(fetchSource)),
    keepDrafts: () => {
      if (disposed) return Promise.reject(new Error(`“${id}” is closed.`));
      const asked = keeper ?? keep();
      keeper = asked;
      asked.catch(() => {
        if (keeper === asked) keeper = undefined;
      });
      return asked;
    },
    dispose: () => {
      if (disposed) return;
      disposed = true;
      void keeper?.then(({ close }) => close());
    },
  };
}
