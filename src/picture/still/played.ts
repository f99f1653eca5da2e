/**
 * What is looked at while a briefing is played, and how large: sizes follow the window, so that what
 * can be read from the back of a room at 1280×720 fills the same part of a larger screen.
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
  united,
  type View,
  widenedTo,
} from "../shapes/index.ts";

/** The deck's type at 1280×720; Deck.module.css says the same. In CSS pixels. */
const TYPE = { least: 17, most: 64, ofWidth: 0.01875, ofHeight: 0.03334 };
/**
 * Letters in the picture against the deck's type: 17 px to 24. 14 could be read, but so many names
 * would find room in a whole map that none stands out.
 */
const LETTERS = 17 / 24;
/** A step comes so near that labels are at most so much larger than they have to be. */
const NEAREST = 1.2;
/** No controls stand over the picture. In CSS pixels. */
const PADDING = { top: 12, right: 12, bottom: 12, left: 12 };
/** Labels that are larger than the layout has them reach beyond it: a share of its width. */
const BEYOND = 0.02;
/** So often labels are let grow before what they reach beyond is cut off. */
const TRIES = 3;

/** Least size of a label's letters in a window of this size; in CSS pixels, like the window. */
export function playLetters({ width, height }: Pane): number {
  const type = Math.min(TYPE.ofWidth * width, TYPE.ofHeight * height);
  return LETTERS * Math.max(TYPE.least, Math.min(TYPE.most, type));
}

/** The view of a step in a pane: its camera's, or of what it lights, or else of what it shows. */
export function playedView(
  atlas: Atlas,
  scene: Scene,
  layout: Layout,
  encoding: Encoding,
  { pane, letters }: { readonly pane: Pane; readonly letters: number },
): View {
  if (scene.camera) return toView(scene.camera, pane);
  const most = (NEAREST * letters) / layout.fontSize;
  const whole = beyond(boundsOf(atlas, scene, layout, encoding));
  const nodes = looksAt(atlas, scene, layout);
  const least = { width: pane.width / most, height: pane.height / most };
  const viewAt = (scale: number): View => {
    const lit = boundsAround(atlas, scene, layout, encoding, nodes, scale);
    const part = lit ? widenedTo(lit, united(whole, lit), least) : whole;
    return fitCamera(part, pane, { padding: PADDING, most });
  };
  // From further away labels have to be larger, which needs more room again.
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
 * The nodes that a Scene is about: what stands out, or else what its filters leave. None: the
 * whole, so that regions stay whole too.
 */
function looksAt(atlas: Atlas, scene: Scene, layout: Layout): ReadonlySet<string> {
  const shown = visible(atlas, scene);
  const { nodes } = litClaims(atlas, shown, scene);
  const isWhole = shown.nodes.size === atlas.nodes.length || layout.regions.length > 0;
  return nodes.size > 0 || isWhole ? nodes : shown.nodes;
}

/** Height against width of what a step's view has to hold, in letters as the layout has them. */
export function shapeOf(atlas: Atlas, scene: Scene, layout: Layout, encoding: Encoding): number {
  const nodes = looksAt(atlas, scene, layout);
  const { width, height } =
    boundsAround(atlas, scene, layout, encoding, nodes) ?? boundsOf(atlas, scene, layout, encoding);
  return height / Math.max(1, width);
}

function beyond({ x, y, width, height }: Bounds): Bounds {
  const by = width * BEYOND;
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}
