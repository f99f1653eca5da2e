/**
 * The state of one open atlas: the atlas itself, the Scene on screen, the briefing drafts, and what
 * is transient (hover, cursor, search hits, notice). Actions on the Scene are pure functions, bound
 * here and nowhere else.
 */
import { createStore, type StoreApi } from "zustand/vanilla";
import { hashToScene, linkNotice, sceneToHash } from "../address/index.ts";
import type { Briefing, Callout } from "../atlas/index.ts";
import type { Aspect, BuiltAtlas } from "../layout/boxes/index.ts";
import { NO_NOTES, type NoteFilter, type OwnNotes } from "../notes/index.ts";
import { lookup } from "../query/visible/index.ts";
import {
  type GroupName,
  isDeepEqual,
  type PlayedStep,
  playedStep,
  reuseEqualParts,
  type Scene,
  sceneOfStep,
  actions as verbs,
} from "../scene/index.ts";
import { type Arranged, type Measured, type ResolvedView, resolve } from "../view/index.ts";

/** The actions of src/scene without their Scene argument, which the store supplies. */
type Verb = Exclude<keyof typeof verbs, "changePart">;
type SceneActions = {
  readonly [V in Verb]: (typeof verbs)[V] extends (scene: Scene, ...args: infer Args) => Scene
    ? (...args: Args) => void
    : never;
} & {
  // Written out, since inference would lose which change fits which part.
  readonly changePart: <P extends GroupName>(part: P, change: Partial<Scene[P]>) => void;
};

export interface Actions extends SceneActions {
  /**
   * Replaces the atlas after it was recompiled. The Scene stays as far as it still fits; the notice
   * tells what no longer does. A Scene that was carried along takes its place, and nothing is told.
   */
  replace(built: BuiltAtlas, carried?: Scene): void;
  /** Shows a Scene as it is, e.g. one from the history. */
  show(scene: Scene): void;
  setAspect(aspect: Aspect): void;
  setCursor(id: string | undefined): void;
  setHover(id: string | undefined): void;
  setSearchHits(ids: ReadonlySet<string>): void;
  setNotice(notice: string | undefined): void;
  setMeasured(measured: Measured | undefined): void;
  /** Adds the layout of a part, which stands in for no longer than the latest few do. */
  addArranged(arranged: Arranged): void;
  /** Shows a step of a briefing as its author left it. */
  play(step: PlayedStep): void;
  /** Replaces the atlas's own briefings; `undefined` restores those. */
  setDrafts(drafts: readonly Briefing[] | undefined): void;
  setEditedCallouts(callouts: readonly Callout[]): void;
  /** Replaces the atlas's own notes; `undefined` restores those. What was done can be undone, if it is told. */
  setNotes(notes: OwnNotes | undefined, done?: string): void;
  /** Replaces those of the atlas itself, while it is written. */
  setBuiltNotes(notes: OwnNotes): void;
  /** Remembers by which notes nodes were kept by hand, and which nodes. */
  setNoteFilter(filter: readonly NoteFilter[], kept: readonly string[]): void;
}

/** Every action on the Scene as a function of the store, which runs it by `run`. */
function bindVerbs(
  run: (verb: (scene: Scene, ...args: never[]) => Scene, args: never[]) => void,
): SceneActions {
  const bound = Object.entries(verbs).map(([name, verb]) => [
    name,
    (...args: never[]) => run(verb, args),
  ]);
  // Object.fromEntries does not know which name belongs to which verb.
  return Object.fromEntries(bound) as SceneActions;
}

export interface AtlasState {
  readonly built: BuiltAtlas;
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
  /** The latest layouts of parts that were laid out for themselves, the latest first. */
  readonly arranged: readonly Arranged[];
  /** The briefings as edited on this machine; `undefined` while they are those of the atlas. */
  readonly drafts: readonly Briefing[] | undefined;
  /** Those of the step that is open in the editor, while its view is on screen. */
  readonly editedCallouts: readonly Callout[];
  /** Own notes and named views, as kept on this machine; `undefined` while they are those of the atlas. */
  readonly notes: OwnNotes | undefined;
  /** What was done to them last, and what they were before. */
  readonly notesUndo: { readonly done: string; readonly notes: OwnNotes | undefined } | undefined;
  /** By what notes the nodes that are kept by hand were chosen. */
  readonly noteFilter: readonly NoteFilter[];
  /** Those nodes: if others are kept by hand since, it is no filter by notes any more. */
  readonly noteFilterKept: readonly string[];
  readonly actions: Actions;
}

export type AtlasStore = StoreApi<AtlasState>;

/** The current briefings: the drafts, or those of the atlas. */
export function briefingsOf({ drafts, built }: AtlasState): readonly Briefing[] {
  return drafts ?? built.atlas.briefings;
}

/** The current notes: those on this machine, or those that came with the atlas. */
export function notesOf({ notes, built }: AtlasState): OwnNotes {
  return notes ?? built.notes ?? NO_NOTES;
}

const NO_CALLOUTS: readonly Callout[] = [];

/**
 * The callouts over the map: those of the step that is played, until something else is selected; the
 * same list while nothing of it changes.
 */
export function calloutsOf(state: AtlasState): readonly Callout[] {
  const { scene, built, editedCallouts } = state;
  if (!scene.play) return editedCallouts;
  const briefings = briefingsOf(state);
  const { callouts = NO_CALLOUTS } = playedStep(briefings, scene.play)?.step ?? {};
  if (callouts.length === 0) return NO_CALLOUTS;
  const { select } = sceneOfStep(built.atlas, briefings, scene.play);
  return isDeepEqual(select, scene.select) ? callouts : NO_CALLOUTS;
}

/** What the Scene on the screen shows, resolved; the same object while nothing of it changes. */
export function resolvedView({
  built,
  scene,
  measured,
  aspect,
  arranged,
}: AtlasState): ResolvedView {
  return resolve(built, scene, measured, aspect, arranged);
}

/** The key of a layout that is for no Scene any more, and stands in until its successor is there. */
const OUTDATED = "";

/** How many layouts of parts are kept. */
const ARRANGED_KEPT = 12;

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
    const bound = bindVerbs((verb, args) => show(verb(get().scene, ...args)));
    return {
      built,
      scene: firstScene,
      sceneBeforeBriefing: undefined,
      aspect,
      cursor: undefined,
      hover: undefined,
      searchHits: NO_HITS,
      notice: linkNotice(hash, atlas, ignored),
      measured: undefined,
      arranged: [],
      drafts: undefined,
      editedCallouts: NO_CALLOUTS,
      notes: undefined,
      notesUndo: undefined,
      noteFilter: [],
      noteFilterKept: [],
      actions: {
        ...bound,
        // The keyboard continues from whatever was picked, wherever that was.
        select: (id) => {
          const { scene, cursor } = get();
          const next = verbs.select(scene, id);
          if (next !== scene || id !== cursor) set({ scene: next, cursor: id });
        },
        leaveBriefing: () => show(get().sceneBeforeBriefing ?? verbs.leaveBriefing(get().scene)),
        replace: (next, carried) => set(replacement(get(), next, carried)),
        show,
        setAspect: (aspect) => set({ aspect }),
        setCursor: (cursor) => set({ cursor }),
        setHover: (hover) => set({ hover }),
        setSearchHits: (searchHits) => set({ searchHits }),
        setNotice: (notice) => set({ notice }),
        setMeasured: (measured) => set({ measured }),
        addArranged: (next) => set({ arranged: [next, ...get().arranged].slice(0, ARRANGED_KEPT) }),
        play: (step) => {
          const state = get();
          const next = sceneOfStep(state.built.atlas, briefingsOf(state), step);
          show(reuseEqualParts(state.scene, next));
        },
        setDrafts: (drafts) => set({ drafts }),
        setEditedCallouts: (editedCallouts) => set({ editedCallouts }),
        setNotes: (notes, done) =>
          set({ notes, notesUndo: done ? { done, notes: get().notes } : undefined }),
        setBuiltNotes: (notes) => set({ built: { ...get().built, notes } }),
        setNoteFilter: (noteFilter, noteFilterKept) => set({ noteFilter, noteFilterKept }),
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

/**
 * The change of state after a recompilation: references to parts that are gone are dropped. What has to be
 * measured or laid out anew stays until it is, where it still fits, so that nothing flickers.
 */
function replacement(state: AtlasState, built: BuiltAtlas, carried?: Scene): Partial<AtlasState> {
  const { atlas } = built;
  const { measured, arranged } = state;
  const hash = sceneToHash(carried ?? state.scene);
  const { scene, ignored } = hashToScene(hash, atlas, state.drafts);
  const ids = lookup(atlas);
  const ifPresent = (id: string | undefined) =>
    id !== undefined && (ids.nodes.has(id) || ids.edges.has(id)) ? id : undefined;
  const isMeasured = measured?.ids.every((id) => ids.nodes.has(id));
  return {
    built,
    scene: reuseEqualParts(state.scene, scene),
    sceneBeforeBriefing: undefined,
    cursor: ifPresent(state.cursor),
    hover: ifPresent(state.hover),
    searchHits: NO_HITS,
    notice: carried ? state.notice : linkNotice("", atlas, ignored),
    measured: isMeasured ? measured : undefined,
    arranged: arranged.flatMap((each) => (each.folded ? [] : [{ ...each, key: OUTDATED }])),
  };
}
