/** Words of a page: inline elements, references to notes, what is raised or struck out. */
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

/** What is known of a page while it is walked. */
export interface PageContext {
  readonly report: ReportBuilder;
  /** Notes by the id that links lead to; those that are read where they are referred to. */
  readonly noteTargets: ReadonlyMap<string, Element>;
  readonly noteElements: ReadonlySet<Element>;
  /** Marks of notes in the order in which the words refer to them. */
  readonly noteMarks: Map<Element, string>;
}

/** The words of nodes that make up one line. */
export function inlineWords(nodes: readonly Node[], page: PageContext): Words {
  return nodes.flatMap((node) => wordsOf(node, page));
}

function wordsOf(node: Node, page: PageContext): Words {
  if (node.nodeName === "#text" && "value" in node) return [node.value.replaceAll("\u00ad", "")];
  if (!isElement(node)) return [];
  const gone = omissionReason(node);
  if (gone !== undefined) {
    if (gone !== "") page.report.leaveOut(gone, nameOf(node), textOf(node));
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
      page.report.leaveOut("text that is struck out", nameOf(node), textOf(node));
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

/** The mark of the note that a link leads to; undefined where it leads elsewhere. */
function noteReference(link: Element, page: PageContext): Words | undefined {
  const target = page.noteTargets.get(targetOf(link) ?? "");
  const mark = markOf(link);
  if (target === undefined || mark === undefined) return undefined;
  const known = page.noteMarks.get(target);
  const taken = new Set(page.noteMarks.values());
  const own = known ?? (taken.has(mark) ? `${mark}-${page.noteMarks.size + 1}` : mark);
  page.noteMarks.set(target, own);
  return [{ note: own } satisfies InlineMark];
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

/** The mark of a note that a link shows: "1" of "[1]". */
export function markOf(link: Element): string | undefined {
  return MARK.exec(textOf(link).trim())?.[1];
}

/** "m<sup>2</sup>" is "m²"; letters stay letters, and a note's mark is one. */
function withShiftedDigits(words: Words, digits: string): Words {
  return words.map((part) =>
    typeof part === "string" && /^\s*\d+\s*$/.test(part)
      ? part.trim().replace(/\d/g, (digit) => digits[Number(digit)] ?? digit)
      : part,
  );
}
