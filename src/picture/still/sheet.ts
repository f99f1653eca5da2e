/**
 * A still picture as an SVG that stands alone: all colours as attributes, the legend and the
 * source under it. For a file, for pixels and for paper.
 */
import type { MeasureText } from "../../layout/boxes/index.ts";
import type { LinkSign } from "../figures/index.ts";
import { legendElements } from "../legend/index.ts";
import {
  element,
  inked,
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
  /** What stands in small letters at the foot, paragraph by paragraph. */
  readonly foot: readonly string[];
  readonly pane: Pane;
  readonly measure: MeasureText;
  readonly theme: PictureColours;
  /** Nothing behind the picture. */
  readonly transparent: boolean;
  /** Colours of nodes tell something else than the kind. */
  readonly shapesOnly: boolean;
  /** What a node or a link is called, for whoever can't see it. */
  readonly nameOf: (id: string) => string;
  /** CSS for the file, e.g. its font. */
  readonly css?: string | undefined;
  /** Begins the ids in it. */
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
    broken(text, room, (part) => measure(part, FOOT.size)),
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

/** The picture itself, cut off at its frame. */
function drawing(picture: Still, { pane, theme, nameOf }: SheetOptions): SvgElement {
  const { frame, shapes, lit, signs, nameSize, zoom } = picture;
  const ink = inked({ theme, nameOf, lit, px: 1 / zoom });
  const litLinks = new Set(lit.links.map(({ id }) => id));
  const litNodes = new Set(lit.nodes.map(({ id }) => id));
  const halo = {
    stroke: theme.paper,
    "stroke-width": 2 * HALO,
    "stroke-linejoin": "round",
    "paint-order": "stroke",
  };
  return element(
    "svg",
    {
      width: pane.width,
      height: pane.height,
      viewBox: [frame.x, frame.y, frame.width, frame.height].map(number).join(" "),
    },
    element(
      "g",
      lit.fades ? { opacity: number(1 - FADE) } : {},
      element(
        "g",
        { fill: "none", stroke: theme.rule, "stroke-width": REGION_LINE },
        ...shapes.regions.map(regionElement),
      ),
      ...shapes.links.filter(({ id }) => !litLinks.has(id)).map(ink.link),
      ...shapes.nodes.filter(({ id }) => !litNodes.has(id)).map(ink.node),
      element(
        "g",
        { fill: theme.quiet, "font-weight": TITLE_WEIGHT, ...halo },
        ...shapes.regions.map(titleElement),
      ),
    ),
    ...lit.links.flatMap(ink.litLink),
    ...lit.nodes.map(ink.litNode),
    element(
      "g",
      { fill: theme.quiet, "font-size": nameSize, "text-anchor": "middle", ...halo },
      // From the baseline, which all programs place alike.
      ...signs.map((sign) => signElement(sign, nameSize, theme)),
    ),
  );
}

/** The family's letter in its colour, then the name. */
function signElement({ link, letter, name, x, y }: LinkSign, size: number, theme: PictureColours) {
  const colour = theme.families[link.tone] ?? theme.ink;
  const bold =
    letter === undefined
      ? []
      : [element("tspan", { fill: colour, "font-weight": LETTER_WEIGHT }, letter)];
  const rest = name === undefined ? [] : [letter === undefined ? name : ` ${name}`];
  return element("text", { x, y: y + size * 0.36 }, ...bold, ...rest);
}

/** A text in lines that fit the room, broken at spaces; a word that is too long stands alone. */
export function broken(text: string, room: number, width: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/u).filter(Boolean)) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && width(longer) > room) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return line === "" ? lines : [...lines, line];
}
