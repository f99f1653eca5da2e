/**
 * Writes a changed value into the text of its file: layout, order and whatever was not changed stay as
 * their author wrote them, so that git sees only the lines that changed.
 */
import { jsonLayout } from "../atlas/files/index.ts";
import { itemChanges } from "./itemChanges.ts";
import {
  type Body,
  type Chunk,
  type Container,
  chunksOf,
  containerOf,
  fileTakenApart,
  joinedText,
  type Part,
  takenApart,
  textOf,
} from "./pieces.ts";
import { isList, isObject, isSame, type Json, type JsonList, type JsonObject } from "./value.ts";

/** What a file says, and its text in pieces. */
export interface WrittenFile {
  readonly value: JsonObject;
  readonly pieces: Container;
  /** What stands before and after the value: blanks, a line end. */
  readonly around: readonly [before: string, after: string];
  readonly layout: Layout;
}

interface Layout {
  /** The indentation of one level. */
  readonly unit: string;
  readonly lineEnd: string;
}

/**
 * A file as it was read.
 *
 * @throws Error if the text is not a JSON object
 */
export function writtenFile(text: string): WrittenFile {
  const [before = ""] = /^\uFEFF?\s*/u.exec(text) ?? [];
  const [after = ""] = /\s*$/u.exec(text) ?? [];
  const own = text.slice(before.length, text.length - after.length);
  const value: Json = JSON.parse(own);
  if (!isObject(value)) throw new Error("The text is not a JSON object.");
  const { insertSpaces, tabSize, eol } = jsonLayout(text);
  const layout = { unit: insertSpaces ? " ".repeat(tabSize) : "\t", lineEnd: eol };
  return { value, pieces: fileTakenApart(own), around: [before, after], layout };
}

/** The text of a file. */
export const fileText = (file: WrittenFile): string => joinedText(chunksOfFile(file));

/** The text of a file in UTF-8. Chunks that were encoded before are copied, which takes a tenth of that. */
export function fileBytes(file: WrittenFile): Uint8Array {
  const chunks = chunksOfFile(file).map(encoded);
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

const chunksOfFile = ({ pieces, around: [before, after] }: WrittenFile): readonly Chunk[] => [
  { text: before },
  ...chunksOf(pieces),
  { text: after },
];

function encoded(chunk: Chunk): Uint8Array {
  const known = inBytes.get(chunk);
  if (known) return known;
  const bytes = new TextEncoder().encode(chunk.text);
  inBytes.set(chunk, bytes);
  return bytes;
}

const inBytes = new WeakMap<Chunk, Uint8Array>();

/**
 * The file with another value. What stayed the same object is not looked at, so that it takes as long
 * as what changed is large.
 */
export function rewritten(file: WrittenFile, value: JsonObject): WrittenFile {
  const style = { ...file.layout, indent: "", isInline: false };
  return { ...file, value, pieces: rewriteObject(file.pieces, file.value, value, style) };
}

/** How a value is written. */
interface Style extends Layout {
  /** The blanks before the line on which it begins. */
  readonly indent: string;
  /** Whether it stands on one line with its parts. */
  readonly isInline: boolean;
}

/** The text of a value that stood there before in another form. */
function rewriteBody(body: Body, before: Json, after: Json, style: Style): Body {
  if (before === after) return body;
  const apart = () => (typeof body === "string" ? takenApart(body) : body);
  let result: Body;
  if (isObject(before) && isObject(after)) result = rewriteObject(apart(), before, after, style);
  else if (isList(before) && isList(after)) result = rewriteList(apart(), before, after, style);
  else return isSame(before, after) ? body : fresh(after, style);
  return typeof body === "string" ? textOf(result) : result;
}

function rewriteObject(
  container: Container,
  before: JsonObject,
  after: JsonObject,
  style: Style,
): Container {
  const inner = styleWithin(container, style);
  const parts = container.parts.flatMap((part): readonly Part[] => {
    const { name = "" } = part.key ?? {};
    const [old, current] = [before[name], after[name]];
    if (!Object.hasOwn(after, name) || current === undefined) return [];
    if (old === current || old === undefined) return [part];
    return [{ ...part, body: rewriteBody(part.body, old, current, inner) }];
  });
  let at = 0;
  for (const [name, value] of Object.entries(after)) {
    if (Object.hasOwn(before, name)) {
      at = Math.max(at, parts.findIndex(({ key }) => key?.name === name) + 1);
      continue;
    }
    const key = { name, text: `${JSON.stringify(name)}: ` };
    parts.splice(at, 0, { lead: betweenParts(inner), key, body: fresh(value, inner) });
    at += 1;
  }
  return joined(container, parts, inner, style);
}

function rewriteList(
  container: Container,
  before: JsonList,
  after: JsonList,
  style: Style,
): Container {
  const inner = styleWithin(container, style);
  const [sibling] = container.parts;
  const isInline = inner.isInline || (sibling !== undefined && isOneLineContainer(sibling.body));
  const parts = [...container.parts];
  for (const { at, before: old, after: current } of itemChanges(before, after)) {
    const part = parts[at];
    if (old !== undefined && current !== undefined && part !== undefined) {
      parts[at] = { ...part, body: rewriteBody(part.body, old, current, inner) };
    } else if (current === undefined) parts.splice(at, 1);
    else {
      const body = fresh(current, { ...inner, isInline });
      parts.splice(at, 0, { lead: betweenParts(inner), key: undefined, body });
    }
  }
  return joined(container, parts, inner, style);
}

const isOneLineContainer = (body: Body) =>
  typeof body === "string" && /^[[{]/u.test(body) && !body.includes("\n");

/** How the parts of a container are written. */
function styleWithin({ parts: [first] }: Container, style: Style): Style {
  if (first === undefined) return { ...style, indent: style.indent + style.unit };
  const line = first.lead.lastIndexOf("\n");
  return line < 0
    ? { ...style, isInline: true }
    : { ...style, isInline: false, indent: first.lead.slice(line + 1) };
}

const betweenParts = ({ isInline, lineEnd, indent }: Style) =>
  isInline ? ", " : `,${lineEnd}${indent}`;

/** The container with other parts: the first without a comma before it, the others with one. */
function joined(
  container: Container,
  parts: readonly Part[],
  inner: Style,
  style: Style,
): Container {
  const { open, parts: before, close } = container;
  const wasEmpty = before.length === 0;
  if (parts.length === 0) return containerOf(open, parts, wasEmpty ? close : close.trimStart());
  const pad = inner.isInline && open === "{" ? " " : "";
  const begin = before[0]?.lead ?? (inner.isInline ? pad : inner.lineEnd + inner.indent);
  const end = (inner.isInline ? pad : style.lineEnd + style.indent) + close.trimStart();
  const separated = parts.map((part, at) => {
    if (part.lead.includes(",") === at > 0) return part;
    return { ...part, lead: at === 0 ? begin : betweenParts(inner) };
  });
  return containerOf(open, separated, wasEmpty ? end : close, container);
}

/** The text of a value that was not there before. */
function fresh(value: Json, { isInline, unit, lineEnd, indent }: Style): string {
  if (isInline) return onOneLine(value);
  return JSON.stringify(value, undefined, unit).replaceAll("\n", `${lineEnd}${indent}`);
}

function onOneLine(value: Json): string {
  if (isList(value)) return `[${value.map(onOneLine).join(", ")}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const properties = Object.entries(value).map(
    ([name, inner]) => `${JSON.stringify(name)}: ${onOneLine(inner)}`,
  );
  return properties.length === 0 ? "{}" : `{ ${properties.join(", ")} }`;
}
