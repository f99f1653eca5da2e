/**
 * A Scene as a picture that stands still: what the map shows of it, for everything that takes it
 * away (SVG, PNG, print, slides). Same places, same shapes, same emphasis.
 */
import type { Aspect, BuiltAtlas, MeasureText } from "../../layout/boxes/index.ts";
import { litByPanel } from "../../query/lit/index.ts";
import { visible } from "../../query/visible/index.ts";
import type { Scene } from "../../scene/index.ts";
import {
  type LinkSign,
  type Lit,
  linkSigns,
  litPart,
  type Shapes,
  shapesOf,
} from "../figures/index.ts";
import { LEAST_LETTERS, labelScale, legible, readingZoom } from "../labels/index.ts";
import { type Legend, legendOf } from "../legend/index.ts";
import {
  type Bounds,
  boundsOf,
  encodingOf,
  type Measured,
  type Pane,
  placeOf,
  toView,
  type View,
} from "../shapes/index.ts";
import { playedView } from "./played.ts";

/** Size of a link's name against a label's. */
export const LINK_NAME = 0.95;
/** Free space around the whole picture, against its larger side. */
const MARGIN = 0.015;
/** A small atlas is not blown up further than this. */
const MOST_ZOOM = 2;

export interface StillOptions {
  readonly aspect: Aspect;
  /** The box that the picture has to fit, in CSS pixels: what can be read depends on it. */
  readonly pane: Pane;
  readonly measure: MeasureText;
  /** Least size of a label's letters, in CSS pixels: larger for a picture seen from afar. */
  readonly letters?: number;
  /** What sets size and colour of nodes, where the Scene asks for that. */
  readonly measured?: Measured | undefined;
  /** The whole of what is shown, whatever the Scene's camera looks at. */
  readonly whole?: boolean;
  /** Comes as near to what the Scene is about as when it is played, in letters of that size. */
  readonly near?: boolean;
}

export interface Still {
  /** What is in the picture, in model units, with the pane's proportions. */
  readonly frame: Bounds;
  /** CSS pixels a model unit. */
  readonly zoom: number;
  /** All that the Scene shows, at rest. */
  readonly shapes: Shapes;
  /** What stands out, to be drawn over the rest; where it `fades`, the rest steps back. */
  readonly lit: Lit;
  /** On the links that are lit. */
  readonly signs: readonly LinkSign[];
  /** Size of their letters, in model units. */
  readonly nameSize: number;
  readonly legend: Legend;
}

/** The picture of a Scene, which depends on nothing but these. */
export function still(
  { atlas, layouts }: BuiltAtlas,
  scene: Scene,
  {
    aspect,
    pane,
    measure,
    letters = LEAST_LETTERS,
    measured,
    whole = false,
    near = false,
  }: StillOptions,
): Still {
  const layout = layouts[aspect][scene.arrange];
  const shown = visible(atlas, scene);
  const encoding = encodingOf(measured, scene.measures);
  const where = (id: string) => placeOf(layout, scene.moved, id);
  const frame = near
    ? seen(playedView(atlas, scene, layout, encoding, { pane, letters }), pane)
    : scene.camera && !whole
      ? seen(toView(scene.camera, pane), pane)
      : widened(boundsOf(atlas, scene, layout, encoding), pane);
  const zoom = pane.width / frame.width;
  // Labels are chosen and sized as they are on a map that is seen from as far away.
  const readAt = readingZoom(zoom, letters);
  const scale = labelScale(layout.fontSize, readAt);
  const labels = legible(atlas, layout, shown.nodes, where, scale, encoding);
  const lit = litPart(
    atlas,
    shown,
    layout,
    { where, labels, zoom: readAt },
    {
      select: scene.select,
      litByPanel: litByPanel(atlas, shown, scene),
      hover: undefined,
      cursor: undefined,
      hits: new Set(),
      encoding,
    },
  );
  const litIds = idsOf(lit);
  const nameSize = LINK_NAME * layout.fontSize * scale;
  return {
    frame,
    zoom,
    shapes: shapesOf(atlas, shown, layout, scene.moved, readAt, encoding),
    lit,
    signs: linkSigns(atlas, lit, nameSize, (text) => measure(text, nameSize)),
    nameSize,
    legend: legendOf(
      atlas,
      // What steps back is not looked at.
      lit.fades && lit.nodes.length > 0 ? litIds : shown,
      litIds.edges,
    ),
  };
}

function idsOf({ nodes, links }: Lit) {
  return { nodes: new Set(nodes.map(({ id }) => id)), edges: new Set(links.map(({ id }) => id)) };
}

/** What a view shows in a pane. */
function seen({ zoom, pan }: View, pane: Pane): Bounds {
  const [width, height] = [pane.width / zoom, pane.height / zoom];
  return { x: -pan.x / zoom, y: -pan.y / zoom, width, height };
}

/** Bounds with a margin, widened about their middle to the pane's proportions; blown up by 2 at most. */
function widened(bounds: Bounds, pane: Pane): Bounds {
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
