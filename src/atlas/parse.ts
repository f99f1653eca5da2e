/**
 * Strict JSON with the place of every value. What JSON.parse and jsonc-parser let pass without
 * a word (keys given twice, `__proto__`, numbers that lose digits) is a problem here.
 */
import { createScanner, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import { type JsonNode, rangeOf } from "./json.ts";
import { DEPTH_MAX } from "./limits.ts";
import type { FileReport } from "./report.ts";
import { hardMessage, isTrailingComma } from "./syntax.ts";

/** The tree of a JSON text, or nothing when it can't be relied on; reports what is wrong. */
export function parseJson(text: string, report: FileReport): JsonNode | undefined {
  if (text.trim() === "") {
    report.error("empty-file", { start: 0, end: 0 }, "This file is empty; an atlas is expected.");
    return undefined;
  }
  if (tooDeep(text, report)) return undefined;
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true });
  const sound = reportSyntax(text, errors, report);
  if (!sound || root === undefined) return undefined;
  checkValues(root, text, report);
  return root;
}

/** Refuses deep nesting before the parser, which is recursive, meets it. */
function tooDeep(text: string, report: FileReport): boolean {
  const scanner = createScanner(text, true);
  let depth = 0;
  // Compared as characters, since the scanner's token kinds are a const enum.
  while (scanner.getPosition() < text.length) {
    scanner.scan();
    const start = scanner.getTokenOffset();
    const first = text[start];
    if (first === "[" || first === "{") depth++;
    else if (first === "]" || first === "}") depth--;
    if (depth > DEPTH_MAX) {
      const message = `Lists and objects are nested more than ${DEPTH_MAX} deep here; that is the limit.`;
      report.error("too-deep", { start, end: start + 1 }, message);
      return true;
    }
  }
  return false;
}

/**
 * Reports comments, trailing and missing commas, after which the tree still holds what was
 * meant, and the first error after which it doesn't; what the parser says next is guesswork.
 */
function reportSyntax(text: string, errors: readonly ParseError[], report: FileReport): boolean {
  let last = -1;
  for (const { error, offset, length } of errors) {
    // The parser reports a trailing comma in an object twice.
    if (offset === last) continue;
    last = offset;
    // Of a file that is cut off the end of its last line is shown, not what is after it.
    const start = Math.min(offset, text.trimEnd().length);
    const range = { start, end: start + length };
    const fault = printParseErrorCode(error);
    const comma = isTrailingComma(text, fault, offset);
    if (comma !== undefined) {
      const message = "JSON allows no comma after the last item. Take it out.";
      report.error("trailing-comma", { start: comma, end: comma + 1 }, message);
    } else if (fault === "InvalidCommentToken") {
      const message = 'JSON allows no comments. Take it out, or keep it as an "x-…" property.';
      report.error("comment", range, message);
    } else if (fault === "CommaExpected" && offset < text.length) {
      report.error("missing-comma", range, "A comma is missing before this.");
    } else {
      report.error("not-json", range, hardMessage(text, fault, offset, length));
      return false;
    }
  }
  return true;
}

/** Walks the tree for what the parser takes without a word. */
function checkValues(node: JsonNode, text: string, report: FileReport): void {
  if (node.type === "object") checkKeys(node, text, report);
  if (node.type === "string") checkString(node, report);
  if (node.type === "number") checkNumber(node, text, report);
  for (const child of node.children ?? []) checkValues(child, text, report);
}

function checkKeys(node: JsonNode, text: string, report: FileReport): void {
  const first = new Map<string, JsonNode>();
  for (const property of node.children ?? []) {
    const key = property.children?.[0];
    if (key === undefined) continue;
    const name = String(key.value);
    const before = first.get(name);
    if (name === "__proto__") {
      const message = '"__proto__" can\'t be the name of a property. Take it out.';
      report.error("proto-property", rangeOf(key), message);
    } else if (before !== undefined) {
      const message = `${text.slice(key.offset, key.offset + key.length)} stands twice in this object; first at ${report.place(before.offset)}. Keep one.`;
      report.error("duplicate-key", rangeOf(key), message);
    } else {
      first.set(name, key);
    }
  }
}

function checkString(node: JsonNode, report: FileReport): void {
  const value = String(node.value);
  if (value.includes("\0")) {
    const message = "This text holds the character U+0000. Take it out.";
    report.error("nul-character", rangeOf(node), message);
  }
  if (/\p{Surrogate}/u.test(value)) {
    const message =
      "This text holds half of a surrogate pair, which is no character. Take it out or complete it.";
    report.error("lone-surrogate", rangeOf(node), message);
  }
}

function checkNumber(node: JsonNode, text: string, report: FileReport): void {
  const written = text.slice(node.offset, node.offset + node.length);
  const value = Number(written);
  if (!Number.isFinite(value)) {
    report.error("number-out-of-range", rangeOf(node), `${written} is too large a number.`);
  } else if (/^-?\d+$/.test(written) && !Number.isSafeInteger(value)) {
    const message = `${written} has more digits than a number keeps. Write it as a text.`;
    report.error("number-loses-digits", rangeOf(node), message);
  }
}
