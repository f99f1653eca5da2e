/**
 * What of the picture is looked at. What the person does becomes the Scene's camera; what the page
 * does by itself (fit, a pan out from under the inspector) leaves the Scene as it is.
 */
import type { Core } from "cytoscape";
import { type Pane, sameCamera, toCamera, type View } from "../../../../picture/shapes/index.ts";
import type { Camera } from "../../../../scene/index.ts";
import { glide, prefersStill } from "./glide.ts";

/** Quiet time after which a pan or zoom counts as done, in milliseconds. */
const SETTLED = 250;
/** One press of a zoom button. */
export const ZOOM_STEP = 1.4;
const ZOOM_TIME = 160;

export interface Viewport {
  present(): View;
  pane(): Pane;
  /** Shows a view without telling the Scene. */
  show(view: View): void;
  /** The same, smoothly. */
  glideTo(view: View, duration?: number): void;
  /** The person zooms by a factor, around the middle. */
  zoomBy(factor: number): void;
  /** The person pans by shares of the pane. */
  panBy(x: number, y: number): void;
  /** The person zooms out this far at most; a Scene may look from farther away. */
  bound(least: number): void;
  dispose(): void;
}

/** `onCamera` hears where the person has come to rest. */
export function createViewport(cy: Core, onCamera: (camera: Camera) => void): Viewport {
  let own = false;
  let least = 0;
  let timer = 0;
  let stop = () => {};

  const pane = (): Pane => ({ width: cy.width(), height: cy.height() });
  const present = (): View => ({ zoom: cy.zoom(), pan: { ...cy.pan() } });
  const put = (view: View) => {
    own = true;
    // Cytoscape lets nobody, the page included, go beyond.
    cy.minZoom(Math.min(least, view.zoom));
    cy.viewport({ zoom: view.zoom, pan: { ...view.pan } });
    own = false;
  };
  const report = () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => onCamera(toCamera(present(), pane())), SETTLED);
  };
  const move = (to: View, duration: number, done = () => {}) => {
    stop();
    window.clearTimeout(timer);
    const from = present();
    stop = glide(prefersStill() ? 0 : duration, (part) => {
      put(viewBetween(from, to, part));
      if (part === 1) done();
    });
  };

  const onViewport = () => {
    if (own) return;
    stop();
    report();
  };
  cy.on("viewport", onViewport);

  return {
    present,
    pane,
    show(view) {
      stop();
      window.clearTimeout(timer);
      put(view);
    },
    glideTo: (view, duration = ZOOM_TIME * 1.5) => move(view, duration),
    zoomBy(factor) {
      const { zoom, pan } = present();
      const next = Math.min(cy.maxZoom(), Math.max(cy.minZoom(), zoom * factor));
      const { width, height } = pane();
      const about = (middle: number, at: number) => middle - ((middle - at) * next) / zoom;
      const to = { zoom: next, pan: { x: about(width / 2, pan.x), y: about(height / 2, pan.y) } };
      move(to, ZOOM_TIME, report);
    },
    panBy(x, y) {
      const { zoom, pan } = present();
      const { width, height } = pane();
      move({ zoom, pan: { x: pan.x - x * width, y: pan.y - y * height } }, ZOOM_TIME, report);
    },
    bound(zoom) {
      least = zoom;
      cy.minZoom(Math.min(zoom, cy.zoom()));
    },
    dispose() {
      stop();
      window.clearTimeout(timer);
      cy.off("viewport", onViewport);
    },
  };
}

/** Whether the present view is the Scene's camera already, but for rounding. */
export function atCamera(viewport: Viewport, camera: Camera | undefined): boolean {
  return camera !== undefined && sameCamera(toCamera(viewport.present(), viewport.pane()), camera);
}

/** Whether two views show the same, but for less than a pixel. */
export function sameView(one: View, other: View): boolean {
  return (
    Math.abs(one.zoom / other.zoom - 1) < 1e-3 &&
    Math.abs(one.pan.x - other.pan.x) < 1 &&
    Math.abs(one.pan.y - other.pan.y) < 1
  );
}

/** Part of the way from one view to another, even in what the eye sees of a zoom. */
export function viewBetween(from: View, to: View, part: number): View {
  if (part >= 1) return to;
  const mix = (a: number, b: number) => a + (b - a) * part;
  return {
    zoom: mix(from.zoom, to.zoom),
    pan: { x: mix(from.pan.x, to.pan.x), y: mix(from.pan.y, to.pan.y) },
  };
}

/** The running map, for what stands around it. */
export interface MapHandle {
  readonly cy: Core;
  readonly viewport: Viewport;
}
