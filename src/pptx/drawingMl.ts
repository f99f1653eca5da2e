/** Elements of DrawingML that slides, masters and tables share, from lengths in CSS pixels. */
import { type Body, type Box, cornersOf } from "../geometry/index.ts";
import type { Align, Outline, Paragraph, Run, RunLink, TextItem } from "./deck.ts";
import { joined, tag, text, type Xml } from "./writeXml.ts";

/** English Metric Units (EMU) per CSS pixel. */
const EMU = 9525;

/** A length in whole EMU. */
export function emu(pixels: number): number {
  return Math.round(pixels * EMU);
}

/** A fill with a colour (`#rrggbb`). */
export function solid(colour: string): Xml {
  return tag("a:solidFill", {}, tag("a:srgbClr", { val: hex(colour) }));
}

function hex(colour: string): string {
  return colour.slice(1).toUpperCase();
}

export const NO_FILL = tag("a:noFill");

/** Mirroring, and rotation in degrees clockwise. */
interface Flip {
  readonly flipH?: boolean;
  readonly flipV?: boolean;
  readonly turn?: number;
}

/** Position, size and rotation of a shape. */
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
    // The difference of rounded corners, so that rounding moves neither of them.
    tag("a:ext", { cx: emu(box.right) - x, cy: emu(box.bottom) - y }),
  );
}

/**
 * The outline of a shape, or the line of a connector. A head is `sm` (two line widths, of at least
 * 0.7 mm in LibreOffice) or `med` (three), so that it stays smaller than the node it points to.
 */
export function line({ colour, width, dashed }: Outline, head?: "sm" | "med"): Xml {
  return tag(
    "a:ln",
    { w: emu(width) },
    solid(colour),
    ...(dashed ? [tag("a:prstDash", { val: "dash" })] : []),
    tag("a:round"),
    ...(head ? [tag("a:tailEnd", { type: "triangle", w: head, len: "med" })] : []),
  );
}

/** PowerPoint's names for the shapes of nodes; shapes that it lacks are missing. */
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

/** The outline of a shape: a preset adjusted to our corners, or a polygon. */
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
      // Distance of the hollows from the centre (see star() in nodeShapes.ts); 50,000 is the tips'.
      return { adj: 29_984, hf: 105_146, vf: 110_557 };
    case "round-rectangle":
      return { adj: 25_000 };
    default:
      return {};
  }
}

/** A shape that PowerPoint lacks, as a polygon; each corner is a connection site. */
function outline(shape: Body["shape"]): Xml {
  const size = 1000;
  const corners =
    cornersOf({ shape, x: size, y: size, halfWidth: size, halfHeight: size })?.map(({ x, y }) => ({
      x: Math.round(x),
      y: Math.round(y),
    })) ?? [];
  // Sites are relative to the shape's box, corners to the path's.
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

/** Fonts that are installed everywhere, similar to the page's. */
export const SANS = "Arial";
const SERIF = "Georgia";

const ALIGN: Readonly<Record<Align, string>> = { left: "l", center: "ctr", right: "r" };
const ANCHOR = { top: "t", middle: "ctr", bottom: "b" } as const;

/** The text of an item. */
export function textBody(item: TextItem, ids: Ids, language: string): Xml {
  const { paragraphs, align = "left", anchor = "top", fixed = false } = item;
  return tag(
    "p:txBody",
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
    ...paragraphs.map((part) => paragraph(part, align, ids, language)),
  );
}

export function paragraph(
  { runs, before = 0, height }: Paragraph,
  align: Align,
  ids: Ids,
  language: string,
): Xml {
  return tag(
    "a:p",
    {},
    tag(
      "a:pPr",
      { algn: ALIGN[align] },
      ...(height === undefined
        ? []
        : [tag("a:lnSpc", {}, tag("a:spcPts", { val: hundredths(height) }))]),
      tag("a:spcBef", {}, tag("a:spcPts", { val: Math.round(before * 75) })),
      tag("a:buNone"),
    ),
    joined(runs.filter((part) => part.text !== "").map((part) => run(part, ids, language))),
    // Without a font size, an empty cell of a table would get the height of the program's default.
    tag("a:endParaRPr", { lang: language, sz: runs[0] && hundredths(runs[0].size) }),
  );
}

function run(part: Run, ids: Ids, language: string): Xml {
  const { text: words, size, colour, bold, serif, underline, link } = part;
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
      ...(link ? [click(link, ids)] : []),
    ),
    tag("a:t", {}, text(words)),
  );
}

function click(link: RunLink, ids: Ids): Xml {
  const action = "slide" in link ? "ppaction://hlinksldjump" : undefined;
  return tag("a:hlinkClick", { "r:id": ids.ofLink(link), action });
}

/** A font size in hundredths of a point. */
export function hundredths(pixels: number): number {
  return Math.round(pixels * 75);
}

/** The number, name and alternative text of a shape. */
export function nonVisualProperties(id: number, name: string, description?: string): Xml {
  return tag("p:cNvPr", { id, name, descr: description });
}

/** The same of an ornament, which screen readers pass over ([MS-ODRAWXML] 2.3.3). */
export function decorativeProperties(id: number): Xml {
  return tag(
    "p:cNvPr",
    { id, name: `Ornament ${id}` },
    tag(
      "a:extLst",
      {},
      tag(
        "a:ext",
        { uri: "{C183D7F6-B498-43B3-948B-1728B52AA6E4}" },
        tag("adec:decorative", {
          "xmlns:adec": "http://schemas.microsoft.com/office/drawing/2017/decorative",
          val: 1,
        }),
      ),
    ),
  );
}

/** Numbers the shapes of one slide, of which a node always gets the same number, and its links. */
export class Ids {
  readonly links: RunLink[] = [];
  /** 1 is the number of the tree that holds all shapes. */
  private highest = 1;
  private readonly nodes = new Map<string, number>();

  /** `relations`: how many relations the slide has without its links. */
  constructor(private readonly relations: number) {}

  next(): number {
    this.highest += 1;
    return this.highest;
  }

  /** The relation of a link. */
  ofLink(link: RunLink): string {
    this.links.push(link);
    return `rId${this.relations + this.links.length}`;
  }

  /** The number of a node's shape, whether it was written before or will be. */
  ofNode(id: string): number {
    const number = this.nodes.get(id) ?? this.next();
    this.nodes.set(id, number);
    return number;
  }
}
