/**
 * Makes a quote of selected words: whole words, with the text before or after them where they stand
 * more than once, so that the compiler finds them at the place where they were selected.
 */
import { contextFor } from "../atlas/anchoring/index.ts";
import { QUOTE_MAX } from "../atlas/format/index.ts";
import type { Document } from "../atlas/index.ts";
import { enumerationEnd } from "../atlas/structure/index.ts";
import {
  characterCutBy,
  indicesTouching,
  innermostSection,
  isInsideWord,
  overlaps,
  type Range,
} from "../atlas/text/index.ts";
import type { JsonObject } from "../draft/index.ts";
import { unitAt, unitsOf, wordsOfUnit } from "./units.ts";

/** Why selected words can't be quoted; as one quote, where there are several passages. */
export type Refusal = "none" | "long" | "overSection" | "apart";

/** The words of a quote as the format has them, or why they can't be one. */
export type Quoted =
  | { readonly quote: JsonObject; readonly ranges: readonly Range[] }
  | { readonly refusal: Refusal };

/**
 * The selected stretch from its first whole word to its last, or undefined where it has no word.
 * Signs at its edges go, save for the end of a sentence that is selected from its beginning.
 */
export function wholeWords(
  document: Document,
  { start, end }: Range,
  language: string,
): Range | undefined {
  const units = unitsOf(document);
  const words: Range[] = [];
  for (let unit = Math.max(0, unitAt(document, start)); unit < units.length; unit++) {
    if ((units[unit]?.start ?? end) > end) break;
    const touched = wordsOfUnit(document, unit, language).filter((word) =>
      start === end ? word.start <= start && end <= word.end : word.start < end && word.end > start,
    );
    words.push(...touched);
  }
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return undefined;
  const { text } = document;
  const whole = { start: first.start, end: last.end };
  const sentence = units[unitAt(document, last.start)];
  // A stop belongs to the words where the whole sentence is meant.
  if (
    sentence &&
    end > last.end &&
    first.start <= (wordsAt(document, sentence, language)?.start ?? 0)
  )
    whole.end = Math.max(whole.end, Math.min(end, sentence.end));
  const opening = text.slice(Math.max(start, 0), whole.start);
  if (start < whole.start && /^[\p{Pi}\p{Ps}"']+$/u.test(opening)) whole.start = start;
  while (text[whole.end - 1]?.trim() === "") whole.end--;
  while (isCut(text, whole.start)) whole.start--;
  while (isCut(text, whole.end)) whole.end++;
  return whole;
}

const isCut = (text: string, at: number): boolean =>
  isInsideWord(text, at) || characterCutBy(text, { start: at, end: at }) !== undefined;

const wordsAt = (document: Document, { start }: Range, language: string) =>
  wordsOfUnit(document, unitAt(document, start), language)[0];

/** The quote of one or several passages of a document, which are the whole words of a selection. */
export function quoteOf(document: Document, passages: readonly Range[]): Quoted {
  const { text, sections } = document;
  const ranges = united(text, passages);
  const [first, ...more] = ranges;
  const last = ranges.at(-1);
  if (!first || !last || !ranges.every((range) => hasWords(text, range)))
    return { refusal: "none" };
  if (ranges.reduce((sum, { start, end }) => sum + end - start, 0) > QUOTE_MAX)
    return { refusal: "long" };
  if (innermostSection(sections, first.start) !== innermostSection(sections, last.end - 1))
    return { refusal: "overSection" };
  const whole = selectorAt(text, first, { start: 0, end: text.length }, "only");
  if (more.length === 0) return { quote: { document: document.id, ...whole }, ranges };
  const scope = scopeEnd(document, first);
  if (last.end > scope) return { refusal: "apart" };
  const parts = more.map((range, at) => {
    const from = ranges[at]?.end ?? 0;
    return selectorAt(text, range, { start: from, end: scope }, "first");
  });
  return { quote: { document: document.id, parts: [whole, ...parts] }, ranges };
}

const hasWords = (text: string, { start, end }: Range): boolean =>
  /[\p{L}\p{N}]/u.test(text.slice(start, end));

/** Where the sentence or enumeration ends in which further parts of a quote may stand. */
function scopeEnd({ sentences }: Document, first: Range): number {
  const last = indicesTouching(sentences, first).at(-1);
  return last === undefined ? first.end : enumerationEnd(sentences, last);
}

/** The passages in reading order; those that overlap or adjoin are one. */
function united(text: string, passages: readonly Range[]): readonly Range[] {
  const ranges: Range[] = [];
  for (const range of [...passages].sort((a, b) => a.start - b.start)) {
    const before = ranges.at(-1);
    if (before && (overlaps(before, range) || text.slice(before.end, range.start).trim() === ""))
      ranges[ranges.length - 1] = { start: before.start, end: Math.max(before.end, range.end) };
    else ranges.push(range);
  }
  return ranges;
}

/** The words at a place, with what makes it the only or the first such place in a stretch of text. */
function selectorAt(
  text: string,
  place: Range,
  within: Range,
  wanted: "only" | "first",
): JsonObject {
  const exact = text.slice(place.start, place.end);
  const places = placesOf(text, exact, within);
  const rivals = places.filter(({ start }) => wanted === "only" || start <= place.start);
  if (rivals.length < 2) return { exact };
  const short = contextFor(text, place, rivals);
  if (short && isWithin(place, short, within)) return { exact, ...short };
  return { exact, ...longContext(text, place, rivals, within) };
}

/** All places of some words in a stretch of text, overlapping ones too. */
function placesOf(text: string, exact: string, { start, end }: Range): readonly Range[] {
  const places: Range[] = [];
  for (let at = text.indexOf(exact, start); at !== -1; at = text.indexOf(exact, at + 1)) {
    if (at + exact.length > end) break;
    const place = { start: at, end: at + exact.length };
    if (characterCutBy(text, place) === undefined) places.push(place);
  }
  return places;
}

const isWithin = (
  place: Range,
  context: { readonly prefix?: string; readonly suffix?: string },
  within: Range,
): boolean =>
  place.start - (context.prefix?.length ?? 0) >= within.start &&
  place.end + (context.suffix?.length ?? 0) <= within.end;

/** Code units that a context grows by on both sides. */
const GROWTH = 40;

/** Text on both sides that singles a place out; the whole stretch does at the latest. */
function longContext(text: string, place: Range, places: readonly Range[], within: Range) {
  for (let size = GROWTH; ; size *= 2) {
    let start = Math.max(within.start, place.start - size);
    let end = Math.min(within.end, place.end + size);
    while (start > within.start && isCut(text, start)) start--;
    while (end < within.end && isCut(text, end)) end++;
    const [prefix, suffix] = [text.slice(start, place.start), text.slice(place.end, end)];
    const fits = (other: Range) =>
      other.start - prefix.length >= within.start &&
      text.startsWith(prefix, other.start - prefix.length) &&
      text.startsWith(suffix, other.end);
    const isWhole = start === within.start && end === within.end;
    if (isWhole || places.filter(fits).length === 1)
      return { ...(prefix !== "" && { prefix }), ...(suffix !== "" && { suffix }) };
  }
}
