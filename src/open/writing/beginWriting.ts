/** Begins to write an open atlas: reads what is kept of it, and binds what is written to what is shown. */
import type { StoreApi } from "zustand/vanilla";
import type { BuiltAtlas } from "../../layout/boxes/index.ts";
import type { OwnNotes } from "../../notes/index.ts";
import type { Scene } from "../../scene/index.ts";
import type { OwnAtlases } from "../own/ownAtlases.ts";
import { createWriting, type Shown, type Writing } from "./writing.ts";

/** What of an open atlas's state is needed here. */
interface ShownState {
  readonly built: BuiltAtlas;
  readonly scene: Scene;
  readonly actions: {
    setBuiltNotes(notes: OwnNotes): void;
    replace(built: BuiltAtlas, carried?: Scene): void;
    select(id: string): void;
    clearSelection(): void;
  };
}

type ShownStore = Pick<StoreApi<ShownState>, "getState" | "subscribe">;

export { takeBriefings } from "./briefings.ts";

/** @throws Error in words for the person if it can't be read, or has no files to write */
export async function beginWriting(
  id: string,
  store: ShownStore,
  own: OwnAtlases,
): Promise<Writing> {
  const written = await own.written(id);
  const { locks } = navigator;
  return createWriting({ id, written, own, locks, shown: shownOf(store) });
}

function shownOf({ getState, subscribe }: ShownStore): Shown {
  return {
    built: () => getState().built,
    scene: () => getState().scene,
    replace: (built, scene) => getState().actions.replace(built, scene),
    select: (id) =>
      id === undefined ? getState().actions.clearSelection() : getState().actions.select(id),
    setNotes: (notes) => getState().actions.setBuiltNotes(notes),
    onSelect: (listener) =>
      subscribe(({ scene }, before) => {
        if (scene.select !== before.scene.select) listener(scene.select);
      }),
  };
}
