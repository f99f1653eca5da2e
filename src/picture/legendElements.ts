/** A legend as SVG: shapes of kinds, lines of families, and what dashes and bars mean. */
import type { MeasureText } from "../layout/layout.ts";
import type { Theme } from "./canvas.ts";
import { element, type SvgElement } from "./elements.ts";
import type { Legend } from "./legend.ts";
import { DASH } from "./looks.ts";
import { bodyOf } from "./outline.ts";
import { bodyPath } from "./pathData.ts";

/** What lines mean. */
export const LINE_WORDS = {
  implied: "Implied by the words",
  denied: "Denied",
  symmetric: "Both ways",
} as const;

export interface LegendOptions {
  /** Room, in CSS pixels, and where it begins. */
  readonly width: number;
  readonly left: number;
  readonly top: number;
  readonly measure: MeasureText;
  readonly theme: Theme;
  /** Colours of nodes tell something else than the kind, which then shows in shape alone. */
  readonly shapesOnly: boolean;
}

const SIZE = 11;
const ROW = 20;
const MARK = 20;
const GAP = 18;

interface Entry {
  readonly text: string;
  /** Its middle is at 0, 0; it is `MARK` wide. */
  readonly mark: readonly SvgElement[];
}

/** In rows as wide as there is room for; `height` is what they fill. */
export function legendElements(
  legend: Legend,
  options: LegendOptions,
): { readonly elements: readonly SvgElement[]; readonly height: number } {
  const { width, left, top, measure, theme } = options;
  let [x, y] = [0, 0];
  const elements = entriesOf(legend, options).map(({ text, mark }) => {
    const wide = MARK + 6 + measure(text, SIZE);
    if (x > 0 && x + wide > width) [x, y] = [0, y + ROW];
    const place = `translate(${left + x + MARK / 2} ${top + y + ROW / 2})`;
    x += wide + GAP;
    const words = { x: MARK / 2 + 6, y: SIZE * 0.36, "font-size": SIZE, fill: theme.ink };
    return element("g", { transform: place }, ...mark, element("text", words, text));
  });
  return { elements, height: elements.length === 0 ? 0 : y + ROW };
}

function entriesOf(legend: Legend, { theme, shapesOnly }: LegendOptions): readonly Entry[] {
  return [
    ...legend.kinds.map(({ name, shape, tone }) => {
      const fill = theme.kinds[shapesOnly ? "rest" : tone] ?? theme.ink;
      const d = bodyPath(bodyOf(shape, { x: 0, y: 0 }, 7));
      return { text: name, mark: [element("path", { d, fill })] };
    }),
    ...legend.families.map(({ name, tone }) => ({
      text: name,
      mark: [line({ stroke: theme.families[tone] ?? theme.ink, "stroke-width": 2.5 })],
    })),
    ...(legend.implied
      ? [
          {
            text: LINE_WORDS.implied,
            mark: [line({ stroke: theme.quiet, "stroke-dasharray": DASH.join(" ") })],
          },
        ]
      : []),
    ...(legend.denied
      ? [
          {
            text: LINE_WORDS.denied,
            mark: [
              line({ stroke: theme.quiet }),
              element("path", { d: "M0 -4V4", stroke: theme.quiet, "stroke-width": 2 }),
            ],
          },
        ]
      : []),
    ...(legend.symmetric
      ? [{ text: LINE_WORDS.symmetric, mark: [line({ stroke: theme.quiet })] }]
      : []),
  ];
}

function line(attributes: Readonly<Record<string, string | number>>): SvgElement {
  return element("path", { d: `M${-MARK / 2} 0H${MARK / 2}`, fill: "none", ...attributes });
}
