/** Keeps the browser's history and the store's Scene the same. */
import type { Scene } from "../atlas/scene.ts";
import { atlasOfHash } from "./hash.ts";
import { keptAs } from "./kept.ts";
import { linkNotice } from "./permalink.ts";
import { type AppStore, briefingsOf, showing } from "./store.ts";
import { hashToScene, sceneToHash } from "./url.ts";

/** Steps within this time of a new entry go into it: a row of clicks is one step back. In ms. */
export const ONE_STEP_MS = 1000;
/** How long camera and moved nodes rest before the URL takes them. In ms. */
export const REST_MS = 300;

/** What is used of the window. */
export type Page = Pick<
  Window,
  | "history"
  | "location"
  | "addEventListener"
  | "removeEventListener"
  | "setTimeout"
  | "clearTimeout"
>;

/**
 * Binds a store to the history of a page until the returned function is called. Selection,
 * filters, view, arrangement and focus make a new entry (several within a second make one); camera
 * and moved nodes change the present one, once they rest. Back, forward and a hash typed by hand
 * show their Scene; where they name another atlas of the store's list, `load` is asked for it
 * and calls `open(built, location.hash)` in its time. A briefing is one entry, whatever is shown in
 * it; leaving it for the view before goes back to the entry of that. With `entries` "none" nothing makes a new
 * entry: within another page, back belongs to that page.
 */
export function bindHistory(
  store: AppStore,
  page: Page,
  load: (atlas: string) => void,
  entries: "own" | "none" = "own",
): () => void {
  /** The Scene and hash of the present entry. */
  let entry = { scene: store.getState().scene, hash: page.location.hash };
  let enteredAt = Number.NEGATIVE_INFINITY;
  let resting: number | undefined;
  /** Where the present entry is a briefing's: the hash of the entry before, of the view it left. */
  let viewHash: string | undefined;

  /** Whether the browser took it. */
  function write(scene: Scene, way: "pushState" | "replaceState"): boolean {
    const hash = sceneToHash(scene);
    entry = { scene, hash };
    try {
      page.history[way](null, "", hash);
      return true;
    } catch {
      // Browsers refuse more than so many entries in a row; the next change writes the URL again.
      return false;
    }
  }

  function rest(): void {
    page.clearTimeout(resting);
    resting = page.setTimeout(settle, REST_MS);
  }

  /** Writes what is waiting, into the entry it belongs to. */
  function settle(scene = store.getState().scene): void {
    if (resting === undefined) return;
    page.clearTimeout(resting);
    resting = undefined;
    write(scene, "replaceState");
  }

  const unsubscribe = store.subscribe((state, before) => {
    if (state.scene === before.scene) return;
    if (state.built !== before.built) {
      // An atlas has come with the Scene that the URL names.
      entry = { scene: state.scene, hash: page.location.hash };
      return;
    }
    if (state.scene === entry.scene) return;
    if (isSameStep(state.scene, entry.scene)) {
      rest();
      return;
    }
    settle(before.scene);
    const now = Date.now();
    const [plays, played] = [state.scene.play, before.scene.play];
    const behind = viewHash;
    if (!plays) viewHash = undefined;
    if (behind !== undefined && !plays && state.scene === before.left) {
      enteredAt = Number.NEGATIVE_INFINITY;
      entry = { scene: state.scene, hash: behind };
      page.history.back();
      return;
    }
    // The view before a briefing keeps its entry, however fast one was.
    const begins = plays !== undefined && played === undefined;
    const joins = !begins && (plays !== undefined || now - enteredAt < ONE_STEP_MS);
    if (!joins) enteredAt = now;
    const way = joins || entries === "none" ? "replaceState" : "pushState";
    const { hash } = entry;
    if (write(state.scene, way) && begins && way === "pushState") viewHash = hash;
  });

  function follow(): void {
    const { built, atlases } = store.getState();
    const { hash } = page.location;
    // Browsers send popstate and hashchange for the same step.
    if (!built || hash === entry.hash) return;
    page.clearTimeout(resting);
    resting = undefined;
    enteredAt = Number.NEGATIVE_INFINITY;
    viewHash = undefined;
    const atlas = atlasOfHash(hash) ?? atlases[0]?.id;
    if (atlas !== undefined && atlas !== built.atlas.id && atlases.some(({ id }) => id === atlas)) {
      entry = { ...entry, hash };
      load(atlas);
      return;
    }
    const state = store.getState();
    const { scene: named, ignored } = hashToScene(hash, built.atlas, briefingsOf(state));
    const scene = keptAs(state.scene, named);
    entry = { scene, hash };
    store.setState({
      ...showing(state, scene),
      notice: linkNotice(hash, built.atlas, ignored),
    });
  }

  const leave = () => settle();
  page.addEventListener("popstate", follow);
  page.addEventListener("hashchange", follow);
  page.addEventListener("pagehide", leave);
  return () => {
    leave();
    unsubscribe();
    page.removeEventListener("popstate", follow);
    page.removeEventListener("hashchange", follow);
    page.removeEventListener("pagehide", leave);
  };
}

/** Whether two Scenes differ in camera and moved nodes at most. */
function isSameStep(one: Scene, other: Scene): boolean {
  return stepHash(one) === stepHash(other);
}

function stepHash(scene: Scene): string {
  return sceneToHash({ ...scene, camera: undefined, moved: {} });
}
