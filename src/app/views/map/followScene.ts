/**
 * Keeps the painter in sync with the Scene, and with the atlas while it is written: what is drawn,
 * visibility, positions and labels, and with them the camera.
 */
import { type AtlasStore, resolvedView } from "../../../open/state.ts";
import { labelScale } from "../../../picture/labels/index.ts";
import { matches, STILL } from "../../../ui/browser/useMedia.ts";
import type { ResolvedView } from "../../../view/index.ts";
import {
  animate,
  coversOf,
  createCamera,
  DURATIONS,
  type MapCamera,
  readingZoomOf,
  subjectOf,
  watchCovers,
} from "./camera/index.ts";
import { drawingOf } from "./drawing.ts";
import { isTinted, type Move, type Painter } from "./painter/index.ts";

/** Above this number of nodes an animation would stutter, so changes are instant. */
const MAX_SMOOTH_NODES = 1500;

/**
 * Applies the current Scene and every later one, as long as this painter is for it. Changes made under another view are applied when
 * the map returns. Returns the camera, which the person moves too, and a function that stops.
 */
export function followScene(
  painter: Painter,
  store: AtlasStore,
): { readonly camera: MapCamera; readonly stop: () => void } {
  const drawing = drawingOf(resolvedView(store.getState()));
  let applied: ResolvedView | undefined;
  let stopNodes = () => {};

  /** The scale of the current labels; 0 if they have to be placed again. */
  let appliedScale = 0;
  const applyLooks = (view: ResolvedView, at: number) => {
    const zoom = readingZoomOf(store.getState(), at);
    appliedScale = labelScale(view.layout.fontSize, zoom);
    painter.dress(view, zoom);
  };
  const camera = createCamera(painter, {
    covers: () => coversOf(painter.element()),
    watchCovers,
    record: store.getState().actions.setCamera,
    onRest: () => {
      const seen = painter.view().zoom;
      const zoom = readingZoomOf(store.getState(), seen);
      if (applied && labelScale(applied.layout.fontSize, zoom) !== appliedScale)
        applyLooks(applied, seen);
    },
  });

  const update = () => {
    const state = store.getState();
    if (applied && state.scene.view !== "map") return;
    const before = applied;
    const next = resolvedView(state);
    if (next === before || drawingOf(next) !== drawing) return;
    applied = next;
    painter.change(next);
    const isEdited = before !== undefined && next.atlas !== before.atlas;
    if (!before || next.visible !== before.visible || isTinted(next) !== isTinted(before)) {
      painter.filter(next);
    }
    const isArranged = next.layout !== before?.layout;
    const isMovedByHand = next.scene.moved !== before?.scene.moved;
    const moves = isArranged || isMovedByHand ? painter.movesTo(next) : undefined;
    const duration = moves && (before ? nodesTake(moves, next) : 0);
    const isMoving = camera.follow(subjectOf(next), duration);
    // A link in a bundle runs by itself once one of its nodes was moved by hand.
    const isBentAnew = isMovedByHand && next.layout.bundles !== undefined;
    if (isArranged || isEdited || isBentAnew || appearanceChanged(next, before)) {
      // A step starts moving at once; its labels are placed once the camera rests.
      const isNextStep = isMoving && next.scene.play && before?.scene.play;
      if (isNextStep && !moves && next.encoding === before.encoding) appliedScale = 0;
      else applyLooks(next, camera.goal().zoom);
    }
    if (!moves) return;
    stopNodes();
    stopNodes = animate(duration ?? 0, (part) => painter.move(moves, part));
  };

  /** How long nodes move, in ms. */
  const nodesTake = (moves: readonly Move[], { atlas, scene }: ResolvedView): number => {
    const isInstant =
      matches(STILL) || atlas.nodes.length > MAX_SMOOTH_NODES || !isNoticeable(moves);
    if (isInstant) return 0;
    return scene.play ? DURATIONS.step : DURATIONS.arrange;
  };

  const follow = () => {
    update();
    painter.rest(store.getState().scene.view !== "map");
  };
  follow();
  const unsubscribe = store.subscribe(follow);
  return {
    camera,
    stop: () => {
      stopNodes();
      unsubscribe();
      camera.dispose();
    },
  };
}

/** Whether the bodies or labels of nodes have to change. */
function appearanceChanged(next: ResolvedView, before: ResolvedView | undefined): boolean {
  const isPlayed = next.scene.play !== undefined;
  const wasPlayed = before?.scene.play !== undefined;
  if (isPlayed !== wasPlayed) return true;
  return next.visible !== before?.visible || next.encoding !== before.encoding;
}

/** Whether any move is large enough to be seen; a dropped node is only rounded to whole units. */
function isNoticeable(moves: readonly Move[]): boolean {
  return moves.some(({ from, to }) => Math.hypot(to.x - from.x, to.y - from.y) > 1);
}
