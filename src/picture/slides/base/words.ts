/** Words on slides, apart from those of the atlas and its briefing. */

export const LEGEND_WORDS = {
  implied: "implied",
  symmetric: "both ways",
  denied: "denied by the words",
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
  source: (number: number) => `[${number}]`,
  sourceLine: (number: number) => `[${number}] `,
  quotes: "Quotes",
  /** The slide that lists what the map of another slide names by number. */
  names: (slide: number) => `The numbers on slide ${slide}`,
  numbers: (from: number, to: number) => `Names ${from} to ${to}`,
  numbered: (number: number, name: string) => `${number} ${name}`,
  /** The map for who can't see it: how much it holds, then the links it is about. */
  map: "Map",
  mapDescription: (nodes: string, links: string, sentences: readonly string[], rest: number) =>
    [
      `A map of ${nodes} and ${links}.`,
      ...sentences.map((sentence) => `${sentence}.`),
      ...(rest > 0 ? [`And ${rest} more.`] : []),
    ].join(" "),
  /** What a callout points to, for who can't see its arrow. */
  callout: (claim: string) => `Callout: ${claim}`,
  calloutArrow: "Arrow of a callout",
  leftOut: (nodes: string) => `Not drawn here: ${nodes} of this view.`,
  numberedHere: (count: number, whole: number) =>
    `${whole - count} of ${whole} nodes are named here, the others by number: see what follows.`,
  /** Heading in the notes, above texts that had to be cut on the slide. */
  inFull: "In full:",
  ownNotes: "Own notes of whoever made these slides, no part of what the sources say:",
  matrix: "Matrix",
  total: "All",
  matrixOf: (rows: readonly string[], columns: readonly string[]) =>
    `A matrix with rows for ${rows.join(", ")} and columns for ${columns.join(", ")}.`,
  table: "Table",
  text: "Text",
} as const;
