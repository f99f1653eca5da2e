/** Keeps Cytoscape as the Scene has it: what shows, where it stands, what is looked at. */
import type { Core } from "cytoscape";
import type { Atlas } from "../../../../atlas/index.ts";
import type { Layout } from "../../../../layout/boxes/index.ts";
import type { AtlasState, AtlasStore } from "../../../../open/state.ts";
import { labelScale } from "../../../../picture/labels/index.ts";
import { type Encoding, encodingOf, type View } from "../../../../picture/shapes/index.ts";
import { type Visible, visible } from "../../../../query/visible/index.ts";
import type { Scene } from "../../../../scene/index.ts";
import { applyVisible, moveNodes, movesTo, setLooks } from "../painter/index.ts";
import { freeOn } from "./cover.ts";
import { GLIDE, glide, prefersStill, STEP_GLIDE } from "./glide.ts";
import { layoutOf, readingZoomOf, viewOf, wholeView } from "./mapViews.ts";
import { atCamera, sameView, type Viewport, viewBetween } from "./viewport.ts";

/** Beyond so many nodes a smooth change would stutter: they go at once. */
const SMOOTH = 1500;

/** How far away of the whole picture one can zoom out. */
const FARTHEST = 0.7;

/** Time without a zoom after which labels are chosen anew, in milliseconds. */
const SETTLED = 150;

interface Shown {
  readonly visible: Visible;
  readonly tinted: boolean;
  readonly layout: Layout;
  readonly encoding: Encoding;
  readonly moved: Scene["moved"];
  readonly camera: Scene["camera"];
  readonly focus: Scene["focus"];
  readonly play: Scene["play"];
}

/**
 * Applies the present Scene and every later one; gives a function that stops it. What changes while
 * another view is shown is applied at once when the map comes back: nobody sees it before.
 */
export function followScene(
  cy: Core,
  atlas: Atlas,
  store: AtlasStore,
  viewport: Viewport,
): () => void {
  let shown: Shown | undefined;
  let stop = () => {};

  const update = () => {
    const state = store.getState();
    const layout = layoutOf(state);
    if (!layout || state.built.atlas !== atlas) return;
    if (shown && state.scene.view !== "map") return;
    const next = wanted(state, atlas, layout);
    if (next.visible !== shown?.visible || next.tinted !== shown.tinted) {
      applyVisible(cy, atlas, shown, next);
    }
    const arranged = next.layout !== shown?.layout;
    if (arranged) bound();
    const stays = !arranged && next.moved === shown?.moved;
    const to = stays ? goal(next) : undefined;
    if (arranged || appearanceChanged(next, shown)) {
      // A step begins to move at once; its labels find their places when it has come to rest.
      if (to && next.play && shown?.play && next.encoding === shown.encoding) scale = 0;
      else dress(next, (to ?? viewAfter()).zoom);
    }
    if (to) viewport.glideTo(to, next.play && STEP_GLIDE);
    else if (!stays) place(next, shown === undefined);
    shown = next;
  };

  /** Where the picture has to go; undefined where it is there. */
  const goal = (next: Shown): View | undefined => {
    if (!cameraChanged(next, shown) || atCamera(viewport, next.camera)) return undefined;
    const to = viewAfter();
    return sameView(viewport.present(), to) ? undefined : to;
  };

  const viewAfter = () => {
    const state = store.getState();
    // At first as the picture in the page stood, which knows of no selection.
    const free = freeOn(cy, shown ? state.scene : { select: [] });
    return viewOf(state, viewport.pane(), free);
  };
  const bound = () => viewport.bound(FARTHEST * wholeView(store.getState(), viewport.pane()).zoom);

  /** Of the labels as they stand; 0 where they are to be placed anew. */
  let scale = 0;
  const dress = ({ layout, visible: shows, moved, encoding }: Shown, at: number) => {
    const zoom = readingZoomOf(store.getState(), at);
    scale = labelScale(layout.fontSize, zoom);
    setLooks(cy, atlas, layout, { shown: shows, moved, zoom, encoding });
  };
  let settled = 0;
  const onViewport = () => {
    window.clearTimeout(settled);
    settled = window.setTimeout(() => {
      const zoom = readingZoomOf(store.getState(), cy.zoom());
      if (shown && labelScale(shown.layout.fontSize, zoom) !== scale) dress(shown, cy.zoom());
    }, SETTLED);
  };

  const place = (next: Shown, first: boolean) => {
    stop();
    const moves = movesTo(cy, atlas, next.layout, next.moved);
    // A node that was moved alone leaves the picture where it is.
    const looks = next.layout !== shown?.layout || cameraChanged(next, shown);
    const from = viewport.present();
    const to = looks ? viewAfter() : undefined;
    const still = first || prefersStill() || cy.nodes().length > SMOOTH || !isFar(moves);
    stop = glide(still ? 0 : next.play ? STEP_GLIDE : GLIDE, (part) => {
      moveNodes(cy, moves, part);
      if (to) viewport.show(viewBetween(from, to, part));
    });
  };

  let pane = viewport.pane();
  const onResize = () => {
    const { width, height } = viewport.pane();
    // Cytoscape tells of a resize after any change of its element, be it only the pointer's shape.
    if (width === pane.width && height === pane.height) return;
    pane = { width, height };
    if (!layoutOf(store.getState())) return;
    bound();
    viewport.show(viewAfter());
  };

  update();
  cy.on("resize", onResize).on("viewport", onViewport);
  const unsubscribe = store.subscribe(update);
  return () => {
    stop();
    unsubscribe();
    window.clearTimeout(settled);
    cy.off("resize", onResize).off("viewport", onViewport);
  };
}

function wanted(state: AtlasState, atlas: Atlas, layout: Layout): Shown {
  const { scene } = state;
  return {
    visible: visible(atlas, scene),
    tinted: scene.filters.families.length + scene.filters.relations.length > 0,
    layout,
    encoding: encodingOf(state.measured, scene.measures),
    moved: scene.moved,
    camera: scene.camera,
    focus: scene.focus,
    play: scene.play,
  };
}

/** Whether nodes have other bodies or other labels than before. */
function appearanceChanged(next: Shown, shown: Shown | undefined): boolean {
  const { visible, encoding, play } = next;
  const isPlayed = play !== undefined;
  const wasPlayed = shown?.play !== undefined;
  return visible !== shown?.visible || encoding !== shown.encoding || isPlayed !== wasPlayed;
}

/** Whether any move can be seen at all: a dropped node is only put on whole units. */
function isFar(moves: ReturnType<typeof movesTo>): boolean {
  return moves.some(({ from, to }) => Math.hypot(to.x - from.x, to.y - from.y) > 1);
}

/** With no camera of its own a Scene looks at all that it shows; a focus and a step show less. */
function cameraChanged(next: Shown, shown: Shown | undefined): boolean {
  if (next.camera !== shown?.camera) return true;
  // Each step that is gone to is a value of its own, so that going back to one shows it again.
  return !next.camera && (next.focus !== shown?.focus || next.play !== shown?.play);
}
