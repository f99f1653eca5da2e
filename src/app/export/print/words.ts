/** The texts of the dialog "Print", and those printed on paper other than quotes. */
export const words = {
  title: "Print",
  close: "Close",
  note: "A first page, then one page per step: its headline, its picture with the legend, and its quotes with their sources. To get a PDF, choose it in the browser's print dialog.",
  /** Said of a briefing: a step's page holds no more than a page does. */
  cut: "A table, matrix or text that is longer than its step's page is cut there, and the page says how much is left out.",
  /** Said of the view: all of it is printed, but for columns that are too many. */
  whole: "All rows and paragraphs are printed, on as many pages as they need.",
  columns: (most: number) => `A matrix has its ${most} fullest columns.`,
  what: "What to print",
  view: "This view",
  notes: "With notes",
  paper: "Paper",
  papers: { a4: "A4", letter: "Letter" },
  print: "Print",
  printing: (place: number, count: number) => `Laying out page ${place} of ${count}…`,
  page: (place: number, count: number) => `${place} of ${count}`,
  audience: (audience: string) =>
    `For ${audience.replace(/^(The|An?)(?= )/u, (article) => article.toLowerCase())}`,
  steps: "Steps",
  notesTitle: "Notes",
  /** "Instruments by pillars: how many links." */
  matrix: (sides: string, what: string) => `${sides}: how many ${what}.`,
  bars: (statuses: readonly string[]) => `Bars, from left to right: ${statuses.join(", ")}.`,
  key: "Words on grey speak of a node, underlined words of a link.",
  litKey: "Bold words are what the step is about; underlined words speak of other nodes and links.",
  quotes: "Quotes",
  links: "Links",
  noLinks: "These sources name no links of this node.",
  itself: "What the sources call it",
  also: "Also:",
  pillars: "Pillars:",
  translation: "Translation:",
  denied: "Denied",
} as const;
