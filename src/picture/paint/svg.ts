/**
 * The picture as SVG for the built page: colours by classes (picture.css), no style attribute, no
 * script; names are always escaped text.
 */
import type { LinkFigure, NodeFigure, Shapes } from "../figures/index.ts";
import { FIT_ZOOM, LINK_WIDTH, NODE_EDGE, REGION_LINE } from "../shapes/index.ts";
import {
  bodyElement,
  countElement,
  linkElement,
  nodeElement,
  regionElement,
  titleElement,
} from "./figureElements.ts";
import { element, markup, number, type SvgElement } from "./svgElements.ts";

export interface SvgOptions {
  readonly title: string;
  readonly description: string;
  /** Prefix of the ids in the picture, so that a page can have two pictures. */
  readonly id: string;
  /** Classes in addition to `picture`. */
  readonly className?: string;
}

/**
 * The picture as one `<svg>` element. In a box with `FIT_PADDING` that limits it to its own width and
 * height, as in picture.css, it is exactly where `fitCamera` puts the map.
 */
export function svg(shapes: Shapes, options: SvgOptions): string {
  return markup(
    frame(shapes.bounds, options, [
      element(
        "g",
        { class: "regions", fill: "none", "stroke-width": REGION_LINE },
        shapes.regions.map(regionElement),
      ),
      element(
        "g",
        { class: "links", fill: "none", "stroke-width": LINK_WIDTH },
        shapes.links.map(classedLink),
      ),
      element("g", { class: "counts", "text-anchor": "middle" }, shapes.counts.map(countElement)),
      element("g", { class: "nodes", "stroke-width": NODE_EDGE }, shapes.nodes.map(classedNode)),
      element("g", { class: "titles" }, shapes.regions.map(titleElement)),
    ]),
  );
}

/** The `<svg>` element around a picture. */
export function frame(
  { x, y, width, height }: Shapes["bounds"],
  { title, description, id, className }: SvgOptions,
  children: readonly SvgElement[],
): SvgElement {
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      class: ["picture", className ?? ""].join(" ").trim(),
      role: "img",
      "aria-labelledby": `${id}-title`,
      "aria-describedby": `${id}-description`,
      viewBox: [x, y, width, height].map(number).join(" "),
      width: width * FIT_ZOOM,
      height: height * FIT_ZOOM,
    },
    element("title", { id: `${id}-title` }, title),
    element("desc", { id: `${id}-description` }, description),
    children,
  );
}

function classedLink(link: LinkFigure) {
  const group = { class: `link family-${link.tone}` };
  return linkElement(link, { group, head: { class: "head" } });
}

function classedNode(node: NodeFigure) {
  const { id, tone, isDimmed } = node;
  const group = { class: `node kind-${tone}${isDimmed ? " back" : ""}`, "data-id": id };
  return nodeElement(node, group, [bodyElement(node)]);
}
