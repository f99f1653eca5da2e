/**
 * The atlases that this page can show, the one on screen, and the one being loaded. The last
 * request wins: the response to an earlier one is dropped.
 */
import { createStore, type StoreApi } from "zustand/vanilla";
import { atlasOfHash } from "../address/index.ts";
import type { Aspect } from "../layout/boxes/index.ts";
import { reasonOf } from "../reasonOf.ts";
import type { AtlasEntry, LoadedAtlas } from "./loadAtlas.ts";
import { type OpenAtlas, openAtlas } from "./openAtlas.ts";
import { NOT_AN_ATLAS } from "./own/builtAtlas.ts";
import type { Files } from "./own/draftFiles.ts";
import { isOwnId, readableOwnId } from "./own/ownId.ts";

/** How long an atlas may load before the page says so. In ms. */
export const SLOW_MS = 3000;

/** The atlas that was requested last, until it is shown. */
export type Coming =
  | { readonly entry: AtlasEntry; readonly state: "loading" | "slow" }
  | { readonly entry: AtlasEntry; readonly state: "failed"; readonly reason: string };

/** The entries that the page has made in the browser's history. */
export interface Trail {
  /** The current entry. */
  readonly at: number;
  /** The hashes of the entries, as far as this page has made or seen them. */
  readonly hashes: readonly (string | undefined)[];
}

export interface SiteState {
  readonly trail: Trail;
  /** Those that come with the site. */
  readonly atlases: readonly AtlasEntry[];
  /** Those that are kept on this machine, once they were asked for. */
  readonly own: readonly AtlasEntry[];
  /** `undefined` until the first atlas has loaded. */
  readonly shown: OpenAtlas | undefined;
  /** `undefined` while nothing is loading and nothing has failed. */
  readonly coming: Coming | undefined;
  readonly actions: {
    /**
     * Loads the atlas that a hash names, or the first where it names none, and shows it in place of
     * the current one, at the Scene that the hash describes.
     */
    readonly goTo: (hash: string) => Promise<void>;
    /** Keeps the current atlas: cancels loading another one, and forgets a failure to. */
    readonly stay: () => void;
    /** Loads the current atlas again after it was recompiled. The Scene stays. */
    readonly reload: () => Promise<void>;
    /** Reads anew which atlases are kept on this machine. */
    readonly refreshOwn: () => Promise<void>;
    readonly setAspect: (aspect: Aspect) => void;
  };
}

export type SiteStore = StoreApi<SiteState>;

interface SiteOptions {
  readonly atlases: readonly AtlasEntry[];
  readonly aspect: Aspect;
  /** Loads the atlas of an entry; rejects where there is none, or when it is cancelled. */
  readonly load: (entry: AtlasEntry, signal: AbortSignal) => Promise<LoadedAtlas>;
  readonly fetchSource: (address: string) => Promise<string>;
  /** Fetches the files of an atlas's folder; without it, none can be written. */
  readonly fetchFiles?: (entry: AtlasEntry) => Promise<Files>;
  /** The atlases that are kept on this machine; none by default. */
  readonly listOwn?: () => Promise<readonly Omit<AtlasEntry, "url" | "source">[]>;
}

export function createSite({
  atlases,
  aspect: firstAspect,
  load,
  fetchSource,
  fetchFiles,
  listOwn,
}: SiteOptions): SiteStore {
  let aspect = firstAspect;
  let request = new AbortController();
  /** The hash to open the loading atlas with: the last one that named it. */
  let wantedHash = "";

  return createStore<SiteState>()((set, get) => {
    const stay = () => {
      request.abort();
      set({ coming: undefined });
    };
    const goTo = async (hash: string) => {
      const entry = entryOf(get(), hash);
      wantedHash = hash;
      if (!entry || isUnderWay(get().coming, entry)) return;
      request.abort();
      request = new AbortController();
      const { signal } = request;
      set({ coming: { entry, state: "loading" } });
      const slow = setTimeout(() => {
        if (!signal.aborted) set({ coming: { entry, state: "slow" } });
      }, SLOW_MS);
      try {
        const { fetchDetails, ...built } = await load(entry, signal);
        const isMapEnough = aspect === "wide" && !/\?./.test(wantedHash);
        if (!isMapEnough) await fetchDetails?.();
        if (signal.aborted) return;
        const { source } = entry;
        const next = openOrExplain(built, {
          hash: wantedHash,
          aspect,
          fetchDetails: isMapEnough ? fetchDetails : undefined,
          fetchSource: source === undefined ? undefined : () => fetchSource(source),
          fetchFiles: fetchFiles && (() => fetchFiles(entry)),
        });
        const { shown: before } = get();
        set({ shown: next, coming: undefined });
        before?.dispose();
      } catch (error) {
        if (!signal.aborted) set({ coming: { entry, state: "failed", reason: reasonOf(error) } });
      } finally {
        clearTimeout(slow);
      }
    };
    const reload = async () => {
      const { shown } = get();
      const entry = shown && entryOf(get(), `#${shown.id}`);
      if (!shown || entry?.id !== shown.id) return;
      const { fetchDetails, ...built } = await load(entry, new AbortController().signal);
      await fetchDetails?.();
      if (get().shown === shown) shown.store.getState().actions.replace(built);
    };
    return {
      atlases,
      own: [],
      shown: undefined,
      coming: undefined,
      trail: { at: 0, hashes: [] },
      actions: {
        goTo,
        stay,
        reload,
        refreshOwn: async () => {
          if (!listOwn) return;
          const own = await listOwn();
          set({ own: own.map((entry) => ({ ...ownEntry(entry.id, entry.title), ...entry })) });
        },
        setAspect: (next) => {
          aspect = next;
          get().shown?.store.getState().actions.setAspect(next);
        },
      },
    };
  });
}

/**
 * The entry of the atlas that a hash names; the first where it names none of them. Whether an own one
 * is there, loading it tells.
 */
export function entryOf(
  { atlases, own }: Pick<SiteState, "atlases" | "own">,
  hash: string,
): AtlasEntry | undefined {
  const id = atlasOfHash(hash);
  const known = [...atlases, ...own].find((entry) => entry.id === id);
  if (known || !isOwnId(id)) return known ?? atlases[0];
  return ownEntry(id, readableOwnId(id));
}

/** The entry of an atlas that is kept on this machine: its name is its address. */
export function ownEntry(id: string, title: string): AtlasEntry {
  return { id, title, url: id, source: id };
}

/** Opens an atlas; throws a readable error where it is not what the build writes. */
function openOrExplain(...args: Parameters<typeof openAtlas>): OpenAtlas {
  try {
    return openAtlas(...args);
  } catch (cause) {
    throw new Error(NOT_AN_ATLAS, { cause });
  }
}

function isUnderWay(coming: Coming | undefined, entry: AtlasEntry): boolean {
  return coming?.entry.id === entry.id && coming.state !== "failed";
}
