/** A document as it is displayed: headings and paragraphs in order, cut where marks begin and end. */
import type { Document } from "../../atlas/index.ts";
import {
  lastAtOrBefore,
  type ParagraphForm,
  type Range,
  type Section,
} from "../../atlas/text/index.ts";
import type { Mark, QuotedClaim } from "./marks.ts";

export interface HeadingPart extends Range {
  readonly type: "heading";
  readonly section: Section;
  /** Nesting depth of its section, from 0; levels that the document skips don't count. */
  readonly depth: number;
}

export interface ParagraphPart extends Range {
  readonly type: "paragraph";
  /** Positions in the document's list of sentences, half open. */
  readonly sentences: Range;
  /** Set for text whose line breaks are kept. */
  readonly form?: ParagraphForm;
  /** Nesting depth in enumerations; 0 outside of any. */
  readonly depth: number;
}

/** `start` and `end` enclose the text to display; for a heading, without its `#`. */
export type Part = HeadingPart | ParagraphPart;

/** A run of parts that is rendered at once. */
export interface Block extends Range {
  readonly parts: readonly Part[];
}

/** A stretch of a part within one sentence, or between two, that the same quotes cover. */
export interface Piece extends Range {
  /** Position in the document's sentences; `undefined` between sentences and in headings. */
  readonly sentence: number | undefined;
  /** Empty if no shown quote covers the piece. */
  readonly cited: readonly QuotedClaim[];
}

/** A block ends with the part that reaches this many characters: some twenty paragraphs. */
const BLOCK_LENGTH = 6000;

const UNCITED: readonly QuotedClaim[] = [];

/** Headings and paragraphs in reading order. The section of level 0 has no heading line. */
export function partsOf(document: Document): readonly Part[] {
  const { text, paragraphs, sections } = document;
  const depths = depthsOf(sections);
  const headings = sections
    .filter(({ level }) => level > 0)
    .map((section): HeadingPart => {
      const depth = depths[section.index] ?? 0;
      return { type: "heading", section, depth, ...wordsOf(text, section) };
    });
  const first = firstSentences(document);
  const bodies = paragraphs.map(({ start, end, form, depth = 0 }, at): ParagraphPart => {
    const sentences = { start: first[at] ?? 0, end: first[at + 1] ?? document.sentences.length };
    return { type: "paragraph", start, end, sentences, ...(form && { form }), depth };
  });
  return [...headings, ...bodies].sort((a, b) => a.start - b.start);
}

/**
 * The range of a heading's words within its line, without marks. The line may have more white
 * space between words than the heading.
 */
function wordsOf(text: string, { heading, headingRange }: Section): Range {
  const line = text.slice(headingRange.start, headingRange.end);
  const at = line.indexOf(heading);
  const hasOtherSpacing = /\s/.test(heading) && at === -1;
  const words = heading.split(" ").map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
  const match = hasOtherSpacing ? new RegExp(words.join("\\s+"), "u").exec(line) : null;
  const start = headingRange.start + (match?.index ?? Math.max(0, at));
  return { start, end: start + (match?.[0].length ?? heading.length) };
}

/** Groups parts into blocks of about 6,000 characters. */
export function blocksOf(parts: readonly Part[]): readonly Block[] {
  const blocks: Block[] = [];
  let run: Part[] = [];
  const close = () => {
    const [first, last] = [run[0], run.at(-1)];
    if (first && last) blocks.push({ start: first.start, end: last.end, parts: run });
    run = [];
  };
  for (const part of parts) {
    run.push(part);
    if (part.end - (run[0]?.start ?? part.end) >= BLOCK_LENGTH) close();
  }
  close();
  return blocks;
}

/** Index of the block or part that contains an offset, or of the last one before it; at least 0. */
export function indexHolding(list: readonly Range[], offset: number): number {
  return Math.max(
    0,
    lastAtOrBefore(list, offset, ({ start }) => start),
  );
}

/** Cuts a part into pieces; their texts joined are the text of the part. */
export function piecesOf(part: Part, document: Document, marks: readonly Mark[]): readonly Piece[] {
  const marksInPart = marksWithin(marks, part);
  const sentences =
    part.type === "heading"
      ? []
      : document.sentences.slice(part.sentences.start, part.sentences.end);
  const cuts = new Set([part.start, part.end]);
  for (const { start, end } of [...marksInPart, ...sentences]) {
    cuts.add(Math.max(start, part.start)).add(Math.min(end, part.end));
  }
  const firstSentence = part.type === "heading" ? 0 : part.sentences.start;
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, at): Piece => {
    const sentence = indexCovering(sentences, start);
    return {
      start,
      end: sorted[at + 1] ?? part.end,
      sentence: sentence === undefined ? undefined : firstSentence + sentence,
      cited: marksInPart[indexCovering(marksInPart, start) ?? -1]?.cited ?? UNCITED,
    };
  });
}

/** A document with everything that its page in the Text view is made of. */
export interface PageContent {
  readonly document: Document;
  readonly parts: readonly Part[];
  readonly blocks: readonly Block[];
  readonly marks: readonly Mark[];
  /** Positions of the sentences that support a shown node or link. */
  readonly cited: ReadonlySet<number>;
}

/** The heading of a section, by the section's index; none for text before the first heading. */
export function headingOf({ parts }: PageContent, section: number): HeadingPart | undefined {
  return parts.find(
    (part): part is HeadingPart => part.type === "heading" && part.section.index === section,
  );
}

/** Where a piece that can be activated begins. */
export interface Stop {
  readonly document: string;
  readonly start: number;
}

/** The stop at a position, if there is one. */
export function stopAt(pages: readonly PageContent[], { document, start }: Stop): Stop | undefined {
  const page = pages.find((candidate) => candidate.document.id === document);
  const part = page?.parts[indexHolding(page.parts, start)];
  const isStop = page && part && stopsIn(page, part).includes(start);
  return isStop ? { document, start } : undefined;
}

/** The next or previous stop in reading order; `undefined` if there is none. */
export function stopBeside(
  pages: readonly PageContent[],
  from: Stop,
  step: 1 | -1,
): Stop | undefined {
  const first = pages.findIndex(({ document }) => document.id === from.document);
  for (let at = first; first !== -1 && at >= 0 && at < pages.length; at += step) {
    const page = pages[at];
    if (!page) return undefined;
    const isSamePage = at === first;
    const edge = step === 1 ? 0 : page.parts.length - 1;
    for (
      let p = isSamePage ? indexHolding(page.parts, from.start) : edge;
      page.parts[p];
      p += step
    ) {
      const part = page.parts[p];
      const starts = part ? stopsIn(page, part) : [];
      const isBeyond = (start: number) => !isSamePage || (start - from.start) * step > 0;
      const start = step === 1 ? starts.find(isBeyond) : starts.findLast(isBeyond);
      if (start !== undefined) return { document: page.document.id, start };
    }
  }
  return undefined;
}

/** The nodes and links that quote the words at a stop, each once. */
export function claimsAt(
  pages: readonly PageContent[],
  { document, start }: Stop,
): readonly QuotedClaim[] {
  const marks = pages.find((candidate) => candidate.document.id === document)?.marks ?? [];
  const cited = marks[indexCovering(marks, start) ?? -1]?.cited ?? UNCITED;
  return [...new Map(cited.map((quoted) => [quoted.claim.id, quoted])).values()];
}

/** Where the stops of a part begin. */
function stopsIn({ document, marks }: PageContent, part: Part): readonly number[] {
  return piecesOf(part, document, marks)
    .filter(({ cited }) => cited.length > 0)
    .map(({ start }) => start);
}

/** The marks that overlap a range; marks are disjoint and sorted. */
function marksWithin(marks: readonly Mark[], { start, end }: Range): readonly Mark[] {
  const first = indexHolding(marks, start);
  const from = (marks[first]?.end ?? 0) > start ? first : first + 1;
  const to = lastAtOrBefore(marks, end - 1, (mark) => mark.start) + 1;
  return marks.slice(from, to);
}

/** Index of the range that contains an offset. */
function indexCovering(ranges: readonly Range[], offset: number): number | undefined {
  const at = lastAtOrBefore(ranges, offset, ({ start }) => start);
  return (ranges[at]?.end ?? 0) > offset ? at : undefined;
}

/** The nesting depth of each section. */
function depthsOf(sections: readonly Section[]): readonly number[] {
  const openLevels: number[] = [];
  return sections.map(({ level }) => {
    while ((openLevels.at(-1) ?? Number.NEGATIVE_INFINITY) >= level) openLevels.pop();
    // The text before the first heading (level 0) contains no section.
    if (level > 0) openLevels.push(level);
    return Math.max(0, openLevels.length - 1);
  });
}

/** The position of each paragraph's first sentence, or of the next sentence if it has none. */
function firstSentences({ paragraphs, sentences }: Document): readonly number[] {
  let next = 0;
  return paragraphs.map((_, paragraph) => {
    while ((sentences[next]?.paragraph ?? Number.POSITIVE_INFINITY) < paragraph) next += 1;
    return next;
  });
}
