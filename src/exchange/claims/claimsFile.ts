/** A file of claims as its readers see it: text in pieces, so that a long one is never held whole. */
import type { Proposal } from "../../review/index.ts";

export interface ClaimsFile {
  /** Its name with the ending, for messages and for telling its format. */
  readonly name: string;
  /** Its text from the beginning, without byte order mark. */
  pieces(): Iterable<string>;
  /** A file in the same folder, if there is one. */
  beside(name: string): ClaimsFile | undefined;
}

/** What a column of a table is to a claim. */
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

/** Which column has which role, where a person said so. */
export type Columns = ReadonlyMap<Role, string>;

/** Gives the claims of a file one by one. @throws NotClaims */
export type ReadClaims = (file: ClaimsFile, columns: Columns) => Iterable<Proposal>;

/** A file is not what it was taken for; says where and what was expected. */
export class NotClaims extends Error {}

/** Longest text that is read as one value: a line, or a file that is one JSON value. */
const WHOLE_MAX = 256 * 1024 * 1024;

/** All of a file, for formats that are one value. */
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

/** The lines that hold something. */
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
