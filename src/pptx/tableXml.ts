/** A table that can be edited in PowerPoint (ECMA-376 part 1, clause 21.1.3). */
import type { TableItem } from "./deck.ts";
import {
  emu,
  type Ids,
  NO_FILL,
  nonVisualProperties,
  paragraph,
  placement,
  solid,
} from "./drawingMl.ts";
import { tag, type Xml } from "./writeXml.ts";

export function tableXml(item: TableItem, ids: Ids, language: string): Xml {
  const { name, description, box, columns, heights, rows, size, rule } = item;
  const height = (box.bottom - box.top) / Math.max(1, rows.length);
  const side = (at: string) => tag(at, { w: emu(1) }, solid(rule));
  const cells = rows.map((row, at) =>
    tag(
      "a:tr",
      { h: emu(heights?.[at] ?? height) },
      ...row.map(({ text: words, colour, fill, bold = false, align = "center", upright }) =>
        tag(
          "a:tc",
          {},
          tag(
            "a:txBody",
            {},
            tag("a:bodyPr"),
            tag("a:lstStyle"),
            ...words
              .split("\n")
              .map((text) =>
                paragraph({ runs: [{ text, size, colour, bold }] }, align, ids, language),
              ),
          ),
          tag(
            "a:tcPr",
            {
              marL: emu(3),
              marR: emu(3),
              marT: emu(1),
              marB: emu(1),
              vert: upright ? "vert270" : undefined,
              anchor: "ctr",
            },
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
      nonVisualProperties(ids.next(), name, description),
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
