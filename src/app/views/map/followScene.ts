/** Keeps Cytoscape in sync with the Scene: visibility, positions and labels, and with them the camera. */
import type { Core } from "cytoscape";
import type { Atlas } from "../../../atlas/index.ts";
import type { Layout } from "../../../layout/boxes/index.ts";
import type { AtlasState, AtlasStore } from "../../../open/state.ts";
import { labelScale } from "../../../picture/labels/index.ts";
import { type Encoding, encodingOf } from "../../../picture/shapes/index.ts";
import { type Visible, visible } from "../../../query/visible/index.ts";
import type { Scene } from "../../../scene/index.ts";
import { matches, STILL } from "../../../ui/browser/useMedia.ts";
import {
  animate,
  coversOf,
  createCamera,
  cytoscapeLens,
  DURATIONS,
  layoutOf,
  type MapCamera,
  readingZoomOf,
  subjectOf,
  watchCovers,
} from "./camera/index.ts";
import { applyVisible, moveNodes, movesTo, setLooks } from "./painter/index.ts";

/** Above this number of nodes an animation would stutter, so changes are instant. */
const MAX_SMOOTH_NODES = 1500;

/** The parts of a Scene that Cytoscape has to reflect. */
interface MapState {
  readonly visible: Visible;
  readonly isTinted: boolean;
  readonly layout: Layout;
  readonly encoding: Encoding;
  readonly moved: Scene["moved"];
  readonly play: Scene["play"];
}

/**
 * Applies the current Scene and every later one. Changes made under another view are applied when
 * the map returns. Returns the camera, which the person moves too, and a function that stops.
 */
export function followScene(
  cy: Core,
  atlas: Atlas,
  store: AtlasStore,
): { readonly camera: MapCamera; readonly stop: () => void } {
  let applied: MapState | undefined;
  let appliedTo: AtlasState | undefined;
  let stopNodes = () => {};

  /** The scale of the current labels; 0 if they have to be placed again. */
  let appliedScale = 0;
  const applyLooks = ({ layout, visible, moved, encoding }: MapState, at: number) => {
    const zoom = readingZoomOf(store.getState(), at);
    appliedScale = labelScale(layout.fontSize, zoom);
    setLooks(cy, atlas, layout, { shown: visible, moved, zoom, encoding });
  };
  const camera = createCamera(cytoscapeLens(cy), {
    covers: () => coversOf(cy.container()),
    watchCovers,
    record: store.getState().actions.setCamera,
    onRest: () => {
      const zoom = readingZoomOf(store.getState(), cy.zoom());
      if (applied && labelScale(applied.layout.fontSize, zoom) !== appliedScale)
        applyLooks(applied, cy.zoom());
    },
  });

  const update = () => {
    const state = store.getState();
    if (state.built.atlas !== atlas) return;
    if (applied && state.scene.view !== "map") return;
    if (appliedTo && isSameToMap(appliedTo, state)) return;
    const layout = layoutOf(state);
    const subject = subjectOf(state);
    if (!layout || !subject) return;
    const before = applied;
    const next = mapStateOf(state, atlas, layout);
    applied = next;
    appliedTo = state;
    if (next.visible !== before?.visible || next.isTinted !== before.isTinted) {
      applyVisible(cy, atlas, before, next);
    }
    const isArranged = next.layout !== before?.layout;
    const moves =
      isArranged || next.moved !== before.moved
        ? movesTo(cy, atlas, layout, next.moved)
        : undefined;
    const duration = moves && (before ? nodesTake(moves, next) : 0);
    const isMoving = camera.follow(subject, duration);
    if (isArranged || appearanceChanged(next, before)) {
      // A step starts moving at once; its labels are placed once the camera rests.
      if (isMoving && !moves && next.play && before?.play && next.encoding === before.encoding)
        appliedScale = 0;
      else applyLooks(next, camera.goal().zoom);
    }
    if (!moves) return;
    stopNodes();
    stopNodes = animate(duration ?? 0, (part) => moveNodes(cy, moves, part));
  };

  /** How long nodes move, in ms. */
  const nodesTake = (moves: ReturnType<typeof movesTo>, { play }: MapState): number => {
    const isInstant =
      matches(STILL) || cy.nodes().length > MAX_SMOOTH_NODES || !isNoticeable(moves);
    if (isInstant) return 0;
    return play ? DURATIONS.step : DURATIONS.arrange;
  };

  update();
  const unsubscribe = store.subscribe(update);
  return {
    camera,
    stop: () => {
      stopNodes();
      unsubscribe();
      camera.dispose();
    },
  };
}

/** Whether two states differ at most in what the map does not take from here, such as the hover. */
function isSameToMap(a: AtlasState, b: AtlasState): boolean {
  return a.scene === b.scene && a.measured === b.measured && a.aspect === b.aspect;
}

function mapStateOf(state: AtlasState, atlas: Atlas, layout: Layout): MapState {
  const { scene } = state;
  return {
    visible: visible(atlas, scene),
    isTinted: scene.filters.families.length + scene.filters.relations.length > 0,
    layout,
    encoding: encodingOf(state.measured, scene.measures),
    moved: scene.moved,
    play: scene.play,
  };
}

/** Whether the bodies or labels of nodes have to change. */
function appearanceChanged(next: MapState, before: MapState | undefined): boolean {
  const { visible, encoding, play } = next;
  const isPlayed = play !== undefined;
  const wasPlayed = before?.play !== undefined;
  return visible !== before?.visible || encoding !== before.encoding || isPlayed !== wasPlayed;
}

/** Whether any move is large enough to be seen; a dropped node is only rounded to whole units. */
function isNoticeable(moves: ReturnType<typeof movesTo>): boolean {
  return moves.some(({ from, to }) => Math.hypot(to.x - from.x, to.y - from.y) > 1);
}
