/**
 * Parses XML into a small tree. Names come without prefixes, since writers declare wrong namespaces
 * (graphology-gexf 0.13.2 has three slashes in that of `viz`) and no format here has two elements
 * that differ in their prefix only.
 */
import { SaxesParser } from "saxes";
import { CannotReadGraph } from "../model/index.ts";

export interface Element {
  /** The name without its prefix. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Element[];
  /** The text that stands directly in it. */
  readonly text: string;
}

interface Building {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: Building[];
  text: string;
}

/** Nested codes and nested graphs stay far below this. */
const DEEPEST = 500;

/** What may stand before the root: the declaration, comments, instructions, spaces. */
const PROLOG = /^(?:\s|<\?[\s\S]*?\?>|<!--[\s\S]*?-->)*/;

/**
 * The root of an XML file. A file with a document type is refused before it is parsed: one can make
 * a few bytes into gigabytes, or ask for other files.
 *
 * @throws CannotReadGraph if it has a document type, is not well-formed, is nested deeper than 500
 * elements, or its encoding is unknown
 */
export function parseXml(bytes: Uint8Array, name: string): Element {
  const source = decodeXml(bytes, name);
  const start = PROLOG.exec(source)?.[0].length ?? 0;
  if (/^<!doctype/i.test(source.slice(start, start + 9)))
    throw new CannotReadGraph(
      `${name} has a document type (<!DOCTYPE …>), which is refused. Remove that line.`,
    );
  const root: Building = { name: "", attributes: new Map(), children: [], text: "" };
  const open: Building[] = [root];
  const parser = new SaxesParser();
  parser.on("error", ({ message }) => {
    throw new CannotReadGraph(`${name} is not well-formed XML: ${message}`);
  });
  // A parser that finds one where it may not stand must not take it for text.
  parser.on("doctype", () => {
    throw new CannotReadGraph(`${name} has a document type, which is refused.`);
  });
  parser.on("opentag", (tag) => {
    if (open.length > DEEPEST)
      throw new CannotReadGraph(`${name} is nested deeper than ${DEEPEST} elements.`);
    const attributes = new Map<string, string>();
    for (const [key, value] of Object.entries(tag.attributes)) {
      if (!/^xmlns(?::|$)/.test(key)) attributes.set(localName(key), value);
    }
    const element: Building = { name: localName(tag.name), attributes, children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("closetag", () => open.pop());
  const addText = (text: string) => {
    const element = open.at(-1);
    if (element) element.text += text;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.write(source).close();
  const [first] = root.children;
  if (!first) throw new CannotReadGraph(`${name} holds no XML element.`);
  return first;
}

/** The name without its prefix: "position" for "viz:position". */
function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** The text of an XML file: by its byte order mark, by what it declares, else UTF-8. */
function decodeXml(bytes: Uint8Array, name: string): string {
  const [first, second] = bytes;
  const declared = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(
    new TextDecoder("latin1").decode(bytes.subarray(0, 200)),
  )?.[1];
  const encoding =
    first === 0xff && second === 0xfe
      ? "utf-16le"
      : first === 0xfe && second === 0xff
        ? "utf-16be"
        : (declared ?? "utf-8");
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new CannotReadGraph(`${name} can't be read as ${encoding}. Save it as UTF-8.`);
  }
}

/** The child elements with a name. */
export function childrenOf(parent: Element, name: string): readonly Element[] {
  return parent.children.filter((child) => child.name === name);
}

/** The first child with a name. */
export function childOf(parent: Element | undefined, name: string): Element | undefined {
  return parent?.children.find((child) => child.name === name);
}

/** The first element with a name, at any depth. */
export function findElement(parent: Element, name: string): Element | undefined {
  for (const child of parent.children) {
    const found = child.name === name ? child : findElement(child, name);
    if (found) return found;
  }
  return undefined;
}
