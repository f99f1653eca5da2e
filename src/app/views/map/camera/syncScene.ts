/** Keeps Cytoscape in sync with the Scene: visibility, positions, labels and camera. */
import type { Core } from "cytoscape";
import type { Atlas } from "../../../../atlas/index.ts";
import type { Layout } from "../../../../layout/boxes/index.ts";
import { type AtlasState, type AtlasStore, resolvedView } from "../../../../open/state.ts";
import { labelScale } from "../../../../picture/labels/index.ts";
import type { View } from "../../../../picture/shapes/index.ts";
import type { Visible } from "../../../../query/visible/index.ts";
import type { Scene } from "../../../../scene/index.ts";
import type { Encoding, ResolvedView } from "../../../../view/index.ts";
import { applyVisible, moveNodes, movesTo, setLooks } from "../painter/index.ts";
import { visibleBox } from "./cover.ts";
import { GLIDE, glide, prefersReducedMotion, STEP_GLIDE } from "./glide.ts";
import { readingZoomOf, viewOf, wholeView } from "./mapViews.ts";
import { isAtCamera, isSameView, type Viewport, viewBetween } from "./viewport.ts";

/** Above this number of nodes an animation would stutter, so changes are instant. */
const MAX_SMOOTH_NODES = 1500;

/** The least zoom, as a share of the zoom that shows the whole picture. */
const MIN_ZOOM_SHARE = 0.7;

/** Time without a zoom after which labels are chosen again, in ms. */
const RELABEL_DELAY = 150;

/** The parts of a Scene that Cytoscape has to reflect. */
interface MapState {
  readonly view: ResolvedView;
  readonly visible: Visible;
  readonly isTinted: boolean;
  readonly layout: Layout;
  readonly encoding: Encoding;
  readonly moved: Scene["moved"];
  readonly camera: Scene["camera"];
  readonly focus: Scene["focus"];
  readonly play: Scene["play"];
}

/**
 * Applies the current Scene and every later one, and returns a function that stops. Changes made
 * under another view are applied when the map returns.
 */
export function followScene(
  cy: Core,
  atlas: Atlas,
  store: AtlasStore,
  viewport: Viewport,
): () => void {
  let applied: MapState | undefined;
  let stop = () => {};

  const update = () => {
    const state = store.getState();
    if (state.built.atlas !== atlas) return;
    if (applied && state.scene.view !== "map") return;
    const next = mapStateOf(state);
    if (next.visible !== applied?.visible || next.isTinted !== applied.isTinted) {
      applyVisible(cy, atlas, applied, next);
    }
    const isArranged = next.layout !== applied?.layout;
    if (isArranged) limitZoom();
    const keepsPositions = !isArranged && next.moved === applied?.moved;
    const to = keepsPositions ? targetView(next) : undefined;
    if (isArranged || appearanceChanged(next, applied)) {
      // A step starts moving at once; its labels are placed once the camera rests.
      if (to && next.play && applied?.play && next.encoding === applied.encoding) appliedScale = 0;
      else applyLooks(next, (to ?? sceneView()).zoom);
    }
    if (to) viewport.glideTo(to, next.play && STEP_GLIDE);
    else if (!keepsPositions) movePositions(next, applied === undefined);
    applied = next;
  };

  /** The view to move to; undefined if the camera is there already. */
  const targetView = (next: MapState): View | undefined => {
    if (!cameraChanged(next, applied) || isAtCamera(viewport, next.camera)) return undefined;
    const to = sceneView();
    return isSameView(viewport.currentView(), to) ? undefined : to;
  };

  const sceneView = () => {
    const state = store.getState();
    // The first view matches the picture in the page, which ignores the selection.
    const free = visibleBox(cy, applied ? state.scene : { select: [] });
    return viewOf(state, viewport.pane(), free);
  };
  const limitZoom = () =>
    viewport.limitZoom(MIN_ZOOM_SHARE * wholeView(store.getState(), viewport.pane()).zoom);

  /** The scale of the current labels; 0 if they have to be placed again. */
  let appliedScale = 0;
  const applyLooks = ({ view }: MapState, at: number) => {
    const zoom = readingZoomOf(store.getState(), at);
    appliedScale = labelScale(view.layout.fontSize, zoom);
    setLooks(cy, view, zoom);
  };
  let timer = 0;
  const onViewport = () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      const zoom = readingZoomOf(store.getState(), cy.zoom());
      if (applied && labelScale(applied.layout.fontSize, zoom) !== appliedScale)
        applyLooks(applied, cy.zoom());
    }, RELABEL_DELAY);
  };

  const movePositions = (next: MapState, isFirst: boolean) => {
    stop();
    const moves = movesTo(cy, next.view);
    // Moving a single node leaves the camera where it is.
    const movesCamera = next.layout !== applied?.layout || cameraChanged(next, applied);
    const from = viewport.currentView();
    const to = movesCamera ? sceneView() : undefined;
    const isInstant =
      isFirst ||
      prefersReducedMotion() ||
      cy.nodes().length > MAX_SMOOTH_NODES ||
      !isNoticeable(moves);
    stop = glide(isInstant ? 0 : next.play ? STEP_GLIDE : GLIDE, (part) => {
      moveNodes(cy, moves, part);
      if (to) viewport.show(viewBetween(from, to, part));
    });
  };

  let pane = viewport.pane();
  const onResize = () => {
    const { width, height } = viewport.pane();
    // Cytoscape reports a resize after any style change of its element, even of its cursor.
    if (width === pane.width && height === pane.height) return;
    pane = { width, height };
    limitZoom();
    viewport.show(sceneView());
  };

  update();
  cy.on("resize", onResize).on("viewport", onViewport);
  const unsubscribe = store.subscribe(update);
  return () => {
    stop();
    unsubscribe();
    window.clearTimeout(timer);
    cy.off("resize", onResize).off("viewport", onViewport);
  };
}

function mapStateOf(state: AtlasState): MapState {
  const view = resolvedView(state);
  const { scene, visible, layout, encoding } = view;
  return {
    view,
    visible,
    isTinted: scene.filters.families.length + scene.filters.relations.length > 0,
    layout,
    encoding,
    moved: scene.moved,
    camera: scene.camera,
    focus: scene.focus,
    play: scene.play,
  };
}

/** Whether the bodies or labels of nodes have to change. */
function appearanceChanged(next: MapState, applied: MapState | undefined): boolean {
  const { visible, encoding, play } = next;
  const isPlayed = play !== undefined;
  const wasPlayed = applied?.play !== undefined;
  return visible !== applied?.visible || encoding !== applied.encoding || isPlayed !== wasPlayed;
}

/** Whether any move is large enough to be seen; a dropped node is only rounded to whole units. */
function isNoticeable(moves: ReturnType<typeof movesTo>): boolean {
  return moves.some(({ from, to }) => Math.hypot(to.x - from.x, to.y - from.y) > 1);
}

/** A Scene without a camera frames all that it shows, which a focus or a step narrows. */
function cameraChanged(next: MapState, applied: MapState | undefined): boolean {
  if (next.camera !== applied?.camera) return true;
  // Each visit to a step is a new object, so that returning to one frames it again.
  return !next.camera && (next.focus !== applied?.focus || next.play !== applied?.play);
}
