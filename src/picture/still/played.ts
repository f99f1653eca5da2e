/**
 * Computes zoom and pan for a step of a briefing while it is played. Sizes follow the window, so
 * that text legible from the back of a room at 1280×720 fills the same part of a larger screen.
 */
import type { Atlas } from "../../atlas/index.ts";
import type { Layout } from "../../layout/boxes/index.ts";
import { litClaims } from "../../query/lit/index.ts";
import { visible } from "../../query/visible/index.ts";
import type { Scene } from "../../scene/index.ts";
import { labelScale, readingZoom } from "../labels/index.ts";
import {
  type Bounds,
  boundsAround,
  boundsOf,
  type Encoding,
  fitCamera,
  type Pane,
  toView,
  unionOf,
  type View,
  widenedTo,
} from "../shapes/index.ts";

/** Font size of the deck: limits in CSS pixels, shares of the window. Keep equal to Deck.module.css. */
const TYPE = { least: 17, most: 64, ofWidth: 0.01875, ofHeight: 0.03334 };
/**
 * Font size in the picture relative to the deck's: 17 px to 24 px. 14 px would be legible, but then so
 * many names would find room in a whole map that none stands out.
 */
const LETTERS = 17 / 24;
/** A step zooms in until labels are at most this much larger than they have to be. */
const NEAREST = 1.2;
/** In CSS pixels; unlike the map, there are no controls over the picture. */
const PADDING = { top: 12, right: 12, bottom: 12, left: 12 };
/** Enlarged labels reach beyond the layout by this share of its width. */
const BEYOND = 0.02;
/** How often labels may grow again; what then still reaches beyond the view is cut off. */
const TRIES = 3;

/** Least font size of a label in a window of this size; both in CSS pixels. */
export function playLetters({ width, height }: Pane): number {
  const type = Math.min(TYPE.ofWidth * width, TYPE.ofHeight * height);
  return LETTERS * Math.max(TYPE.least, Math.min(TYPE.most, type));
}

/** The view of a step in a pane: that of its camera, or else of what it lights, or of what it shows. */
export function playedView(
  atlas: Atlas,
  scene: Scene,
  layout: Layout,
  encoding: Encoding,
  { pane, letters }: { readonly pane: Pane; readonly letters: number },
): View {
  if (scene.camera) return toView(scene.camera, pane);
  const maxZoom = (NEAREST * letters) / layout.fontSize;
  const whole = widenedForLabels(boundsOf(atlas, scene, layout, encoding));
  const nodes = subjectNodes(atlas, scene, layout);
  const least = { width: pane.width / maxZoom, height: pane.height / maxZoom };
  const viewAt = (scale: number): View => {
    const lit = boundsAround(atlas, scene, layout, encoding, nodes, scale);
    const part = lit ? widenedTo(lit, unionOf(whole, lit), least) : whole;
    return fitCamera(part, pane, { padding: PADDING, maxZoom });
  };
  // A smaller zoom needs larger labels, which need more room in turn.
  let scale = 1;
  let view = viewAt(scale);
  for (let tries = 0; tries < TRIES; tries++) {
    const needed = labelScale(layout.fontSize, readingZoom(view.zoom, letters));
    if (needed <= scale || nodes.size === 0) break;
    scale = needed;
    view = viewAt(scale);
  }
  return view;
}

/**
 * The nodes that a Scene is about: those lit, or else those that its filters leave. An empty set
 * stands for the whole picture, so that regions stay whole too.
 */
function subjectNodes(atlas: Atlas, scene: Scene, layout: Layout): ReadonlySet<string> {
  const shown = visible(atlas, scene);
  const { nodes } = litClaims(atlas, shown, scene);
  const isWhole = shown.nodes.size === atlas.nodes.length || layout.regions.length > 0;
  return nodes.size > 0 || isWhole ? nodes : shown.nodes;
}

/** Ratio of height to width of what a step's view has to hold, at the layout's label size. */
export function heightToWidth(
  atlas: Atlas,
  scene: Scene,
  layout: Layout,
  encoding: Encoding,
): number {
  const nodes = subjectNodes(atlas, scene, layout);
  const { width, height } =
    boundsAround(atlas, scene, layout, encoding, nodes) ?? boundsOf(atlas, scene, layout, encoding);
  return height / Math.max(1, width);
}

function widenedForLabels({ x, y, width, height }: Bounds): Bounds {
  const by = width * BEYOND;
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}
