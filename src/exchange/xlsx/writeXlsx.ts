/**
 * Writes a graph as an Excel workbook (ECMA-376 part 1, SpreadsheetML): texts as inline strings, so that
 * "(1)" stays "(1)" and "=1+1" is never run; numbers and booleans as such.
 */
import type { ExchangeGraph } from "../model/index.ts";
import { type Cell, type Names, type Table, toTables } from "../tables/index.ts";
import { lines, tag, text, type Xml, xmlFile } from "../xml/index.ts";
import { zip } from "../zip/index.ts";
import { CELL_MAX, ROWS_MAX } from "./sheetLimits.ts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export function writeXlsx(graph: ExchangeGraph, names: Names): Uint8Array<ArrayBuffer> {
  const tables = toTables(graph, names);
  const sheet = (at: number) => `worksheets/sheet${at + 1}.xml`;
  return zip([
    [
      "[Content_Types].xml",
      xmlFile(
        tag(
          "Types",
          { xmlns: `${PACKAGE}/content-types` },
          tag("Default", {
            Extension: "rels",
            ContentType: "application/vnd.openxmlformats-package.relationships+xml",
          }),
          tag("Override", {
            PartName: "/xl/workbook.xml",
            ContentType: `${CONTENT}.sheet.main+xml`,
          }),
          lines(
            tables.map((_, at) =>
              tag("Override", {
                PartName: `/xl/${sheet(at)}`,
                ContentType: `${CONTENT}.worksheet+xml`,
              }),
            ),
          ),
        ),
      ),
    ],
    ["_rels/.rels", relations([["officeDocument", "xl/workbook.xml"]])],
    [
      "xl/workbook.xml",
      xmlFile(
        tag(
          "workbook",
          { xmlns: MAIN, "xmlns:r": OFFICE },
          tag(
            "sheets",
            {},
            lines(
              tables.map(({ name }, at) =>
                tag("sheet", { name, sheetId: at + 1, "r:id": `rId${at + 1}` }),
              ),
            ),
          ),
        ),
      ),
    ],
    ["xl/_rels/workbook.xml.rels", relations(tables.map((_, at) => ["worksheet", sheet(at)]))],
    ...tables.map((table, at) => [`xl/${sheet(at)}`, xmlFile(sheetXml(table))] as const),
  ]);
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  return xmlFile(
    tag(
      "Relationships",
      { xmlns: `${PACKAGE}/relationships` },
      lines(
        targets.map(([type, target], at) =>
          tag("Relationship", { Id: `rId${at + 1}`, Type: `${OFFICE}/${type}`, Target: target }),
        ),
      ),
    ),
  );
}

function sheetXml({ header, rows }: Table): Xml {
  const all: readonly (readonly Cell[])[] = [header, ...rows.slice(0, ROWS_MAX - 1)];
  return tag(
    "worksheet",
    { xmlns: MAIN },
    // The header stays in sight.
    tag(
      "sheetViews",
      {},
      tag(
        "sheetView",
        { workbookViewId: 0 },
        tag("pane", { ySplit: 1, topLeftCell: "A2", activePane: "bottomLeft", state: "frozen" }),
      ),
    ),
    tag(
      "sheetData",
      {},
      lines(
        all.map((row, at) =>
          tag("row", { r: at + 1 }, ...row.map((cell, column) => cellXml(cell, column, at + 1))),
        ),
      ),
    ),
  );
}

function cellXml(cell: Cell, column: number, row: number): Xml {
  if (cell === undefined) return "" as Xml;
  const r = `${columnName(column)}${row}`;
  if (typeof cell === "number") return tag("c", { r }, tag("v", {}, text(String(cell))));
  if (typeof cell === "boolean")
    return tag("c", { r, t: "b" }, tag("v", {}, text(cell ? "1" : "0")));
  const words = tag("t", { "xml:space": "preserve" }, text(escapedCell(cell.slice(0, CELL_MAX))));
  return tag("c", { r, t: "inlineStr" }, tag("is", {}, words));
}

/** What XML can't hold, or would change, and what looks like such an escape. */
const TO_ESCAPE = /(?![\t\n])\p{Cc}|\p{Cs}|[\ufffe\uffff]|_(?=x[0-9a-f]{4}_)/giu;

/** SpreadsheetML writes such a character as `_x000C_` (ECMA-376 part 1, 22.9.2.19). */
function escapedCell(words: string): string {
  return words.replace(
    TO_ESCAPE,
    (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
  );
}

/** "A", "B", …, "Z", "AA", … */
function columnName(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : columnName(Math.floor(at / 26) - 1) + letter;
}
