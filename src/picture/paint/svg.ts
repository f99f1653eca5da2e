/**
 * The picture as SVG for the built page: classes for all colours (picture.css), no style
 * attribute, no script; names only ever as text.
 */
import type { LinkFigure, NodeFigure, Shapes } from "../figures/index.ts";
import { FIT_ZOOM, LINK_WIDTH, NODE_EDGE, REGION_LINE } from "../shapes/index.ts";
import {
  bodyElement,
  linkElement,
  nodeElement,
  regionElement,
  titleElement,
} from "./figureElements.ts";
import { element, markup, number } from "./svgElements.ts";

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
export function svg(shapes: Shapes, { title, description, id, className }: SvgOptions): string {
  const { x, y, width, height } = shapes.bounds;
  return markup(
    element(
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
      element(
        "g",
        { class: "regions", fill: "none", "stroke-width": REGION_LINE },
        ...shapes.regions.map(regionElement),
      ),
      element(
        "g",
        { class: "links", fill: "none", "stroke-width": LINK_WIDTH },
        ...shapes.links.map(classedLink),
      ),
      element("g", { class: "nodes", "stroke-width": NODE_EDGE }, ...shapes.nodes.map(classedNode)),
      element("g", { class: "titles" }, ...shapes.regions.map(titleElement)),
    ),
  );
}

function classedLink(link: LinkFigure) {
  const group = { class: `link family-${link.tone}`, "data-id": link.id };
  return linkElement(link, { group, head: { class: "head" } });
}

function classedNode(node: NodeFigure) {
  const { id, tone, back } = node;
  const group = { class: `node kind-${tone}${back ? " back" : ""}`, "data-id": id };
  return nodeElement(node, group, [bodyElement(node)]);
}
