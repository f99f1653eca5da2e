/**
 * Finds the part of a page that is its text. Only elements and roles decide: ids and classes such
 * as "social" or "related" may be words of a policy too.
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

/** Elements that are never text, with the reason for the report; "" for those without words. */
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
  banner: "page header",
  contentinfo: "page footer",
  "doc-toc": "table of contents",
};

/** Why an element is left out, wherever it is; undefined if it is read, "" if it has no words. */
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

/** A part is the page's text if it holds at least this share of the page's words. */
const MOST = 0.5;

/** The element that holds the page's text: `main`, an `article`, or the whole body. */
export function mainPart(body: Element, report: ReportBuilder): Element {
  const total = letterCount(body);
  const mains = elementsBelow(
    body,
    (element) => element.tagName === "main" || attribute(element, "role") === "main",
  );
  const articles = elementsBelow(body, ({ tagName }) => tagName === "article");
  for (const parts of [mains, articles]) {
    const largest = parts.reduce<Element | undefined>(
      (best, part) => (best && letterCount(best) >= letterCount(part) ? best : part),
      undefined,
    );
    if (largest === undefined) continue;
    const share = total === 0 ? 1 : letterCount(largest) / total;
    if (share >= MOST) return largest;
    report.warn(
      `<${largest.tagName}>`,
      `it holds ${Math.round(share * 100)}% of the page's words; the rest of the page is read too`,
    );
  }
  return body;
}

/** Reports what is outside the main part as left out. */
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

/** Why an element outside the main part is left out; page headers and footers may have no role. */
function outsideReason(element: Element): string | undefined {
  if (element.tagName === "header") return "page header";
  if (element.tagName === "footer") return "page footer";
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

/** The text within a node, without what is left out. */
function readableText(node: Node): string {
  if (!isElement(node)) return node.nodeName === "#text" ? textOf(node) : "";
  if (omissionReason(node) !== undefined) return "";
  return childrenOf(node).map(readableText).join(" ");
}
