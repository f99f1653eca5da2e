/**
 * Reads and sets Cytoscape's zoom and pan. Moves by the person become the Scene's camera; moves by
 * the page (a fit, a pan out from under the inspector) leave the Scene unchanged.
 */
import type { Core } from "cytoscape";
import { type Pane, sameCamera, toCamera, type View } from "../../../../picture/shapes/index.ts";
import type { Camera } from "../../../../scene/index.ts";
import { glide, prefersReducedMotion } from "./glide.ts";

/** Quiet time after which a pan or zoom counts as finished, in ms. */
const REST = 250;
/** Zoom factor of one press of a zoom button. */
export const ZOOM_STEP = 1.4;
/** In ms. */
const ZOOM_TIME = 160;

export interface Viewport {
  currentView(): View;
  pane(): Pane;
  /** Shows a view without changing the Scene. */
  show(view: View): void;
  /** The same, animated; `duration` in ms. */
  glideTo(view: View, duration?: number): void;
  /** Zooms by a factor around the middle, as the person's move. */
  zoomBy(factor: number): void;
  /** Pans by shares of the pane, as the person's move. */
  panBy(x: number, y: number): void;
  /** Sets the least zoom for the person; a Scene may zoom out further. */
  limitZoom(minZoom: number): void;
  dispose(): void;
}

/** `onCamera` is called with the camera once a move by the person has finished. */
export function createViewport(cy: Core, onCamera: (camera: Camera) => void): Viewport {
  let isOwnMove = false;
  let leastZoom = 0;
  let timer = 0;
  let stop = () => {};

  const pane = (): Pane => ({ width: cy.width(), height: cy.height() });
  const currentView = (): View => ({ zoom: cy.zoom(), pan: { ...cy.pan() } });
  const applyView = (view: View) => {
    isOwnMove = true;
    // Cytoscape applies its limit to the page too.
    cy.minZoom(Math.min(leastZoom, view.zoom));
    cy.viewport({ zoom: view.zoom, pan: { ...view.pan } });
    isOwnMove = false;
  };
  const report = () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => onCamera(toCamera(currentView(), pane())), REST);
  };
  const move = (to: View, duration: number, done = () => {}) => {
    stop();
    window.clearTimeout(timer);
    const from = currentView();
    stop = glide(prefersReducedMotion() ? 0 : duration, (part) => {
      applyView(viewBetween(from, to, part));
      if (part === 1) done();
    });
  };

  const onViewport = () => {
    if (isOwnMove) return;
    stop();
    report();
  };
  cy.on("viewport", onViewport);

  return {
    currentView,
    pane,
    show(view) {
      stop();
      window.clearTimeout(timer);
      applyView(view);
    },
    glideTo: (view, duration = ZOOM_TIME * 1.5) => move(view, duration),
    zoomBy(factor) {
      const { zoom, pan } = currentView();
      const next = Math.min(cy.maxZoom(), Math.max(cy.minZoom(), zoom * factor));
      const { width, height } = pane();
      const zoomedPan = (middle: number, at: number) => middle - ((middle - at) * next) / zoom;
      const to = {
        zoom: next,
        pan: { x: zoomedPan(width / 2, pan.x), y: zoomedPan(height / 2, pan.y) },
      };
      move(to, ZOOM_TIME, report);
    },
    panBy(x, y) {
      const { zoom, pan } = currentView();
      const { width, height } = pane();
      move({ zoom, pan: { x: pan.x - x * width, y: pan.y - y * height } }, ZOOM_TIME, report);
    },
    limitZoom(zoom) {
      leastZoom = zoom;
      cy.minZoom(Math.min(zoom, cy.zoom()));
    },
    dispose() {
      stop();
      window.clearTimeout(timer);
      cy.off("viewport", onViewport);
    },
  };
}

/** Whether the current view matches a camera, apart from rounding. */
export function isAtCamera(viewport: Viewport, camera: Camera | undefined): boolean {
  return (
    camera !== undefined && sameCamera(toCamera(viewport.currentView(), viewport.pane()), camera)
  );
}

/** Whether two views differ by less than a pixel. */
export function isSameView(a: View, b: View): boolean {
  return (
    Math.abs(a.zoom / b.zoom - 1) < 1e-3 &&
    Math.abs(a.pan.x - b.pan.x) < 1 &&
    Math.abs(a.pan.y - b.pan.y) < 1
  );
}

/** Interpolates between two views; `part` runs from 0 to 1. */
export function viewBetween(from: View, to: View, part: number): View {
  if (part >= 1) return to;
  const mix = (a: number, b: number) => a + (b - a) * part;
  return {
    zoom: mix(from.zoom, to.zoom),
    pan: { x: mix(from.pan.x, to.pan.x), y: mix(from.pan.y, to.pan.y) },
  };
}

/** The running map, for the components around it. */
export interface MapHandle {
  readonly cy: Core;
  readonly viewport: Viewport;
}
