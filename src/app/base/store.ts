/** The React interface to src/open: hooks for the site and for the current atlas. */
import { createContext, useContext, useDeferredValue, useMemo } from "react";
import { useStore } from "zustand";
import type { BuiltAtlas } from "../../layout/boxes/index.ts";
import type { AuthorState } from "../../open/authorState.ts";
import type { OpenAtlas } from "../../open/openAtlas.ts";
import type { SiteState, SiteStore } from "../../open/site.ts";
import { type Actions, type AtlasState, type AtlasStore, resolvedView } from "../../open/state.ts";
import { type Lookup, lookup, type Visible, visible } from "../../query/visible/index.ts";
import type { Scene } from "../../scene/index.ts";
import type { Encoding, ResolvedView } from "../../view/index.ts";

/** Provided once, around the whole page. */
export const SiteContext = createContext<SiteStore | undefined>(undefined);

/** Provided around everything that shows one atlas. */
export const OpenAtlasContext = createContext<OpenAtlas | undefined>(undefined);

/** A part of the site's state, e.g. the list of atlases or the one being loaded. */
export function useSite<T>(selector: (state: SiteState) => T): T {
  const site = useContext(SiteContext);
  if (!site) throw new Error("No site: wrap the page in <SiteContext value={site}>.");
  return useStore(site, selector);
}

export function useOpenAtlas(): OpenAtlas {
  const open = useContext(OpenAtlasContext);
  if (!open) throw new Error("No atlas: wrap this part in <OpenAtlasContext value={open}>.");
  return open;
}

/** The store itself, for subscriptions and reads outside of rendering. */
export function useAppStore(): AtlasStore {
  return useOpenAtlas().store;
}

/** A part of the state of the briefing editor. */
export function useAuthorState<T>(selector: (state: AuthorState) => T): T {
  return useStore(useOpenAtlas().author, selector);
}

/**
 * A part of the state. The selector must return an existing part, never a new object.
 *
 * @example const selected = useApp((state) => state.scene.select);
 */
export function useApp<T>(selector: (state: AtlasState) => T): T {
  return useStore(useAppStore(), selector);
}

export function useActions(): Actions {
  return useApp((state) => state.actions);
}

/** The atlas with its positions. */
export function useBuilt(): BuiltAtlas {
  return useApp((state) => state.built);
}

/** What the Scene shows of the atlas; the same object as long as filters and focus stay. */
export function useVisible(): Visible {
  return useApp(({ built, scene }) => visible(built.atlas, scene));
}

/** What the map draws: the Scene, resolved. Its atlas is one of groups where an overview is shown. */
export function useView(): ResolvedView {
  return useApp(resolvedView);
}

export interface DeferredShown {
  readonly shown: Visible;
  readonly filters: Scene["filters"];
  readonly focus: Scene["focus"];
  /** Whether this is still the previous state; set `aria-busy` then. */
  readonly isBusy: boolean;
}

/**
 * What the Scene shows, deferred until the press that changed it got its response: for views that
 * take more than a frame to render. The page stays responsive meanwhile.
 */
export function useDeferredShown(): DeferredShown {
  const shown = useVisible();
  const filters = useApp((state) => state.scene.filters);
  const focus = useApp((state) => state.scene.focus);
  const current = useMemo(() => ({ shown, filters, focus }), [shown, filters, focus]);
  const deferred = useDeferredValue(current);
  const isBusy = deferred !== current;
  return useMemo(() => ({ ...deferred, isBusy }), [deferred, isBusy]);
}

export function useLookup(): Lookup {
  return lookup(useBuilt().atlas);
}

/** What the sizes and colours of nodes encode; the same object as long as neither changes. */
export function useEncoding(): Encoding {
  return useApp((state) => resolvedView(state).encoding);
}
