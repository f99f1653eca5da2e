/** A picture's legend as items at the foot of a slide. */
import { bodyOf } from "../../../geometry/index.ts";
import type { MeasureText } from "../../../layout/boxes/index.ts";
import { type Item, LEAST_SIZE, type Outline } from "../../../pptx/index.ts";
import { type Legend, WIDTH_WORDS } from "../../legend/index.ts";
import { PAPER } from "../../paint/index.ts";
import { barAcross, boxAround, LEGEND_WORDS } from "../base/index.ts";

const SIZE = LEAST_SIZE;
const ROW = 27;
const MARK = 8;
const LINE = 26;
const GAP = 20;

interface Entry {
  /** Written in bold before the name, in its own colour. */
  readonly letter?: { readonly text: string; readonly colour: string } | undefined;
  readonly name: string;
  /** Ornaments: the name says it all. */
  readonly mark: (x: number, y: number) => readonly Item[];
  readonly markWidth: number;
}

/** The legend in rows no longer than `width`, from `left` and `top` on. */
export function legendItems(
  legend: Legend,
  left: number,
  top: number,
  width: number,
  measure: MeasureText,
): readonly Item[] {
  let [x, y] = [left, top];
  return entries(legend).flatMap(({ letter, name, mark, markWidth }): Item[] => {
    const text = letter ? ` ${name}` : name;
    // A tenth more, because the slide's font is not the measured one.
    const textWidth = measure(`${letter?.text ?? ""}${text}`, SIZE) * 1.1;
    const entryWidth = markWidth + 6 + textWidth;
    if (x > left && x + entryWidth > left + width) [x, y] = [left, y + ROW];
    const items: Item[] = [
      ...mark(x, y + ROW / 2),
      {
        type: "text",
        name,
        box: { left: x + markWidth + 6, top: y, right: x + entryWidth, bottom: y + ROW },
        paragraphs: [
          {
            runs: [
              ...(letter ? [{ ...letter, size: SIZE, bold: true }] : []),
              { text, size: SIZE, colour: PAPER.quiet },
            ],
          },
        ],
        anchor: "middle",
        fixed: true,
      },
    ];
    x += entryWidth + GAP;
    return items;
  });
}

function entries(legend: Legend): readonly Entry[] {
  const line = (name: string, outline: Omit<Outline, "width">, arrow: boolean): Entry => ({
    name,
    markWidth: LINE,
    mark: (x, y) => [
      {
        type: "line",
        from: { x, y },
        to: { x: x + LINE, y },
        line: { width: 1.5, ...outline },
        head: arrow ? "med" : undefined,
      },
    ],
  });
  return [
    ...legend.kinds.map(
      ({ name, shape, tone }): Entry => ({
        name,
        markWidth: 2 * MARK,
        mark: (x, y) => {
          const { halfWidth, halfHeight } = bodyOf(shape, { x: 0, y: 0 }, MARK);
          return [
            {
              type: "shape",
              name: undefined,
              geometry: shape,
              box: boxAround({ x: x + MARK, y }, halfWidth, halfHeight),
              fill: PAPER.kinds[tone] ?? PAPER.ink,
            },
          ];
        },
      }),
    ),
    ...legend.families.map(({ name, tone, letter }): Entry => {
      const colour = PAPER.families[tone] ?? PAPER.ink;
      return {
        ...line(name, { colour }, true),
        letter: letter === undefined ? undefined : { text: letter, colour },
      };
    }),
    ...legend.colours.map(({ name, tone, of }): Entry => {
      if (of === "links") return line(name, { colour: PAPER.families[tone] ?? PAPER.ink }, true);
      return dot(name, PAPER.kinds[tone] ?? PAPER.ink);
    }),
    ...(legend.width ? [wide(WIDTH_WORDS[legend.width])] : []),
    ...(legend.hasImplied
      ? [line(LEGEND_WORDS.implied, { colour: PAPER.quiet, dashed: true }, true)]
      : []),
    ...(legend.hasSymmetric ? [line(LEGEND_WORDS.symmetric, { colour: PAPER.quiet }, false)] : []),
    ...(legend.hasDenied ? [denied()] : []),
  ];
}

/** A patch of a colour that nodes have. */
function dot(name: string, fill: string): Entry {
  return {
    name,
    markWidth: 2 * MARK,
    mark: (x, y) => [
      {
        type: "shape",
        name: undefined,
        geometry: "ellipse",
        box: boxAround({ x: x + MARK, y }, 0.7 * MARK, 0.7 * MARK),
        fill,
      },
    ],
  };
}

function wide(name: string): Entry {
  const line = { colour: PAPER.quiet, width: 5 };
  return {
    name,
    markWidth: LINE,
    mark: (x, y) => [
      { type: "line", from: { x, y }, to: { x: x + LINE, y }, line, head: undefined },
    ],
  };
}

/** A line with the bar that a denied link has. */
function denied(): Entry {
  return {
    name: LEGEND_WORDS.denied,
    markWidth: LINE,
    mark: (x, y) => {
      const [from, to] = [
        { x, y },
        { x: x + LINE, y },
      ];
      const line = { colour: PAPER.quiet, width: 1.5 };
      return [
        { type: "line", from, to, line, head: "med" },
        barAcross(from, to, PAPER.quiet, line.width),
      ];
    },
  };
}
