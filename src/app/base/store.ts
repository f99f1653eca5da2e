/** The React face of src/open: hooks over the site, and over the atlas that is shown. */
import { createContext, useContext, useDeferredValue, useMemo } from "react";
import { useStore } from "zustand";
import type { BuiltAtlas } from "../../layout/boxes/index.ts";
import type { AuthorState } from "../../open/authorState.ts";
import type { OpenAtlas } from "../../open/openAtlas.ts";
import type { SiteState, SiteStore } from "../../open/site.ts";
import type { Actions, AtlasState, AtlasStore } from "../../open/state.ts";
import { type Encoding, encodingOf } from "../../picture/shapes/index.ts";
import { type Lookup, lookup, type Visible, visible } from "../../query/visible/index.ts";
import type { Scene } from "../../scene/index.ts";

/** Given once, around the whole page. */
export const SiteContext = createContext<SiteStore | undefined>(undefined);

/** Given around all that is drawn of one atlas. */
export const OpenAtlasContext = createContext<OpenAtlas | undefined>(undefined);

/** A part of the site's state: which atlases there are, which one is coming. */
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

/** The store itself, for what listens outside of rendering. */
export function useAppStore(): AtlasStore {
  return useOpenAtlas().store;
}

/** A part of what is under way in writing a briefing. */
export function useAuthorState<T>(selector: (state: AuthorState) => T): T {
  return useStore(useOpenAtlas().author, selector);
}

/**
 * A part of the state. The selector gives back a part as it is, never one made anew.
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
  const { atlas } = useBuilt();
  const filters = useApp((state) => state.scene.filters);
  const focus = useApp((state) => state.scene.focus);
  return visible(atlas, { filters, focus });
}

export interface DeferredShown {
  readonly shown: Visible;
  readonly filters: Scene["filters"];
  readonly focus: Scene["focus"];
  /** It is still what was shown before: to be said with `aria-busy`. */
  readonly isBusy: boolean;
}

/**
 * What the Scene shows, once the press that changed it has been answered: for views that take more
 * than a frame to draw it. They are drawn in pieces of work, between which the page answers.
 */
export function useDeferredShown(): DeferredShown {
  const shown = useVisible();
  const filters = useApp((state) => state.scene.filters);
  const focus = useApp((state) => state.scene.focus);
  const now = useMemo(() => ({ shown, filters, focus }), [shown, filters, focus]);
  const later = useDeferredValue(now);
  const isBusy = later !== now;
  return useMemo(() => ({ ...later, isBusy }), [later, isBusy]);
}

export function useLookup(): Lookup {
  return lookup(useBuilt().atlas);
}

/** What size and colour of nodes tell; the same object as long as neither changes. */
export function useEncoding(): Encoding {
  const measures = useApp((state) => state.scene.measures);
  return encodingOf(
    useApp((state) => state.measured),
    measures,
  );
}
