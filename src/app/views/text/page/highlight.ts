/**
 * What was found in the text, shown by the browser's highlights, which leave the text as it is. A
 * browser without them shows the place one is at by its own selection.
 */
import { type RefObject, useLayoutEffect } from "react";
import type { Range as TextRange } from "../../../../atlas/text/index.ts";
import { holderOf, type Part } from "../../../../query/text/index.ts";
import { pageRange, partElement } from "./onScreen.ts";

/** As Text.module.css names them. */
const FOUND = "text-found";
const CURRENT = "text-found-current";

const HAS_HIGHLIGHTS = typeof CSS !== "undefined" && "highlights" in CSS;

/** Shows what was found in a block, and again whenever the block is drawn anew. */
export function useHighlight(
  block: RefObject<HTMLElement | null>,
  parts: readonly Part[],
  found: readonly TextRange[],
  drawn: unknown,
  marking: unknown,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is drawn decides where words are.
  useLayoutEffect(() => {
    if (!HAS_HIGHLIGHTS || found.length === 0 || !block.current) return;
    const highlight = highlightOf(FOUND);
    const ranges = found.flatMap((place) => {
      const part = parts[holderOf(parts, place.start)];
      const element = part && partElement(block.current ?? undefined, part.start);
      return (element && part && pageRange(element, part.start, place)) ?? [];
    });
    for (const range of ranges) highlight.add(range);
    return () => {
      for (const range of ranges) highlight.delete(range);
    };
  }, [block, parts, found, drawn, marking]);
}

/** Shows the one place that the reader is at; `undefined` shows none. */
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
  const known = CSS.highlights.get(name);
  if (known) return known;
  const made = new Highlight();
  CSS.highlights.set(name, made);
  return made;
}
