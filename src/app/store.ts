/** The React face of the store: hooks over src/scene/store.ts. */
import { createContext, useContext, useDeferredValue, useMemo } from "react";
import { useStore } from "zustand";
import type { Scene } from "../atlas/scene.ts";
import type { Lookup } from "../graph/lookup.ts";
import { lookup } from "../graph/lookup.ts";
import type { Visible } from "../graph/visible.ts";
import { visible } from "../graph/visible.ts";
import type { BuiltAtlas } from "../layout/layout.ts";
import { type Encoding, encodingOf } from "../picture/encoding.ts";
import type { Actions, AppState, AppStore } from "../scene/store.ts";

/** Given once, around the whole page. */
export const StoreContext = createContext<AppStore | undefined>(undefined);

/** The store itself, for what listens outside of rendering. */
export function useAppStore(): AppStore {
  const store = useContext(StoreContext);
  if (!store) throw new Error("No store: wrap the page in <StoreContext value={store}>.");
  return store;
}

/**
 * A part of the state. The selector gives back a part as it is, never one made anew.
 *
 * @example const selected = useApp((state) => state.scene.select);
 */
export function useApp<T>(selector: (state: AppState) => T): T {
  return useStore(useAppStore(), selector);
}

export function useActions(): Actions {
  return useApp((state) => state.actions);
}

/** The atlas with its positions. Only for what is drawn once there is one. */
export function useBuilt(): BuiltAtlas {
  const built = useApp((state) => state.built);
  if (!built) throw new Error("No atlas yet: draw this part once state.built is there.");
  return built;
}

/** What the Scene shows of the atlas; the same object as long as filters and focus stay. */
export function useVisible(): Visible {
  const { atlas } = useBuilt();
  const filters = useApp((state) => state.scene.filters);
  const focus = useApp((state) => state.scene.focus);
  return visible(atlas, { filters, focus });
}

export interface ShownLater {
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
export function useShownLater(): ShownLater {
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
