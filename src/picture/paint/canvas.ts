/** Paints figures on a 2D canvas, in model units: the caller sets the transform. */
import { type Body, cornerRadius, cornersOf, type Point } from "../../geometry/index.ts";
import type { CountFigure, LabelFigure, LinkFigure, NodeFigure, Shapes } from "../figures/index.ts";
import {
  curvesOf,
  DASH,
  FONT_FAMILY,
  FONT_WEIGHT,
  HALO,
  holeOf,
  LINK_WIDTH,
  NODE_EDGE,
  REGION_LINE,
  REGION_RADIUS,
  type RegionFigure,
  type Route,
  TITLE_WEIGHT,
} from "../shapes/index.ts";

/** The colours of a theme, as CSS values. */
export interface PictureColours {
  readonly paper: string;
  readonly rule: string;
  readonly ink: string;
  readonly quiet: string;
  readonly link: string;
  readonly accent: string;
  /** By tone: `"1"` to `"8"`, and `"rest"`. */
  readonly kinds: Readonly<Record<string, string>>;
  readonly families: Readonly<Record<string, string>>;
}

/** The part of a canvas's context that is used, common to on-screen and off-screen canvases. */
export type Context = Pick<
  CanvasRenderingContext2D,
  | "beginPath"
  | "moveTo"
  | "lineTo"
  | "quadraticCurveTo"
  | "arc"
  | "ellipse"
  | "closePath"
  | "rect"
  | "roundRect"
  | "fill"
  | "stroke"
  | "fillText"
  | "strokeText"
  | "setLineDash"
  | "fillStyle"
  | "strokeStyle"
  | "lineWidth"
  | "lineJoin"
  | "lineCap"
  | "font"
  | "textAlign"
  | "textBaseline"
  | "globalAlpha"
>;

/** Paints the whole picture, in the order of the SVG. */
export function paint(context: Context, shapes: Shapes, theme: PictureColours): void {
  paintRegions(context, shapes.regions, theme);
  for (const link of shapes.links) paintLink(context, link, restColour(link, theme));
  paintCounts(context, shapes.counts, theme);
  for (const node of shapes.nodes) paintNode(context, node, theme);
  paintTitles(context, shapes.regions, theme);
}

/** The colour of a link that is not lit. */
export function restColour({ isTinted, tone }: LinkFigure, theme: PictureColours): string {
  return (isTinted ? theme.families[tone] : undefined) ?? theme.link;
}

/** Paints the frames of regions, which lie under everything. */
export function paintRegions(
  context: Context,
  regions: readonly RegionFigure[],
  theme: PictureColours,
): void {
  context.strokeStyle = theme.rule;
  context.lineWidth = REGION_LINE;
  for (const { x, y, width, height } of regions) {
    context.beginPath();
    context.roundRect(x, y, width, height, REGION_RADIUS);
    context.stroke();
  }
}

/** Paints the titles of regions, over the links that cross them. */
export function paintTitles(
  context: Context,
  regions: readonly RegionFigure[],
  theme: PictureColours,
): void {
  context.textAlign = "left";
  context.textBaseline = "alphabetic";
  context.lineJoin = "round";
  context.lineWidth = 2 * HALO;
  context.strokeStyle = theme.paper;
  context.fillStyle = theme.quiet;
  for (const { title, titleX, titleY, titleSize } of regions) {
    context.font = `${TITLE_WEIGHT} ${titleSize}px ${FONT_FAMILY}`;
    context.strokeText(title, titleX, titleY);
    context.fillText(title, titleX, titleY);
  }
}

/** Paints the numbers of counted links, on paper. */
export function paintCounts(
  context: Context,
  counts: readonly CountFigure[],
  theme: PictureColours,
): void {
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.lineJoin = "round";
  context.strokeStyle = theme.paper;
  context.fillStyle = theme.quiet;
  for (const { text, x, y, fontSize } of counts) {
    context.font = `${TITLE_WEIGHT} ${fontSize}px ${FONT_FAMILY}`;
    context.lineWidth = COUNT_HALO * fontSize;
    context.strokeText(text, x, y);
    context.fillText(text, x, y);
  }
}

/** Paper around a number, which interrupts its line, in font sizes. */
export const COUNT_HALO = 0.5;

/** Paints a link in a colour, `weight` times as wide as it is at rest. */
export function paintLink(context: Context, link: LinkFigure, colour: string, weight = 1): void {
  paintUniform(context, [link], link.dashed, colour, weight);
}

/**
 * Paints links of one colour and of equal width with one stroke for the solid ones and one for the dashed ones,
 * so that thousands of them stay fast.
 */
export function paintLinks(
  context: Context,
  links: readonly LinkFigure[],
  colour: string,
  weight = 1,
): void {
  for (const dashed of [false, true]) {
    const sameDash = links.filter((link) => link.dashed === dashed);
    if (sameDash.length > 0) paintUniform(context, sameDash, dashed, colour, weight);
  }
}

function paintUniform(
  context: Context,
  links: readonly LinkFigure[],
  dashed: boolean,
  colour: string,
  weight: number,
): void {
  context.strokeStyle = colour;
  context.fillStyle = colour;
  context.lineWidth = LINK_WIDTH * weight * (links[0]?.width ?? 1);
  context.setLineDash(dashed ? [...DASH] : []);
  context.beginPath();
  for (const { route } of links) traceRoute(context, route);
  context.stroke();
  context.setLineDash([]);
  context.beginPath();
  for (const { route } of links) {
    if (route.arrow) tracePolygon(context, route.arrow);
    if (route.bar) tracePolygon(context, route.bar);
  }
  context.fill();
}

/** Opacity of a dimmed node. */
export const DIMMED_ALPHA = 0.4;

export function paintNode(context: Context, node: NodeFigure, theme: PictureColours): void {
  context.globalAlpha = node.isDimmed ? DIMMED_ALPHA : 1;
  context.lineJoin = "miter";
  context.lineWidth = NODE_EDGE;
  const colour = theme.kinds[node.tone] ?? theme.ink;
  context.fillStyle = colour;
  // A hollow node consists of its outline, which an edge of paper would thin.
  context.strokeStyle = node.share === "second" ? colour : theme.paper;
  context.beginPath();
  traceBody(context, node.body);
  context.fill();
  context.stroke();
  const hole = holeOf(node.body, node.share);
  if (hole) {
    context.fillStyle = theme.paper;
    context.beginPath();
    traceBody(context, hole);
    context.fill();
  }
  if (node.label) paintLabel(context, node.label, theme);
  context.globalAlpha = 1;
}

/** Paints a node's name alone. */
export function paintLabel(context: Context, label: LabelFigure, theme: PictureColours): void {
  context.font = `${FONT_WEIGHT} ${label.fontSize}px ${FONT_FAMILY}`;
  context.textAlign =
    label.anchor === "start" ? "left" : label.anchor === "end" ? "right" : "center";
  context.textBaseline = "alphabetic";
  context.lineJoin = "round";
  context.lineWidth = 2 * HALO;
  context.strokeStyle = theme.paper;
  context.fillStyle = theme.ink;
  for (const { text, x, y } of label.lines) {
    context.strokeText(text, x, y);
    context.fillText(text, x, y);
  }
}

/** Adds a link's line to the current path. */
function traceRoute(context: Context, route: Route): void {
  const { start, controls, end } = route;
  context.moveTo(start.x, start.y);
  if (controls.length === 0) context.lineTo(end.x, end.y);
  for (const { control, end: to } of curvesOf(route)) {
    context.quadraticCurveTo(control.x, control.y, to.x, to.y);
  }
}

/** Adds a body's outline to the current path. */
export function traceBody(context: Context, body: Body): void {
  const corners = cornersOf(body);
  const { x, y, halfWidth, halfHeight } = body;
  if (corners) {
    tracePolygon(context, corners);
  } else if (body.shape === "ellipse") {
    context.ellipse(x, y, halfWidth, halfHeight, 0, 0, 2 * Math.PI);
  } else {
    const radius = cornerRadius(body);
    context.roundRect(x - halfWidth, y - halfHeight, 2 * halfWidth, 2 * halfHeight, radius);
  }
}

export function tracePolygon(context: Context, points: readonly Point[]): void {
  points.forEach(({ x, y }, i) => {
    if (i === 0) context.moveTo(x, y);
    else context.lineTo(x, y);
  });
  context.closePath();
}
