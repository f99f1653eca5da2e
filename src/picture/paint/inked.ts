/** Links and nodes as SVG elements with their colours as attributes, at rest and lit. */
import {
  isChosen,
  type LinkFigure,
  type Lit,
  type LitLink,
  type NodeFigure,
  ringBody,
} from "../figures/index.ts";
import { CHOSEN_LINK, HALO, holeOf, LINK_WIDTH, NODE_EDGE, SHARED_LINK } from "../shapes/index.ts";
import { BACK_ALPHA, type PictureColours } from "./canvas.ts";
import { bodyElement, linkElement, nodeElement } from "./figureElements.ts";
import { bodyPath } from "./pathData.ts";
import { type Attributes, element, type SvgElement } from "./svgElements.ts";

interface InkOptions {
  readonly theme: PictureColours;
  readonly nameOf: (id: string) => string;
  readonly lit: Lit;
  /** A CSS pixel in model units. */
  readonly px: number;
}

/** The writers of one picture. */
export function inked({ theme, nameOf, lit, px }: InkOptions) {
  const named = (id: string): Attributes => ({
    role: "graphics-symbol img",
    "aria-label": nameOf(id),
    "data-id": id,
  });
  const line = (link: LinkFigure, colour: string, weight: number, more: Attributes) => {
    const group = { fill: "none", stroke: colour, "stroke-width": LINK_WIDTH * weight, ...more };
    return linkElement(link, { group, head: { fill: colour, stroke: "none" } });
  };
  const node = (figure: NodeFigure, rings: readonly SvgElement[] = []) => {
    const colour = theme.kinds[figure.tone] ?? theme.ink;
    const hollow = figure.share === "second";
    const hole = holeOf(figure.body, figure.share);
    const body = bodyElement(figure, {
      fill: colour,
      // A hollow node is all line: paper around it would thin it.
      stroke: hollow ? colour : theme.paper,
      "stroke-width": NODE_EDGE,
    });
    const group = { ...named(figure.id), opacity: figure.back ? BACK_ALPHA : undefined };
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
    link: (link: LinkFigure) => line(link, theme.link, 1, named(link.id)),
    node: (figure: NodeFigure) => node(figure),
    litLink: (link: LitLink): readonly SvgElement[] => {
      const colour = theme.families[link.tone] ?? theme.ink;
      const { weight, alpha } = SHARED_LINK[link.share ?? "first"];
      if (!isChosen(link, lit)) {
        return [line(link, colour, weight, { ...named(link.id), opacity: alpha })];
      }
      const under = line({ ...link, dashed: false }, theme.paper, CHOSEN_LINK + 3, {
        "aria-hidden": "true",
      });
      return [under, line(link, colour, CHOSEN_LINK, named(link.id))];
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
