/**
 * Regions, links, nodes and labels as SVG elements. The caller colours them: by classes in the page,
 * by attributes in a file of its own.
 */
import type { CountFigure, LabelFigure, LinkFigure, NodeFigure } from "../figures/index.ts";
import { DASH, REGION_RADIUS, type RegionFigure } from "../shapes/index.ts";
import { COUNT_HALO } from "./canvas.ts";
import { bodyPath, polygonPath, routePath } from "./pathData.ts";
import { type Attributes, element, type SvgElement } from "./svgElements.ts";

export function regionElement({ x, y, width, height }: RegionFigure): SvgElement {
  return element("rect", { x, y, width, height, rx: REGION_RADIUS });
}

export function titleElement({ title, titleX, titleY, titleSize }: RegionFigure): SvgElement {
  return element("text", { x: titleX, y: titleY, "font-size": titleSize }, title);
}

export interface LinkLook {
  readonly group: Attributes;
  readonly head: Attributes;
}

export function linkElement({ route, dashed }: LinkFigure, { group, head }: LinkLook): SvgElement {
  const dash = dashed ? { "stroke-dasharray": DASH.join(" ") } : {};
  const heads = [route.arrow, route.bar].flatMap((points) =>
    points ? [element("path", { ...head, d: polygonPath(points) })] : [],
  );
  return element("g", group, element("path", { d: routePath(route), ...dash }), ...heads);
}

/** What stands on a link: its number, or that the words deny it. */
export function countElement({ text, x, y, fontSize }: CountFigure): SvgElement {
  const looks = { "font-size": fontSize, "stroke-width": COUNT_HALO * fontSize };
  return element("text", { x, y: y + fontSize * 0.36, ...looks }, text);
}

/** A node with its title and label; `body` holds all that is drawn between them. */
export function nodeElement(
  { name, label }: NodeFigure,
  group: Attributes,
  body: readonly SvgElement[],
  text: Attributes = {},
): SvgElement {
  const labels = label ? [labelElement(label, text)] : [];
  return element("g", group, element("title", {}, name), ...body, ...labels);
}

export function bodyElement({ body }: NodeFigure, attributes: Attributes = {}): SvgElement {
  return element("path", { d: bodyPath(body), ...attributes });
}

/** The name of a node, line by line. */
export function labelElement(
  { lines, anchor, fontSize }: LabelFigure,
  text: Attributes,
): SvgElement {
  return element(
    "text",
    { "text-anchor": anchor, "font-size": fontSize, ...text },
    ...lines.map(({ text: line, x, y }) => element("tspan", { x, y }, line)),
  );
}
