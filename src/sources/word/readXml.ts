/** Parses XML into a small tree. Names have the standard's prefixes, whichever the file uses. */
import { SaxesParser } from "saxes";
import { CannotReadDocument } from "../model/index.ts";

export interface Element {
  /** "w:p". An element of an unknown namespace has the prefix "?". */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

/** Namespaces, matched by their ends: ISO 29500 Strict and ECMA-376 differ only at the start. */
const PREFIXES: readonly (readonly [RegExp, string])[] = [
  [/wordprocessingml\/(?:2006\/)?main$/, "w"],
  [/markup-compatibility\/2006$/, "mc"],
  [/officeDocument\/(?:2006\/)?relationships$/, "r"],
  [/officeDocument\/(?:2006\/)?math$/, "m"],
  [/drawingml\/(?:2006\/)?wordprocessingDrawing$/, "wp"],
  [/package\/2006\/relationships$/, "rel"],
  [/XML\/1998\/namespace$/, "xml"],
];

/** No word processor nests elements deeper. */
const DEEPEST = 500;

/**
 * Parses a part of a package.
 * @throws CannotReadDocument if it is not well-formed, has a document type, or is nested deeper
 * than 500 elements
 */
export function parseXml(bytes: Uint8Array, part: string): Element {
  const parser = new SaxesParser({ xmlns: true });
  const root: Building = { name: "", attributes: {}, children: [] };
  const open: Building[] = [root];
  const prefixes = new Map<string, string>();
  const prefixOf = (uri: string): string => {
    const cached = prefixes.get(uri);
    if (cached !== undefined) return cached;
    const prefix = PREFIXES.find(([pattern]) => pattern.test(uri))?.[1] ?? (uri === "" ? "" : "?");
    prefixes.set(uri, prefix);
    return prefix;
  };
  const nameOf = (uri: string, local: string): string => {
    const prefix = prefixOf(uri);
    return prefix === "" ? local : `${prefix}:${local}`;
  };
  const addText = (text: string) => {
    if (open.length > 1) open.at(-1)?.children.push(text);
  };
  parser.on("doctype", () => {
    throw new CannotReadDocument(`${part} has a document type, which Word files never have.`);
  });
  parser.on("error", ({ message }) => {
    throw new CannotReadDocument(`The file is damaged: ${part} is not well-formed (${message}).`);
  });
  parser.on("opentag", ({ uri, local, attributes }) => {
    if (open.length > DEEPEST)
      throw new CannotReadDocument(`${part} is nested deeper than ${DEEPEST} elements.`);
    const element: Building = {
      name: nameOf(uri, local),
      attributes: Object.fromEntries(
        Object.values(attributes).map((attr) => [nameOf(attr.uri, attr.local), attr.value]),
      ),
      children: [],
    };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("closetag", () => open.pop());
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.write(decode(bytes)).close();
  const first = root.children.find((child) => typeof child !== "string");
  if (first === undefined || typeof first === "string")
    throw new CannotReadDocument(`The file is damaged: ${part} is empty.`);
  return first;
}

interface Building extends Element {
  readonly children: (Element | string)[];
}

/** Parts are UTF-8, or UTF-16 with a byte order mark. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return new TextDecoder().decode(bytes);
}

/** The child elements, or those with a name. */
export function elementsOf(parent: Element | undefined, name?: string): readonly Element[] {
  return (parent?.children ?? []).filter(
    (child): child is Element =>
      typeof child !== "string" && (name === undefined || child.name === name),
  );
}

/** The element at a path of names, each time the first child with the name. */
export function childAt(
  parent: Element | undefined,
  ...path: readonly string[]
): Element | undefined {
  return path.reduce<Element | undefined>((at, name) => elementsOf(at, name)[0], parent);
}

/** All descendants with a name, in document order, without those nested in each other. */
export function descendantsOf(parent: Element, name: string): readonly Element[] {
  return elementsOf(parent).flatMap((child) =>
    child.name === name ? [child] : descendantsOf(child, name),
  );
}

/** The attribute `w:val` of a child: "3" for `<w:numId w:val="3"/>`. */
export function valueAt(parent: Element | undefined, name: string): string | undefined {
  return childAt(parent, name)?.attributes["w:val"];
}

/** Whether a switch such as `<w:vanish/>` is on; undefined if it is absent. */
export function switchOf(parent: Element | undefined, name: string): boolean | undefined {
  const element = childAt(parent, name);
  if (element === undefined) return undefined;
  return !["0", "false", "off"].includes(element.attributes["w:val"] ?? "");
}

/** A whole number as text parsed; undefined for anything else. */
export function numberOf(text: string | undefined): number | undefined {
  return text !== undefined && /^-?\d{1,9}$/.test(text) ? Number(text) : undefined;
}
