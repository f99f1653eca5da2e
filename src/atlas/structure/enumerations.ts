/**
 * Enumerations, of which most of a law is made: items with their marks, and the words that lead to
 * them, their chapeaux ("The board shall:").
 */
import {
  type ItemMark,
  itemMark,
  type MarkReading,
  type Paragraph,
  type Range,
} from "../text/index.ts";
import type { SentenceRange } from "./sentences.ts";

/** A sentence that knows what it is in an enumeration. */
export interface EnumeratedSentence extends SentenceRange {
  /** The sentences that lead to it, outermost first; only an item has any. */
  readonly chapeaux?: readonly number[];
  /** It leads to items and says nothing without them. */
  readonly isChapeau?: true;
}

export interface Enumerated {
  /** With the marks that lead to each, outermost first, and how deep it lies in others. */
  readonly paragraphs: readonly Paragraph[];
  readonly units: readonly EnumeratedSentence[];
}

/** A list that is open: a further item may follow. */
interface OpenList {
  readonly style: string;
  readonly ordinal: number;
  readonly label: string;
  readonly chapeaux: readonly number[];
  readonly depth: number;
}

/** Finds the items of each section, and for each the chapeaux of the lists that hold it. */
export function enumerate(
  text: string,
  paragraphs: readonly Paragraph[],
  sentences: readonly SentenceRange[],
): Enumerated {
  const chapeauxOf: (readonly number[] | undefined)[] = [];
  const leading = new Set<number>();
  const found: Paragraph[] = [];
  let open: OpenList[] = [];
  let section = -1;
  let next = 0;
  /** The last sentence of the paragraph before, where it leads to what follows. */
  let before: Intro | undefined;
  for (const [at, paragraph] of paragraphs.entries()) {
    if (paragraph.section !== section) {
      section = paragraph.section;
      open = [];
      before = undefined;
    }
    const first = next;
    while (sentences[next]?.paragraph === at) next++;
    let isItem = false;
    let from = paragraph.start;
    for (const mark of marksAt(text, paragraph)) {
      from += mark.length;
      const intro = isItem || !before?.leadsTo(text.slice(from, from + 2)) ? undefined : before;
      const placed = placeItem(open, mark, bulletStyle(text, paragraph, mark), intro);
      if (placed === undefined) break;
      open = placed;
      isItem = true;
    }
    const level = isItem ? open.at(-1) : undefined;
    const chapeaux = level?.chapeaux ?? [];
    const last = chapeaux.at(-1);
    if (last !== undefined && next > first) leading.add(last);
    for (let sentence = first; sentence < next; sentence++) {
      if (chapeaux.length > 0) chapeauxOf[sentence] = chapeaux;
    }
    const labels = isItem
      ? open.flatMap(({ label }) => (/[\p{L}\p{N}]/u.test(label) ? label : []))
      : [];
    const depth = level?.depth ?? 0;
    found.push({
      ...paragraph,
      ...(labels.length > 0 && { labels }),
      ...(depth > 0 && { depth }),
    });
    const sentence = sentences[next - 1];
    before =
      next > first && sentence
        ? introOf(text, sentence, [...(chapeauxOf[next - 1] ?? []), next - 1], depth + 1)
        : undefined;
  }
  const units = sentences.map((sentence, at): EnumeratedSentence => {
    const chapeaux = chapeauxOf[at];
    return {
      ...sentence,
      ...(chapeaux && { chapeaux }),
      ...(leading.has(at) && { isChapeau: true as const }),
    };
  });
  return { paragraphs: found, units };
}

/** Where the enumeration ends that a sentence is of; the sentence's own end where it is of none. */
export function enumerationEnd(units: readonly EnumeratedSentence[], at: number): number {
  const root = units[at]?.chapeaux?.[0] ?? at;
  let last = at;
  while (units[last + 1]?.chapeaux?.[0] === root) last++;
  return units[last]?.end ?? 0;
}

/** The positions of sentences without chapeaux of others among them: those add nothing. */
export function withoutRedundantChapeaux(
  units: readonly EnumeratedSentence[],
  touched: readonly number[],
): readonly number[] {
  const led = new Set(touched.flatMap((at) => units[at]?.chapeaux ?? []));
  return led.size === 0 ? touched : touched.filter((at) => !led.has(at));
}

/** What stands before an item, if it leads to it. */
interface Intro {
  /** What it says itself, and its own chapeaux before it. */
  readonly chapeaux: readonly number[];
  readonly depth: number;
  /** It ends in a colon or a dash. */
  readonly isPlain: boolean;
  leadsTo(item: string): boolean;
}

/** A colon or a dash leads to any item, an unfinished sentence ("shall") to one that goes on with it. */
function introOf(
  text: string,
  { start, end }: Range,
  chapeaux: readonly number[],
  depth: number,
): Intro {
  const ending = text.slice(Math.max(start, end - 8), end).trimEnd();
  const isPlain = /[:：—–]$/.test(ending);
  const isOpen = /[\p{L}\p{N})\]）,，]$/u.test(ending);
  return {
    chapeaux,
    depth,
    isPlain,
    leadsTo: (item) => isPlain || (isOpen && /^\p{Ll}/u.test(item)),
  };
}

/** All marks at a paragraph's head: "(1) 1. The council …" has two. */
function marksAt(text: string, { start, end, form }: Paragraph): readonly ItemMark[] {
  const marks: ItemMark[] = [];
  if (form === "code" || form === "table") return marks;
  let at = start;
  for (let mark = itemMark(text, at); mark && at + mark.length < end; mark = itemMark(text, at)) {
    marks.push(mark);
    at += mark.length;
  }
  return marks;
}

/** Bullets of one list are as far from the margin. */
function bulletStyle(
  text: string,
  { start }: Range,
  { label, readings }: ItemMark,
): string | undefined {
  if (readings.length > 0) return undefined;
  const line = text.lastIndexOf("\n", start - 1) + 1;
  return `${label}${start - line}`;
}

/**
 * The lists that are open after an item: it goes on the innermost list that it fits, or begins one;
 * `undefined` where it is no item ("27. April").
 */
function placeItem(
  open: readonly OpenList[],
  mark: ItemMark,
  bullet: string | undefined,
  intro: Intro | undefined,
): OpenList[] | undefined {
  const readings: readonly MarkReading[] =
    bullet === undefined ? mark.readings : [{ style: bullet, ordinal: 1 }];
  const begin = ({ style, ordinal }: MarkReading): OpenList[] => {
    const kept = enclosingLists(open, style);
    const depth = intro?.depth ?? (kept.at(-1)?.depth ?? -1) + 1;
    const chapeaux = intro?.chapeaux ?? kept.at(-1)?.chapeaux ?? [];
    return [...kept, { style, ordinal, label: mark.label, chapeaux, depth }];
  };
  const first = readings.find(({ ordinal }) => ordinal === 1);
  // Right after "shall:" a first item begins a list, though (i) could follow (h).
  if (intro?.isPlain && first && !open.some(({ style }) => style === bullet)) return begin(first);
  // The next item of any list before one that leaves some out: (l) follows (k), not (iii).
  for (const most of [1, Number.POSITIVE_INFINITY]) {
    for (let at = open.length - 1; at >= 0; at--) {
      const level = open[at];
      const fits = readings.find(
        ({ style, ordinal }) =>
          style === level?.style &&
          (bullet !== undefined || (ordinal > level.ordinal && ordinal <= level.ordinal + most)),
      );
      if (level === undefined || fits === undefined) continue;
      return [...open.slice(0, at), { ...level, ordinal: fits.ordinal, label: mark.label }];
    }
  }
  return first && begin(first);
}

/** The lists that hold a new one: not one of its own style, nor what is in that. */
function enclosingLists(open: readonly OpenList[], style: string): readonly OpenList[] {
  const same = open.findIndex((level) => level.style === style);
  return same === -1 ? open : open.slice(0, same);
}
