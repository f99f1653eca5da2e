/** Converts a Scene's camera (centre and span) to a picture's zoom and pan, and back. */
import type { Layout } from "../../layout/boxes/index.ts";
import type { Camera } from "../../scene/index.ts";

/** A screen point is `zoom × model point + pan`, in CSS pixels. */
export interface View {
  readonly zoom: number;
  readonly pan: { readonly x: number; readonly y: number };
}

export interface Pane {
  readonly width: number;
  readonly height: number;
}

/**
 * Free space around the whole picture, in CSS pixels; the top has room for the map's controls.
 * Keep it equal to the padding in picture.css.
 */
export const FIT_PADDING = { top: 48, right: 12, bottom: 12, left: 12 } as const;
/** Greatest zoom of a fit, so that a small atlas is not blown up. */
export const FIT_ZOOM = 1.25;

interface Fit {
  readonly padding: Readonly<Record<"top" | "right" | "bottom" | "left", number>>;
  readonly maxZoom: number;
}

/** The view that shows the bounds in the middle of the pane, inside the padding. */
export function fitCamera(
  bounds: Layout["bounds"],
  pane: Pane,
  { padding: { top, right, bottom, left }, maxZoom }: Fit = {
    padding: FIT_PADDING,
    maxZoom: FIT_ZOOM,
  },
): View {
  const across = pane.width - left - right;
  const down = pane.height - top - bottom;
  const zoom = Math.max(
    0.01,
    Math.min(across / Math.max(1, bounds.width), down / Math.max(1, bounds.height), maxZoom),
  );
  return {
    zoom,
    pan: {
      x: left + across / 2 - (bounds.x + bounds.width / 2) * zoom,
      y: top + down / 2 - (bounds.y + bounds.height / 2) * zoom,
    },
  };
}

/** The view of a Scene's camera in a pane: its span fills the pane's width. */
export function toView(camera: Camera, pane: Pane): View {
  return centred(camera, pane.width / camera.span, pane);
}

/** The camera that gives a view, rounded to whole model units. */
export function toCamera({ zoom, pan }: View, pane: Pane): Camera {
  return {
    x: Math.round((pane.width / 2 - pan.x) / zoom) + 0,
    y: Math.round((pane.height / 2 - pan.y) / zoom) + 0,
    span: Math.max(1, Math.round(pane.width / zoom)),
  };
}

export function sameCamera(a: Camera | undefined, b: Camera | undefined): boolean {
  return a === b || (!!a && !!b && a.x === b.x && a.y === b.y && a.span === b.span);
}

function centred(middle: Camera, zoom: number, pane: Pane): View {
  return {
    zoom,
    pan: { x: pane.width / 2 - middle.x * zoom, y: pane.height / 2 - middle.y * zoom },
  };
}
