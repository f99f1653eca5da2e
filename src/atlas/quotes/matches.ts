/**
 * Finds the words of a selector as written, ignoring differences of form, or including Markdown's
 * marks.
 */
import { type Anchoring, createAnchoring, type Selector } from "../anchoring/index.ts";
import type { Sources, SourceText } from "../documents/index.ts";
import type { JsonNode, Text, TreeReport } from "../files/index.ts";
import { type Range, shifted } from "../text/index.ts";

export interface QuoteContext {
  readonly source: SourceText;
  /** All documents, since the words may be in another one. */
  readonly sources: Sources;
  readonly report: TreeReport;
  /** Whether to search for the nearest passage, which takes time. */
  readonly searchNearest: boolean;
}

/** A selector and the nodes of the tree in which it is written. */
export interface WrittenQuote {
  readonly node: JsonNode;
  readonly exact: Text;
  readonly selector: Selector;
}

export interface Match {
  readonly range: Range;
  /** The selector's words as they are in the read text. */
  readonly actual: Selector;
  /** How they differ from the words as written; absent if they are equal. */
  readonly difference?: "form" | "marks";
}

/** A stretch of read text to search for words. */
export interface SearchArea {
  readonly anchoring: Anchoring;
  /** Offset of the stretch in the document. */
  readonly offset: number;
  /** The same stretch of the file with its marks, if it has any, and the way back to read text. */
  marked(): { readonly anchoring: Anchoring; toRead(range: Range): Range } | undefined;
  /** The read text of the whole document. */
  readonly text: string;
}

/** The search area of a whole document. */
export function wholeDocument({ text, anchoring, markedAnchoring, read }: SourceText): SearchArea {
  return {
    anchoring,
    offset: 0,
    text,
    marked() {
      const anchoring = markedAnchoring();
      return anchoring && { anchoring, toRead: read.fromMarked };
    },
  };
}

/** The search area of a part of a document. */
export function partOfDocument({ text, read }: SourceText, range: Range): SearchArea {
  return {
    anchoring: createAnchoring(text.slice(range.start, range.end)),
    offset: range.start,
    text,
    marked() {
      const markedRange = read.toMarked(range);
      const words = read.marked.slice(markedRange.start, markedRange.end);
      return {
        anchoring: createAnchoring(words),
        toRead: (found) => read.fromMarked(shifted(found, markedRange.start)),
      };
    },
  };
}

/** The places of a selector: as written, or else those that differ in form, or else in marks. */
export function matchesIn(area: SearchArea, selector: Selector): readonly Match[] {
  const { anchoring, offset } = area;
  const places = anchoring.findExact(selector);
  if (places.length > 0) {
    return places.map((range) => ({ range: shifted(range, offset), actual: selector }));
  }
  const normalised = anchoring.findNormalised(selector).map(
    ({ range, prefix, suffix }): Match => ({
      range: shifted(range, offset),
      actual: { exact: anchoring.text.slice(range.start, range.end), prefix, suffix },
      difference: "form",
    }),
  );
  return normalised.length > 0 ? normalised : markedMatches(area, selector);
}

/** The places of a selector that contains marks of the file, with its words without the marks. */
function markedMatches(area: SearchArea, selector: Selector): readonly Match[] {
  const { prefix, suffix } = selector;
  const marked = area.marked();
  if (marked === undefined) return [];
  const asWritten = marked.anchoring
    .findExact(selector)
    .map((range) => ({ range, prefix, suffix }));
  const places = asWritten.length > 0 ? asWritten : marked.anchoring.findNormalised(selector);
  const matches = places.flatMap((place): Match[] => {
    const { start, end } = place.range;
    const range = marked.toRead(place.range);
    const exact = area.text.slice(range.start, range.end);
    if (!/[\p{L}\p{N}]/u.test(exact)) return [];
    const before = marked.toRead({ start: start - (place.prefix?.length ?? 0), end: start });
    const after = marked.toRead({ start: end, end: end + (place.suffix?.length ?? 0) });
    // A context that consisted only of marks does not distinguish anything.
    const words = (range: Range) => area.text.slice(range.start, range.end) || undefined;
    const actual = { exact, prefix: words(before), suffix: words(after) };
    return [{ range, actual, difference: "marks" }];
  });
  const [first] = matches;
  if (first === undefined || matches.length > 1) return matches;
  // Places must be unique in the read text, where more of them may be equal.
  const equal = area.anchoring.findExact(first.actual);
  if (equal.length < 2) return matches;
  return equal.map((range) => ({
    range: shifted(range, area.offset),
    actual: first.actual,
    difference: "marks",
  }));
}
