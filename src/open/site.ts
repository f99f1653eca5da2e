/**
 * The atlases that this page can show, the one that it shows, and the one that is coming. Whoever
 * was asked for last is shown: an answer to an earlier question is dropped.
 */
import { createStore, type StoreApi } from "zustand/vanilla";
import { atlasOfHash } from "../address/index.ts";
import type { Aspect, BuiltAtlas } from "../layout/boxes/index.ts";
import { NOT_AN_ATLAS } from "./loadAtlas.ts";
import { type OpenAtlas, openAtlas } from "./openAtlas.ts";

export interface AtlasEntry {
  readonly id: string;
  readonly title: string;
  /** Where the built atlas is. */
  readonly url: string;
  /** Where its atlas.json is, as its author wrote it; left out where there is none to be had. */
  readonly source?: string;
}

/** How long an atlas may be under way before the page says that it is. In ms. */
export const SLOW_MS = 3000;

/** What became of the atlas that was asked for last. */
export type Coming =
  | { readonly entry: AtlasEntry; readonly state: "loading" | "slow" }
  | { readonly entry: AtlasEntry; readonly state: "failed"; readonly reason: string };

export interface SiteState {
  readonly atlases: readonly AtlasEntry[];
  /** `undefined` until the first atlas has come. */
  readonly shown: OpenAtlas | undefined;
  /** `undefined` while nothing is awaited and nothing has failed. */
  readonly coming: Coming | undefined;
  readonly actions: {
    /**
     * Fetches the atlas that a hash names, the first where it names none, and shows what the hash
     * says of it in the place of the atlas that is shown.
     */
    readonly goTo: (hash: string) => Promise<void>;
    /** What is shown stays: what is under way is called off, what has failed is forgotten. */
    readonly stay: () => void;
    /** Fetches the atlas that is shown again, since it was compiled anew. Its Scene stays. */
    readonly reload: () => Promise<void>;
    readonly setAspect: (aspect: Aspect) => void;
  };
}

export type SiteStore = StoreApi<SiteState>;

interface SiteOptions {
  readonly atlases: readonly AtlasEntry[];
  readonly aspect: Aspect;
  /** Gives the atlas of an entry; rejects where there is none, or when it is called off. */
  readonly load: (entry: AtlasEntry, signal: AbortSignal) => Promise<BuiltAtlas>;
  readonly fetchSource: (address: string) => Promise<string>;
}

export function createSite({ atlases, aspect: first, load, fetchSource }: SiteOptions): SiteStore {
  let aspect = first;
  let request = new AbortController();
  /** The hash that the coming atlas is to be opened with: the last that named it. */
  let wanted = "";

  return createStore<SiteState>()((set, get) => {
    const stay = () => {
      request.abort();
      set({ coming: undefined });
    };
    const goTo = async (hash: string) => {
      const entry = entryOf(atlases, hash);
      wanted = hash;
      if (!entry || isUnderWay(get().coming, entry)) return;
      request.abort();
      request = new AbortController();
      const { signal } = request;
      set({ coming: { entry, state: "loading" } });
      const slow = setTimeout(() => {
        if (!signal.aborted) set({ coming: { entry, state: "slow" } });
      }, SLOW_MS);
      try {
        const built = await load(entry, signal);
        if (signal.aborted) return;
        const { source } = entry;
        const next = opened(built, {
          hash: wanted,
          aspect,
          fetchSource: source === undefined ? undefined : () => fetchSource(source),
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
      const entry = atlases.find(({ id }) => id === shown?.id);
      if (!shown || !entry) return;
      const built = await load(entry, new AbortController().signal);
      if (get().shown === shown) shown.store.getState().actions.replace(built);
    };
    return {
      atlases,
      shown: undefined,
      coming: undefined,
      actions: {
        goTo,
        stay,
        reload,
        setAspect: (next) => {
          aspect = next;
          get().shown?.store.getState().actions.setAspect(next);
        },
      },
    };
  });
}

/** The entry of the atlas that a hash names; the first where it names none of them. */
export function entryOf(atlases: readonly AtlasEntry[], hash: string): AtlasEntry | undefined {
  const id = atlasOfHash(hash);
  return atlases.find((entry) => entry.id === id) ?? atlases[0];
}

/** An atlas that is not as the build writes one says so in a person's words. */
function opened(...asked: Parameters<typeof openAtlas>): OpenAtlas {
  try {
    return openAtlas(...asked);
  } catch (cause) {
    throw new Error(NOT_AN_ATLAS, { cause });
  }
}

function isUnderWay(coming: Coming | undefined, entry: AtlasEntry): boolean {
  return coming?.entry === entry && coming.state !== "failed";
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
