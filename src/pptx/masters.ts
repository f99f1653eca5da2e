/** Masters and layouts of a presentation, which are the same for every deck. */
import type { Box } from "../geometry/index.ts";
import { type DeckColours, LEAST_SIZE, SLIDE } from "./deck.ts";
import { emu, hundredths, NO_FILL, placement, SANS, solid } from "./drawingMl.ts";
import { tag, text, type Xml } from "./writeXml.ts";

export const NAMESPACES = {
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  "xmlns:p": "http://schemas.openxmlformats.org/presentationml/2006/main",
} as const;

/** Free space at the sides of a slide, in CSS pixels. */
export const MARGIN = 48;
const HEADLINE = { left: MARGIN, top: 28, right: SLIDE.width - MARGIN, bottom: 100 };
export const COVER = { left: 96, top: 190, right: SLIDE.width - 96, bottom: 340 };
const HEADLINE_SIZE = 36;
const COVER_SIZE = 56;
const FOOT = { top: 682, bottom: 706 };
export const NOTES_PAGE = { width: 720, height: 960 } as const;

/** The shapes of a slide, a layout or a master, in drawing order. */
export function shapeTree(shapes: readonly Xml[]): Xml {
  return tag(
    "p:spTree",
    {},
    tag("p:nvGrpSpPr", {}, tag("p:cNvPr", { id: 1, name: "" }), tag("p:cNvGrpSpPr"), tag("p:nvPr")),
    tag(
      "p:grpSpPr",
      {},
      tag(
        "a:xfrm",
        {},
        tag("a:off", { x: 0, y: 0 }),
        tag("a:ext", { cx: 0, cy: 0 }),
        tag("a:chOff", { x: 0, y: 0 }),
        tag("a:chExt", { cx: 0, cy: 0 }),
      ),
    ),
    shapes,
  );
}

/** Locks of the slide's picture on a notes page, which keeps its proportions. */
export const SLIDE_IMAGE = { noRot: 1, noChangeAspect: 1 } as const;

/** The properties of a placeholder: which one it is (`p:ph`), and its locks. */
export function placeholderProperties(
  id: number,
  name: string,
  kind: Readonly<Record<string, string | number | undefined>>,
  locks: Readonly<Record<string, number>> = {},
): Xml {
  return tag(
    "p:nvSpPr",
    {},
    tag("p:cNvPr", { id, name }),
    tag("p:cNvSpPr", {}, tag("a:spLocks", { noGrp: 1, ...locks })),
    tag("p:nvPr", {}, tag("p:ph", kind)),
  );
}

interface Placeholder {
  readonly id: number;
  readonly name: string;
  readonly type: string;
  readonly idx?: number;
  readonly box?: Box;
  readonly anchor?: string;
  readonly level?: Xml;
  readonly content: Xml;
}

function placeholder({ id, name, type, idx, box, anchor = "t", level, content }: Placeholder): Xml {
  return tag(
    "p:sp",
    {},
    placeholderProperties(id, name, { type, idx }),
    box
      ? tag("p:spPr", {}, placement(box), tag("a:prstGeom", { prst: "rect" }, tag("a:avLst")))
      : tag("p:spPr"),
    tag(
      "p:txBody",
      {},
      tag("a:bodyPr", { lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor }, tag("a:normAutofit")),
      tag("a:lstStyle", {}, ...(level ? [level] : [])),
      tag("a:p", {}, content),
    ),
  );
}

const run = (words: string) =>
  tag("a:r", {}, tag("a:rPr", { lang: "en" }), tag("a:t", {}, text(words)));
/** The number of a slide, which the showing program fills in. */
export const SLIDE_NUMBER = tag(
  "a:fld",
  { id: "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}", type: "slidenum" },
  tag("a:rPr", { lang: "en" }),
  tag("a:t", {}, text("‹#›")),
);

/** Font size, colour and alignment of a text at its first level. */
function level(size: number, colour: string, bold: boolean, align = "l"): Xml {
  return tag(
    "a:lvl1pPr",
    { marL: 0, indent: 0, algn: align },
    tag("a:buNone"),
    tag(
      "a:defRPr",
      { sz: hundredths(size), b: bold ? 1 : 0 },
      solid(colour),
      tag("a:latin", { typeface: SANS }),
    ),
  );
}

const numberPlaceholder = ({ quiet }: DeckColours) =>
  placeholder({
    id: 3,
    name: "Slide number",
    type: "sldNum",
    idx: 10,
    box: { left: SLIDE.width - MARGIN - 80, right: SLIDE.width - MARGIN, ...FOOT },
    anchor: "ctr",
    level: level(LEAST_SIZE, quiet, false, "r"),
    content: SLIDE_NUMBER,
  });

function footText(foot: string, { quiet }: DeckColours): Xml {
  const box = { left: MARGIN, right: SLIDE.width - 160, ...FOOT };
  return tag(
    "p:sp",
    {},
    tag(
      "p:nvSpPr",
      {},
      tag("p:cNvPr", { id: 4, name: "Atlas", descr: foot }),
      tag("p:cNvSpPr", { txBox: 1 }),
      tag("p:nvPr"),
    ),
    tag("p:spPr", {}, placement(box), tag("a:prstGeom", { prst: "rect" }, tag("a:avLst")), NO_FILL),
    tag(
      "p:txBody",
      {},
      tag("a:bodyPr", { lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor: "ctr" }),
      tag("a:lstStyle", {}, level(LEAST_SIZE, quiet, false)),
      tag("a:p", {}, run(foot)),
    ),
  );
}

const COLOUR_MAP = {
  bg1: "lt1",
  tx1: "dk1",
  bg2: "lt2",
  tx2: "dk2",
  accent1: "accent1",
  accent2: "accent2",
  accent3: "accent3",
  accent4: "accent4",
  accent5: "accent5",
  accent6: "accent6",
  hlink: "hlink",
  folHlink: "folHlink",
} as const;

const background = ({ paper }: DeckColours) =>
  tag("p:bg", {}, tag("p:bgPr", {}, solid(paper), tag("a:effectLst")));

/** The slide master; `layouts` are the ids of its relations to the layouts. */
export function masterXml(layouts: readonly string[], colours: DeckColours): Xml {
  const title = placeholder({
    id: 2,
    name: "Title",
    type: "title",
    box: HEADLINE,
    anchor: "ctr",
    content: run("Headline"),
  });
  return tag(
    "p:sldMaster",
    NAMESPACES,
    tag("p:cSld", {}, background(colours), shapeTree([title, numberPlaceholder(colours)])),
    tag("p:clrMap", COLOUR_MAP),
    tag(
      "p:sldLayoutIdLst",
      {},
      ...layouts.map((rel, i) => tag("p:sldLayoutId", { id: 2_147_483_649 + i, "r:id": rel })),
    ),
    tag("p:hf", { hdr: 0, ftr: 0, dt: 0 }),
    tag(
      "p:txStyles",
      {},
      tag("p:titleStyle", {}, level(HEADLINE_SIZE, colours.ink, true)),
      tag("p:bodyStyle", {}, level(20, colours.ink, false)),
      tag("p:otherStyle", {}, level(20, colours.ink, false)),
    ),
  );
}

export function layoutXml(look: "cover" | "step", foot: string, colours: DeckColours): Xml {
  const isCover = look === "cover";
  const title = placeholder({
    id: 2,
    name: "Title",
    type: "title",
    box: isCover ? COVER : HEADLINE,
    anchor: isCover ? "b" : "ctr",
    level: level(isCover ? COVER_SIZE : HEADLINE_SIZE, colours.ink, true),
    content: run("Headline"),
  });
  return tag(
    "p:sldLayout",
    { ...NAMESPACES, preserve: 1, userDrawn: 1 },
    tag(
      "p:cSld",
      { name: isCover ? "Cover" : "Step" },
      shapeTree([title, numberPlaceholder(colours), footText(foot, colours)]),
    ),
    tag("p:clrMapOvr", {}, tag("a:masterClrMapping")),
  );
}

export function notesMasterXml(colours: DeckColours): Xml {
  const { width } = NOTES_PAGE;
  const image = tag(
    "p:sp",
    {},
    placeholderProperties(2, "Slide", { type: "sldImg", idx: 2 }, SLIDE_IMAGE),
    tag(
      "p:spPr",
      {},
      placement({ left: 72, top: 72, right: width - 72, bottom: 72 + ((width - 144) * 9) / 16 }),
      tag("a:prstGeom", { prst: "rect" }, tag("a:avLst")),
      NO_FILL,
      tag("a:ln", { w: emu(1) }, solid(colours.rule)),
    ),
  );
  const body = placeholder({
    id: 3,
    name: "Notes",
    type: "body",
    idx: 1,
    box: { left: 72, top: 430, right: width - 72, bottom: 900 },
    content: run("Notes"),
  });
  return tag(
    "p:notesMaster",
    NAMESPACES,
    tag("p:cSld", {}, background(colours), shapeTree([image, body])),
    tag("p:clrMap", COLOUR_MAP),
    tag("p:notesStyle", {}, level(16, colours.ink, false)),
  );
}
