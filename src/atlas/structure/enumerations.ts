/**
 * Finds enumerations, which make up most of a law: items with their marks, and their chapeaux, the
 * sentences that introduce them ("The board shall:").
 */
import {
  type ItemMark,
  itemMark,
  type MarkReading,
  type Paragraph,
  type Range,
} from "../text/index.ts";
import type { SentenceRange } from "./sentences.ts";

/** A sentence with its role in an enumeration. */
export interface EnumeratedSentence extends SentenceRange {
  /** Indices of the sentences that introduce it, outermost first; only for items. */
  readonly chapeaux?: readonly number[];
  /** It introduces items and states nothing without them. */
  readonly isChapeau?: true;
}

export interface Enumerated {
  /** Each with the marks of the items around it and its depth. */
  readonly paragraphs: readonly Paragraph[];
  readonly units: readonly EnumeratedSentence[];
}

/** A list that is not yet finished: another item may follow. */
interface OpenList {
  readonly style: string;
  readonly ordinal: number;
  readonly label: string;
  readonly chapeaux: readonly number[];
  readonly depth: number;
}

/** Finds the items of each section, and for each item the chapeaux of the lists around it. */
export function enumerate(
  text: string,
  paragraphs: readonly Paragraph[],
  sentences: readonly SentenceRange[],
): Enumerated {
  const chapeauxOf: (readonly number[] | undefined)[] = [];
  const introducing = new Set<number>();
  const labelled: Paragraph[] = [];
  let open: OpenList[] = [];
  let section = -1;
  let next = 0;
  /** The last sentence of the previous paragraph, which may introduce items. */
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
      const intro = isItem || !before?.introduces(text.slice(from, from + 2)) ? undefined : before;
      const placed = placeItem(open, mark, bulletStyle(text, paragraph, mark), intro);
      if (placed === undefined) break;
      open = placed;
      isItem = true;
    }
    const level = isItem ? open.at(-1) : undefined;
    const chapeaux = level?.chapeaux ?? [];
    const last = chapeaux.at(-1);
    if (last !== undefined && next > first) introducing.add(last);
    for (let sentence = first; sentence < next; sentence++) {
      if (chapeaux.length > 0) chapeauxOf[sentence] = chapeaux;
    }
    const labels = isItem
      ? open.flatMap(({ label }) => (/[\p{L}\p{N}]/u.test(label) ? label : []))
      : [];
    const depth = level?.depth ?? 0;
    labelled.push({
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
      ...(introducing.has(at) && { isChapeau: true as const }),
    };
  });
  return { paragraphs: labelled, units };
}

/** Where the enumeration around a sentence ends; the sentence's own end if there is none. */
export function enumerationEnd(units: readonly EnumeratedSentence[], at: number): number {
  const root = units[at]?.chapeaux?.[0] ?? at;
  let last = at;
  while (units[last + 1]?.chapeaux?.[0] === root) last++;
  return units[last]?.end ?? 0;
}

/** The indices without chapeaux of other sentences among them, which add nothing. */
export function withoutRedundantChapeaux(
  units: readonly EnumeratedSentence[],
  indices: readonly number[],
): readonly number[] {
  if (indices.length < 2) return indices;
  const chapeaux = new Set(indices.flatMap((at) => units[at]?.chapeaux ?? []));
  return chapeaux.size === 0 ? indices : indices.filter((at) => !chapeaux.has(at));
}

/** A sentence that may introduce the items after it. */
interface Intro {
  /** The sentence itself, preceded by its own chapeaux. */
  readonly chapeaux: readonly number[];
  readonly depth: number;
  /** Whether it ends in a colon or a dash. */
  readonly isPlain: boolean;
  introduces(item: string): boolean;
}

/** A colon or dash introduces any item, an unfinished sentence ("shall") only its continuation. */
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
    introduces: (item) => isPlain || (isOpen && /^\p{Ll}/u.test(item)),
  };
}

/** All marks at a paragraph's start: "(1) 1. The council …" has two. */
function marksAt(text: string, { start, end, form }: Paragraph): readonly ItemMark[] {
  const marks: ItemMark[] = [];
  if (form === "code" || form === "table" || form === "note") return marks;
  let at = start;
  for (let mark = itemMark(text, at); mark && at + mark.length < end; mark = itemMark(text, at)) {
    marks.push(mark);
    at += mark.length;
  }
  return marks;
}

/** The style of a bullet, with its indentation, which is the same for all items of a list. */
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
 * The open lists after a paragraph with this mark: it continues the innermost list that it fits, or
 * begins a new one. `undefined` if the paragraph is not an item ("27. April").
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
  // Right after "shall:" a first item begins a new list, even if (i) could follow (h).
  if (intro?.isPlain && first && !open.some(({ style }) => style === bullet)) return begin(first);
  // Prefer the list whose next item it is over one with items missing: (l) follows (k), not (iii).
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

/** The lists around a new one: those outside the first list of the same style. */
function enclosingLists(open: readonly OpenList[], style: string): readonly OpenList[] {
  const same = open.findIndex((level) => level.style === style);
  return same === -1 ? open : open.slice(0, same);
}
