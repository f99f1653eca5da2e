/**
 * The state of one open atlas: the atlas itself, the Scene on screen, the briefing drafts, and what
 * is transient (hover, cursor, search hits, notice). Actions on the Scene are pure functions, bound
 * here and nowhere else.
 */
import { createStore, type StoreApi } from "zustand/vanilla";
import { hashToScene, linkNotice, sceneToHash } from "../address/index.ts";
import type { Briefing } from "../atlas/index.ts";
import type { Aspect, BuiltAtlas } from "../layout/boxes/index.ts";
import { lookup } from "../query/visible/index.ts";
import {
  type PlayedStep,
  reuseEqualParts,
  type Scene,
  sceneOfStep,
  actions as verbs,
} from "../scene/index.ts";
import { type Measured, type ResolvedView, resolve } from "../view/index.ts";

/** The actions of src/scene without their Scene argument, which the store supplies. */
type Verb = keyof typeof verbs;
type SceneActions = {
  readonly [V in Verb]: (typeof verbs)[V] extends (scene: Scene, ...args: infer Args) => Scene
    ? (...args: Args) => void
    : never;
};

export interface Actions extends SceneActions {
  /**
   * Replaces the atlas after it was recompiled. The Scene stays as far as it still fits; the notice
   * tells what no longer does.
   */
  replace(built: BuiltAtlas): void;
  /** Shows a Scene as it is, e.g. one from the history. */
  show(scene: Scene): void;
  setAspect(aspect: Aspect): void;
  setCursor(id: string | undefined): void;
  setHover(id: string | undefined): void;
  setSearchHits(ids: ReadonlySet<string>): void;
  setNotice(notice: string | undefined): void;
  setMeasured(measured: Measured | undefined): void;
  /** Shows a step of a briefing as its author left it. */
  play(step: PlayedStep): void;
  /** Replaces the atlas's own briefings; `undefined` restores those. */
  setDrafts(drafts: readonly Briefing[] | undefined): void;
}

export interface AtlasState {
  readonly built: BuiltAtlas;
  /** How often the atlas was recompiled since it was opened. */
  readonly revision: number;
  readonly scene: Scene;
  /**
   * What was shown before the briefing began; `undefined` while none is played, or where a link
   * opened it.
   */
  readonly sceneBeforeBriefing: Scene | undefined;
  /** Which of the two layouts fits the pane. */
  readonly aspect: Aspect;
  /**
   * The node or edge id at the keyboard cursor, which outline and map share. Independent of the
   * selection.
   */
  readonly cursor: string | undefined;
  readonly hover: string | undefined;
  /** Node and edge ids that the search found. */
  readonly searchHits: ReadonlySet<string>;
  /** One line for the person to read, e.g. which parts of a link could not be opened. */
  readonly notice: string | undefined;
  /** The measures of what is shown, as far as any were requested. */
  readonly measured: Measured | undefined;
  /** The briefings as edited on this machine; `undefined` while they are those of the atlas. */
  readonly drafts: readonly Briefing[] | undefined;
  readonly actions: Actions;
}

export type AtlasStore = StoreApi<AtlasState>;

/** The current briefings: the drafts, or those of the atlas. */
export function briefingsOf({ drafts, built }: AtlasState): readonly Briefing[] {
  return drafts ?? built.atlas.briefings;
}

/** What the Scene on the screen shows, resolved; the same object while nothing of it changes. */
export function resolvedView({ built, scene, measured, aspect }: AtlasState): ResolvedView {
  return resolve(built, scene, measured, aspect);
}

const NO_HITS: ReadonlySet<string> = new Set();

export interface Start {
  /** The hash of the Scene to show. */
  readonly hash: string;
  /** The current aspect of the pane. */
  readonly aspect: Aspect;
}

/** Creates the state of an atlas. The notice tells which parts of the hash do not fit it. */
export function createAtlasStore(built: BuiltAtlas, { hash, aspect }: Start): AtlasStore {
  const { atlas } = built;
  const { scene: firstScene, ignored } = hashToScene(hash, atlas);
  return createStore<AtlasState>()((set, get) => {
    const show = (next: Scene) => {
      if (next !== get().scene) set(sceneChange(get(), next));
    };
    const bind =
      <Args extends readonly unknown[]>(verb: (scene: Scene, ...args: Args) => Scene) =>
      (...args: Args) =>
        show(verb(get().scene, ...args));
    return {
      built,
      revision: 0,
      scene: firstScene,
      sceneBeforeBriefing: undefined,
      aspect,
      cursor: undefined,
      hover: undefined,
      searchHits: NO_HITS,
      notice: linkNotice(hash, atlas, ignored),
      measured: undefined,
      drafts: undefined,
      actions: {
        // The keyboard continues from whatever was picked, wherever that was.
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
        replace: (next) => set(replacement(get(), next)),
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

/** The change of state that shows another Scene: a briefing remembers the Scene before it began. */
export function sceneChange(
  { scene: before, sceneBeforeBriefing }: AtlasState,
  scene: Scene,
): Pick<AtlasState, "scene" | "sceneBeforeBriefing"> {
  if (!scene.play) return { scene, sceneBeforeBriefing: undefined };
  return { scene, sceneBeforeBriefing: before.play ? sceneBeforeBriefing : before };
}

/** The change of state after a recompilation: references to parts that are gone are dropped. */
function replacement(state: AtlasState, built: BuiltAtlas): Partial<AtlasState> {
  const { atlas } = built;
  const { scene, ignored } = hashToScene(sceneToHash(state.scene), atlas, state.drafts);
  const ids = lookup(atlas);
  const ifPresent = (id: string | undefined) =>
    id !== undefined && (ids.nodes.has(id) || ids.edges.has(id)) ? id : undefined;
  return {
    built,
    revision: state.revision + 1,
    scene,
    sceneBeforeBriefing: undefined,
    cursor: ifPresent(state.cursor),
    hover: undefined,
    searchHits: NO_HITS,
    notice: linkNotice("", atlas, ignored),
    measured: undefined,
  };
}
