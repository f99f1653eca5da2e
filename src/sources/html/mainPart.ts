/**
 * The part of a page that is its text. Only what the page itself says is asked (elements and
 * roles): ids and classes such as "social" or "related" are words of policies too.
 */
import type { ReportBuilder } from "../model/index.ts";
import {
  attribute,
  childrenOf,
  type Element,
  elementsBelow,
  isElement,
  type Node,
  nameOf,
  textOf,
} from "./htmlTree.ts";

/** What is no text wherever it stands, with its name in the report; "" for what has no words. */
const OMITTED_ELEMENTS: Readonly<Record<string, string>> = {
  script: "",
  style: "",
  template: "",
  link: "",
  meta: "",
  iframe: "embedded page",
  object: "embedded page",
  embed: "",
  svg: "picture",
  canvas: "picture",
  video: "picture",
  audio: "picture",
  noscript: "words for browsers without scripts",
  nav: "navigation",
  button: "control",
  select: "control",
  textarea: "control",
  input: "",
  datalist: "control",
  dialog: "control",
};
const OMITTED_ROLES: Readonly<Record<string, string>> = {
  navigation: "navigation",
  search: "control",
  menu: "navigation",
  menubar: "navigation",
  banner: "page head",
  contentinfo: "page foot",
  "doc-toc": "table of contents",
};

/** Why an element is left out wherever it stands; undefined where it isn't. */
export function omissionReason(element: Element): string | undefined {
  const byName = OMITTED_ELEMENTS[element.tagName];
  if (byName !== undefined) return byName;
  const byRole = OMITTED_ROLES[attribute(element, "role") ?? ""];
  if (byRole !== undefined) return byRole;
  const style = attribute(element, "style") ?? "";
  const hidden =
    attribute(element, "hidden") !== undefined ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
  return hidden ? "hidden text" : undefined;
}

/** A part holds all that counts where it holds this share of the page's words. */
const MOST = 0.5;

/** The element whose words are the page's text: `main`, an `article`, or the whole body. */
export function mainPart(body: Element, report: ReportBuilder): Element {
  const all = letterCount(body);
  const mains = elementsBelow(
    body,
    (one) => one.tagName === "main" || attribute(one, "role") === "main",
  );
  const articles = elementsBelow(body, (one) => one.tagName === "article");
  for (const parts of [mains, articles]) {
    const largest = parts.reduce<Element | undefined>(
      (best, one) => (best && letterCount(best) >= letterCount(one) ? best : one),
      undefined,
    );
    if (largest === undefined) continue;
    const share = all === 0 ? 1 : letterCount(largest) / all;
    if (share >= MOST) return largest;
    report.warn(
      `<${largest.tagName}>`,
      `it holds ${Math.round(share * 100)}% of the page's words; what stands around it is read too`,
    );
  }
  return body;
}

/** Puts into the report what stands outside the main part. */
export function reportOutside(body: Element, main: Element, report: ReportBuilder): void {
  const visit = (element: Element): void => {
    for (const child of childrenOf(element)) {
      if (child === main) continue;
      if (isElement(child) && contains(child, main)) {
        visit(child);
        continue;
      }
      const kind = isElement(child)
        ? (outsideReason(child) ?? "outside the main part")
        : "outside the main part";
      if (kind !== "")
        report.leaveOut(kind, isElement(child) ? nameOf(child) : "the page", textOf(child));
    }
  };
  if (main !== body) visit(body);
}

/** Heads and feet of the page, which have no role of their own. */
function outsideReason(element: Element): string | undefined {
  if (element.tagName === "header") return "page head";
  if (element.tagName === "footer") return "page foot";
  return omissionReason(element);
}

function contains(element: Element, other: Element): boolean {
  for (let at: Element["parentNode"] | null = other.parentNode; at; ) {
    if (at === element) return true;
    at = "parentNode" in at ? at.parentNode : null;
  }
  return false;
}

function letterCount(element: Element): number {
  return readableText(element).replace(/\s+/g, "").length;
}

/** The words below that are text. */
function readableText(node: Node): string {
  if (!isElement(node)) return node.nodeName === "#text" ? textOf(node) : "";
  if (omissionReason(node) !== undefined) return "";
  return childrenOf(node).map(readableText).join(" ");
}
