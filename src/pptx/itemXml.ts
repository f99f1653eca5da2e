/** Items of a slide as XML: text, shapes, nodes with their labels, connectors and lines. */
import type { Box, Point } from "../geometry/index.ts";
import type {
  ConnectorItem,
  End,
  GroupItem,
  Item,
  LineItem,
  NodeItem,
  ShapeItem,
  TextItem,
} from "./deck.ts";
import {
  decorativeProperties,
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
    case "group":
      return groupXml(item, ids, language);
  }
}

function textXml(item: TextItem, ids: Ids, language: string): Xml {
  const { id, name, description, box, ground, line: edge } = item;
  const number = id === undefined ? ids.next() : ids.ofNode(id);
  return tag(
    "p:sp",
    {},
    tag(
      "p:nvSpPr",
      {},
      nonVisualProperties(number, name, description),
      tag("p:cNvSpPr", { txBox: 1 }),
      tag("p:nvPr"),
    ),
    tag(
      "p:spPr",
      {},
      placement(box),
      geometry("rect", box),
      ground === undefined ? NO_FILL : solid(ground),
      ...(edge ? [line(edge)] : []),
    ),
    textBody(item, ids, language),
  );
}

function shapeXml(
  { name, geometry: shape, box, fill, line: edge, turn }: ShapeItem,
  ids: Ids,
): Xml {
  return tag(
    "p:sp",
    {},
    shapeHead(
      name === undefined ? decorativeProperties(ids.next()) : nonVisualProperties(ids.next(), name),
    ),
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
    shapeHead(nonVisualProperties(ids.ofNode(id), name, description)),
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
  return group({ name, description }, around(box, label.box), ids, [
    shape,
    textXml(label, ids, language),
  ]);
}

function groupXml({ name, description, box, items }: GroupItem, ids: Ids, language: string): Xml {
  return group(
    { name, description },
    box,
    ids,
    items.map((item) => itemXml(item, ids, language)),
  );
}

function group(
  { name, description }: { readonly name: string; readonly description: string },
  box: Box,
  ids: Ids,
  members: readonly Xml[],
): Xml {
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
    tag("p:grpSpPr", {}, groupPlacement(box)),
    members,
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
  const { name, description, from, to, line: edge, head } = item;
  const glue = (element: string, { node, site }: End) =>
    site === undefined ? [] : [tag(element, { id: ids.ofNode(node), idx: site })];
  return tag(
    "p:cxnSp",
    {},
    tag(
      "p:nvCxnSpPr",
      {},
      description === undefined
        ? decorativeProperties(ids.next())
        : nonVisualProperties(ids.next(), name, description),
      tag("p:cNvCxnSpPr", {}, ...glue("a:stCxn", from), ...glue("a:endCxn", to)),
      tag("p:nvPr"),
    ),
    tag("p:spPr", {}, span(from, to), lineGeometry("straightConnector1"), line(edge, head)),
  );
}

/** What begins a shape that is no placeholder; `properties` number, name and describe it. */
function shapeHead(properties: Xml): Xml {
  return tag("p:nvSpPr", {}, properties, tag("p:cNvSpPr"), tag("p:nvPr"));
}

function lineXml({ from, to, line: edge, head }: LineItem, ids: Ids): Xml {
  return tag(
    "p:sp",
    {},
    shapeHead(decorativeProperties(ids.next())),
    tag("p:spPr", {}, span(from, to), lineGeometry("line"), line(edge, head)),
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
