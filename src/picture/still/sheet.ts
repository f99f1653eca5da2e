/**
 * A still picture as a self-contained SVG, with the legend and the source below it, for files, pixels
 * and paper. All colours are attributes.
 */
import type { MeasureText } from "../../layout/boxes/index.ts";
import type { CountFigure, LinkSign } from "../figures/index.ts";
import { brokenLines } from "../labels/index.ts";
import { legendElements } from "../legend/index.ts";
import {
  calloutElement,
  colouredElements,
  element,
  number,
  type PictureColours,
  regionElement,
  type SvgElement,
  titleElement,
} from "../paint/index.ts";
import {
  FADE,
  FONT_FAMILY,
  FONT_WEIGHT,
  HALO,
  LETTER_WEIGHT,
  type Pane,
  REGION_LINE,
  TITLE_WEIGHT,
} from "../shapes/index.ts";
import type { Still } from "./still.ts";

export interface SheetOptions {
  readonly title: string;
  readonly description: string;
  /** Paragraphs in small print at the foot. */
  readonly foot: readonly string[];
  readonly pane: Pane;
  readonly measure: MeasureText;
  readonly theme: PictureColours;
  /** Whether to leave out the background. */
  readonly transparent: boolean;
  /** Whether kinds are shown by shape alone, because colours of nodes show something else. */
  readonly shapesOnly: boolean;
  /** The accessible name of a node or a link. */
  readonly nameOf: (id: string) => string;
  /** CSS for the file, for example its font. */
  readonly css?: string | undefined;
  /** Prefix of the ids in the SVG. */
  readonly id: string;
}

export interface Sheet {
  readonly svg: SvgElement;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
}

const EDGE = 12;
const FOOT = { size: 11, row: 15 };

/** The picture with its legend and foot, as one SVG. */
export function sheet(picture: Still, options: SheetOptions): Sheet {
  const { pane, measure, theme, id } = options;
  const room = pane.width - 2 * EDGE;
  const legend = legendElements(picture.legend, {
    width: room,
    left: EDGE,
    top: pane.height + EDGE,
    measure,
    theme,
    shapesOnly: options.shapesOnly,
  });
  const lines = options.foot.flatMap((text) =>
    brokenLines(text, room, (part) => measure(part, FOOT.size)),
  );
  const footTop = pane.height + EDGE + legend.height + (lines.length > 0 ? 4 : 0);
  const height = footTop + lines.length * FOOT.row + EDGE;
  const { width } = pane;
  const svg = element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      role: "graphics-document document",
      "aria-labelledby": `${id}-title`,
      "aria-describedby": `${id}-description`,
      viewBox: `0 0 ${number(width)} ${number(height)}`,
      width,
      height,
      "font-family": FONT_FAMILY,
      "font-weight": FONT_WEIGHT,
    },
    element("title", { id: `${id}-title` }, options.title),
    element("desc", { id: `${id}-description` }, options.description),
    ...(options.css === undefined ? [] : [element("style", {}, options.css)]),
    ...(options.transparent ? [] : [element("rect", { width, height, fill: theme.paper })]),
    drawing(picture, options),
    element("g", {}, ...legend.elements),
    element(
      "g",
      { "font-size": FOOT.size, fill: theme.quiet, "font-weight": 400 },
      ...lines.map((text, i) =>
        element("text", { x: EDGE, y: footTop + (i + 0.75) * FOOT.row }, text),
      ),
    ),
  );
  return { svg, width, height };
}

/** The picture itself, clipped to its frame. */
function drawing(picture: Still, { pane, theme, nameOf }: SheetOptions): SvgElement {
  const { frame, shapes, lit, signs, callouts, nameSize, zoom } = picture;
  const elements = colouredElements({ theme, nameOf, lit, px: 1 / zoom });
  const litLinks = new Set(lit.links.map(({ id }) => id));
  const litNodes = new Set(lit.nodes.map(({ id }) => id));
  const named = new Set(signs.flatMap(({ link, name }) => (name === undefined ? [] : link.id)));
  const halo = {
    stroke: theme.paper,
    "stroke-width": 2 * HALO,
    "stroke-linejoin": "round",
    "paint-order": "stroke",
  };
  const numbers = (test: (count: CountFigure) => boolean) =>
    element(
      "g",
      { fill: theme.quiet, "text-anchor": "middle", "font-weight": TITLE_WEIGHT, ...halo },
      shapes.counts.filter(test).map(elements.count),
    );
  return element(
    "svg",
    {
      width: pane.width,
      height: pane.height,
      viewBox: [frame.x, frame.y, frame.width, frame.height].map(number).join(" "),
    },
    element(
      "g",
      lit.dimsRest ? { opacity: number(1 - FADE) } : {},
      element(
        "g",
        { fill: "none", stroke: theme.rule, "stroke-width": REGION_LINE },
        shapes.regions.map(regionElement),
      ),
      shapes.links.filter(({ id }) => !litLinks.has(id)).map(elements.link),
      numbers(({ id }) => !litLinks.has(id)),
      shapes.nodes.filter(({ id }) => !litNodes.has(id)).map(elements.node),
      element(
        "g",
        { fill: theme.quiet, "font-weight": TITLE_WEIGHT, ...halo },
        shapes.regions.map(titleElement),
      ),
    ),
    lit.links.flatMap(elements.litLink),
    numbers(({ id, isDenial }) => litLinks.has(id) && !(isDenial && named.has(id))),
    lit.nodes.map(elements.litNode),
    element(
      "g",
      { fill: theme.quiet, "font-size": nameSize, "text-anchor": "middle", ...halo },
      // Placed by the baseline, which all programs treat alike.
      signs.map((sign) => signElement(sign, nameSize, theme)),
    ),
    callouts.map((callout) => calloutElement(callout, theme)),
  );
}

/** A link's sign: the family's letter in its colour, then the name. */
function signElement({ link, letter, name, x, y }: LinkSign, size: number, theme: PictureColours) {
  const colour = theme.families[link.tone] ?? theme.ink;
  const bold =
    letter === undefined
      ? []
      : [element("tspan", { fill: colour, "font-weight": LETTER_WEIGHT }, letter)];
  const rest = name === undefined ? [] : [letter === undefined ? name : ` ${name}`];
  return element("text", { x, y: y + size * 0.36 }, ...bold, ...rest);
}
