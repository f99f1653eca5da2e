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
import { element, markup, number } from "./svgElements.ts";

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
export function svg(shapes: Shapes, { title, description, id, className }: SvgOptions): string {
  const { x, y, width, height } = shapes.bounds;
  const drawn = markup(
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
    ),
  );
  return width > LARGE ? inWholeUnits(drawn) : drawn;
}

/** Of a wider picture a unit is a third of a pixel at most, in the pane that shows all of it. */
const LARGE = 4000;

/** The picture with whole numbers for its places, which are a quarter of a large one. */
const inWholeUnits = (picture: string): string =>
  picture.replace(/ (?:d|x|y)="[^"]*"/g, (places) =>
    places.replace(/\d+\.\d+/g, (number) => String(Math.round(Number(number)))),
  );

function classedLink(link: LinkFigure) {
  const group = { class: `link family-${link.tone}` };
  return linkElement(link, { group, head: { class: "head" } });
}

function classedNode(node: NodeFigure) {
  const { id, tone, isDimmed } = node;
  const group = { class: `node kind-${tone}${isDimmed ? " back" : ""}`, "data-id": id };
  return nodeElement(node, group, [bodyElement(node)]);
}
