/** What slides say beside the words of the atlas and of its briefing. */

export const LEGEND_WORDS = {
  implied: "implied",
  symmetric: "both ways",
  denied: "barred: denied by the words",
} as const;

export const words = {
  /** "For a minister": an article within a sentence is in lower case; a name stays. */
  audience: (audience: string) =>
    `For ${audience.replace(/^(The|An?)(?= )/u, (article) => article.toLowerCase())}`,
  sources: "Sources",
  /** "Sources: The plan, Town Council (2031); The article." */
  basedOn: (list: readonly string[]) => `Based on ${list.join("; ")}`,
  dated: (title: string, date: string | undefined) =>
    date === undefined ? title : `${title} (${date})`,
  source: (number: number) => ` [${number}]`,
  sourceLine: (number: number) => `[${number}] `,
  quotes: "Quotes",
  /** Heads what a slide had no room for, in its notes. */
  inFull: "In full:",
  matrix: "Matrix",
  table: "Table",
  text: "Text",
} as const;
