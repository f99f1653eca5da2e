/** A slide as PresentationML (ECMA-376 part 1, clause 19), and its notes. */
import type { Box } from "../../layout/size.ts";
import type { Point } from "../geometry.ts";
import type {
  ConnectorItem,
  Item,
  LineItem,
  NodeItem,
  ShapeItem,
  Slide,
  TableItem,
  TextItem,
} from "./deck.ts";
import { emu, geometry, line, NO_FILL, paragraph, placement, solid, textBody } from "./drawing.ts";
import { NAMESPACES, treeRoot } from "./parts.ts";
import { tag, text, type Xml } from "./xml.ts";

/** Numbers the shapes of one slide; nodes are found again by their ids. */
class Ids {
  /** 1 is the tree that holds them all. */
  private last = 1;
  private readonly nodes = new Map<string, number>();

  next(): number {
    this.last += 1;
    return this.last;
  }

  /** The shape of a node, whether it was drawn before or will be. */
  ofNode(id: string): number {
    const number = this.nodes.get(id) ?? this.next();
    this.nodes.set(id, number);
    return number;
  }
}

export function slideXml({ title, items }: Slide, language: string): Xml {
  const ids = new Ids();
  return tag(
    "p:sld",
    NAMESPACES,
    tag(
      "p:cSld",
      {},
      tag(
        "p:spTree",
        {},
        ...treeRoot(),
        placeholder(ids.next(), "Title", "title", undefined, title, language),
        ...items.map((item) => itemXml(item, ids, language)),
        slideNumber(ids.next()),
      ),
    ),
    tag("p:clrMapOvr", {}, tag("a:masterClrMapping")),
  );
}

export function notesXml(notes: string, language: string): Xml {
  const image = tag(
    "p:sp",
    {},
    tag(
      "p:nvSpPr",
      {},
      tag("p:cNvPr", { id: 2, name: "Slide" }),
      tag("p:cNvSpPr", {}, tag("a:spLocks", { noGrp: 1, noRot: 1, noChangeAspect: 1 })),
      tag("p:nvPr", {}, tag("p:ph", { type: "sldImg" })),
    ),
    tag("p:spPr"),
  );
  return tag(
    "p:notes",
    NAMESPACES,
    tag(
      "p:cSld",
      {},
      tag(
        "p:spTree",
        {},
        ...treeRoot(),
        image,
        placeholder(3, "Notes", "body", 1, notes, language),
      ),
    ),
    tag("p:clrMapOvr", {}, tag("a:masterClrMapping")),
  );
}

function placeholder(
  id: number,
  name: string,
  type: string,
  idx: number | undefined,
  words: string,
  language: string,
): Xml {
  return tag(
    "p:sp",
    {},
    tag(
      "p:nvSpPr",
      {},
      tag("p:cNvPr", { id, name }),
      tag("p:cNvSpPr", {}, tag("a:spLocks", { noGrp: 1 })),
      tag("p:nvPr", {}, tag("p:ph", { type, idx })),
    ),
    tag("p:spPr"),
    tag(
      "p:txBody",
      {},
      tag("a:bodyPr"),
      tag("a:lstStyle"),
      ...words
        .split("\n")
        .map((part) =>
          tag(
            "a:p",
            {},
            tag("a:r", {}, tag("a:rPr", { lang: language }), tag("a:t", {}, text(part))),
          ),
        ),
    ),
  );
}

function slideNumber(id: number): Xml {
  return tag(
    "p:sp",
    {},
    tag(
      "p:nvSpPr",
      {},
      tag("p:cNvPr", { id, name: "Slide number" }),
      tag("p:cNvSpPr", {}, tag("a:spLocks", { noGrp: 1 })),
      tag("p:nvPr", {}, tag("p:ph", { type: "sldNum", sz: "quarter", idx: 10 })),
    ),
    tag("p:spPr"),
    tag(
      "p:txBody",
      {},
      tag("a:bodyPr"),
      tag("a:lstStyle"),
      tag(
        "a:p",
        {},
        tag(
          "a:fld",
          { id: "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}", type: "slidenum" },
          tag("a:rPr", { lang: "en" }),
          tag("a:t", {}, text("‹#›")),
        ),
      ),
    ),
  );
}

function itemXml(item: Item, ids: Ids, language: string): Xml {
  switch (item.type) {
    case "text":
      return textXml(item, ids, language);
    case "shape":
      return shapeXml(item, ids);
    case "node":
      return nodeXml(item, ids, language);
    case "connector":
      return connectorXml(item, ids);
    case "line":
      return lineXml(item, ids);
    case "table":
      return tableXml(item, ids, language);
  }
}

/** What a shape is called, and what it shows for whoever can't see it. */
function named(id: number, name: string, description: string): Xml {
  return tag("p:cNvPr", { id, name, descr: description });
}

function textXml(item: TextItem, ids: Ids, language: string): Xml {
  const { name, box, ground } = item;
  return tag(
    "p:sp",
    {},
    tag(
      "p:nvSpPr",
      {},
      named(ids.next(), name, name),
      tag("p:cNvSpPr", { txBox: 1 }),
      tag("p:nvPr"),
    ),
    tag(
      "p:spPr",
      {},
      placement(box),
      geometry("rect", box),
      ground === undefined ? NO_FILL : solid(ground, 0.78),
    ),
    textBody(item, language),
  );
}

function shapeXml(
  { name, geometry: shape, box, fill, line: edge, turn }: ShapeItem,
  ids: Ids,
): Xml {
  return tag(
    "p:sp",
    {},
    tag("p:nvSpPr", {}, named(ids.next(), name, name), tag("p:cNvSpPr"), tag("p:nvPr")),
    tag(
      "p:spPr",
      {},
      placement(box, turn ? { turn } : {}),
      geometry(shape, box),
      fill === undefined ? NO_FILL : solid(fill),
      edge ? line(edge) : tag("a:ln", {}, NO_FILL),
    ),
  );
}

function nodeXml(item: NodeItem, ids: Ids, language: string): Xml {
  const { id, name, description, body, fill, line: edge, label } = item;
  const { x, y, halfWidth, halfHeight } = body;
  const box = {
    left: x - halfWidth,
    top: y - halfHeight,
    right: x + halfWidth,
    bottom: y + halfHeight,
  };
  const shape = tag(
    "p:sp",
    {},
    tag("p:nvSpPr", {}, named(ids.ofNode(id), name, description), tag("p:cNvSpPr"), tag("p:nvPr")),
    tag(
      "p:spPr",
      {},
      placement(box),
      geometry(body.shape, box),
      fill === undefined ? NO_FILL : solid(fill),
      line(edge),
    ),
  );
  if (!label) return shape;
  return tag(
    "p:grpSp",
    {},
    tag(
      "p:nvGrpSpPr",
      {},
      named(ids.next(), name, description),
      tag("p:cNvGrpSpPr"),
      tag("p:nvPr"),
    ),
    tag("p:grpSpPr", {}, groupPlacement(around(box, label.box))),
    shape,
    textXml(label, ids, language),
  );
}

/** A group in the coordinates of its slide. */
function groupPlacement(box: Box): Xml {
  const [x, y] = [emu(box.left), emu(box.top)];
  const [cx, cy] = [emu(box.right) - x, emu(box.bottom) - y];
  return tag(
    "a:xfrm",
    {},
    tag("a:off", { x, y }),
    tag("a:ext", { cx, cy }),
    tag("a:chOff", { x, y }),
    tag("a:chExt", { cx, cy }),
  );
}

function around(a: Box, b: Box): Box {
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  };
}

function connectorXml(item: ConnectorItem, ids: Ids): Xml {
  const { name, description, from, to, line: edge, arrow } = item;
  return tag(
    "p:cxnSp",
    {},
    tag(
      "p:nvCxnSpPr",
      {},
      named(ids.next(), name, description),
      tag(
        "p:cNvCxnSpPr",
        {},
        tag("a:stCxn", { id: ids.ofNode(from.node), idx: from.site }),
        tag("a:endCxn", { id: ids.ofNode(to.node), idx: to.site }),
      ),
      tag("p:nvPr"),
    ),
    tag("p:spPr", {}, span(from, to), straight("straightConnector1"), line(edge, arrow)),
  );
}

function lineXml({ name, from, to, line: edge, arrow }: LineItem, ids: Ids): Xml {
  return tag(
    "p:sp",
    {},
    tag("p:nvSpPr", {}, named(ids.next(), name, name), tag("p:cNvSpPr"), tag("p:nvPr")),
    tag("p:spPr", {}, span(from, to), straight("line"), line(edge, arrow)),
  );
}

function straight(preset: string): Xml {
  return tag("a:prstGeom", { prst: preset }, tag("a:avLst"));
}

/** The box of a line, flipped such that it runs from its upper left corner. */
function span(from: Point, to: Point): Xml {
  const box = {
    left: Math.min(from.x, to.x),
    top: Math.min(from.y, to.y),
    right: Math.max(from.x, to.x),
    bottom: Math.max(from.y, to.y),
  };
  return placement(box, { flipH: to.x < from.x, flipV: to.y < from.y });
}

function tableXml(item: TableItem, ids: Ids, language: string): Xml {
  const { name, description, box, columns, rows, size, rule } = item;
  const height = (box.bottom - box.top) / Math.max(1, rows.length);
  const side = (at: string) => tag(at, { w: emu(1) }, solid(rule));
  const cells = rows.map((row) =>
    tag(
      "a:tr",
      { h: emu(height) },
      ...row.map(({ text: words, colour, fill, bold = false, align = "center" }) =>
        tag(
          "a:tc",
          {},
          tag(
            "a:txBody",
            {},
            tag("a:bodyPr"),
            tag("a:lstStyle"),
            paragraph({ runs: [{ text: words, size, colour, bold }] }, align, language),
          ),
          tag(
            "a:tcPr",
            { marL: emu(4), marR: emu(4), marT: emu(1), marB: emu(1), anchor: "ctr" },
            side("a:lnL"),
            side("a:lnR"),
            side("a:lnT"),
            side("a:lnB"),
            fill === undefined ? NO_FILL : solid(fill),
          ),
        ),
      ),
    ),
  );
  return tag(
    "p:graphicFrame",
    {},
    tag(
      "p:nvGraphicFramePr",
      {},
      named(ids.next(), name, description),
      tag("p:cNvGraphicFramePr", {}, tag("a:graphicFrameLocks", { noGrp: 1 })),
      tag("p:nvPr"),
    ),
    placement(box, {}, "p:xfrm"),
    tag(
      "a:graphic",
      {},
      tag(
        "a:graphicData",
        { uri: "http://schemas.openxmlformats.org/drawingml/2006/table" },
        tag(
          "a:tbl",
          {},
          tag("a:tblPr", { firstRow: 1, firstCol: 1 }),
          tag("a:tblGrid", {}, ...columns.map((width) => tag("a:gridCol", { w: emu(width) }))),
          ...cells,
        ),
      ),
    ),
  );
}
