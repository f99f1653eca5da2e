/**
 * The picture as SVG for the built page: classes for all colours (picture.css), no style
 * attribute, no script; names only ever as text.
 */
import { FIT_ZOOM } from "./camera.ts";
import type { Point } from "./geometry.ts";
import { DASH, LINK_WIDTH, NODE_EDGE, REGION_LINE, REGION_RADIUS } from "./looks.ts";
import { type Body, cornerRadius, cornersOf } from "./outline.ts";
import type { RegionFigure } from "./regions.ts";
import type { Route } from "./route.ts";
import type { LabelFigure, LinkFigure, NodeFigure, Shapes } from "./shapes.ts";

export interface SvgOptions {
  readonly title: string;
  readonly description: string;
  /** Begins the ids in the picture, so that two can stand in one page. */
  readonly id: string;
  /** Classes beside `picture`. */
  readonly className?: string;
}

/**
 * The picture as one `<svg>` element. In a box that leaves `FIT_PADDING` around it and limits it
 * to its own width and height (picture.css does), it stands where `fitCamera` puts the map.
 */
export function svg(shapes: Shapes, options: SvgOptions): string {
  const { x, y, width, height } = shapes.bounds;
  const id = escaped(options.id);
  const classes = escaped(["picture", options.className ?? ""].join(" ").trim());
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" class="${classes}" role="img"`,
    ` aria-labelledby="${id}-title" aria-describedby="${id}-description"`,
    ` viewBox="${[x, y, width, height].map(number).join(" ")}"`,
    ` width="${number(width * FIT_ZOOM)}" height="${number(height * FIT_ZOOM)}">`,
    `<title id="${id}-title">${escaped(options.title)}</title>`,
    `<desc id="${id}-description">${escaped(options.description)}</desc>`,
    `<g class="regions" fill="none" stroke-width="${REGION_LINE}">`,
    ...shapes.regions.map(regionSvg),
    `</g><g class="links" fill="none" stroke-width="${LINK_WIDTH}">`,
    ...shapes.links.map(linkSvg),
    `</g><g class="nodes" stroke-width="${NODE_EDGE}">`,
    ...shapes.nodes.map(nodeSvg),
    `</g><g class="titles">`,
    ...shapes.regions.map(titleSvg),
    "</g></svg>",
  ];
  return parts.join("");
}

/** A shape by itself, e.g. for a legend: its outline in a square of this size. */
export function bodyPath(body: Body): string {
  const corners = cornersOf(body);
  if (corners) return polygonPath(corners);
  const { x, y, halfWidth: w, halfHeight: h } = body;
  const r = body.shape === "ellipse" ? undefined : cornerRadius(body);
  if (r === undefined) {
    const arc = `A${number(w)} ${number(h)} 0 1 1`;
    return `M${pair(x - w, y)}${arc} ${pair(x + w, y)}${arc} ${pair(x - w, y)}Z`;
  }
  const arc = `A${number(r)} ${number(r)} 0 0 1`;
  return [
    `M${pair(x - w + r, y - h)}L${pair(x + w - r, y - h)}${arc} ${pair(x + w, y - h + r)}`,
    `L${pair(x + w, y + h - r)}${arc} ${pair(x + w - r, y + h)}`,
    `L${pair(x - w + r, y + h)}${arc} ${pair(x - w, y + h - r)}`,
    `L${pair(x - w, y - h + r)}${arc} ${pair(x - w + r, y - h)}Z`,
  ].join("");
}

function regionSvg({ x, y, width, height }: RegionFigure): string {
  return (
    `<rect x="${number(x)}" y="${number(y)}" width="${number(width)}"` +
    ` height="${number(height)}" rx="${REGION_RADIUS}"/>`
  );
}

function titleSvg(region: RegionFigure): string {
  const { title, titleX, titleY, titleSize } = region;
  const at = `x="${number(titleX)}" y="${number(titleY)}" font-size="${number(titleSize)}"`;
  return `<text ${at}>${escaped(title)}</text>`;
}

function linkSvg({ id, route, tone, dashed }: LinkFigure): string {
  const dash = dashed ? ` stroke-dasharray="${DASH.join(" ")}"` : "";
  const heads = [route.arrow, route.bar].flatMap((points) =>
    points ? [`<path class="head" d="${polygonPath(points)}"/>`] : [],
  );
  return (
    `<g class="link family-${tone}" data-id="${escaped(id)}">` +
    `<path d="${routePath(route)}"${dash}/>${heads.join("")}</g>`
  );
}

function nodeSvg({ id, name, tone, back, body, label }: NodeFigure): string {
  return (
    `<g class="node kind-${tone}${back ? " back" : ""}" data-id="${escaped(id)}">` +
    `<title>${escaped(name)}</title><path d="${bodyPath(body)}"/>` +
    `${label ? labelSvg(label) : ""}</g>`
  );
}

function labelSvg({ lines, anchor, fontSize }: LabelFigure): string {
  const spans = lines.map(
    ({ text, x, y }) => `<tspan x="${number(x)}" y="${number(y)}">${escaped(text)}</tspan>`,
  );
  return `<text text-anchor="${anchor}" font-size="${fontSize}">${spans.join("")}</text>`;
}

function routePath({ start, controls, end }: Route): string {
  const [first, second] = controls;
  const from = `M${point(start)}`;
  if (!first) return `${from}L${point(end)}`;
  if (!second) return `${from}Q${point(first)} ${point(end)}`;
  const half = { x: (first.x + second.x) / 2, y: (first.y + second.y) / 2 };
  return `${from}Q${point(first)} ${point(half)}Q${point(second)} ${point(end)}`;
}

function polygonPath(points: readonly Point[]): string {
  return `M${points.map(point).join("L")}Z`;
}

function point({ x, y }: Point): string {
  return pair(x, y);
}

function pair(x: number, y: number): string {
  return `${number(x)} ${number(y)}`;
}

/** Hundredths of a unit are finer than any eye, and keep the page small. */
function number(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** Characters that steer a terminal and that XML mostly forbids; the page shows none of them. */
const CONTROLS = /\p{Cc}/gu;

function escaped(text: string): string {
  return text
    .replace(CONTROLS, " ")
    .replace(/&/gu, "&amp;")
    .replace(/</gu, "&lt;")
    .replace(/>/gu, "&gt;")
    .replace(/"/gu, "&quot;")
    .replace(/'/gu, "&#39;");
}
