/** Where the words of a selector stand: as written, but for form, or with the marks of the file. */
import { type Anchoring, createAnchoring, type Selector } from "../anchoring/index.ts";
import type { Sources, SourceText } from "../documents/index.ts";
import type { JsonNode, Text, TreeReport } from "../files/index.ts";
import { type Range, shifted } from "../text/index.ts";

export interface QuoteContext {
  readonly source: SourceText;
  /** All documents: the words may stand in another one. */
  readonly sources: Sources;
  readonly report: TreeReport;
  /** Whether to look for the nearest passage, which takes time. */
  readonly searchNearest: boolean;
}

/** A selector and the nodes that its parts stand in. */
export interface WrittenQuote {
  readonly node: JsonNode;
  readonly exact: Text;
  readonly selector: Selector;
}

export interface Match {
  readonly range: Range;
  /** The selector as it stands in the read text. */
  readonly actual: Selector;
  /** What it differs in from what was written, if in anything. */
  readonly difference?: "form" | "marks";
}

/** A stretch of read text in which words are sought. */
export interface SearchArea {
  readonly anchoring: Anchoring;
  /** Where it begins in the document. */
  readonly offset: number;
  /** The same stretch of the file, where that has marks, and the way back into the document. */
  marked(): { readonly anchoring: Anchoring; toRead(range: Range): Range } | undefined;
  readonly text: string;
}

/** All of a document. */
export function wholeDocument({ text, anchoring, markedAnchoring, read }: SourceText): SearchArea {
  return {
    anchoring,
    offset: 0,
    text,
    marked() {
      const found = markedAnchoring();
      return found && { anchoring: found, toRead: read.fromMarked };
    },
  };
}

/** A part of a document by itself, for words that are only sought there. */
export function partOfDocument({ text, read }: SourceText, range: Range): SearchArea {
  return {
    anchoring: createAnchoring(text.slice(range.start, range.end)),
    offset: range.start,
    text,
    marked() {
      const there = read.toMarked(range);
      const words = read.marked.slice(there.start, there.end);
      return {
        anchoring: createAnchoring(words),
        toRead: (found) => read.fromMarked(shifted(found, there.start)),
      };
    },
  };
}

/** The places of a selector; those that differ only where none is as written. */
export function matchesIn(field: SearchArea, selector: Selector): readonly Match[] {
  const { anchoring, offset } = field;
  const places = anchoring.findExact(selector);
  if (places.length > 0) {
    return places.map((range) => ({ range: shifted(range, offset), actual: selector }));
  }
  const like = anchoring.findNormalised(selector).map(
    ({ range, prefix, suffix }): Match => ({
      range: shifted(range, offset),
      actual: { exact: anchoring.text.slice(range.start, range.end), prefix, suffix },
      difference: "form",
    }),
  );
  return like.length > 0 ? like : markedMatches(field, selector);
}

/** Of a quote that carries the marks of the file: what is left of it without them. */
function markedMatches(field: SearchArea, selector: Selector): readonly Match[] {
  const { prefix, suffix } = selector;
  const marked = field.marked();
  if (marked === undefined) return [];
  const asWritten = marked.anchoring
    .findExact(selector)
    .map((range) => ({ range, prefix, suffix }));
  const found = asWritten.length > 0 ? asWritten : marked.anchoring.findNormalised(selector);
  const matches = found.flatMap((place): Match[] => {
    const { start, end } = place.range;
    const range = marked.toRead(place.range);
    const exact = field.text.slice(range.start, range.end);
    if (!/[\p{L}\p{N}]/u.test(exact)) return [];
    const before = marked.toRead({ start: start - (place.prefix?.length ?? 0), end: start });
    const after = marked.toRead({ start: end, end: end + (place.suffix?.length ?? 0) });
    // What was all marks singles nothing out.
    const words = (one: Range) => field.text.slice(one.start, one.end) || undefined;
    const actual = { exact, prefix: words(before), suffix: words(after) };
    return [{ range, actual, difference: "marks" }];
  });
  const [first] = matches;
  if (first === undefined || matches.length > 1) return matches;
  // Uniqueness is counted in the read text, where more may be alike.
  const alike = field.anchoring.findExact(first.actual);
  if (alike.length < 2) return matches;
  return alike.map((range) => ({
    range: shifted(range, field.offset),
    actual: first.actual,
    difference: "marks",
  }));
}
