/** Parses a web page into a tree, in the encoding it declares. Nothing in it is loaded or run. */
import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { CannotReadDocument, checkSize } from "../model/index.ts";

export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;

/** No real page is nested deeper. */
const DEEPEST = 1_000;

/** @throws CannotReadDocument if the file is empty, too large or nested too deeply */
export function parsePage(bytes: Uint8Array): { readonly body: Element; readonly title: string } {
  checkSize(bytes.length);
  // Without scripting, so that the content of <noscript> is parsed as elements.
  const document = parse(decode(bytes), { scriptingEnabled: false });
  checkDepth(document.childNodes);
  const html = document.childNodes.find((node): node is Element => isElement(node, "html"));
  const head = html?.childNodes.find((node): node is Element => isElement(node, "head"));
  const body = html?.childNodes.find((node): node is Element => isElement(node, "body"));
  // parse5 adds a missing body, except to a frameset.
  if (body === undefined) throw new CannotReadDocument("The page has no text, only frames.");
  const title = head?.childNodes.find((node): node is Element => isElement(node, "title"));
  return { body, title: title ? textOf(title) : "" };
}

function decode(bytes: Uint8Array): string {
  const start = String.fromCharCode(...bytes.subarray(0, 2048));
  const label = start.startsWith("\u00ef\u00bb\u00bf")
    ? "utf-8"
    : start.startsWith("\u00ff\u00fe")
      ? "utf-16le"
      : start.startsWith("\u00fe\u00ff")
        ? "utf-16be"
        : /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(start)?.[1];
  try {
    if (label !== undefined) return new TextDecoder(label).decode(bytes);
  } catch {
    // The declared encoding does not exist, so it is detected from the bytes.
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** Walks the tree without recursion, which a deep one would overflow. */
function checkDepth(nodes: readonly Node[]): void {
  let level: readonly Node[] = nodes;
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST)
      throw new CannotReadDocument(`The page is nested deeper than ${DEEPEST} elements.`);
    level = level.flatMap((node) => childrenOf(node));
  }
}

export function isElement(node: Node, name?: string): node is Element {
  return "tagName" in node && (name === undefined || node.tagName === name);
}

export function childrenOf(node: Node): readonly Node[] {
  return "childNodes" in node ? node.childNodes : [];
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

/** All text within a node, unchanged. */
export function textOf(node: Node): string {
  if (node.nodeName === "#text" && "value" in node) return node.value;
  return childrenOf(node).map(textOf).join("");
}

/** The elements within a node that pass a test, in document order, nested ones included. */
export function elementsBelow(node: Node, test: (element: Element) => boolean): readonly Element[] {
  return childrenOf(node).flatMap((child) => {
    if (!isElement(child)) return [];
    return [...(test(child) ? [child] : []), ...elementsBelow(child, test)];
  });
}

/** An element as a person would look for it in the page's source. */
export function nameOf(element: Element): string {
  const id = attribute(element, "id");
  const [first] = (attribute(element, "class") ?? "").trim().split(/\s+/);
  return `<${element.tagName}${id ? ` id="${id}"` : first ? ` class="${first}"` : ""}>`;
}
