/** Shows the selected words in the text, whatever is drawn anew around them, and the caret in sight. */
import { type RefObject, useEffect } from "react";
import { selectedBy } from "../../../coding/index.ts";
import { highlightRanges } from "../../../ui/browser/highlights.ts";
import { pageElement, pageRange, scrollIntoSight } from "../../views/text/page/onScreen.ts";
import { passagesOf, type Selected } from "./useSelected.ts";

/** The names of the highlights in Coding.module.css. */
const SELECTED = "coded-words";
const CARET = "coding-caret";

interface TextRange {
  readonly start: number;
  readonly end: number;
}

export function useShown(selected: Selected, scroller: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = scroller.current;
    const { caret } = selected;
    if (!root || !caret) return;
    const show = () => {
      const page = pageElement(root, caret.document);
      const ranges = passagesOf(selected).flatMap((range) => domRanges(page, range));
      highlightRanges(SELECTED, ranges, 2);
      highlightRanges(CARET, domRanges(page, caret.head), 3);
    };
    show();
    // Marks come and go with what is coded and with what is in sight, and bring new text nodes.
    const observer = new MutationObserver(show);
    observer.observe(root, { childList: true, subtree: true });
    return () => {
      observer.disconnect();
      highlightRanges(SELECTED, []);
      highlightRanges(CARET, []);
    };
  }, [selected, scroller]);
  const { caret, isSeen } = selected;
  useEffect(() => {
    const root = scroller.current;
    if (!root || !caret || isSeen) return;
    const { start, end } = selectedBy(caret);
    const at = caret.head.start > start ? { start: caret.head.start, end } : caret.head;
    const page = pageElement(root, caret.document);
    // Ranges have no getBoundingClientRect in jsdom.
    scrollIntoSight(root, () => domRanges(page, at)[0]?.getBoundingClientRect?.());
  }, [caret, isSeen, scroller]);
}

/** The ranges of a passage in the page, one for each heading and paragraph that it runs over. */
function domRanges(page: HTMLElement | undefined, { start, end }: TextRange): readonly Range[] {
  const parts = [...(page?.querySelectorAll<HTMLElement>("[data-part]") ?? [])];
  const startOf = (part: HTMLElement | undefined) =>
    part ? Number(part.dataset.part) : Number.POSITIVE_INFINITY;
  return parts.flatMap((part, at) => {
    const [from, next] = [startOf(part), startOf(parts[at + 1])];
    if (from >= end || next <= start) return [];
    const within = { start: Math.max(start, from), end: Math.min(end, next) };
    return rangeUpTo(part, from, within) ?? [];
  });
}

/** Between two parts are line breaks that no element holds. */
function rangeUpTo(part: HTMLElement, from: number, within: TextRange): Range | undefined {
  const exact = pageRange(part, from, within);
  if (exact || within.end <= within.start) return exact;
  const shorter = within.end - 1;
  return shorter > within.start ? rangeUpTo(part, from, { ...within, end: shorter }) : undefined;
}
