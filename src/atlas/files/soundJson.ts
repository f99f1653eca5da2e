/**
 * A quick parser, in one pass, for JSON that has no syntax fault; parse.ts explains the faults of
 * the rest. jsonc-parser yields the same values and can continue after a fault, but takes twice
 * the time and memory (6 MB: 0.48 s and 77 MB against 0.27 s and 33 MB) and needs a scan for deep
 * nesting first, so it is used only for texts that have a fault.
 */
import type { JsonNode } from "./json.ts";
import { DEPTH_MAX } from "./readFile.ts";

const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const BACKSLASH = 0x5c;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
/** Tab, line feed, carriage return and space are the only white space in JSON. */
const isSpace = (code: number): boolean =>
  code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;

/** Numbers and literals, as RFC 8259 defines them. */
const WORD = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** Longest strings that are shared, in code units, and how many are remembered. */
const SHARED_MAX = 16;
const SHARED = 512;

type MutableNode = { -readonly [K in keyof JsonNode]: JsonNode[K] };

/** The tree, or `undefined` if the text is not JSON (RFC 8259) or is nested too deep. */
export function soundTree(text: string): JsonNode | undefined {
  let at = 0;
  const known: (string | undefined)[] = new Array(SHARED).fill(undefined);

  /** The code of the next character that is not white space; NaN at the end. */
  function next(): number {
    let code = text.charCodeAt(at);
    while (isSpace(code)) code = text.charCodeAt(++at);
    return code;
  }

  /** A new node that begins at the current offset. */
  function newNode(type: JsonNode["type"], parent: JsonNode | undefined): MutableNode {
    return {
      type,
      offset: at,
      length: 0,
      parent,
      children: undefined,
      value: undefined,
      key: parent?.children?.length,
      keyOffset: 0,
      keyLength: 0,
    };
  }

  function readValue(parent: JsonNode | undefined, depth: number): MutableNode | undefined {
    const code = next();
    if (code === OPEN_LIST || code === OPEN_OBJECT) return readList(code, parent, depth);
    const isText = code === QUOTE;
    const node = newNode(isText ? "string" : "null", parent);
    node.value = isText ? readText() : readWord();
    if (node.value === undefined) return undefined;
    if (typeof node.value === "boolean") node.type = "boolean";
    if (typeof node.value === "number") node.type = "number";
    node.length = at - node.offset;
    return node;
  }

  /** Reads a list or an object. */
  function readList(open: number, parent: JsonNode | undefined, depth: number) {
    if (depth === DEPTH_MAX) return undefined;
    const isObject = open === OPEN_OBJECT;
    const close = isObject ? CLOSE_OBJECT : CLOSE_LIST;
    const node = newNode(isObject ? "object" : "array", parent);
    const children: JsonNode[] = [];
    node.children = children;
    at++;
    for (let mark = next(); mark !== close; mark = next()) {
      if (children.length > 0) {
        if (mark !== COMMA) return undefined;
        at++;
      }
      const child = isObject ? readProperty(node, depth + 1) : readValue(node, depth + 1);
      if (child === undefined) return undefined;
      children.push(child);
    }
    node.length = ++at - node.offset;
    return node;
  }

  function readProperty(parent: JsonNode, depth: number): MutableNode | undefined {
    if (next() !== QUOTE) return undefined;
    const keyOffset = at;
    const key = readText();
    const keyLength = at - keyOffset;
    if (key === undefined || next() !== COLON) return undefined;
    at++;
    const node = readValue(parent, depth);
    if (node === undefined) return undefined;
    node.key = key;
    node.keyOffset = keyOffset;
    node.keyLength = keyLength;
    return node;
  }

  function readText(): string | undefined {
    const start = at;
    let hasEscapes = false;
    let code = text.charCodeAt(++at);
    while (code !== QUOTE) {
      if (code === BACKSLASH) {
        hasEscapes = true;
        at++;
      } else if (!(code >= 0x20)) return undefined;
      code = text.charCodeAt(++at);
    }
    at++;
    return hasEscapes ? unescaped(text.slice(start, at)) : shared(start + 1, at - 1);
  }

  /** A part of the text; of short ones, such as names of properties, the string that was met before. */
  function shared(start: number, end: number): string {
    const length = end - start;
    if (length > SHARED_MAX) return text.slice(start, end);
    const ends = text.charCodeAt(start) * 7 + text.charCodeAt(end - 1);
    const place = (ends * 31 + length) % SHARED;
    const met = known[place];
    if (met !== undefined && met.length === length && text.startsWith(met, start)) return met;
    const part = text.slice(start, end);
    if (length > 0) known[place] = part;
    return part;
  }

  /** Reads a number, true, false or null. */
  function readWord(): unknown {
    WORD.lastIndex = at;
    const word = WORD.exec(text)?.[0];
    if (word === undefined) return undefined;
    at += word.length;
    return JSON.parse(word);
  }

  const root = readValue(undefined, 0);
  return Number.isNaN(next()) ? root : undefined;
}

function unescaped(literal: string): string | undefined {
  try {
    return String(JSON.parse(literal));
  } catch {
    return undefined;
  }
}
