/** Keeps the browser's history and the Scene on screen in step. */
import { atlasOfHash, hashToScene, linkNotice, sceneToHash } from "../address/index.ts";
import { reuseEqualParts, type Scene } from "../scene/index.ts";
import type { OpenAtlas } from "./openAtlas.ts";
import { entryOf, type SiteStore } from "./site.ts";
import { type AtlasState, briefingsOf, sceneChange } from "./state.ts";

/**
 * Changes within this time of a new entry join it, so that a run of clicks is one step back. In ms.
 */
export const ONE_STEP_MS = 1000;
/** How long camera and moved nodes must be still before the URL records them. In ms. */
export const REST_MS = 300;
/** An address with the id of a quote, as it is written here or in another program. */
const NAMES_QUOTE = /~|%7E/i;

/** The members of `window` that are used here. */
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
 * Binds a site to the history of a page until the returned function is called. Changes of
 * selection, filters, view, arrangement and focus make a new entry (several within a second make
 * one); camera and moved nodes update the current entry once they are still. Back, forward and a
 * hash typed by hand show their Scene, and switch to another atlas where they name one. A briefing
 * is a single entry, whatever is shown in it; leaving it for the view before it goes back to that
 * view's entry. With `entries` "none" no entries are made: an embedded page leaves the back button
 * to the page around it.
 */
export function bindHistory(
  site: SiteStore,
  page: Page,
  entries: "own" | "none" = "own",
): () => void {
  /** The Scene and hash of the current entry; no Scene while its atlas is still loading. */
  let entry: { readonly scene: Scene | undefined; readonly hash: string } = {
    scene: undefined,
    hash: page.location.hash,
  };
  let enteredAt = Number.NEGATIVE_INFINITY;
  let resting: number | undefined;
  /** While the current entry is a briefing: the hash of the entry before it. */
  let viewHash: string | undefined;
  let unbind = () => {};

  /** Notes the hash of an entry; one that is new ends the trail. */
  function mark(at: number, hash: string, isNew: boolean): void {
    const before = site.getState().trail.hashes;
    const hashes = isNew ? before.slice(0, at) : [...before];
    hashes[at] = hash;
    site.setState({ trail: { at, hashes } });
  }

  /** The number of the entry that is shown; one that was typed by hand begins a trail. */
  function markShown(): void {
    const { hash } = page.location;
    const state: unknown = page.history.state;
    if (typeof state === "number") mark(state, hash, false);
    else mark(0, hash, site.getState().trail.hashes[0] !== hash);
  }

  /** Writes a Scene into the history; returns whether the browser accepted it. */
  function write(scene: Scene, way: "pushState" | "replaceState"): boolean {
    const hash = sceneToHash(scene);
    entry = { scene, hash };
    const isNew = way === "pushState";
    const at = site.getState().trail.at + (isNew ? 1 : 0);
    try {
      page.history[way](at, "", hash);
      mark(at, hash, isNew);
      return true;
    } catch {
      // Browsers limit how many entries a page may add in a row; the next change writes the URL
      // again.
      return false;
    }
  }

  function settleLater(): void {
    page.clearTimeout(resting);
    resting = page.setTimeout(settle, REST_MS);
  }

  /** Writes a pending change into the entry it belongs to. */
  function settle(scene = site.getState().shown?.store.getState().scene): void {
    if (resting === undefined) return;
    cancelSettle();
    if (scene) write(scene, "replaceState");
  }

  function cancelSettle(): void {
    page.clearTimeout(resting);
    resting = undefined;
  }

  /** Makes entries for this atlas from now on. */
  function bind({ id, store }: OpenAtlas): void {
    unbind();
    unbind = store.subscribe(onScene);
    cancelSettle();
    viewHash = undefined;
    enteredAt = Number.NEGATIVE_INFINITY;
    const { scene } = store.getState();
    const { hash } = page.location;
    const named = entryOf(site.getState(), hash);
    // The person went on in the previous atlas while this one was loading, so this one gets an
    // entry of its own.
    if (named && named.id !== id) write(scene, entries === "none" ? "replaceState" : "pushState");
    else entry = { scene, hash };
  }

  function onScene(state: AtlasState, before: AtlasState): void {
    if (state.scene === before.scene || state.scene === entry.scene) return;
    if (state.built !== before.built) {
      // The atlas was recompiled: the entry stays the same, as far as it still fits.
      entry = { scene: state.scene, hash: page.location.hash };
      return;
    }
    if (entry.scene && isSameStep(state.scene, entry.scene)) {
      settleLater();
      return;
    }
    settle(before.scene);
    const now = Date.now();
    const [play, playBefore] = [state.scene.play, before.scene.play];
    const viewBefore = viewHash;
    if (!play) viewHash = undefined;
    if (viewBefore !== undefined && !play && state.scene === before.sceneBeforeBriefing) {
      enteredAt = Number.NEGATIVE_INFINITY;
      entry = { scene: state.scene, hash: viewBefore };
      page.history.back();
      return;
    }
    // The view before a briefing keeps its entry, however soon the briefing started.
    const isStart = play !== undefined && playBefore === undefined;
    const isSameEntry = !isStart && (play !== undefined || now - enteredAt < ONE_STEP_MS);
    if (!isSameEntry) enteredAt = now;
    const way = isSameEntry || entries === "none" ? "replaceState" : "pushState";
    const { hash } = entry;
    if (write(state.scene, way) && isStart && way === "pushState") viewHash = hash;
  }

  function onAddress(): void {
    const { shown, coming, actions } = site.getState();
    const { hash } = page.location;
    markShown();
    // Browsers fire both popstate and hashchange for the same step.
    if (hash === entry.hash && !coming) return;
    cancelSettle();
    enteredAt = Number.NEGATIVE_INFINITY;
    viewHash = undefined;
    const wanted = entryOf(site.getState(), hash)?.id;
    const isNamed = wanted === (atlasOfHash(hash) ?? wanted);
    if (!shown || (isNamed && wanted !== shown.id)) {
      entry = { scene: entry.scene, hash };
      void actions.goTo(hash);
      return;
    }
    actions.stay();
    const { details } = shown;
    if (!details || !NAMES_QUOTE.test(hash)) {
      show(shown, hash);
      return;
    }
    // The ids of quotes come with the details; if they can't be loaded, the notice says what is unknown.
    entry = { scene: entry.scene, hash };
    const isStillWanted = () => site.getState().shown === shown && page.location.hash === hash;
    const showIfWanted = () => isStillWanted() && show(shown, hash);
    void details.load().then(showIfWanted, showIfWanted);
  }

  /** Shows what an address says of the atlas that is shown. */
  function show({ store }: OpenAtlas, hash: string): void {
    const state = store.getState();
    const { scene: named, ignored } = hashToScene(hash, state.built.atlas, briefingsOf(state));
    const scene = reuseEqualParts(state.scene, named);
    entry = { scene, hash };
    store.setState({
      ...sceneChange(state, scene),
      notice: linkNotice(hash, state.built.atlas, ignored),
    });
  }

  const unsubscribe = site.subscribe(({ shown }, { shown: before }) => {
    if (shown && shown !== before) bind(shown);
  });
  const leave = () => settle();
  const { shown: first } = site.getState();
  markShown();
  if (first) bind(first);
  page.addEventListener("popstate", onAddress);
  page.addEventListener("hashchange", onAddress);
  page.addEventListener("pagehide", leave);
  return () => {
    leave();
    unbind();
    unsubscribe();
    page.removeEventListener("popstate", onAddress);
    page.removeEventListener("hashchange", onAddress);
    page.removeEventListener("pagehide", leave);
  };
}

/** Whether two Scenes differ at most in camera, moved nodes, and the rule of Gaps that is pointed at. */
function isSameStep(a: Scene, b: Scene): boolean {
  return stepHash(a) === stepHash(b);
}

function stepHash(scene: Scene): string {
  return sceneToHash({ ...scene, camera: undefined, moved: {}, gapRule: undefined });
}
