/** What readers are given of a claims file: its text in pieces, so that a long file is streamed. */
import type { Proposal } from "../../review/verdicts/index.ts";

export interface ClaimsFile {
  /** Its name with the extension, for messages and for detecting its format. */
  readonly name: string;
  /** Its text from the beginning, without a byte order mark. */
  pieces(): Iterable<string>;
  /** Its first bytes, or all of them; for formats that are no text. */
  bytes(count?: number): Uint8Array;
  /** A file in the same folder, if it exists. */
  beside(name: string): ClaimsFile | undefined;
}

/** The part of a claim that a column of a table holds. */
export const ROLES = [
  "id",
  "subject",
  "subjectKind",
  "relation",
  "object",
  "objectKind",
  "quote",
  "prefix",
  "suffix",
  "document",
  "position",
] as const;
export type Role = (typeof ROLES)[number];

/** The columns that the user has chosen, by role. */
export type Columns = ReadonlyMap<Role, string>;

/** Yields the claims of a file one by one. @throws NotClaims */
export type ReadClaims = (file: ClaimsFile, columns: Columns) => Iterable<Proposal>;

/** A file is not in the expected format; says where, and what was expected. */
export class NotClaims extends Error {}

/** The longest text that is read as one value (a line, a whole JSON file or table), in characters. */
export const WHOLE_MAX = 256 * 1024 * 1024;

/** The whole text of a file, for formats that are one value. @throws NotClaims if it is too long */
export function wholeText(file: ClaimsFile): string {
  let text = "";
  for (const piece of file.pieces()) {
    text += piece;
    if (text.length > WHOLE_MAX) {
      throw new NotClaims(`${file.name} is too long for one JSON value; write it as JSON lines.`);
    }
  }
  return text;
}

export interface NumberedLine {
  readonly text: string;
  /** 1-based. */
  readonly line: number;
}

/** The lines that are not blank. @throws NotClaims if one is too long */
export function* linesOf(file: ClaimsFile): Iterable<NumberedLine> {
  let rest = "";
  let line = 0;
  for (const piece of file.pieces()) {
    const lines = (rest + piece).split("\n");
    rest = lines.pop() ?? "";
    if (rest.length > WHOLE_MAX) throw new NotClaims(`${file.name} has a line that is too long.`);
    for (const text of lines) {
      line++;
      if (text.trim() !== "") yield { text, line };
    }
  }
  if (rest.trim() !== "") yield { text: rest, line: line + 1 };
}
