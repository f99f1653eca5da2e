/** Keeps the browser's history and the Scene of the atlas that is shown the same. */
import { atlasOfHash, hashToScene, linkNotice, sceneToHash } from "../address/index.ts";
import { reuseEqualParts, type Scene } from "../scene/index.ts";
import type { OpenAtlas } from "./openAtlas.ts";
import { entryOf, type SiteStore } from "./site.ts";
import { type AtlasState, briefingsOf, showing } from "./state.ts";

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
 * Binds a site to the history of a page until the returned function is called. Selection,
 * filters, view, arrangement and focus make a new entry (several within a second make one); camera
 * and moved nodes change the present one, once they rest. Back, forward and a hash typed by hand
 * show their Scene; where they name another atlas, the site goes to that. A briefing is one entry,
 * whatever is shown in it; leaving it for the view before goes back to the entry of that. With
 * `entries` "none" nothing makes a new entry: within another page, back belongs to that page.
 */
export function bindHistory(
  site: SiteStore,
  page: Page,
  entries: "own" | "none" = "own",
): () => void {
  /** The Scene and hash of the present entry; no Scene while its atlas is still coming. */
  let entry: { readonly scene: Scene | undefined; readonly hash: string } = {
    scene: undefined,
    hash: page.location.hash,
  };
  let enteredAt = Number.NEGATIVE_INFINITY;
  let resting: number | undefined;
  /** Where the present entry is a briefing's: the hash of the entry before, of the view it left. */
  let viewHash: string | undefined;
  let unbind = () => {};

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
  function settle(scene = site.getState().shown?.store.getState().scene): void {
    if (resting === undefined) return;
    forgetRest();
    if (scene) write(scene, "replaceState");
  }

  function forgetRest(): void {
    page.clearTimeout(resting);
    resting = undefined;
  }

  /** From now on the entries are of this atlas. */
  function bind({ id, store }: OpenAtlas): void {
    unbind();
    unbind = store.subscribe(onScene);
    forgetRest();
    viewHash = undefined;
    enteredAt = Number.NEGATIVE_INFINITY;
    const { scene } = store.getState();
    const { hash } = page.location;
    const named = entryOf(site.getState().atlases, hash);
    // Someone went on in the atlas before, while this one was coming: it has its own entry.
    if (named && named.id !== id) write(scene, entries === "none" ? "replaceState" : "pushState");
    else entry = { scene, hash };
  }

  function onScene(state: AtlasState, before: AtlasState): void {
    if (state.scene === before.scene || state.scene === entry.scene) return;
    if (state.built !== before.built) {
      // The atlas was compiled anew: this is the same entry, as far as it still fits.
      entry = { scene: state.scene, hash: page.location.hash };
      return;
    }
    if (entry.scene && isSameStep(state.scene, entry.scene)) {
      rest();
      return;
    }
    settle(before.scene);
    const now = Date.now();
    const [plays, played] = [state.scene.play, before.scene.play];
    const behind = viewHash;
    if (!plays) viewHash = undefined;
    if (behind !== undefined && !plays && state.scene === before.sceneBeforeBriefing) {
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
  }

  function follow(): void {
    const { shown, coming, atlases, actions } = site.getState();
    const { hash } = page.location;
    // Browsers send popstate and hashchange for the same step.
    if (hash === entry.hash && !coming) return;
    forgetRest();
    enteredAt = Number.NEGATIVE_INFINITY;
    viewHash = undefined;
    const id = atlasOfHash(hash) ?? atlases[0]?.id;
    if (!shown || (id !== shown.id && atlases.some((one) => one.id === id))) {
      entry = { scene: entry.scene, hash };
      void actions.goTo(hash);
      return;
    }
    actions.stay();
    const state = shown.store.getState();
    const { scene: named, ignored } = hashToScene(hash, state.built.atlas, briefingsOf(state));
    const scene = reuseEqualParts(state.scene, named);
    entry = { scene, hash };
    shown.store.setState({
      ...showing(state, scene),
      notice: linkNotice(hash, state.built.atlas, ignored),
    });
  }

  const unsubscribe = site.subscribe(({ shown }, { shown: before }) => {
    if (shown && shown !== before) bind(shown);
  });
  const leave = () => settle();
  const { shown: first } = site.getState();
  if (first) bind(first);
  page.addEventListener("popstate", follow);
  page.addEventListener("hashchange", follow);
  page.addEventListener("pagehide", leave);
  return () => {
    leave();
    unbind();
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
