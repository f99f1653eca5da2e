/** Texts of the search. */

export const words = {
  label: "Search the atlas",
  placeholder: "Search the atlas",
  clear: "Clear the search",
  close: "Close the search",
  results: "Search results",
  found: (count: number) => (count === 1 ? "1 found" : `${count} found`),
  shownOf: (shown: number, count: number) => `The first ${shown} of ${count} found`,
  loading: "Searching…",
  failed: "The search could not be loaded. Empty the box and type again.",
  none: (query: string) => `Nothing in this atlas matches “${query}”.`,
  noneShown: (query: string) => `Nothing shown matches “${query}”.`,
  hidden: (count: number) =>
    count === 1 ? "1 more is hidden by the filters" : `${count} more are hidden by the filters`,
  hiddenOnly: (count: number) =>
    count === 1
      ? "1 node or link matches, but the filters hide it"
      : `${count} nodes and links match, but the filters hide them`,
  named: (names: readonly string[], more: number) =>
    `${names.join("; ")}${more > 0 ? `, and ${more} more` : ""}.`,
  ofThem: (count: number, total: number) =>
    total === 1 ? "shows it" : count === total ? `shows all ${total}` : `shows ${count} of them`,
  clearFilters: "Clear filters",
  fields: {
    name: "",
    alias: "also called",
    relation: "",
    summary: "in the summary",
    quote: "in a quote",
  },
  askInstead: "Ask a question instead",
} as const;
