/** Parts of DrawingML that slides, masters and tables share. Lengths come in as CSS pixels. */
import { type Body, type Box, cornersOf } from "../geometry/index.ts";
import type { Align, Outline, Paragraph, Run, TextItem } from "./deck.ts";
import { all, tag, text, type Xml } from "./writeXml.ts";

/** English metric units in a CSS pixel. */
const EMU = 9525;

export function emu(pixels: number): number {
  return Math.round(pixels * EMU);
}

/** A colour as `#rrggbb`, filled in. */
export function solid(colour: string, opacity = 1): Xml {
  const alpha = opacity < 1 ? [tag("a:alpha", { val: Math.round(opacity * 100_000) })] : [];
  return tag("a:solidFill", {}, tag("a:srgbClr", { val: hex(colour) }, ...alpha));
}

function hex(colour: string): string {
  return colour.slice(1).toUpperCase();
}

export const NO_FILL = tag("a:noFill");

export interface Flip {
  readonly flipH?: boolean;
  readonly flipV?: boolean;
  readonly turn?: number;
}

export function placement(box: Box, { flipH, flipV, turn }: Flip = {}, name = "a:xfrm"): Xml {
  const [x, y] = [emu(box.left), emu(box.top)];
  return tag(
    name,
    {
      rot: turn ? Math.round(turn * 60_000) : undefined,
      flipH: flipH ? 1 : undefined,
      flipV: flipV ? 1 : undefined,
    },
    tag("a:off", { x, y }),
    // From corner to corner, so that rounding moves neither of them.
    tag("a:ext", { cx: emu(box.right) - x, cy: emu(box.bottom) - y }),
  );
}

export function line({ colour, width, dashed }: Outline, arrow = false): Xml {
  return tag(
    "a:ln",
    { w: emu(width) },
    solid(colour),
    ...(dashed ? [tag("a:prstDash", { val: "dash" })] : []),
    tag("a:round"),
    ...(arrow ? [tag("a:tailEnd", { type: "triangle", w: "med", len: "med" })] : []),
  );
}

/** What PowerPoint calls the shapes of nodes, and how they are made ours. */
const PRESETS: Readonly<Partial<Record<Body["shape"] | "rect", string>>> = {
  rect: "rect",
  ellipse: "ellipse",
  "round-rectangle": "roundRect",
  triangle: "triangle",
  hexagon: "hexagon",
  diamond: "diamond",
  star: "star5",
  octagon: "octagon",
};

export function geometry(shape: Body["shape"] | "rect", box: Box): Xml {
  const preset = PRESETS[shape];
  if (preset === undefined && shape !== "rect") return outline(shape);
  const guides = Object.entries(adjustments(shape, box)).map(([name, value]) =>
    tag("a:gd", { name, fmla: `val ${Math.round(value)}` }),
  );
  return tag("a:prstGeom", { prst: preset }, tag("a:avLst", {}, ...guides));
}

function adjustments(shape: Body["shape"] | "rect", box: Box): Readonly<Record<string, number>> {
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  switch (shape) {
    case "hexagon":
      return { adj: (100_000 * width) / 4 / Math.min(width, height), vf: 115_470 };
    case "star":
      // Against half the width: the hollows' part of the tips' reach (see outline.ts).
      return { adj: 29_984, hf: 105_146, vf: 110_557 };
    case "round-rectangle":
      return { adj: 25_000 };
    default:
      return {};
  }
}

/** A shape that PowerPoint lacks, by its corners; each is a site for connectors. */
function outline(shape: Body["shape"]): Xml {
  const size = 1000;
  const corners =
    cornersOf({ shape, x: size, y: size, halfWidth: size, halfHeight: size })?.map(({ x, y }) => ({
      x: Math.round(x),
      y: Math.round(y),
    })) ?? [];
  // Sites are measured in the shape's own box, corners in the path's.
  const guides = corners.flatMap(({ x, y }, i) => [
    tag("a:gd", { name: `x${i}`, fmla: `*/ w ${x} ${2 * size}` }),
    tag("a:gd", { name: `y${i}`, fmla: `*/ h ${y} ${2 * size}` }),
  ]);
  return tag(
    "a:custGeom",
    {},
    tag("a:avLst"),
    tag("a:gdLst", {}, ...guides),
    tag("a:ahLst"),
    tag(
      "a:cxnLst",
      {},
      ...corners.map((_, i) => tag("a:cxn", { ang: 0 }, tag("a:pos", { x: `x${i}`, y: `y${i}` }))),
    ),
    tag("a:rect", { l: "l", t: "t", r: "r", b: "b" }),
    tag(
      "a:pathLst",
      {},
      tag(
        "a:path",
        { w: 2 * size, h: 2 * size },
        ...corners.map(({ x, y }, i) =>
          tag(i === 0 ? "a:moveTo" : "a:lnTo", {}, tag("a:pt", { x, y })),
        ),
        tag("a:close"),
      ),
    ),
  );
}

/** Faces that are everywhere, close to the page's own. */
export const SANS = "Arial";
export const SERIF = "Georgia";

const ALIGN: Readonly<Record<Align, string>> = { left: "l", center: "ctr", right: "r" };
const ANCHOR = { top: "t", middle: "ctr", bottom: "b" } as const;

export function textBody(item: TextItem, language: string, name = "p:txBody"): Xml {
  const { paragraphs, align = "left", anchor = "top", fixed = false } = item;
  return tag(
    name,
    {},
    tag(
      "a:bodyPr",
      {
        wrap: fixed ? "none" : "square",
        lIns: 0,
        tIns: 0,
        rIns: 0,
        bIns: 0,
        rtlCol: 0,
        anchor: ANCHOR[anchor],
      },
      tag(fixed ? "a:noAutofit" : "a:normAutofit"),
    ),
    tag("a:lstStyle"),
    ...paragraphs.map((one) => paragraph(one, align, language)),
  );
}

export function paragraph({ runs, before = 0 }: Paragraph, align: Align, language: string): Xml {
  return tag(
    "a:p",
    {},
    tag(
      "a:pPr",
      { algn: ALIGN[align] },
      tag("a:spcBef", {}, tag("a:spcPts", { val: Math.round(before * 75) })),
      tag("a:buNone"),
    ),
    all(runs.filter((one) => one.text !== "").map((one) => run(one, language))),
    // Without letters of its own an empty cell of a table would be as high as the program's are.
    tag("a:endParaRPr", { lang: language, sz: runs[0] && hundredths(runs[0].size) }),
  );
}

function run({ text: words, size, colour, bold, serif, underline }: Run, language: string): Xml {
  return tag(
    "a:r",
    {},
    tag(
      "a:rPr",
      {
        lang: language,
        sz: hundredths(size),
        b: bold ? 1 : 0,
        u: underline ? "sng" : undefined,
        dirty: 0,
      },
      solid(colour),
      tag("a:latin", { typeface: serif ? SERIF : SANS }),
      tag("a:cs", { typeface: serif ? SERIF : SANS }),
    ),
    tag("a:t", {}, text(words)),
  );
}

/** Size of letters in hundredths of a point. */
export function hundredths(pixels: number): number {
  return Math.round(pixels * 75);
}

/** What a shape is called, and what it shows for whoever can't see it. */
export function named(id: number, name: string, description: string): Xml {
  return tag("p:cNvPr", { id, name, descr: description });
}
