/** The React face of the store: hooks over src/scene/store.ts. */
import { createContext, useContext } from "react";
import { useStore } from "zustand";
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
