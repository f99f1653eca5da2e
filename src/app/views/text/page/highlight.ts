/**
 * Shows matches of the find box with the CSS Custom Highlight API, which leaves the DOM unchanged.
 * A browser without it shows only the current match, as a selection.
 */
import { type RefObject, useLayoutEffect } from "react";
import type { Range as TextRange } from "../../../../atlas/text/index.ts";
import { indexHolding, type Part } from "../../../../query/text/index.ts";
import { pageRange, partElement } from "./onScreen.ts";

/** The names of the highlights in Text.module.css. */
const FOUND = "text-found";
const CURRENT = "text-found-current";

const HAS_HIGHLIGHTS = typeof CSS !== "undefined" && "highlights" in CSS;

/**
 * Highlights the matches in a block; `drawn` and `marking` change whenever the block renders anew.
 */
export function useHighlight(
  block: RefObject<HTMLElement | null>,
  parts: readonly Part[],
  found: readonly TextRange[],
  drawn: unknown,
  marking: unknown,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new rendering moves the text nodes.
  useLayoutEffect(() => {
    if (!HAS_HIGHLIGHTS || found.length === 0 || !block.current) return;
    const highlight = highlightOf(FOUND);
    const ranges = found.flatMap((occurrence) => {
      const part = parts[indexHolding(parts, occurrence.start)];
      const element = part && partElement(block.current ?? undefined, part.start);
      return (element && part && pageRange(element, part.start, occurrence)) ?? [];
    });
    for (const range of ranges) highlight.add(range);
    return () => {
      for (const range of ranges) highlight.delete(range);
    };
  }, [block, parts, found, drawn, marking]);
}

/** Highlights the current match; `undefined` removes the highlight. */
export function highlightCurrent(range: Range | undefined): void {
  if (!HAS_HIGHLIGHTS) {
    if (!range) return;
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
    return;
  }
  const highlight = highlightOf(CURRENT);
  highlight.clear();
  highlight.priority = 1;
  if (range) highlight.add(range);
}

function highlightOf(name: string): Highlight {
  const existing = CSS.highlights.get(name);
  if (existing) return existing;
  const highlight = new Highlight();
  CSS.highlights.set(name, highlight);
  return highlight;
}
