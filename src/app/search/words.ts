/** What the search says. */

export const words = {
  label: "Search the atlas",
  placeholder: "Search the atlas",
  clear: "Clear the search",
  close: "Close the search",
  results: "Found",
  found: (count: number) => (count === 1 ? "1 found" : `${count} found`),
  shownOf: (shown: number, count: number) => `The first ${shown} of ${count} found`,
  loading: "Searching…",
  failed: "The search could not be loaded. Empty the box and type again.",
  none: (query: string) => `Nothing in this atlas has “${query}”.`,
  noneShown: (query: string) => `Nothing that is shown has “${query}”.`,
  hidden: (count: number) =>
    count === 1 ? "1 more is hidden by the filters" : `${count} more are hidden by the filters`,
  hiddenOnly: (count: number) =>
    count === 1
      ? "1 node or link has it, but the filters hide it"
      : `${count} nodes and links have it, but the filters hide them`,
  named: (names: readonly string[], more: number) =>
    `${names.join("; ")}${more > 0 ? `, and ${more} more` : ""}.`,
  ofThem: (count: number, all: number) =>
    all === 1 ? "shows it" : count === all ? `shows all ${all}` : `shows ${count} of them`,
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
