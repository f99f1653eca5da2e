/** A document as one reads it: headings and paragraphs in order, cut where marks begin and end. */
import type { Document } from "../../atlas/index.ts";
import {
  lastAtOrBefore,
  type ParagraphForm,
  type Range,
  type Section,
} from "../../atlas/text/index.ts";
import type { Cited, Mark } from "./marks.ts";

export interface HeadingPart extends Range {
  readonly type: "heading";
  readonly section: Section;
  /** How deep its section lies in others, from 0; levels that a document skips don't count. */
  readonly depth: number;
}

export interface ParagraphPart extends Range {
  readonly type: "paragraph";
  /** Positions in the document's sentences, half open. */
  readonly sentences: Range;
  /** What keeps its lines. */
  readonly form?: ParagraphForm;
  /** How deep it lies in enumerations; 0 at the margin. */
  readonly depth: number;
}

/** `start` and `end` hold the words to show: of a heading, without its `#`. */
export type Part = HeadingPart | ParagraphPart;

/** A run of parts that is drawn at once. */
export interface Block extends Range {
  readonly parts: readonly Part[];
}

/** A stretch of a part that lies in one sentence, or between two, and under the same quotes. */
export interface Piece extends Range {
  /** Position in the document's sentences; `undefined` between them and in headings. */
  readonly sentence: number | undefined;
  /** Empty where no shown quote covers it. */
  readonly cited: readonly Cited[];
}

/** Characters after which a block ends with the part that reaches them: some twenty paragraphs. */
const BLOCK = 6000;

const UNCITED: readonly Cited[] = [];

/** Headings and paragraphs in reading order. The heading of level 0, which is no line, is none. */
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

/** Where a heading's words stand in its line, without marks; there they may be parted by more. */
function wordsOf(text: string, { heading, headingRange }: Section): Range {
  const line = text.slice(headingRange.start, headingRange.end);
  const at = line.indexOf(heading);
  const spaced = /\s/.test(heading) && at === -1;
  const words = heading.split(" ").map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
  const found = spaced ? new RegExp(words.join("\\s+"), "u").exec(line) : null;
  const start = headingRange.start + (found?.index ?? Math.max(0, at));
  return { start, end: start + (found?.[0].length ?? heading.length) };
}

/** Parts in runs of about 6,000 characters. */
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
    if (part.end - (run[0]?.start ?? part.end) >= BLOCK) close();
  }
  close();
  return blocks;
}

/** Position of the block or part that holds an offset, or the last before it; 0 at the least. */
export function holderOf(list: readonly Range[], offset: number): number {
  return Math.max(
    0,
    lastAtOrBefore(list, offset, ({ start }) => start),
  );
}

/** The pieces of a part, whose texts together are the part's. */
export function piecesOf(part: Part, document: Document, marks: readonly Mark[]): readonly Piece[] {
  const own = within(marks, part);
  const sentences =
    part.type === "heading"
      ? []
      : document.sentences.slice(part.sentences.start, part.sentences.end);
  const cuts = new Set([part.start, part.end]);
  for (const { start, end } of [...own, ...sentences]) {
    cuts.add(Math.max(start, part.start)).add(Math.min(end, part.end));
  }
  const offset = part.type === "heading" ? 0 : part.sentences.start;
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, at): Piece => {
    const sentence = covering(sentences, start);
    return {
      start,
      end: sorted[at + 1] ?? part.end,
      sentence: sentence === undefined ? undefined : offset + sentence,
      cited: own[covering(own, start) ?? -1]?.cited ?? UNCITED,
    };
  });
}

/** A document with what its page is made of. */
export interface Page {
  readonly document: Document;
  readonly parts: readonly Part[];
  readonly blocks: readonly Block[];
  readonly marks: readonly Mark[];
  /** The sentences that something shown rests on, by their position in the document. */
  readonly cited: ReadonlySet<number>;
}

/** The heading of a section, by its index; none for what stands before the first heading. */
export function headingOf({ parts }: Page, section: number): HeadingPart | undefined {
  return parts.find(
    (part): part is HeadingPart => part.type === "heading" && part.section.index === section,
  );
}

/** Where a piece that can be pressed begins. */
export interface Stop {
  readonly document: string;
  readonly start: number;
}

/** The stop at a place, if there is one. */
export function stopAt(pages: readonly Page[], { document, start }: Stop): Stop | undefined {
  const page = pages.find((one) => one.document.id === document);
  const part = page?.parts[holderOf(page.parts, start)];
  const found = page && part && stopsIn(page, part).includes(start);
  return found ? { document, start } : undefined;
}

/** The next stop in reading order, or the one before; `undefined` at the very end. */
export function stopBeside(pages: readonly Page[], from: Stop, step: 1 | -1): Stop | undefined {
  const first = pages.findIndex(({ document }) => document.id === from.document);
  for (let at = first; first !== -1 && at >= 0 && at < pages.length; at += step) {
    const page = pages[at];
    if (!page) return undefined;
    const here = at === first;
    const end = step === 1 ? 0 : page.parts.length - 1;
    for (let p = here ? holderOf(page.parts, from.start) : end; page.parts[p]; p += step) {
      const part = page.parts[p];
      const starts = part ? stopsIn(page, part) : [];
      const isBeyond = (start: number) => !here || (start - from.start) * step > 0;
      const found = step === 1 ? starts.find(isBeyond) : starts.findLast(isBeyond);
      if (found !== undefined) return { document: page.document.id, start: found };
    }
  }
  return undefined;
}

/** What rests on the words at a stop, each node and link once. */
export function claimsAt(pages: readonly Page[], { document, start }: Stop): readonly Cited[] {
  const marks = pages.find((one) => one.document.id === document)?.marks ?? [];
  const cited = marks[covering(marks, start) ?? -1]?.cited ?? UNCITED;
  return [...new Map(cited.map((one) => [one.claim.id, one])).values()];
}

function stopsIn({ document, marks }: Page, part: Part): readonly number[] {
  return piecesOf(part, document, marks)
    .filter(({ cited }) => cited.length > 0)
    .map(({ start }) => start);
}

/** Of marks, which are disjoint and sorted, those that touch a range. */
function within(marks: readonly Mark[], { start, end }: Range): readonly Mark[] {
  const first = holderOf(marks, start);
  const from = (marks[first]?.end ?? 0) > start ? first : first + 1;
  const to = lastAtOrBefore(marks, end - 1, (mark) => mark.start) + 1;
  return marks.slice(from, to);
}

/** Position of the range that holds an offset. */
function covering(ranges: readonly Range[], offset: number): number | undefined {
  const at = lastAtOrBefore(ranges, offset, ({ start }) => start);
  return (ranges[at]?.end ?? 0) > offset ? at : undefined;
}

function depthsOf(sections: readonly Section[]): readonly number[] {
  const open: number[] = [];
  return sections.map(({ level }) => {
    for (let last = open.at(-1); last !== undefined && last >= level; last = open.at(-1)) {
      open.pop();
    }
    // What stands before the first heading holds none of the sections after it.
    if (level > 0) open.push(level);
    return Math.max(0, open.length - 1);
  });
}

/** The position of each paragraph's first sentence, or of the next one where it has none. */
function firstSentences({ paragraphs, sentences }: Document): readonly number[] {
  let next = 0;
  return paragraphs.map((_, paragraph) => {
    while ((sentences[next]?.paragraph ?? Number.POSITIVE_INFINITY) < paragraph) next += 1;
    return next;
  });
}
