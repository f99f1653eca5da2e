/** Headings of a PDF: by its tags, else by its outline, else by how they are set. */
import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist/types/src/display/api.d.ts";
import type { PlacedLine } from "./paragraphEnds.ts";
import type { UsualLine } from "./usualLine.ts";

/** An entry of the outline that a reader shows at the side. */
export interface OutlineEntry {
  readonly title: string;
  /** From 1. */
  readonly level: number;
  /** From 0; undefined where it leads nowhere. */
  readonly page: number | undefined;
}

type OutlineNode = Awaited<ReturnType<PDFDocumentProxy["getOutline"]>>[number];
const MOST_ENTRIES = 5_000;

/** The outline's entries in their order; none where there is no outline. */
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
    // A destination that is not there: the entry is still a title.
    return undefined;
  }
}

type TreeNode = Awaited<ReturnType<PDFPageProxy["getStructTree"]>>;

/** Ids of a page's marked content that is tagged as a heading, with its level. */
export function headingTags(tree: TreeNode): ReadonlyMap<string, number> {
  const levels = new Map<string, number>();
  const visit = (node: TreeNode, level: number | undefined): void => {
    const own = /^H([1-6])$/.exec(node.role)?.[1];
    const now = own === undefined ? level : Number(own);
    for (const child of node.children) {
      if ("children" in child) visit(child, now);
      else if (now !== undefined && "id" in child) levels.set(child.id, now);
    }
  };
  if (tree) visit(tree, undefined);
  return levels;
}

/** Level by block; where a block is no heading, undefined. */
export type Levels = readonly (number | undefined)[];

interface Candidate {
  readonly lines: readonly PlacedLine[];
  readonly text: string;
}

/** The levels that the file's tags give to blocks; undefined where they give none. */
function levelsByTags(texts: readonly Candidate[]): Levels | undefined {
  const levels = texts.map(({ lines }) => {
    const [first] = lines;
    const level = first?.line.tag;
    return lines.every(({ line }) => line.tag === level) ? level : undefined;
  });
  return levels.some((level) => level !== undefined) ? levels : undefined;
}

/** The levels that the outline gives to blocks: its titles are found in their order. */
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

/** Words without spaces, hyphens and shape: a title breaks otherwise in the outline. */
function comparableText(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\s\u00ad\p{Pd}]+/gu, "")
    .toLowerCase();
}

const LARGER = 1.12;
const LONGEST = 250;
const MOST_LINES = 4;
/** Headings are less than this share of a document; a style with more is one of text. */
const MOST = 0.2;

/** The levels of blocks that are set apart by size or font, the largest first. */
function levelsByStyle(blocks: readonly Candidate[], usual: UsualLine): Levels {
  const all = blocks.reduce((sum, { text }) => sum + text.length, 0);
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
    .filter(([, { letters }]) => letters < MOST * all)
    .sort(([, a], [, b]) => b.size - a.size || a.first - b.first)
    .map(([key]) => key);
  return keys.map((key) => {
    const rank = key === undefined ? -1 : ranks.indexOf(key);
    return rank < 0 ? undefined : Math.min(6, rank + 1);
  });
}

/** How a block that can be a heading is set; undefined where it can't. */
function styleOf({ lines, text }: Candidate, usual: UsualLine): string | undefined {
  const [first] = lines;
  if (first === undefined || lines.length > MOST_LINES || text.length > LONGEST) return undefined;
  if (!/\p{L}{2}|\p{Lo}/u.test(text) || /[,;:]$/.test(text)) return undefined;
  const { size, font } = first.line;
  const larger = size > LARGER * usual.size;
  const same = lines.every(({ line }) => line.isOneFont && line.font === font);
  const otherFont = same && font !== usual.font && size > 0.95 * usual.size;
  // A sentence in bold is no heading; a title may ask.
  if (!larger && (!otherFont || /[.!]$/.test(text))) return undefined;
  return `${size.toFixed(1)} ${same ? font : ""}`;
}

/** The levels of blocks, from the surest of the three that gives any. */
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
