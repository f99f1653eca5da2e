/**
 * One open atlas and everything that belongs to it: its state, the briefing drafts and their
 * saving, its search index, its author's file. Created when the atlas is opened and disposed when
 * it is closed, so that nothing leaks from one atlas into another. Several may be open.
 */
import { type Atlas, addressId } from "../atlas/index.ts";
import type { BuiltAtlas } from "../layout/boxes/index.ts";
import type { Search } from "../query/search/index.ts";
import { download } from "../ui/browser/download.ts";
import { type LoadedOnce, loadedOnce } from "../ui/browser/loadedOnce.ts";
import { type AuthorStore, createAuthorStore } from "./authorState.ts";
import type { Keeper } from "./draftKeeper.ts";
import { createFocusRequest, type FocusRequest } from "./focusRequest.ts";
import type { Files } from "./own/draftFiles.ts";
import type { Originals } from "./own/originals.ts";
import type { OwnAtlases } from "./own/ownAtlases.ts";
import { type AtlasStore, createAtlasStore, resolvedView, type Start } from "./state.ts";
import type { Writing } from "./writing/writing.ts";

export interface OpenAtlas {
  /** The name of its addresses (`addressId`). */
  readonly id: string;
  readonly store: AtlasStore;
  /** The state of the briefing editor. */
  readonly author: AuthorStore;
  /**
   * What is read of the atlas and not drawn, if that was not sent with the map: until it is loaded, texts,
   * summaries and words of quotes are missing (`UnpackedMap` in src/packed). Undefined where all is there.
   */
  readonly details: LoadedOnce<void> | undefined;
  /** Where in the text the focus should go. */
  readonly textFocus: FocusRequest;
  /**
   * The search over this atlas as it is now; its index is built once, on first use. Rejects where
   * the code for it can't be loaded; the next call tries again.
   */
  readonly searchOf: (atlas: Atlas) => Promise<Search>;
  /** The author's file as text, fetched once; `undefined` where it is not available. */
  readonly source: (() => Promise<string>) | undefined;
  /**
   * Saves briefing drafts in the browser's database from the first call on, unless the atlas is
   * written: then its draft has them, and there is no keeper. Rejects where the code for it can't be
   * loaded; the next call tries again.
   */
  readonly keepDrafts: () => Promise<Keeper | undefined>;
  /**
   * Makes ready to edit briefings: an own atlas is written from then on. One that can only be read has
   * its drafts kept beside it, as an atlas of the site has.
   */
  readonly editBriefings: () => Promise<void>;
  /** The files of its folder; `undefined` where the page can't have them. */
  readonly files: (() => Promise<Files>) | undefined;
  /**
   * The address within this page of the file that a document of an own atlas was read from;
   * `undefined` where it is not kept beside the text.
   */
  readonly originalOf: (name: string) => Promise<string | undefined>;
  /**
   * Begins to write it, once. Rejects with words for the person where it can't be written, or the code
   * for it can't be loaded; the next call tries again.
   */
  readonly write: () => Promise<Writing>;
  /** Saves what is not saved yet, then releases everything. Calls after the first do nothing. */
  readonly dispose: () => void;
}

/**
 * Loads the search; called ahead of time too, for a fast first search and for rooms without a
 * network.
 */
export const loadSearch = () => import("../query/search/search.ts");

interface OpenOptions extends Start {
  /** Fetches what was not sent with the map. */
  readonly fetchDetails?: (() => Promise<void>) | undefined;
  /** Fetches the author's file. */
  readonly fetchSource?: (() => Promise<string>) | undefined;
  /** Fetches the files of its folder. */
  readonly fetchFiles?: (() => Promise<Files>) | undefined;
  /** Where own atlases are kept; this browser by default. */
  readonly loadOwn?: () => Promise<OwnAtlases>;
}

const loadOwnAtlases = async () => (await import("./own/ownAtlases.ts")).ownAtlases;

/** Opens an atlas. Throws where this version can't show it. */
export function openAtlas(built: BuiltAtlas, options: OpenOptions): OpenAtlas {
  const store = createAtlasStore(built, options);
  const author = createAuthorStore();
  const id = addressId(built.atlas);
  const { fetchSource, fetchFiles, loadOwn = loadOwnAtlases } = options;
  const details = options.fetchDetails && detailsOf(store, options.fetchDetails);
  /** Waits for the whole atlas; tries once more what failed before. */
  const whole = async (): Promise<void> => {
    details?.reset();
    await details?.load();
  };
  let index: { readonly atlas: Atlas; readonly search: Search } | undefined;
  let source: { readonly built: BuiltAtlas; readonly file: Promise<Blob> } | undefined;
  let keeper: Promise<Keeper> | undefined;
  let writing: Promise<Writing> | undefined;
  let disposed = false;

  /**
   * Fetches the file again after the atlas was recompiled, and after a failure. It is kept as a blob, which
   * the browser puts where it likes: as text, that of a large atlas would be a fourth of the memory.
   */
  const sourceOf = async (fetching: () => Promise<string>): Promise<string> => {
    const { built: now } = store.getState();
    if (source?.built === now) return (await source.file).text();
    const fetched = { built: now, file: fetching().then((text) => new Blob([text])) };
    source = fetched;
    fetched.file.catch(() => {
      if (source === fetched) source = undefined;
    });
    return (await fetched.file).text();
  };
  const keep = async (): Promise<Keeper> => {
    const [{ keepDrafts }] = await Promise.all([import("./draftKeeper.ts"), whole()]);
    return keepDrafts({ id, store, author });
  };

  const keeperOf = (): Promise<Keeper> => {
    const loading = keeper ?? keep();
    keeper = loading;
    loading.catch(() => {
      if (keeper === loading) keeper = undefined;
    });
    return loading;
  };
  const begin = async (): Promise<Writing> => {
    const [{ beginWriting, takeBriefings }, own, drafting] = await Promise.all([
      import("./writing/beginWriting.ts"),
      loadOwn(),
      keeperOf(),
      whole(),
    ]);
    const begun = await beginWriting(id, store, own);
    const kept = await drafting.handOver();
    const { setDrafts, setNotes } = store.getState().actions;
    // They are those of the draft from now on.
    setNotes(undefined);
    await takeBriefings(begun, kept, { setDrafts, setRole: (role) => author.setState({ role }) });
    author.setState({ writing: begun, undo: undefined, note: undefined, saving: "kept" });
    // What was noted in the meantime.
    const { notes } = store.getState();
    if (notes) begun.changeNotes(() => notes, "takeNotes", "");
    setNotes(undefined);
    return begun;
  };
  const write = (): Promise<Writing> => {
    if (disposed) return Promise.reject(new Error(`“${id}” is closed.`));
    const loading = writing ?? begin();
    writing = loading;
    loading.catch(() => {
      if (writing === loading) writing = undefined;
    });
    return loading;
  };

  let originals: Promise<Originals> | undefined;
  const loadOriginals = async (): Promise<Originals> => {
    const { createOriginals } = await import("./own/originals.ts");
    let read: Promise<Files> | undefined;
    return createOriginals(async () => {
      const begun = author.getState().writing;
      read ??= begun ? undefined : fetchFiles?.();
      return begun?.files() ?? (await read) ?? new Map();
    });
  };

  return {
    id,
    store,
    author,
    details,
    textFocus: createFocusRequest(),
    searchOf: async (atlas) => {
      const [{ createSearch }] = await Promise.all([loadSearch(), whole()]);
      if (index?.atlas !== atlas) index = { atlas, search: createSearch(atlas) };
      return index.search;
    },
    source: fetchSource && (() => sourceOf(fetchSource)),
    keepDrafts: () => {
      if (disposed) return Promise.reject(new Error(`“${id}” is closed.`));
      return writing ? writing.then(() => undefined, keeperOf) : keeperOf();
    },
    editBriefings: async () => {
      const { atlas: now } = store.getState().built;
      const begun = now.ownId === undefined ? undefined : await write().catch(() => undefined);
      if (!begun) await keeperOf();
    },
    files: fetchFiles,
    originalOf: async (name) => {
      if (store.getState().built.atlas.ownId === undefined) return undefined;
      originals ??= loadOriginals();
      return (await originals).addressOf(name);
    },
    write,
    dispose: () => {
      if (disposed) return;
      disposed = true;
      void writing?.then(({ close }) => close());
      void keeper?.then(({ close }) => close());
      void originals?.then(({ revoke }) => revoke());
    },
  };
}

/** The details; with them comes the layout that is asked for, if the first one stood in for it. */
function detailsOf(store: AtlasStore, fetchDetails: () => Promise<void>): LoadedOnce<void> {
  return loadedOnce(async () => {
    await fetchDetails();
    const state = store.getState();
    const { built, aspect, scene } = state;
    // A new object, since a view is resolved once for each.
    if (resolvedView(state).layout !== built.layouts[aspect][scene.arrange])
      store.setState({ built: { ...built } });
  });
}

/** Downloads the briefing drafts as a file, for when the browser may not be able to keep them. */
export function downloadDrafts({ id, store }: OpenAtlas): void {
  const text = JSON.stringify(store.getState().drafts, null, 2);
  download(`${id}-briefings.json`, text, "application/json");
}
