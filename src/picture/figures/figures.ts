/**
 * Describes all that a picture draws of nodes, links and regions as plain values, made from what
 * is visible and where it is placed. SVG, canvas and the map draw these, so that all look the
 * same.
 */
import type { Atlas, AtlasEdge, AtlasNode } from "../../atlas/index.ts";
import { type Body, type Box, bodyOf, type Point } from "../../geometry/index.ts";
import { type Layout, labelBox, nodeBox } from "../../layout/boxes/index.ts";
import type { Share } from "../../query/comparison/index.ts";
import { lookup, memo } from "../../query/visible/index.ts";
import { denialWord } from "../../query/words/index.ts";
import { type Encoding, nodeShape, type ResolvedView, tone } from "../../view/index.ts";
import {
  type LinkName,
  labelScale,
  labelsAt,
  placeOnAll,
  type SizedLabel,
  usualZoom,
} from "../labels/index.ts";
import {
  type Bent,
  bendOf,
  DESCENT,
  familyIndex,
  type RegionFigure,
  type Route,
  regionFigures,
  route,
  sizeOf,
} from "../shapes/index.ts";

/** One line of a label: `x` is the position of its `anchor`, `y` of its baseline. */
export interface LabelLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

export interface LabelFigure {
  readonly lines: readonly LabelLine[];
  readonly anchor: "start" | "middle" | "end";
  readonly fontSize: number;
  /** The box around all lines. */
  readonly box: Box;
}

export interface NodeFigure {
  readonly id: string;
  /** In full, for people who can't see the map. */
  readonly name: string;
  readonly kind: string;
  readonly body: Body;
  readonly radius: number;
  /** `"1"` to `"8"`, or `"rest"`. */
  readonly tone: string;
  /** Whether all its links are filtered out. */
  readonly isDimmed: boolean;
  /** Which of two compared pillars has it (see shares.ts). */
  readonly share?: Share | undefined;
  readonly label: LabelFigure | undefined;
}

export interface LinkFigure {
  readonly id: string;
  readonly route: Route;
  /** `"1"` to `"8"`, or `"rest"`: the colour of its relation's family, or of what colours stand for. */
  readonly tone: string;
  /** Whether it has its colour even at rest. */
  readonly isTinted: boolean;
  readonly dashed: boolean;
  /** As a multiple of a link's usual width. */
  readonly width: number;
  /** How many links it stands for, if it is a counted one. */
  readonly count?: string | undefined;
  /** The word that a denied link has at rest, since its bar is small. */
  readonly denial?: string | undefined;
}

/** What stands on a link at rest: the number of a counted link, or that it is denied; centred at its place. */
export interface CountFigure extends LinkName {
  readonly id: string;
  readonly isDenial: boolean;
  readonly fontSize: number;
}

export interface Shapes {
  readonly regions: readonly RegionFigure[];
  /** In drawing order, below all nodes. */
  readonly links: readonly LinkFigure[];
  /** Above the links. */
  readonly counts: readonly CountFigure[];
  readonly nodes: readonly NodeFigure[];
  readonly bounds: Layout["bounds"];
}

/**
 * The figures of all that a view shows, seen at `zoom`, which is that of a first visit unless said.
 * `labels` are those legible at that zoom.
 */
export function shapesOf(
  view: ResolvedView,
  zoom = usualZoom(view.layout),
  labels = labelsAt(view, zoom),
): Shapes {
  const { atlas, visible: shown, layout, where, encoding } = view;
  const linkOf = linksOf(view);
  const scale = labelScale(layout.fontSize, zoom);
  const links = atlas.edges.flatMap((edge) =>
    shown.edges.has(edge.id) ? (linkOf(edge) ?? []) : [],
  );
  const nodes = atlas.nodes.flatMap((node) => {
    const place = where(node.id);
    if (!place || !shown.nodes.has(node.id)) return [];
    const isDimmed = shown.dimmed.has(node.id);
    return [nodeFigure(atlas, node, place, { isDimmed, label: labels.get(node.id), encoding })];
  });
  return {
    regions: regionFigures(layout, scale),
    links,
    counts: countFigures(links, nodes, layout.fontSize * scale),
    nodes,
    bounds: layout.bounds,
  };
}

/** What stands on the links of a map as it is drawn now, with its places and labels. */
export function marksOf(
  view: ResolvedView,
  where: (node: string) => Point | undefined,
  labels: ReadonlyMap<string, SizedLabel>,
  zoom: number,
): readonly CountFigure[] {
  const { atlas, visible: shown, layout, encoding } = view;
  const bodies = bodiesOf(atlas, where, encoding);
  const isMarked = ({ id, negated }: AtlasEdge) => negated || encoding.counts?.has(id) === true;
  const links = atlas.edges.flatMap((edge) =>
    shown.edges.has(edge.id) && isMarked(edge) ? (linkFigure(view, edge, bodies) ?? []) : [],
  );
  const nodes = atlas.nodes.flatMap((node) => {
    const at = where(node.id);
    if (!at || !shown.nodes.has(node.id)) return [];
    return [nodeFigure(atlas, node, at, { isDimmed: false, label: labels.get(node.id), encoding })];
  });
  return countFigures(links, nodes, layout.fontSize * labelScale(layout.fontSize, zoom));
}

/** What stands on links at rest: where it covers no node and no name, if that can be. */
export function countFigures(
  links: readonly LinkFigure[],
  nodes: readonly NodeFigure[],
  fontSize: number,
): readonly CountFigure[] {
  const counted = links.flatMap(({ id, route, count, denial }) => {
    const name = count ?? denial;
    return name === undefined ? [] : [{ id, route, name, isDenial: count === undefined }];
  });
  if (counted.length === 0) return [];
  const occupied = nodes.flatMap(boxesOf);
  const width = (text: string) => DIGIT * fontSize * text.length;
  return placeOnAll(counted, occupied, fontSize, width).map(
    ({ link: { id, isDenial }, text, x, y }) => {
      return { id, isDenial, text, x, y, fontSize };
    },
  );
}

/** Width of a digit, in font sizes. */
const DIGIT = 0.62;

/** The boxes of a node and its label. */
export function boxesOf({ body: { x, y }, radius, label }: NodeFigure): Box[] {
  const body = nodeBox({ x, y, label: undefined }, radius);
  return label ? [body, label.box] : [body];
}

/**
 * Returns a function that gives the figures of a view's links. Those between nodes that were not
 * dragged are kept with the layout: the slides of a briefing draw the same links again and again.
 */
function linksOf(view: ResolvedView) {
  const { atlas, scene, layout, where, encoding } = view;
  const bodies = bodiesOf(atlas, where, encoding);
  const figureOf = (edge: AtlasEdge) => linkFigure(view, edge, bodies);
  const kept = linksAtRest(atlas)(layout)(encoding);
  const isDragged = (id: string) => Object.hasOwn(scene.moved, id);
  return (edge: AtlasEdge): LinkFigure | undefined => {
    if (isDragged(edge.source) || isDragged(edge.target)) return figureOf(edge);
    const figure = kept.get(edge.id) ?? figureOf(edge);
    if (figure) kept.set(edge.id, figure);
    return figure;
  };
}

const linksAtRest = memo((_: Atlas) =>
  memo((_: Layout) => memo((_: Encoding) => new Map<string, LinkFigure>())),
);

export interface NodeLook {
  readonly isDimmed: boolean;
  readonly label: SizedLabel | undefined;
  readonly encoding: Encoding;
}

export function nodeFigure(
  atlas: Atlas,
  node: AtlasNode,
  at: Point,
  { isDimmed, label, encoding }: NodeLook,
): NodeFigure {
  const { radius, kindIndex, tone } = sizeOf(atlas, node, encoding);
  return {
    id: node.id,
    name: node.name,
    kind: node.kind,
    body: bodyOf(nodeShape(kindIndex), at, radius),
    radius,
    tone,
    isDimmed,
    label: label && labelFigure(label, at, radius),
  };
}

/** The figure of a link; undefined if an end has no position or the two nodes overlap. */
export function linkFigure(
  view: Bent & Pick<ResolvedView, "encoding">,
  edge: AtlasEdge,
  bodies: Bodies,
): LinkFigure | undefined {
  const { atlas, encoding } = view;
  const { widths, counts, linkTones } = encoding;
  const source = bodies(edge.source);
  const target = bodies(edge.target);
  if (!source || !target) return undefined;
  const width = widths?.get(edge.id) ?? 1;
  const linkRoute = route(source, target, {
    ...bendOf(view, edge),
    width,
    arrow: !edge.symmetric,
    bar: edge.negated,
  });
  if (!linkRoute) return undefined;
  return {
    id: edge.id,
    route: linkRoute,
    tone: linkTones?.get(edge.id) ?? tone(familyIndex(atlas, edge.family)),
    isTinted: linkTones !== undefined,
    dashed: edge.basis === "implied",
    width,
    count: counts?.get(edge.id),
    denial: edge.negated ? denialWord(atlas) : undefined,
  };
}

/** The body of a node by its id; undefined if it has no position. */
export type Bodies = (id: string) => Body | undefined;

/** A lookup that computes each node's body only once, however many links end there. */
export function bodiesOf(
  atlas: Atlas,
  positionOf: (id: string) => Point | undefined,
  encoding: Encoding,
): Bodies {
  const { nodes } = lookup(atlas);
  const cached = new Map<string, Body>();
  return (id) => {
    const cachedBody = cached.get(id);
    if (cachedBody) return cachedBody;
    const node = nodes.get(id);
    const place = positionOf(id);
    if (!node || !place) return undefined;
    const { radius, kindIndex } = sizeOf(atlas, node, encoding);
    const body = bodyOf(nodeShape(kindIndex), place, radius);
    cached.set(id, body);
    return body;
  };
}

/** A label as drawn beside a node that stands at a point. */
export function labelFigure(label: SizedLabel, at: Point, radius: number): LabelFigure {
  const { fontSize } = label;
  const box = labelBox({ ...at, label }, label, radius, fontSize);
  const { side, lines } = label;
  const x = side === "right" ? box.left : side === "left" ? box.right : (box.left + box.right) / 2;
  // Upwards from the foot of the box, where the font's descent gives the baseline.
  const lineStep = lines.length > 1 ? (box.bottom - box.top - fontSize) / (lines.length - 1) : 0;
  const foot = box.bottom - DESCENT * fontSize;
  return {
    lines: lines.map((text, i) => ({ text, x, y: foot - (lines.length - 1 - i) * lineStep })),
    anchor: side === "right" ? "start" : side === "left" ? "end" : "middle",
    fontSize,
    box,
  };
}
