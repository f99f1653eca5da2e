/** Items of a slide as XML: text, shapes, nodes with their labels, connectors and lines. */
import type { Box, Point } from "../geometry/index.ts";
import type { ConnectorItem, Item, LineItem, NodeItem, ShapeItem, TextItem } from "./deck.ts";
import {
  emu,
  geometry,
  type Ids,
  line,
  NO_FILL,
  nonVisualProperties,
  placement,
  solid,
  textBody,
} from "./drawingMl.ts";
import { tableXml } from "./tableXml.ts";
import { tag, type Xml } from "./writeXml.ts";

export function itemXml(item: Item, ids: Ids, language: string): Xml {
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

function textXml(item: TextItem, ids: Ids, language: string): Xml {
  const { name, box, ground } = item;
  return tag(
    "p:sp",
    {},
    tag(
      "p:nvSpPr",
      {},
      nonVisualProperties(ids.next(), name, name),
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
    shapeHead(ids.next(), name, name),
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
    shapeHead(ids.ofNode(id), name, description),
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
      nonVisualProperties(ids.next(), name, description),
      tag("p:cNvGrpSpPr"),
      tag("p:nvPr"),
    ),
    tag("p:grpSpPr", {}, groupPlacement(around(box, label.box))),
    shape,
    textXml(label, ids, language),
  );
}

/** The placement of a group whose members use the coordinates of the slide. */
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
      nonVisualProperties(ids.next(), name, description),
      tag(
        "p:cNvCxnSpPr",
        {},
        tag("a:stCxn", { id: ids.ofNode(from.node), idx: from.site }),
        tag("a:endCxn", { id: ids.ofNode(to.node), idx: to.site }),
      ),
      tag("p:nvPr"),
    ),
    tag("p:spPr", {}, span(from, to), lineGeometry("straightConnector1"), line(edge, arrow)),
  );
}

/** What begins a shape that is no placeholder: its number, its name and its text for screen readers. */
function shapeHead(id: number, name: string, description: string): Xml {
  return tag(
    "p:nvSpPr",
    {},
    nonVisualProperties(id, name, description),
    tag("p:cNvSpPr"),
    tag("p:nvPr"),
  );
}

function lineXml({ name, from, to, line: edge, arrow }: LineItem, ids: Ids): Xml {
  return tag(
    "p:sp",
    {},
    shapeHead(ids.next(), name, name),
    tag("p:spPr", {}, span(from, to), lineGeometry("line"), line(edge, arrow)),
  );
}

function lineGeometry(preset: string): Xml {
  return tag("a:prstGeom", { prst: preset }, tag("a:avLst"));
}

/** The box of a line, mirrored so that the line starts in its upper left corner. */
function span(from: Point, to: Point): Xml {
  const box = {
    left: Math.min(from.x, to.x),
    top: Math.min(from.y, to.y),
    right: Math.max(from.x, to.x),
    bottom: Math.max(from.y, to.y),
  };
  return placement(box, { flipH: to.x < from.x, flipV: to.y < from.y });
}
