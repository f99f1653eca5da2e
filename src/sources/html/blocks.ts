/** Turns a web page's elements into blocks: headings, paragraphs, tables, lists with their marks. */
import { append } from "../../longLists.ts";
import { type Block, formatNumber, tidyWords } from "../model/index.ts";
import { tableBlocks } from "./htmlTables.ts";
import {
  attribute,
  childrenOf,
  type Element,
  isElement,
  type Node,
  nameOf,
  textOf,
} from "./htmlTree.ts";
import { inlineWords, type PageContext } from "./inlineWords.ts";
import { omissionReason } from "./mainPart.ts";

const BLOCKS = new Set(
  "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);

/** The blocks within an element; inline content between blocks becomes a paragraph. */
export function blocksOf(element: Element, page: PageContext, depth = 0): readonly Block[] {
  const blocks: Block[] = [];
  let line: Node[] = [];
  const flush = () => {
    const words = tidyWords(inlineWords(line, page));
    line = [];
    if (words.length > 0) blocks.push({ kind: "paragraph", words });
  };
  for (const child of childrenOf(element)) {
    if (isElement(child) && holdsBlocks(child)) {
      flush();
      append(blocks, blockOf(child, page, depth));
    } else line.push(child);
  }
  flush();
  return blocks;
}

/** Whether an element is a block or contains one, such as a link around a heading. */
function holdsBlocks(element: Element): boolean {
  if (BLOCKS.has(element.tagName)) return true;
  return childrenOf(element).some((child) => isElement(child) && holdsBlocks(child));
}

function blockOf(element: Element, page: PageContext, depth: number): readonly Block[] {
  const reason = omissionReason(element);
  if (reason !== undefined) {
    if (reason !== "") page.report.leaveOut(reason, nameOf(element), textOf(element));
    return [];
  }
  // Notes are read where the text refers to them.
  if (page.noteElements.has(element)) return [];
  const level = /^h([1-6])$/.exec(element.tagName)?.[1];
  if (level !== undefined) {
    const words = tidyWords(inlineWords(childrenOf(element), page));
    return words.length === 0 ? [] : [{ kind: "heading", level: Number(level), words }];
  }
  switch (element.tagName) {
    case "ol":
    case "ul":
    case "menu":
    case "dir":
      return listBlocks(element, page, depth);
    case "table":
      return tableBlocks(element, page, (cell) => blocksOf(cell, page, depth));
    case "hr":
      return [];
    default:
      return blocksOf(element, page, depth);
  }
}

/** Word's names of number formats, by those of HTML and CSS. */
const FORMATS: Readonly<Record<string, string>> = {
  a: "lowerLetter",
  A: "upperLetter",
  i: "lowerRoman",
  I: "upperRoman",
  "lower-alpha": "lowerLetter",
  "lower-latin": "lowerLetter",
  "upper-alpha": "upperLetter",
  "upper-latin": "upperLetter",
  "lower-roman": "lowerRoman",
  "upper-roman": "upperRoman",
  "decimal-leading-zero": "decimalZero",
  "cjk-ideographic": "chineseCounting",
  "simp-chinese-informal": "chineseCounting",
};
/** The start of an item whose text has its own mark: "(a) …", "1. …", "§ 3 …". */
const OWN_MARK =
  /^(?:[([（]?(?:\d{1,3}|\p{L}|[ivxlc]{1,6}|[一二三四五六七八九十]{1,3})[)\]）.、]|[§•–—])\s/u;

function listBlocks(list: Element, page: PageContext, depth: number): readonly Block[] {
  const items = childrenOf(list).filter((child): child is Element => isElement(child, "li"));
  const reversed = attribute(list, "reversed") !== undefined;
  const step = reversed ? -1 : 1;
  let value = wholeNumber(attribute(list, "start")) ?? (reversed ? items.length : 1);
  return childrenOf(list).flatMap((child): readonly Block[] => {
    if (!isElement(child)) return [];
    if (child.tagName !== "li") return blockOf(child, page, depth);
    value = wholeNumber(attribute(child, "value")) ?? value;
    const mark = list.tagName === "ol" ? orderedMark(list, child, value) : "•";
    value += step;
    if (omissionReason(child) !== undefined || page.noteElements.has(child))
      return blockOf(child, page, depth);
    return itemBlocks(child, mark, page, depth);
  });
}

function itemBlocks(
  item: Element,
  mark: string,
  page: PageContext,
  depth: number,
): readonly Block[] {
  const innerBlocks = blocksOf(item, page, depth + 1);
  let isFirst = true;
  return innerBlocks.map((block): Block => {
    if (block.kind !== "paragraph") return block;
    const listMark = isFirst ? mark : "";
    isFirst = false;
    const [start, ...rest] = block.words;
    const ownMark = typeof start === "string" && listMark === "•" ? OWN_MARK.exec(start) : null;
    if (ownMark && typeof start === "string") {
      const words = [start.slice(ownMark[0].length), ...rest];
      return { kind: "item", level: depth, mark: ownMark[0].trim(), words };
    }
    return { ...block, kind: "item", level: depth, mark: listMark };
  });
}

function orderedMark(list: Element, item: Element, value: number): string {
  const style = [item, list]
    .map(
      (element) =>
        /list-style(?:-type)?\s*:[^;]*?([a-z-]+)/i.exec(attribute(element, "style") ?? "")?.[1],
    )
    .find((value) => value !== undefined);
  if (style === "none") return "";
  const name = style ?? attribute(item, "type") ?? attribute(list, "type") ?? "1";
  return `${formatNumber(value, FORMATS[name] ?? "decimal") ?? value}.`;
}

function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^\s*-?\d{1,9}/.test(text) ? Number.parseInt(text, 10) : undefined;
}
