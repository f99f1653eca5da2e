/** Reads a web page's main part, and reports what was left out and why. */
import {
  type Block,
  blockText,
  countCharacters,
  type ReadDocument,
  ReportBuilder,
  tidyWords,
} from "../model/index.ts";
import { blocksOf } from "./blocks.ts";
import {
  attribute,
  childrenOf,
  type Element,
  elementsBelow,
  isElement,
  parsePage,
  textOf,
} from "./htmlTree.ts";
import { inlineWords, markOf, type PageContext, targetOf } from "./inlineWords.ts";
import { mainPart, omissionReason, reportOutside } from "./mainPart.ts";

/** @throws CannotReadDocument if the page can't be read, with the reason */
export function readHtml(bytes: Uint8Array): ReadDocument {
  const report = new ReportBuilder();
  const { body, title } = parsePage(bytes);
  const main = mainPart(body, report);
  reportOutside(body, main, report);
  const targets = noteTargets(body);
  const page: PageContext = {
    report,
    noteTargets: targets,
    noteElements: new Set(targets.values()),
    noteMarks: new Map(),
  };
  const blocks = withNotes(blocksOf(main, page), page);
  if (blocks.length === 0) report.warn("the page", "it has no text; perhaps a script writes it");
  const tidyTitle = title.replace(/\s+/g, " ").trim();
  return {
    ...(tidyTitle === "" ? {} : { title: tidyTitle }),
    blocks,
    report: report.build({
      format: "HTML",
      charactersIn: countCharacters(wordsIn(body)),
      charactersOut: countCharacters(blocks.map(blockText).join("")),
      pages: 0,
      headings: blocks.filter(({ kind }) => kind === "heading").length,
    }),
  };
}

/** All text of the page that a person could see. */
function wordsIn(element: Element): string {
  return childrenOf(element)
    .map((child) => {
      if (!isElement(child)) return child.nodeName === "#text" ? textOf(child) : "";
      return omissionReason(child) === "" ? "" : wordsIn(child);
    })
    .join("");
}

/** Elements of notes by their ids: the blocks that raised or bracketed links lead to. */
function noteTargets(body: Element): ReadonlyMap<string, Element> {
  const links = elementsBelow(body, ({ tagName }) => tagName === "a").filter(
    (link) => markOf(link) !== undefined && isReference(link),
  );
  const wanted = new Set(links.flatMap((link) => targetOf(link) ?? []));
  const targets = elementsBelow(body, (element) => wanted.has(attribute(element, "id") ?? ""));
  return new Map(
    targets.flatMap((target) => {
      // The target may be an anchor at the start of the note: then the block around it is meant.
      const block = NOTES.has(target.tagName) ? target : parentOf(target);
      const id = attribute(target, "id") ?? "";
      return block && NOTES.has(block.tagName) ? [[id, block] as const] : [];
    }),
  );
}

const NOTES = new Set(["li", "p", "div", "aside", "dd", "section"]);

function isReference(link: Element): boolean {
  if (attribute(link, "role") === "doc-noteref") return true;
  const parent = parentOf(link);
  const isRaised =
    parent?.tagName === "sup" || childrenOf(link).some((child) => isElement(child, "sup"));
  return isRaised || /^\[.+\]$/.test(textOf(link).trim());
}

function parentOf(element: Element): Element | undefined {
  const parent = element.parentNode;
  return parent && "tagName" in parent ? parent : undefined;
}

/** Adds each note after the block that first refers to it, and reports unused notes. */
function withNotes(blocks: readonly Block[], page: PageContext): readonly Block[] {
  const written = new Set<string>();
  const withMarks = blocks.flatMap((block): readonly Block[] => {
    if (block.kind === "page" || block.kind === "note") return [block];
    const words = block.kind === "table" ? block.rows.flat(2) : block.words;
    const marks = words.flatMap((part) =>
      typeof part !== "string" && "note" in part ? [part.note] : [],
    );
    const newMarks = marks.filter((mark) => !written.has(mark));
    for (const mark of newMarks) written.add(mark);
    return [block, ...newMarks.map((mark) => noteOf(mark, page))];
  });
  for (const [id, target] of page.noteTargets) {
    if (!page.noteMarks.has(target)) page.report.leaveOut("note", `#${id}`, textOf(target));
  }
  return withMarks;
}

function noteOf(mark: string, page: PageContext): Block {
  page.report.count("footnotes");
  const [target] = [...page.noteMarks].find(([, noteMark]) => noteMark === mark) ?? [];
  if (target === undefined) throw new Error(`note ${mark} has no element`);
  // The link back to the text ("↩", "^", the note's number) is not part of the note.
  const words = inlineWords(
    childrenOf(target).filter((child) => !isBackLink(child)),
    page,
  );
  const [first, ...rest] = tidyWords(words);
  const text =
    typeof first === "string"
      ? first.replace(/^[[(]?(?:\d{1,3}|[*†‡])[\])]?\.?\s+|^[↑^]\s*/u, "")
      : first;
  const lastPart = rest.at(-1) ?? text;
  const trimmed =
    typeof lastPart === "string" ? lastPart.replace(/\s*[↩↑^⤴]\ufe0e?\s*$/u, "") : lastPart;
  const parts = rest.length > 0 ? [text, ...rest.slice(0, -1), trimmed] : [trimmed];
  return { kind: "note", mark, words: tidyWords(parts.filter((part) => part !== undefined)) };
}

function isBackLink(node: Parameters<typeof isElement>[0]): boolean {
  if (!isElement(node)) return false;
  if (node.tagName !== "a") {
    const children = childrenOf(node).filter((child) => textOf(child).trim() !== "");
    return node.tagName === "sup" && children.length === 1 && children.every(isBackLink);
  }
  return (
    attribute(node, "role") === "doc-backlink" ||
    (targetOf(node) !== undefined &&
      (markOf(node) !== undefined || /^[↩↑^⤴]/u.test(textOf(node).trim())))
  );
}
