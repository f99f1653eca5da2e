/**
 * Reads CSV files, or a zip of them: separated by commas, semicolons or tabs, in UTF-8 or UTF-16.
 * All cells are text: "1.10" is no 1.1 and "(1)" no -1.
 */
import { CannotReadGraph, type FileIn, type Reading } from "../model/index.ts";
import {
  type Cell,
  delimiterOf,
  fromTables,
  rowsOf,
  type Table,
  UnclosedQuote,
} from "../tables/index.ts";
import { isZip, unzip } from "../zip/index.ts";

const CSV_NAME = /\.(?:csv|tsv|tab|txt)$/i;

/** @throws CannotReadGraph */
export function readCsv({ name, bytes }: FileIn): Reading {
  const files = isZip(bytes)
    ? unzip(bytes, name, (path) => CSV_NAME.test(path) && !path.startsWith("__MACOSX/"))
    : new Map([[name, bytes]]);
  return fromTables(
    [...files].map(([path, content]) => tableIn(path, content)),
    name,
  );
}

function tableIn(name: string, bytes: Uint8Array): Table {
  const text = decode(name, bytes);
  try {
    const rows: (readonly Cell[])[] = [];
    let header: readonly string[] | undefined;
    for (const { cells } of rowsOf([text], delimiterOf(text))) {
      if (header === undefined) header = cells;
      else rows.push(cells.map((cell) => unmarked(cell)));
    }
    return { name, header: (header ?? []).map((cell) => unmarked(cell) ?? ""), rows };
  } catch (error) {
    if (error instanceof UnclosedQuote) throw new CannotReadGraph(`${name}: ${error.message}.`);
    throw error;
  }
}

/** A cell without the apostrophe by which `writeCsv` keeps spreadsheets from running a formula. */
function unmarked(cell: string): string | undefined {
  if (cell === "") return undefined;
  return /^'['=+\-@\t\r\n＝＋－＠]/u.test(cell) ? cell.slice(1) : cell;
}

/** A byte order mark says which encoding; Excel's "Unicode text" is UTF-16. */
function decode(name: string, bytes: Uint8Array): string {
  const [first, second] = bytes;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const encoding = isUtf16 ? (first === 0xff ? "utf-16le" : "utf-16be") : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new CannotReadGraph(`${name} is not UTF-8 text; save it as CSV UTF-8.`);
  }
}
