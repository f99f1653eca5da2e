/** Rows of a table by the names of its columns: CSV, TSV, JSON lines, or a JSON list of objects. */
import { type ClaimsFile, NotClaims } from "./claimsFile.ts";
import { rowsOf, UnclosedQuote } from "./delimited.ts";
import { type Fields, get, isFields, jsonLines, jsonOf } from "./jsonValues.ts";

export interface TableRecord {
  readonly fields: Fields;
  /** Its line, or its number in a JSON list. */
  readonly at: number;
}

/** The beginning of a file, to tell what it is. */
export function beginningOf(file: ClaimsFile): string {
  for (const piece of file.pieces()) return piece.trimStart().slice(0, 65_536);
  return "";
}

/** One object with a list, as models that must answer with an object give it. */
const CLAIMS = /^\{\s*"claims"\s*:/;

/** The records of a table, whichever way it is written. @throws NotClaims */
export function* recordsOf(file: ClaimsFile): Iterable<TableRecord> {
  const beginning = beginningOf(file);
  const ending = file.name.toLowerCase().split(".").at(-1);
  if (beginning.startsWith("PAR1")) {
    throw new NotClaims(`${file.name} is a Parquet file; save the table as CSV or JSON lines.`);
  }
  if (beginning.startsWith("[") || CLAIMS.test(beginning)) yield* listRecords(file);
  else if (beginning.startsWith("{")) {
    for (const { fields, line } of jsonLines(file)) yield { fields, at: line };
  } else if (ending === "json" || ending === "jsonl" || ending === "ndjson") {
    throw new NotClaims(`${file.name} does not begin like JSON, with { or [.`);
  } else yield* delimitedRecords(file, beginning, ending === "tsv");
}

function* listRecords(file: ClaimsFile): Iterable<TableRecord> {
  const value = jsonOf(file);
  const list = isFields(value) ? get(value, "claims") : value;
  if (!Array.isArray(list)) throw new NotClaims(`${file.name}: a list [ … ] is expected.`);
  for (const [index, fields] of list.entries()) {
    if (!isFields(fields)) {
      throw new NotClaims(`${file.name}: item ${index + 1} of the list is no object { … }.`);
    }
    yield { fields, at: index + 1 };
  }
}

function* delimitedRecords(
  file: ClaimsFile,
  beginning: string,
  isTabbed: boolean,
): Iterable<TableRecord> {
  let header: readonly string[] | undefined;
  try {
    for (const { cells, line } of rowsOf(file.pieces(), isTabbed ? "\t" : delimiterOf(beginning))) {
      if (header === undefined) {
        header = cells.map((cell) => cell.trim());
        const twice = header.find((name, at) => name !== "" && header?.indexOf(name) !== at);
        if (twice !== undefined) {
          throw new NotClaims(`${file.name} has two columns named "${twice}". Rename one.`);
        }
      } else {
        if (cells.length > header.length) {
          throw new NotClaims(
            `${file.name}, line ${line}: ${cells.length} cells under ${header.length} column names. A cell that holds the delimiter stands in quotation marks.`,
          );
        }
        // From pairs, since a column may be named "__proto__".
        yield {
          fields: Object.fromEntries(header.map((name, at) => [name, cells[at] ?? ""])),
          at: line,
        };
      }
    }
  } catch (error) {
    if (error instanceof UnclosedQuote) throw new NotClaims(`${file.name}: ${error.message}.`);
    throw error;
  }
}

/** What parts the names of the columns: the one of these that stands most often in the first line. */
function delimiterOf(beginning: string): string {
  const [header = ""] = beginning.split(/\r|\n/, 1);
  const counts = [",", "\t", ";"].map((mark) => [mark, header.split(mark).length] as const);
  return counts.sort(([, a], [, b]) => b - a)[0]?.[0] ?? ",";
}
