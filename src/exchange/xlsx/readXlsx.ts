/**
 * Reads Excel workbooks, as Excel, LibreOffice and pandas write them: shared and inline strings, runs of
 * one text, results of formulas. Dates are numbers with a format; they come as 2026-03-14.
 */
import { CannotReadGraph, type FileIn, type Reading } from "../model/index.ts";
import { type Cell, fromTables, type Table } from "../tables/index.ts";
import { childOf, childrenOf, type Element, parseXml } from "../xml/index.ts";
import { unzip } from "../zip/index.ts";
import { dateText, isDateFormat } from "./dates.ts";

/** @throws CannotReadGraph */
export function readXlsx({ name, bytes }: FileIn): Reading {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf)
    throw new CannotReadGraph(
      `${name} is an old workbook (.xls), or has a password. Save it as .xlsx without one.`,
    );
  const files = unzip(bytes, name, (path) => /\.(?:xml|rels)$/i.test(path));
  const part = (path: string): Element | undefined => {
    const file = files.get(path);
    return file && parseXml(file, `${name} (${path})`);
  };
  const workbook = part("xl/workbook.xml");
  if (!workbook) throw new CannotReadGraph(`${name} holds no workbook.`);
  const targets = new Map(
    childrenOf(part("xl/_rels/workbook.xml.rels") ?? workbook, "Relationship").map(
      ({ attributes }) => [attributes.get("Id"), attributes.get("Target") ?? ""],
    ),
  );
  const context: Context = {
    strings: childrenOf(part("xl/sharedStrings.xml") ?? workbook, "si").map(textIn),
    isDate: dateStyles(part("xl/styles.xml")),
    is1904: childOf(workbook, "workbookPr")?.attributes.get("date1904") === "1",
  };
  const sheets = childOf(workbook, "sheets")?.children ?? [];
  const tables = sheets.flatMap(({ attributes }): readonly Table[] => {
    // Prefixes are left out: `r:id` beside `sheetId`.
    const target = targets.get(attributes.get("id")) ?? "";
    const path = target.startsWith("/") ? target.slice(1) : `xl/${target}`;
    const sheet = part(path);
    return sheet ? [tableIn(attributes.get("name") ?? "", sheet, context)] : [];
  });
  return fromTables(
    tables.filter(({ header }) => header.length > 0),
    name,
  );
}

interface Context {
  readonly strings: readonly string[];
  /** Whether a cell of a style shows a date. */
  readonly isDate: (style: string | undefined) => boolean;
  readonly is1904: boolean;
}

/** The first row that has a cell is the header. */
function tableIn(name: string, sheet: Element, context: Context): Table {
  const rows: Cell[][] = [];
  for (const row of childOf(sheet, "sheetData")?.children ?? []) {
    const cells: Cell[] = [];
    for (const cell of childrenOf(row, "c")) {
      const at = columnOf(cell.attributes.get("r")) ?? cells.length;
      cells[at] = cellIn(cell, context);
    }
    // Holes of a list that was filled by index.
    if (cells.some((cell) => cell !== undefined)) rows.push(Array.from(cells));
  }
  const [header = [], ...rest] = rows;
  return { name, header: header.map((cell) => String(cell ?? "")), rows: rest };
}

function cellIn(cell: Element, { strings, isDate, is1904 }: Context): Cell {
  const type = cell.attributes.get("t") ?? "n";
  if (type === "inlineStr") return textIn(childOf(cell, "is"));
  const value = childOf(cell, "v")?.text;
  if (value === undefined) return undefined;
  if (type === "s") return strings[Number(value)];
  if (type === "b") return value.trim() === "1";
  if (type === "e") return undefined;
  if (type !== "n") return unescaped(value);
  const number = Number(value);
  if (value.trim() === "" || !Number.isFinite(number)) return undefined;
  return isDate(cell.attributes.get("s")) ? dateText(number, is1904) : number;
}

/** The text of a string item: its own or that of its runs, without what is read aloud above it. */
function textIn(item: Element | undefined): string {
  return (item?.children ?? [])
    .filter(({ name }) => name === "t" || name === "r")
    .map((part) => (part.name === "t" ? part.text : (childOf(part, "t")?.text ?? "")))
    .map(unescaped)
    .join("");
}

/** "\f" for `_x000C_`. */
function unescaped(text: string): string {
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** 0 for "A7", 27 for "AB1". */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? "")?.[0];
  if (letters === undefined) return undefined;
  let at = 0;
  for (const letter of letters) at = at * 26 + letter.charCodeAt(0) - 64;
  return at - 1;
}

function dateStyles(styles: Element | undefined): Context["isDate"] {
  const formats = new Map(
    (childOf(styles, "numFmts")?.children ?? []).map(({ attributes }) => [
      attributes.get("numFmtId"),
      attributes.get("formatCode") ?? "",
    ]),
  );
  const areDates = (childOf(styles, "cellXfs")?.children ?? []).map(({ attributes }) => {
    const id = attributes.get("numFmtId") ?? "0";
    return isDateFormat(Number(id), formats.get(id));
  });
  return (style) => areDates[Number(style ?? 0)] ?? false;
}
