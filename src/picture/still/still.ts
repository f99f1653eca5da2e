/**
 * A Scene as a still picture, for SVG, PNG, print and slides: the same positions, shapes and lit part
 * as on the map.
 */
import type { Callout } from "../../atlas/index.ts";
import type { Box } from "../../geometry/index.ts";
import type { MeasureText } from "../../layout/boxes/index.ts";
import type { ResolvedView } from "../../view/index.ts";
import type { CalloutFigure } from "../callouts/index.ts";
import {
  type LinkSign,
  type Lit,
  linkSigns,
  litPart,
  type Shapes,
  shapesOf,
} from "../figures/index.ts";
import { LEAST_LETTERS, labelScale, labelsAt, readingZoom } from "../labels/index.ts";
import { type Legend, legendOf } from "../legend/index.ts";
import { type Bounds, type Pane, shownBounds, toView, type View } from "../shapes/index.ts";
import { playedView } from "./played.ts";
import { calloutsOver, withCallouts, withMoved } from "./stillCallouts.ts";

/** Font size of a link's name, relative to a label's. */
const LINK_NAME = 0.95;
/** Free space around the whole picture, as a share of its longer side. */
const MARGIN = 0.015;
/** Greatest zoom of a whole picture, so that a small atlas is not blown up. */
const MOST_ZOOM = 2;

export interface StillOptions {
  /** The size of the picture, in CSS pixels; which labels are legible depends on it. */
  readonly pane: Pane;
  readonly measure: MeasureText;
  /** Least font size of a label, in CSS pixels: larger for a picture seen from afar. */
  readonly letters?: number;
  /** Shows the whole picture, whatever the Scene's camera. */
  readonly whole?: boolean;
  /** Zooms in on what the Scene is about, as when it is played, for labels of size `letters`. */
  readonly near?: boolean;
  /** Those of the step that is shown. */
  readonly callouts?: readonly Callout[] | undefined;
}

export interface Still {
  /** The visible part, in model units, with the pane's proportions. */
  readonly frame: Bounds;
  /** CSS pixels per model unit. */
  readonly zoom: number;
  /** All that the Scene shows, at rest. */
  readonly shapes: Shapes;
  /** The lit part, to be drawn over the rest, which is dimmed if `dimsRest`. */
  readonly lit: Lit;
  /** Letters and names on the lit links. */
  readonly signs: readonly LinkSign[];
  /** Over all else. */
  readonly callouts: readonly CalloutFigure[];
  /** Font size of the signs, in model units. */
  readonly nameSize: number;
  readonly legend: Legend;
}

/** The still picture of a view. */
export function still(view: ResolvedView, options: StillOptions): Still {
  const { pane, measure, letters = LEAST_LETTERS, whole = false, near = false } = options;
  const { atlas, scene, layout, where, visible } = view;
  const frame = near
    ? boundsOfView(playedView(view, { pane, letters }), pane)
    : scene.camera && !whole
      ? boundsOfView(toView(scene.camera, pane), pane)
      : withMargin(shownBounds(view), pane);
  const zoom = pane.width / frame.width;
  // Labels are chosen and sized as on a map seen from the same distance.
  const readAt = readingZoom(zoom, letters);
  const labels = labelsAt(view, readAt);
  const scale = labelScale(layout.fontSize, readAt);
  const litAlone = litPart(view, { where, labels, zoom: readAt });
  const nameSize = LINK_NAME * layout.fontSize * scale;
  const part = calloutsOver(
    view,
    options.callouts ?? [],
    { lit: litAlone, labels, scale, frame },
    measure,
  );
  const lit = withCallouts(litAlone, part);
  const litIds = idsOf(lit);
  return {
    frame,
    zoom,
    shapes: withMoved(wholeIn(shapesOf(view, readAt, labels), frame), part),
    lit,
    signs: linkSigns(atlas, lit, nameSize, (text) => measure(text, nameSize)),
    callouts: part.callouts,
    nameSize,
    legend: legendOf(
      view,
      // A dimmed rest needs no legend.
      lit.dimsRest && lit.nodes.length > 0 ? litIds : visible,
      litIds.edges,
    ),
  };
}

/** The shapes without the nodes and names that the frame would cut. Lines may run out of it. */
function wholeIn(shapes: Shapes, { x, y, width, height }: Bounds): Shapes {
  const holds = (left: number, top: number, right: number, bottom: number) =>
    left >= x && top >= y && right <= x + width && bottom <= y + height;
  const holdsBox = ({ left, top, right, bottom }: Box) => holds(left, top, right, bottom);
  return {
    ...shapes,
    nodes: shapes.nodes.flatMap((node) => {
      const { body, label } = node;
      const reach = body.halfWidth;
      if (!holds(body.x - reach, body.y - reach, body.x + reach, body.y + reach)) return [];
      return [label && !holdsBox(label.box) ? { ...node, label: undefined } : node];
    }),
  };
}

function idsOf({ nodes, links }: Lit) {
  return { nodes: new Set(nodes.map(({ id }) => id)), edges: new Set(links.map(({ id }) => id)) };
}

/** The part that a view shows in a pane, in model units. */
function boundsOfView({ zoom, pan }: View, pane: Pane): Bounds {
  const [width, height] = [pane.width / zoom, pane.height / zoom];
  return { x: -pan.x / zoom, y: -pan.y / zoom, width, height };
}

/** The bounds with a margin, widened about their middle to the pane's proportions. */
function withMargin(bounds: Bounds, pane: Pane): Bounds {
  const margin = MARGIN * Math.max(bounds.width, bounds.height);
  const zoom = Math.min(
    pane.width / (bounds.width + 2 * margin),
    pane.height / (bounds.height + 2 * margin),
    MOST_ZOOM,
  );
  const [width, height] = [pane.width / zoom, pane.height / zoom];
  return {
    x: bounds.x + (bounds.width - width) / 2,
    y: bounds.y + (bounds.height - height) / 2,
    width,
    height,
  };
}
