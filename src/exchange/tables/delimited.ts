/** Parses comma- or tab-separated text (RFC 4180) from pieces, one row at a time. */

/** A row and the line on which it begins, 1-based. */
export interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

/** The longest cell, in characters: an unclosed quotation mark must not swallow a long file. */
const CELL_MAX = 1024 * 1024;

/** A quoted cell does not end. `line` is where it begins. */
export class UnclosedQuote extends Error {
  readonly line: number;
  constructor(line: number) {
    super(`the quotation mark that opens on line ${line} is not closed`);
    this.line = line;
  }
}

/**
 * The rows of a text in pieces. Lines end with LF, CR LF or CR, which quoted cells may contain.
 * Empty lines are skipped.
 *
 * @throws Unclosed
 */
export function* rowsOf(pieces: Iterable<string>, delimiter: string): Iterable<Row> {
  let cells: string[] = [];
  let cell = "";
  let state: "start" | "plain" | "quoted" | "closed" = "start";
  let line = 1;
  let rowStart = 1;
  let quoteStart = 1;
  let afterCr = false;
  const endCell = () => {
    cells.push(cell);
    cell = "";
    state = "start";
  };
  const isBlank = () => cells.length === 0 && cell === "" && state === "start";
  for (const piece of pieces) {
    for (const character of piece) {
      if (afterCr && character === "\n") {
        afterCr = false;
        if (state === "quoted") cell += character;
        continue;
      }
      afterCr = character === "\r";
      const isBreak = character === "\n" || character === "\r";
      if (isBreak) line++;
      if (state === "quoted") {
        if (character === '"') state = "closed";
        else cell += character;
        if (cell.length > CELL_MAX) throw new UnclosedQuote(quoteStart);
      } else if (isBreak) {
        if (!isBlank()) {
          endCell();
          yield { cells, line: rowStart };
        }
        cells = [];
        rowStart = line;
      } else if (character === delimiter) endCell();
      else if (character === '"' && state === "start") {
        state = "quoted";
        quoteStart = line;
      } else if (character === '"' && state === "closed") {
        cell += character;
        state = "quoted";
      } else {
        cell += character;
        state = "plain";
      }
    }
  }
  if (state === "quoted") throw new UnclosedQuote(quoteStart);
  if (isBlank()) return;
  endCell();
  yield { cells, line: rowStart };
}

/** The delimiter: whichever of these is most frequent in the first line. */
export function delimiterOf(beginning: string): string {
  const [header = ""] = beginning.split(/\r|\n/, 1);
  const counts = [",", "\t", ";"].map((mark) => [mark, header.split(mark).length] as const);
  return counts.sort(([, a], [, b]) => b - a)[0]?.[0] ?? ",";
}
