/**
 * What is drawn, as plain values: `Visible` and positions in, shapes out. SVG, canvas and the
 * map draw these, so that none of them shows a node or a line another way.
 */
import type { Atlas, AtlasEdge, AtlasNode } from "../../atlas/index.ts";
import { type Body, type Box, bodyOf, type Point } from "../../geometry/index.ts";
import { type Layout, labelBox } from "../../layout/boxes/index.ts";
import type { Share } from "../../query/comparison/index.ts";
import { lookup, type Visible } from "../../query/visible/index.ts";
import { labelScale, legible, type SizedLabel, usualZoom } from "../labels/index.ts";
import {
  bendOf,
  DESCENT,
  type Encoding,
  familyIndex,
  type Moved,
  nodeShape,
  PLAIN,
  placeOf,
  type RegionFigure,
  type Route,
  regionFigures,
  route,
  sizeOf,
  tone,
} from "../shapes/index.ts";

export type { NodeShape } from "../../geometry/index.ts";
export { nodeShape } from "../shapes/index.ts";

/** One line of a label: `x` is where `anchor` says, `y` its baseline. */
export interface LabelLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

export interface LabelFigure {
  readonly lines: readonly LabelLine[];
  readonly anchor: "start" | "middle" | "end";
  readonly fontSize: number;
  /** What it fills. */
  readonly box: Box;
}

export interface NodeFigure {
  readonly id: string;
  /** In full, for whoever can't see the map. */
  readonly name: string;
  readonly kind: string;
  readonly body: Body;
  readonly radius: number;
  /** `"1"` to `"8"`, or `"rest"`. */
  readonly tone: string;
  /** Its links are all filtered away. */
  readonly back: boolean;
  /** Who has it, where two are compared (see shares.ts). */
  readonly share?: Share | undefined;
  readonly label: LabelFigure | undefined;
}

export interface LinkFigure {
  readonly id: string;
  readonly route: Route;
  /** `"1"` to `"8"`, or `"rest"`: the colour of its relation's family. */
  readonly tone: string;
  readonly dashed: boolean;
}

export interface Shapes {
  readonly regions: readonly RegionFigure[];
  /** In drawing order: links lie under nodes. */
  readonly links: readonly LinkFigure[];
  readonly nodes: readonly NodeFigure[];
  readonly bounds: Layout["bounds"];
}

/**
 * All that a Scene shows of an atlas, in a layout, with the nodes that were moved by hand; with
 * the labels that can be read at a zoom, that of a first visit where none is given; sized and
 * coloured by an encoding.
 */
export function shapesOf(
  atlas: Atlas,
  shown: Visible,
  layout: Layout,
  moved: Moved = {},
  zoom = usualZoom(layout),
  encoding = PLAIN,
): Shapes {
  const at = (id: string) => placeOf(layout, moved, id);
  const scale = labelScale(layout.fontSize, zoom);
  const labelled = legible(atlas, layout, shown.nodes, at, scale, encoding);
  const bodies = bodiesOf(atlas, at, encoding);
  return {
    regions: regionFigures(layout, scale),
    links: atlas.edges.flatMap((edge) =>
      shown.edges.has(edge.id) ? (linkFigure(atlas, edge, bodies) ?? []) : [],
    ),
    nodes: atlas.nodes.flatMap((node) => {
      const place = at(node.id);
      if (!place || !shown.nodes.has(node.id)) return [];
      const back = shown.dimmed.has(node.id);
      return [nodeFigure(atlas, node, place, { back, label: labelled.get(node.id), encoding })];
    }),
    bounds: layout.bounds,
  };
}

export interface NodeLook {
  readonly back: boolean;
  readonly label: SizedLabel | undefined;
  readonly encoding?: Encoding;
}

export function nodeFigure(
  atlas: Atlas,
  node: AtlasNode,
  at: Point,
  { back, label, encoding }: NodeLook,
): NodeFigure {
  const { radius, kindIndex, tone } = sizeOf(atlas, node, encoding);
  return {
    id: node.id,
    name: node.name,
    kind: node.kind,
    body: bodyOf(nodeShape(kindIndex), at, radius),
    radius,
    tone,
    back,
    label: label && labelFigure(label, at, radius),
  };
}

/** Undefined where an end has no place, or the two nodes lie on one another. */
export function linkFigure(atlas: Atlas, edge: AtlasEdge, bodies: Bodies): LinkFigure | undefined {
  const source = bodies(edge.source);
  const target = bodies(edge.target);
  if (!source || !target) return undefined;
  const course = route(source, target, {
    ...bendOf(atlas, edge.id),
    arrow: !edge.symmetric,
    bar: edge.negated,
  });
  if (!course) return undefined;
  return {
    id: edge.id,
    route: course,
    tone: tone(familyIndex(atlas, edge.family)),
    dashed: edge.basis === "implied",
  };
}

/** The body of a node by its id; undefined where it has no place. */
export type Bodies = (id: string) => Body | undefined;

/** Each made once, whatever the number of links that end there. */
export function bodiesOf(
  atlas: Atlas,
  at: (id: string) => Point | undefined,
  encoding: Encoding,
): Bodies {
  const { nodes } = lookup(atlas);
  const made = new Map<string, Body>();
  return (id) => {
    const known = made.get(id);
    if (known) return known;
    const node = nodes.get(id);
    const place = at(id);
    if (!node || !place) return undefined;
    const { radius, kindIndex } = sizeOf(atlas, node, encoding);
    const body = bodyOf(nodeShape(kindIndex), place, radius);
    made.set(id, body);
    return body;
  };
}

function labelFigure(label: SizedLabel, at: Point, radius: number): LabelFigure {
  const { fontSize } = label;
  const box = labelBox({ ...at, label }, label, radius, fontSize);
  const { side, lines } = label;
  const x = side === "right" ? box.left : side === "left" ? box.right : at.x;
  // From the box's foot upwards, since that is where the font's descent is known from.
  const pitch = lines.length > 1 ? (box.bottom - box.top - fontSize) / (lines.length - 1) : 0;
  const foot = box.bottom - DESCENT * fontSize;
  return {
    lines: lines.map((text, i) => ({ text, x, y: foot - (lines.length - 1 - i) * pitch })),
    anchor: side === "right" ? "start" : side === "left" ? "end" : "middle",
    fontSize,
    box,
  };
}
