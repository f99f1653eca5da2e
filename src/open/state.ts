/**
 * The state of one open atlas: the atlas itself, the Scene of it that is shown, the briefings that
 * are being written, and what passes (hover, cursor, search hits, notice). Actions on the Scene are
 * pure functions, bound here and nowhere else.
 */
import { createStore, type StoreApi } from "zustand/vanilla";
import { hashToScene, linkNotice, sceneToHash } from "../address/index.ts";
import type { Briefing } from "../atlas/index.ts";
import type { Aspect, BuiltAtlas } from "../layout/boxes/index.ts";
import type { Measured } from "../picture/shapes/index.ts";
import { lookup } from "../query/visible/index.ts";
import {
  type PlayedStep,
  reuseEqualParts,
  type Scene,
  sceneOfStep,
  actions as verbs,
} from "../scene/index.ts";

/** The verbs of actions.ts, without their Scene, which the store knows. */
type Verb = keyof typeof verbs;
type SceneActions = {
  readonly [V in Verb]: (typeof verbs)[V] extends (scene: Scene, ...args: infer Args) => Scene
    ? (...args: Args) => void
    : never;
};

export interface Actions extends SceneActions {
  /**
   * Takes the same atlas, compiled anew. The Scene stays as far as it fits; what does not fit any
   * more is the notice.
   */
  replace(built: BuiltAtlas): void;
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

export interface AtlasState {
  readonly built: BuiltAtlas;
  /** How often the atlas was compiled anew since it was opened. */
  readonly revision: number;
  readonly scene: Scene;
  /**
   * What was shown before the briefing that is played; `undefined` where none is played, or where
   * it was opened by a link.
   */
  readonly sceneBeforeBriefing: Scene | undefined;
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

export type AtlasStore = StoreApi<AtlasState>;

/** The briefings there are, as they were last written. */
export function briefingsOf({ drafts, built }: AtlasState): readonly Briefing[] {
  return drafts ?? built.atlas.briefings;
}

const NO_HITS: ReadonlySet<string> = new Set();

export interface Start {
  /** What to show of the atlas: the hash of a Scene. */
  readonly hash: string;
  /** The pane's aspect now. */
  readonly aspect: Aspect;
}

/** The state of an atlas that is being opened. What of the hash does not fit it is the notice. */
export function createAtlasStore(built: BuiltAtlas, { hash, aspect }: Start): AtlasStore {
  const { atlas } = built;
  const { scene: first, ignored } = hashToScene(hash, atlas);
  return createStore<AtlasState>()((set, get) => {
    const show = (next: Scene) => {
      if (next !== get().scene) set(showing(get(), next));
    };
    const bind =
      <Args extends readonly unknown[]>(verb: (scene: Scene, ...args: Args) => Scene) =>
      (...args: Args) =>
        show(verb(get().scene, ...args));
    return {
      built,
      revision: 0,
      scene: first,
      sceneBeforeBriefing: undefined,
      aspect,
      cursor: undefined,
      hover: undefined,
      searchHits: NO_HITS,
      notice: linkNotice(hash, atlas, ignored),
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
        leaveBriefing: () => show(get().sceneBeforeBriefing ?? verbs.leaveBriefing(get().scene)),
        replace: (next) => set(replaced(get(), next)),
        show,
        setAspect: (aspect) => set({ aspect }),
        setCursor: (cursor) => set({ cursor }),
        setHover: (hover) => set({ hover }),
        setSearchHits: (searchHits) => set({ searchHits }),
        setNotice: (notice) => set({ notice }),
        setMeasured: (measured) => set({ measured }),
        play: (step) => {
          const state = get();
          const next = sceneOfStep(state.built.atlas, briefingsOf(state), step);
          show(reuseEqualParts(state.scene, next));
        },
        setDrafts: (drafts) => set({ drafts }),
      },
    };
  });
}

/** What another Scene changes: a briefing remembers what was shown before it began. */
export function showing(
  { scene: before, sceneBeforeBriefing }: AtlasState,
  scene: Scene,
): Pick<AtlasState, "scene" | "sceneBeforeBriefing"> {
  if (!scene.play) return { scene, sceneBeforeBriefing: undefined };
  return { scene, sceneBeforeBriefing: before.play ? sceneBeforeBriefing : before };
}

/** What the atlas compiled anew changes: whatever named parts that are gone is dropped. */
function replaced(state: AtlasState, built: BuiltAtlas): Partial<AtlasState> {
  const { atlas } = built;
  const { scene, ignored } = hashToScene(sceneToHash(state.scene), atlas, state.drafts);
  const ids = lookup(atlas);
  const known = (id: string | undefined) =>
    id !== undefined && (ids.nodes.has(id) || ids.edges.has(id)) ? id : undefined;
  return {
    built,
    revision: state.revision + 1,
    scene,
    sceneBeforeBriefing: undefined,
    cursor: known(state.cursor),
    hover: undefined,
    searchHits: NO_HITS,
    notice: linkNotice("", atlas, ignored),
    measured: undefined,
  };
}
