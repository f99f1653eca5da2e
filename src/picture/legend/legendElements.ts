/** A legend as SVG: shapes of kinds, lines of families, and the meaning of dashes and bars. */
import { bodyOf } from "../../geometry/index.ts";
import type { MeasureText } from "../../layout/boxes/index.ts";
import {
  type Attributes,
  bodyPath,
  DIMMED_ALPHA,
  element,
  type PictureColours,
  polygonPath,
  type SvgElement,
} from "../paint/index.ts";
import { DASH, LETTER_WEIGHT } from "../shapes/index.ts";
import type { Legend } from "./legend.ts";

/** Meanings of lines, and of dimmed nodes. */
const LINE_WORDS = {
  implied: "Implied by the words",
  denied: "Denied",
  symmetric: "Both ways",
  faded: "Faded: no link left",
} as const;

/** What the width of links stands for. */
export const WIDTH_WORDS = {
  statements: "The wider, the more statements",
  links: "The wider, the more links",
} as const;

export interface LegendOptions {
  /** Available width and upper left corner, in CSS pixels. */
  readonly width: number;
  readonly left: number;
  readonly top: number;
  readonly measure: MeasureText;
  readonly theme: PictureColours;
  /** Whether kinds are shown by shape alone, because colours of nodes show something else. */
  readonly shapesOnly: boolean;
}

const SIZE = 12;
const ROW = 22;
const MARK = 20;
const GAP = 18;

interface Entry {
  /** Written in bold before the text, in its own colour. */
  readonly letter?: { readonly text: string; readonly fill: string } | undefined;
  readonly text: string;
  /** Centred at 0, 0 and `MARK` wide. */
  readonly mark: readonly SvgElement[];
}

/** The elements of a legend, in rows up to the available width, and the height of all rows. */
export function legendElements(
  legend: Legend,
  options: LegendOptions,
): { readonly elements: readonly SvgElement[]; readonly height: number } {
  const { width, left, top, measure, theme } = options;
  let [x, y] = [0, 0];
  const elements = entriesOf(legend, options).map(({ letter, text, mark }) => {
    const fullText = letter ? `${letter.text} ${text}` : text;
    // A bold letter is a little wider than measured.
    const entryWidth = MARK + 6 + measure(fullText, SIZE) + (letter ? 2 : 0);
    if (x > 0 && x + entryWidth > width) [x, y] = [0, y + ROW];
    const transform = `translate(${left + x + MARK / 2} ${top + y + ROW / 2})`;
    x += entryWidth + GAP;
    const words = { x: MARK / 2 + 6, y: SIZE * 0.36, "font-size": SIZE, fill: theme.ink };
    const parts = letter
      ? [
          element("tspan", { fill: letter.fill, "font-weight": LETTER_WEIGHT }, letter.text),
          ` ${text}`,
        ]
      : [text];
    return element("g", { transform: transform }, ...mark, element("text", words, ...parts));
  });
  return { elements, height: elements.length === 0 ? 0 : y + ROW };
}

function entriesOf(legend: Legend, { theme, shapesOnly }: LegendOptions): readonly Entry[] {
  const quiet = { stroke: theme.quiet };
  return [
    ...legend.kinds.map(({ name, shape, tone }) => {
      const fill = theme.kinds[shapesOnly ? "rest" : tone] ?? theme.ink;
      const d = bodyPath(bodyOf(shape, { x: 0, y: 0 }, 7));
      return { text: name, mark: [element("path", { d, fill })] };
    }),
    ...legend.families.map(({ name, tone, letter }): Entry => {
      const fill = theme.families[tone] ?? theme.ink;
      return {
        letter: letter === undefined ? undefined : { text: letter, fill },
        text: name,
        mark: arrow({ stroke: fill, "stroke-width": 2 }, fill),
      };
    }),
    ...legend.colours.map(({ name, tone, of }): Entry => {
      const fill = (of === "links" ? theme.families : theme.kinds)[tone] ?? theme.ink;
      const mark =
        of === "links"
          ? arrow({ stroke: fill, "stroke-width": 2 }, fill)
          : [element("circle", { cx: 0, cy: 0, r: 5, fill })];
      return { text: name, mark };
    }),
    ...(legend.width
      ? [
          {
            text: WIDTH_WORDS[legend.width],
            mark: [line({ ...quiet, "stroke-width": 4 }, MARK / 2)],
          },
        ]
      : []),
    ...(legend.hasImplied
      ? [
          {
            text: LINE_WORDS.implied,
            mark: arrow({ ...quiet, "stroke-dasharray": DASH.join(" ") }, theme.quiet),
          },
        ]
      : []),
    ...(legend.hasDenied
      ? [
          {
            text: LINE_WORDS.denied,
            mark: [
              ...arrow(quiet, theme.quiet),
              element("path", { d: "M-2 -4V4", stroke: theme.quiet, "stroke-width": 2 }),
            ],
          },
        ]
      : []),
    ...(legend.hasSymmetric ? [{ text: LINE_WORDS.symmetric, mark: [line(quiet, MARK / 2)] }] : []),
    ...(legend.hasDimmed
      ? [
          {
            text: LINE_WORDS.faded,
            mark: [
              element("circle", { cx: 0, cy: 0, r: 6, fill: theme.quiet, opacity: DIMMED_ALPHA }),
            ],
          },
        ]
      : []),
  ];
}

/** Length of an arrowhead. */
const HEAD = 7;

function arrow(attributes: Attributes, fill: string): readonly SvgElement[] {
  const tip = MARK / 2;
  const head = polygonPath([
    { x: tip, y: 0 },
    { x: tip - HEAD, y: -HEAD / 2 },
    { x: tip - HEAD, y: HEAD / 2 },
  ]);
  return [line(attributes, tip - HEAD), element("path", { d: head, fill })];
}

function line(attributes: Attributes, end: number): SvgElement {
  return element("path", { d: `M${-MARK / 2} 0H${end}`, fill: "none", ...attributes });
}
