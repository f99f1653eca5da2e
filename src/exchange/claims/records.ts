/** Reads the records of a table: CSV, TSV, JSON lines, or a JSON list of objects. */
import { delimiterOf, rowsOf, UnclosedQuote } from "../tables/index.ts";
import { type ClaimsFile, NotClaims } from "./claimsFile.ts";
import { type Fields, get, isFields, jsonLines, jsonOf } from "./jsonValues.ts";

export interface TableRecord {
  readonly fields: Fields;
  /** Its line, or its position in a JSON list; 1-based. */
  readonly at: number;
}

/** The beginning of a file, up to 64K characters, for detecting its format. */
export function beginningOf(file: ClaimsFile): string {
  for (const piece of file.pieces()) return piece.trimStart().slice(0, 65_536);
  return "";
}

/** One object with a list, as models write that must answer with an object. */
const CLAIMS = /^\{\s*"claims"\s*:/;

/** The records of a table, in whichever format. @throws NotClaims */
export function* recordsOf(file: ClaimsFile): Iterable<TableRecord> {
  const beginning = beginningOf(file);
  const ending = file.name.toLowerCase().split(".").at(-1);
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
  if (!Array.isArray(list)) throw new NotClaims(`${file.name}: a list [ … ] was expected.`);
  for (const [index, fields] of list.entries()) {
    if (!isFields(fields)) {
      throw new NotClaims(`${file.name}: item ${index + 1} of the list is not an object { … }.`);
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
        const duplicate = header.find((name, at) => name !== "" && header?.indexOf(name) !== at);
        if (duplicate !== undefined) {
          throw new NotClaims(`${file.name} has two columns named "${duplicate}". Rename one.`);
        }
      } else {
        if (cells.length > header.length) {
          throw new NotClaims(
            `${file.name}, line ${line}: ${cells.length} cells under ${header.length} column names. A cell that contains the delimiter must be in quotation marks.`,
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
