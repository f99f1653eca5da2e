/** Computes zoom and pan for a step of a briefing while it is played. */
import type { ResolvedView } from "../../view/index.ts";
import { labelScale, readingZoom } from "../labels/index.ts";
import {
  type Bounds,
  boundsAround,
  boundsOf,
  fitCamera,
  type Pane,
  toView,
  unionOf,
  type View,
  widenedTo,
} from "../shapes/index.ts";

/** A step zooms in until labels are at most this much larger than they have to be. */
const NEAREST = 1.2;
/** In CSS pixels; unlike the map, there are no controls over the picture. */
const PADDING = { top: 12, right: 12, bottom: 12, left: 12 };
/** Enlarged labels reach beyond the layout by this share of its width. */
const BEYOND = 0.02;
/** How often labels may grow again; what then still reaches beyond the view is cut off. */
const TRIES = 3;

/** The zoom and pan of a step in a pane: those of its camera, or else to what it lights or shows. */
export function playedView(
  view: ResolvedView,
  { pane, letters }: { readonly pane: Pane; readonly letters: number },
): View {
  const { scene, layout } = view;
  if (scene.camera) return toView(scene.camera, pane);
  const maxZoom = (NEAREST * letters) / layout.fontSize;
  const whole = widenedForLabels(boundsOf(view));
  const nodes = subjectNodes(view);
  const least = { width: pane.width / maxZoom, height: pane.height / maxZoom };
  const viewAt = (scale: number): View => {
    const lit = boundsAround(view, nodes, scale);
    const part = lit ? widenedTo(lit, unionOf(whole, lit), least) : whole;
    return fitCamera(part, pane, { padding: PADDING, maxZoom });
  };
  // A smaller zoom needs larger labels, which need more room in turn.
  let scale = 1;
  let seen = viewAt(scale);
  for (let tries = 0; tries < TRIES; tries++) {
    const needed = labelScale(layout.fontSize, readingZoom(seen.zoom, letters));
    if (needed <= scale || nodes.size === 0) break;
    scale = needed;
    seen = viewAt(scale);
  }
  return seen;
}

/**
 * The nodes that a Scene is about: those lit, or else those that its filters leave. An empty set
 * stands for the whole picture, so that regions stay whole too.
 */
function subjectNodes({ left, lit, layout }: ResolvedView): ReadonlySet<string> {
  return lit.nodes.size > 0 || !left || layout.regions.length > 0 ? lit.nodes : left;
}

/** Ratio of height to width of what a step's view has to hold, at the layout's label size. */
export function heightToWidth(view: ResolvedView): number {
  const { width, height } = boundsAround(view, subjectNodes(view)) ?? boundsOf(view);
  return height / Math.max(1, width);
}

function widenedForLabels({ x, y, width, height }: Bounds): Bounds {
  const by = width * BEYOND;
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}
