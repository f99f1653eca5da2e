/** Begins to write an open atlas: reads its files, and binds what is written to what is shown. */
import type { StoreApi } from "zustand/vanilla";
import type { BuiltAtlas } from "../../layout/boxes/index.ts";
import type { Scene } from "../../scene/index.ts";
import { CannotWrite, type Files, NO_SOURCES, readDraft } from "./draftFiles.ts";
import { createWriting, type Shown, type Writing } from "./writing.ts";

/** What of an open atlas's state is needed here. */
interface ShownState {
  readonly built: BuiltAtlas;
  readonly scene: Scene;
  readonly actions: {
    replace(built: BuiltAtlas, carried?: Scene): void;
    select(id: string): void;
    clearSelection(): void;
  };
}

/** @throws CannotWrite with words for the person if there are no files to write */
export function beginWriting(
  store: Pick<StoreApi<ShownState>, "getState" | "subscribe">,
  files: Files | undefined,
): Writing {
  if (!files) throw new CannotWrite(NO_SOURCES);
  return createWriting({ read: readDraft(files), shown: shownOf(store) });
}

function shownOf({
  getState,
  subscribe,
}: Pick<StoreApi<ShownState>, "getState" | "subscribe">): Shown {
  return {
    built: () => getState().built,
    scene: () => getState().scene,
    replace: (built, scene) => getState().actions.replace(built, scene),
    select: (id) =>
      id === undefined ? getState().actions.clearSelection() : getState().actions.select(id),
    onSelect: (listener) =>
      subscribe(({ scene }, before) => {
        if (scene.select !== before.scene.select) listener(scene.select);
      }),
  };
}
