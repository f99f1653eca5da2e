/**
 * Shows ranges of text by the CSS Custom Highlight API, which leaves the DOM unchanged. The looks of a
 * name are a rule `::highlight(name)`. Without the API nothing is shown.
 */

const HAS_HIGHLIGHTS = typeof CSS !== "undefined" && "highlights" in CSS;

/** Shows these ranges under a name in the place of any before; none takes the highlight away. */
export function highlightRanges(name: string, ranges: readonly Range[], priority = 0): void {
  if (!HAS_HIGHLIGHTS) return;
  if (ranges.length === 0) {
    CSS.highlights.delete(name);
    return;
  }
  const highlight = new Highlight(...ranges);
  highlight.priority = priority;
  CSS.highlights.set(name, highlight);
}
