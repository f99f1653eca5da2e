/**
 * The one store of the page: which atlas, which Scene of it, and what passes (hover, cursor,
 * search hits, notice). Actions on the Scene are pure functions, bound here and nowhere else.
 */
import { createStore, type StoreApi } from "zustand/vanilla";
import type { Briefing } from "../atlas/atlas.ts";
import { defaultScene } from "../atlas/openScene.ts";
import type { PlayedStep, Scene } from "../atlas/scene.ts";
import { lookup } from "../graph/lookup.ts";
import type { Aspect, BuiltAtlas } from "../layout/layout.ts";
import type { Measured } from "../picture/encoding.ts";
import * as verbs from "./actions.ts";
import { keptAs } from "./kept.ts";
import { linkNotice } from "./permalink.ts";
import { stepOf } from "./play.ts";
import { hashToScene, sceneToHash } from "./url.ts";

export interface AtlasEntry {
  readonly id: string;
  readonly title: string;
  /** Where its atlas.json is, as its author wrote it; left out where there is none to be had. */
  readonly source?: string;
}

/** The verbs of actions.ts, without their Scene, which the store knows. */
type Verb = keyof typeof verbs;
type SceneActions = {
  readonly [V in Verb]: (typeof verbs)[V] extends (scene: Scene, ...args: infer Args) => Scene
    ? (...args: Args) => void
    : never;
};

export interface Actions extends SceneActions {
  /**
   * Shows an atlas. With a hash, the Scene that the hash names; without one, the present Scene
   * as far as it fits (the atlas was compiled anew). What could not be opened is the notice.
   */
  open(built: BuiltAtlas, hash?: string): void;
  /** Shows a Scene as it is: a step of history. */
  show(scene: Scene): void;
  setAspect(aspect: Aspect): void;
  setCursor(id: string | undefined): void;
  setHover(id: string | undefined): void;
  setSearchHits(ids: ReadonlySet<string>): void;
  setNotice(notice: string | undefined): void;
  setMeasured(measured: Measured | undefined): void;
  /** Shows a step of a briefing as its author left it. */
  play(step: PlayedStep): void;
  /** Takes briefings in place of the atlas's own; `undefined` gives those back. */
  setDrafts(drafts: readonly Briefing[] | undefined): void;
}

export interface AppState {
  readonly atlases: readonly AtlasEntry[];
  /** `undefined` until the first atlas has come. */
  readonly built: BuiltAtlas | undefined;
  readonly scene: Scene;
  /** What was shown before the briefing that is played; `undefined` where it was opened by a link. */
  readonly left: Scene | undefined;
  /** Which of the two sets of positions fits the pane. */
  readonly aspect: Aspect;
  /** The keyboard's place, shared by outline and map: a node or edge id. Apart from the selection. */
  readonly cursor: string | undefined;
  readonly hover: string | undefined;
  /** Node and edge ids that the search found. */
  readonly searchHits: ReadonlySet<string>;
  /** One line for the person to read, e.g. what of a link could not be opened. */
  readonly notice: string | undefined;
  /** What has been measured of what is shown, as far as anyone asked. */
  readonly measured: Measured | undefined;
  /** The briefings as they are being written on this machine; `undefined`: as the atlas has them. */
  readonly drafts: readonly Briefing[] | undefined;
  readonly actions: Actions;
}

export type AppStore = StoreApi<AppState>;

/** The briefings there are, as they were last written. */
export function briefingsOf({ drafts, built }: AppState): readonly Briefing[] {
  return drafts ?? built?.atlas.briefings ?? NO_BRIEFINGS;
}

const NO_BRIEFINGS: readonly Briefing[] = [];
const NO_HITS: ReadonlySet<string> = new Set();

/** The store, before any atlas has come. `aspect` is the pane's at start. */
export function createAppStore(start: {
  readonly atlases: readonly AtlasEntry[];
  readonly aspect: Aspect;
}): AppStore {
  return createStore<AppState>()((set, get) => {
    const show = (next: Scene) => {
      if (next !== get().scene) set(showing(get(), next));
    };
    const bind =
      <Args extends readonly unknown[]>(verb: (scene: Scene, ...args: Args) => Scene) =>
      (...args: Args) =>
        show(verb(get().scene, ...args));
    return {
      atlases: start.atlases,
      built: undefined,
      scene: defaultScene({ id: start.atlases[0]?.id ?? "" }),
      left: undefined,
      aspect: start.aspect,
      cursor: undefined,
      hover: undefined,
      searchHits: NO_HITS,
      notice: undefined,
      measured: undefined,
      drafts: undefined,
      actions: {
        // What was picked, wherever, is where the keyboard goes on.
        select: (id) => {
          const { scene, cursor } = get();
          const next = verbs.select(scene, id);
          if (next !== scene || id !== cursor) set({ scene: next, cursor: id });
        },
        toggleSelected: bind(verbs.toggleSelected),
        selectAll: bind(verbs.selectAll),
        clearSelection: bind(verbs.clearSelection),
        toggleFilter: bind(verbs.toggleFilter),
        isolatePillar: bind(verbs.isolatePillar),
        clearFilters: bind(verbs.clearFilters),
        setAtLeast: bind(verbs.setAtLeast),
        setHideUnlinked: bind(verbs.setHideUnlinked),
        setView: bind(verbs.setView),
        setText: bind(verbs.setText),
        openInText: bind(verbs.openInText),
        openSection: bind(verbs.openSection),
        setPanel: bind(verbs.setPanel),
        setCodebook: bind(verbs.setCodebook),
        setTable: bind(verbs.setTable),
        setMatrix: bind(verbs.setMatrix),
        setPaths: bind(verbs.setPaths),
        singleOutPath: bind(verbs.singleOutPath),
        setAsk: bind(verbs.setAsk),
        setCompare: bind(verbs.setCompare),
        setMeasures: bind(verbs.setMeasures),
        arrange: bind(verbs.arrange),
        focusOn: bind(verbs.focusOn),
        moveNode: bind(verbs.moveNode),
        resetMoved: bind(verbs.resetMoved),
        setCamera: bind(verbs.setCamera),
        leaveBriefing: () => show(get().left ?? verbs.leaveBriefing(get().scene)),
        open: (built, hash) => set(opened(get(), built, hash)),
        show,
        setAspect: (aspect) => set({ aspect }),
        setCursor: (cursor) => set({ cursor }),
        setHover: (hover) => set({ hover }),
        setSearchHits: (searchHits) => set({ searchHits }),
        setNotice: (notice) => set({ notice }),
        setMeasured: (measured) => set({ measured }),
        play: (step) => {
          const { built, scene } = get();
          if (built) show(keptAs(scene, stepOf(built.atlas, briefingsOf(get()), step)));
        },
        setDrafts: (drafts) => set({ drafts }),
      },
    };
  });
}

/** What another Scene changes: a briefing remembers what was shown before it began. */
export function showing({ scene: before, left }: AppState, scene: Scene): Partial<AppState> {
  if (!scene.play) return { scene, left: undefined };
  return { scene, left: before.play ? left : before };
}

/** What an atlas changes when it comes: whatever named parts of the one before is dropped. */
function opened(state: AppState, built: BuiltAtlas, hash: string | undefined): Partial<AppState> {
  const { atlas } = built;
  const drafts = state.built?.atlas.id === atlas.id ? state.drafts : undefined;
  const { scene, ignored } = hashToScene(hash ?? sceneToHash(state.scene), atlas, drafts);
  const ids = lookup(atlas);
  const known = (id: string | undefined) =>
    id !== undefined && (ids.nodes.has(id) || ids.edges.has(id)) ? id : undefined;
  return {
    built,
    scene,
    left: undefined,
    cursor: known(state.cursor),
    hover: undefined,
    searchHits: NO_HITS,
    notice: linkNotice(hash ?? "", atlas, ignored),
    measured: undefined,
    drafts,
  };
}
