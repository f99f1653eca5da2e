/** Places within a text that stands as a JSON string in atlas.json. */
import type { Range } from "../text/index.ts";
import type { JsonNode } from "./json.ts";
import type { FileReport } from "./report.ts";

/**
 * A report whose ranges count code units of the string's value, and whose problems stand at the
 * same words in the file, where they may be written with escapes.
 */
export function inlineReport(fileText: string, literal: JsonNode, report: FileReport): FileReport {
  let offsets: readonly number[] | undefined;
  const inFile = (offset: number): number => {
    offsets ??= literalOffsets(fileText, literal);
    return offsets[Math.min(offset, offsets.length - 1)] ?? literal.offset;
  };
  const moved = ({ start, end }: Range): Range => ({ start: inFile(start), end: inFile(end) });
  return {
    error: (code, range, message) => report.error(code, moved(range), message),
    warning: (code, range, message, _fix, section) =>
      report.warning(code, moved(range), message, undefined, section),
    lineColumn: (offset) => report.lineColumn(inFile(offset)),
  };
}

/** For each code unit of the value, and for its end, where it is written in the file. */
function literalOffsets(fileText: string, { offset, length }: JsonNode): readonly number[] {
  const offsets: number[] = [];
  const end = offset + length - 1;
  let at = offset + 1;
  while (at < end) {
    offsets.push(at);
    // An escape is one code unit: \n takes two characters, \u20AC six.
    at += fileText[at] !== "\\" ? 1 : fileText[at + 1] === "u" ? 6 : 2;
  }
  offsets.push(end);
  return offsets;
}
