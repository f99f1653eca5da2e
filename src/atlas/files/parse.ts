/**
 * Parses strict JSON into a tree with the position of every value. Reports what JSON.parse and
 * jsonc-parser accept silently: duplicate keys, `__proto__`, numbers that lose digits.
 */
import {
  createScanner,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from "jsonc-parser";
import { checkValues, tooDeepMessage } from "./checkValues.ts";
import type { JsonNode } from "./json.ts";
import { DEPTH_MAX } from "./readFile.ts";
import { type FileReport, valueReport } from "./report.ts";
import { soundTree } from "./soundJson.ts";
import { hardMessage, trailingCommaAt } from "./syntax.ts";

/** The tree of a JSON text, or `undefined` if it can't be relied on; reports what is wrong. */
export function parseJson(text: string, report: FileReport): JsonNode | undefined {
  if (text.trim() === "") {
    report.error("empty-file", { start: 0, end: 0 }, "This file is empty; an atlas is expected.");
    return undefined;
  }
  const root = soundTree(text) ?? treeDespiteFaults(text, report);
  if (root !== undefined) {
    const written = ({ offset, length }: JsonNode) => text.slice(offset, offset + length);
    checkValues(root, written, valueReport(report));
  }
  return root;
}

/** Reports the faults of a text, and returns its tree if that still contains what was meant. */
function treeDespiteFaults(text: string, report: FileReport): JsonNode | undefined {
  if (tooDeep(text, report)) return undefined;
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true });
  return reportSyntax(text, errors, report) && root ? treeOf(root, undefined) : undefined;
}

/** Converts the parser's tree to ours. */
function treeOf(node: Node, parent: JsonNode | undefined, property?: Node): JsonNode {
  const { type, offset, length, value } = node;
  if (type === "property") throw new Error("a property is not a value");
  const [key] = property?.children ?? [];
  const name = key === undefined ? parent?.children?.length : String(key.value);
  const at = {
    offset,
    length,
    key: name,
    keyOffset: key?.offset ?? 0,
    keyLength: key?.length ?? 0,
  };
  const children: JsonNode[] | undefined = node.children && [];
  const tree: JsonNode = { type, ...at, parent, children, value };
  for (const child of node.children ?? []) {
    if (child.type !== "property") children?.push(treeOf(child, tree));
    else if (child.children?.[1]) children?.push(treeOf(child.children[1], tree, child));
  }
  return tree;
}

/** Rejects deep nesting before the recursive parser meets it. */
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
      report.error("too-deep", { start, end: start + 1 }, tooDeepMessage);
      return true;
    }
  }
  return false;
}

/**
 * Reports comments, trailing and missing commas, despite which the tree still contains what was
 * meant, and the first error despite which it doesn't. Later errors of the parser are guesswork.
 */
function reportSyntax(text: string, errors: readonly ParseError[], report: FileReport): boolean {
  let lastOffset = -1;
  for (const { error, offset, length } of errors) {
    // The parser reports a trailing comma in an object twice.
    if (offset === lastOffset) continue;
    lastOffset = offset;
    // For a truncated file, point to the end of its last line and not behind it.
    const start = Math.min(offset, text.trimEnd().length);
    const range = { start, end: start + length };
    const fault = printParseErrorCode(error);
    const comma = trailingCommaAt(text, fault, offset);
    if (comma !== undefined) {
      const message = "JSON allows no comma after the last item. Remove it.";
      report.error("trailing-comma", { start: comma, end: comma + 1 }, message);
    } else if (fault === "InvalidCommentToken") {
      const message = 'JSON allows no comments. Remove it, or keep it as an "x-…" property.';
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
