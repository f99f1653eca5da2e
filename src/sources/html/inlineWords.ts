/** Turns inline elements into words: references to notes, raised digits, struck-out text. */
import type { InlineMark, ReportBuilder, Words } from "../model/index.ts";
import {
  attribute,
  childrenOf,
  type Element,
  isElement,
  type Node,
  nameOf,
  textOf,
} from "./htmlTree.ts";
import { omissionReason } from "./mainPart.ts";

const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const LOWERED = "₀₁₂₃₄₅₆₇₈₉";

/** The state that is kept while a page is read. */
export interface PageContext {
  readonly report: ReportBuilder;
  /** Elements of notes, by the id that links to them use. */
  readonly noteTargets: ReadonlyMap<string, Element>;
  /** The same elements: they are read where the text refers to them, not where they are. */
  readonly noteElements: ReadonlySet<Element>;
  /** The marks of notes, in the order in which the text refers to them. */
  readonly noteMarks: Map<Element, string>;
}

/** The words of nodes that form one line. */
export function inlineWords(nodes: readonly Node[], page: PageContext): Words {
  return nodes.flatMap((node) => wordsOf(node, page));
}

function wordsOf(node: Node, page: PageContext): Words {
  if (node.nodeName === "#text" && "value" in node) return [node.value.replaceAll("\u00ad", "")];
  if (!isElement(node)) return [];
  const reason = omissionReason(node);
  if (reason !== undefined) {
    if (reason !== "") page.report.leaveOut(reason, nameOf(node), textOf(node));
    return [];
  }
  const inside = () => inlineWords(childrenOf(node), page);
  switch (node.tagName) {
    case "br":
      return [" "];
    case "wbr":
      return [];
    case "img": {
      const described = attribute(node, "alt") ?? "";
      if (described !== "") page.report.leaveOut("picture", nameOf(node), described);
      return [];
    }
    case "del":
    case "s":
    case "strike":
      page.report.leaveOut("struck-out text", nameOf(node), textOf(node));
      return [];
    case "rt":
    case "rp":
      page.report.leaveOut("reading aid", nameOf(node), textOf(node));
      return [];
    case "q":
      return ["“", ...inside(), "”"];
    case "a":
      return noteReference(node, page) ?? inside();
    case "sup":
      return withShiftedDigits(inside(), RAISED);
    case "sub":
      return withShiftedDigits(inside(), LOWERED);
    default:
      return inside();
  }
}

const MARK = /^[[(]?(\d{1,3}|[a-z]|[ivx]{1,5}|[*†‡]{1,3})[\])]?$/u;

/** The mark of the note that a link leads to; undefined if it leads elsewhere. */
function noteReference(link: Element, page: PageContext): Words | undefined {
  const target = page.noteTargets.get(targetOf(link) ?? "");
  const mark = markOf(link);
  if (target === undefined || mark === undefined) return undefined;
  const usedMarks = new Set(page.noteMarks.values());
  const note =
    page.noteMarks.get(target) ??
    (usedMarks.has(mark) ? `${mark}-${page.noteMarks.size + 1}` : mark);
  page.noteMarks.set(target, note);
  return [{ note } satisfies InlineMark];
}

/** The id on the same page that a link leads to. */
export function targetOf(link: Element): string | undefined {
  const href = attribute(link, "href") ?? "";
  if (!href.startsWith("#") || href.length < 2) return undefined;
  try {
    return decodeURIComponent(href.slice(1));
  } catch {
    return href.slice(1);
  }
}

/** The mark of a note that a link's text shows: "1" for "[1]". */
export function markOf(link: Element): string | undefined {
  return MARK.exec(textOf(link).trim())?.[1];
}

/** "m<sup>2</sup>" becomes "m²"; letters and marks of notes stay as they are. */
function withShiftedDigits(words: Words, digits: string): Words {
  return words.map((part) =>
    typeof part === "string" && /^\s*\d+\s*$/.test(part)
      ? part.trim().replace(/\d/g, (digit) => digits[Number(digit)] ?? digit)
      : part,
  );
}
