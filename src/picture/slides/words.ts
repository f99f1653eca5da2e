/** Words on slides, apart from those of the atlas and its briefing. */

export const LEGEND_WORDS = {
  implied: "implied",
  symmetric: "both ways",
  denied: "barred: denied by the words",
} as const;

export const words = {
  /** "For a minister": an article becomes lower case, a name does not. */
  audience: (audience: string) =>
    `For ${audience.replace(/^(The|An?)(?= )/u, (article) => article.toLowerCase())}`,
  sources: "Sources",
  /** "Based on The plan (2031); The article" */
  basedOn: (list: readonly string[]) => `Based on ${list.join("; ")}`,
  dated: (title: string, date: string | undefined) =>
    date === undefined ? title : `${title} (${date})`,
  source: (number: number) => ` [${number}]`,
  sourceLine: (number: number) => `[${number}] `,
  quotes: "Quotes",
  /** Heading in the notes, above texts that had to be cut on the slide. */
  inFull: "In full:",
  matrix: "Matrix",
  table: "Table",
  text: "Text",
} as const;
