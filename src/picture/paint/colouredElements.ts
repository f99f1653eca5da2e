/** Links and nodes as SVG elements with colours as attributes, at rest and lit. */
import {
  isChosen,
  type LinkFigure,
  type Lit,
  type LitLink,
  type NodeFigure,
  ringBody,
} from "../figures/index.ts";
import { CHOSEN_LINK, HALO, holeOf, LINK_WIDTH, NODE_EDGE, SHARED_LINK } from "../shapes/index.ts";
import { DIMMED_ALPHA, type PictureColours, restColour } from "./canvas.ts";
import { bodyElement, countElement, linkElement, nodeElement } from "./figureElements.ts";
import { bodyPath } from "./pathData.ts";
import { type Attributes, element, type SvgElement } from "./svgElements.ts";

interface ColourOptions {
  readonly theme: PictureColours;
  readonly nameOf: (id: string) => string;
  readonly lit: Lit;
  /** Length of a CSS pixel in model units. */
  readonly px: number;
}

/** Functions that turn the figures of one picture into elements. */
export function colouredElements({ theme, nameOf, lit, px }: ColourOptions) {
  const labelAttributes = (id: string): Attributes => ({
    role: "graphics-symbol img",
    "aria-label": nameOf(id),
    "data-id": id,
  });
  const line = (link: LinkFigure, colour: string, weight: number, more: Attributes) => {
    const group = {
      fill: "none",
      stroke: colour,
      "stroke-width": LINK_WIDTH * weight * link.width,
      ...more,
    };
    return linkElement(link, { group, head: { fill: colour, stroke: "none" } });
  };
  const node = (figure: NodeFigure, rings: readonly SvgElement[] = []) => {
    const colour = theme.kinds[figure.tone] ?? theme.ink;
    const isHollow = figure.share === "second";
    const hole = holeOf(figure.body, figure.share);
    const body = bodyElement(figure, {
      fill: colour,
      // A hollow node consists of its outline, which an edge of paper would thin.
      stroke: isHollow ? colour : theme.paper,
      "stroke-width": NODE_EDGE,
    });
    const group = {
      ...labelAttributes(figure.id),
      opacity: figure.isDimmed ? DIMMED_ALPHA : undefined,
    };
    const holes = hole ? [element("path", { d: bodyPath(hole), fill: theme.paper })] : [];
    return nodeElement(figure, group, [...rings, body, ...holes], {
      fill: theme.ink,
      stroke: theme.paper,
      "stroke-width": 2 * HALO,
      "stroke-linejoin": "round",
      "paint-order": "stroke",
    });
  };
  return {
    link: (link: LinkFigure) => line(link, restColour(link, theme), 1, labelAttributes(link.id)),
    count: countElement,
    node: (figure: NodeFigure) => node(figure),
    litLink: (link: LitLink): readonly SvgElement[] => {
      const colour = theme.families[link.tone] ?? theme.ink;
      const { weight, alpha } = SHARED_LINK[link.share ?? "first"];
      if (!isChosen(link, lit)) {
        return [line(link, colour, weight, { ...labelAttributes(link.id), opacity: alpha })];
      }
      const background = line({ ...link, dashed: false }, theme.paper, CHOSEN_LINK + 3, {
        "aria-hidden": "true",
      });
      return [background, line(link, colour, CHOSEN_LINK, labelAttributes(link.id))];
    },
    litNode: (figure: NodeFigure) => {
      const ring = element("path", {
        d: bodyPath(ringBody(figure, 2.25 * px)),
        fill: "none",
        stroke: theme.ink,
        "stroke-width": 2.5 * px,
        "stroke-linejoin": "round",
      });
      return node(figure, lit.selected.has(figure.id) ? [ring] : []);
    },
  };
}
