/** Reads JSON that others have written, and checks every value's type. */

import { reasonOf } from "../../reasonOf.ts";
import { type ClaimsFile, linesOf, NotClaims, wholeText } from "./claimsFile.ts";

export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** An object's own property, never an inherited one. */
export function get(fields: Fields, name: string): unknown {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

/** A string, or a number as text; undefined for anything else. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  return typeof value === "number" && Number.isFinite(value) ? String(value) : undefined;
}

/** An offset: a whole number of at least 0, as a number or text; undefined for anything else. */
export function offsetOf(value: unknown): number | undefined {
  const number = typeof value === "string" && /^\d+$/.test(value) ? Number(value) : value;
  return typeof number === "number" && Number.isSafeInteger(number) && number >= 0
    ? number
    : undefined;
}

/** The file's JSON value. @throws NotClaims if the file is not one JSON value. */
export function jsonOf(file: ClaimsFile): unknown {
  return parseJson(wholeText(file), file.name);
}

/** The objects of JSON lines, with line numbers. @throws NotClaims if a line is not an object. */
export function* jsonLines(file: ClaimsFile): Iterable<{ fields: Fields; line: number }> {
  for (const { text, line } of linesOf(file)) {
    const fields = parseJson(text, `${file.name}, line ${line}`);
    if (!isFields(fields)) {
      throw new NotClaims(`${file.name}, line ${line}: an object { … } is expected on each line.`);
    }
    yield { fields, line };
  }
}

function parseJson(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = reasonOf(error);
    throw new NotClaims(`${where} is not JSON: ${reason.slice(0, 120)}`);
  }
}
