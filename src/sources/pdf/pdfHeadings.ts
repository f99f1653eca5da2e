/** Finds the headings of a PDF: by its tags, else its outline, else size and font. */
import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist/types/src/display/api.d.ts";
import type { PlacedLine, UsualLine } from "./flow/index.ts";

/** An entry of the outline (the bookmarks) of a PDF. */
export interface OutlineEntry {
  readonly title: string;
  /** From 1. */
  readonly level: number;
  /** From 0; undefined if its destination does not exist. */
  readonly page: number | undefined;
}

type OutlineNode = Awaited<ReturnType<PDFDocumentProxy["getOutline"]>>[number];
const MOST_ENTRIES = 5_000;

/** The outline's entries in document order; none if there is no outline. */
export async function outlineOf(document: PDFDocumentProxy): Promise<readonly OutlineEntry[]> {
  const entries: OutlineEntry[] = [];
  const visit = async (nodes: readonly OutlineNode[], level: number): Promise<void> => {
    for (const node of nodes) {
      if (entries.length >= MOST_ENTRIES || level > 20) return;
      entries.push({ title: node.title, level, page: await pageOf(document, node.dest) });
      await visit(node.items ?? [], level + 1);
    }
  };
  await visit((await document.getOutline()) ?? [], 1);
  return entries;
}

async function pageOf(
  document: PDFDocumentProxy,
  destination: OutlineNode["dest"],
): Promise<number | undefined> {
  try {
    const explicit =
      typeof destination === "string" ? await document.getDestination(destination) : destination;
    const [target] = explicit ?? [];
    if (typeof target === "number") return target;
    return target ? await document.getPageIndex(target) : undefined;
  } catch {
    // The destination does not exist; the entry is still a title.
    return undefined;
  }
}

type TreeNode = Awaited<ReturnType<PDFPageProxy["getStructTree"]>>;

/** The heading levels of a page's marked content, by its ids. */
export function headingTags(tree: TreeNode): ReadonlyMap<string, number> {
  const levels = new Map<string, number>();
  const visit = (node: TreeNode, level: number | undefined): void => {
    const digit = /^H([1-6])$/.exec(node.role)?.[1];
    const inner = digit === undefined ? level : Number(digit);
    for (const child of node.children) {
      if ("children" in child) visit(child, inner);
      else if (inner !== undefined && "id" in child) levels.set(child.id, inner);
    }
  };
  if (tree) visit(tree, undefined);
  return levels;
}

/** The heading level of each block; undefined for one that is not a heading. */
export type Levels = readonly (number | undefined)[];

interface Candidate {
  readonly lines: readonly PlacedLine[];
  readonly text: string;
}

/** The levels that the file's tags give to blocks; undefined if they give none. */
function levelsByTags(texts: readonly Candidate[]): Levels | undefined {
  const levels = texts.map(({ lines }) => {
    const [first] = lines;
    const level = first?.line.tag;
    return lines.every(({ line }) => line.tag === level) ? level : undefined;
  });
  return levels.some((level) => level !== undefined) ? levels : undefined;
}

/** The levels that the outline gives to blocks; its titles are looked for in their order. */
function levelsByOutline(blocks: readonly Candidate[], outline: readonly OutlineEntry[]): Levels {
  const levels: (number | undefined)[] = blocks.map(() => undefined);
  let from = 0;
  for (const { title, level, page } of outline) {
    const wanted = comparableText(title);
    if (wanted === "") continue;
    for (let at = from; at < blocks.length; at++) {
      const block = blocks[at];
      const index = block?.lines[0]?.flow.page.index ?? 0;
      if (page !== undefined && index < page) continue;
      if (page !== undefined && index > page + 1) break;
      if (block === undefined || comparableText(block.text) !== wanted) continue;
      levels[at] = level;
      from = at + 1;
      break;
    }
  }
  return levels;
}

/** Text without spaces, hyphens and case: the outline may break a title differently. */
function comparableText(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\s\u00ad\p{Pd}]+/gu, "")
    .toLowerCase();
}

const LARGER = 1.12;
/** In characters. */
const LONGEST = 250;
const MOST_LINES = 4;
/** A style that covers at least this share of a document is one of text, not of headings. */
const MOST = 0.2;

/** The levels of blocks that differ in size or font from the text, the largest first. */
function levelsByStyle(blocks: readonly Candidate[], usual: UsualLine): Levels {
  const total = blocks.reduce((sum, { text }) => sum + text.length, 0);
  const styles = new Map<string, { size: number; letters: number; first: number }>();
  const keys = blocks.map((block, at) => {
    const key = styleOf(block, usual);
    if (key === undefined) return undefined;
    const size = block.lines[0]?.line.size ?? 0;
    const style = styles.get(key) ?? { size, letters: 0, first: at };
    style.letters += block.text.length;
    styles.set(key, style);
    return key;
  });
  const ranks = [...styles]
    .filter(([, { letters }]) => letters < MOST * total)
    .sort(([, a], [, b]) => b.size - a.size || a.first - b.first)
    .map(([key]) => key);
  return keys.map((key) => {
    const rank = key === undefined ? -1 : ranks.indexOf(key);
    return rank < 0 ? undefined : Math.min(6, rank + 1);
  });
}

/** The style of a block that may be a heading; undefined if it can't be one. */
function styleOf({ lines, text }: Candidate, usual: UsualLine): string | undefined {
  const [first] = lines;
  if (first === undefined || lines.length > MOST_LINES || text.length > LONGEST) return undefined;
  if (!/\p{L}{2}|\p{Lo}/u.test(text) || /[,;:]$/.test(text)) return undefined;
  const { size, font } = first.line;
  const isLarger = size > LARGER * usual.size;
  const isOneFont = lines.every(({ line }) => line.isOneFont && line.font === font);
  const isOtherFont = isOneFont && font !== usual.font && size > 0.95 * usual.size;
  // A sentence in bold is not a heading; a heading may be a question.
  if (!isLarger && (!isOtherFont || /[.!]$/.test(text))) return undefined;
  return `${size.toFixed(1)} ${isOneFont ? font : ""}`;
}

/** The levels of blocks, from the most reliable of the three sources that has any. */
export function levelsOf(
  blocks: readonly Candidate[],
  outline: readonly OutlineEntry[],
  usual: UsualLine,
): Levels {
  const byTags = levelsByTags(blocks);
  if (byTags) return byTags;
  const byOutline = levelsByOutline(blocks, outline);
  return byOutline.some((level) => level !== undefined) ? byOutline : levelsByStyle(blocks, usual);
}
