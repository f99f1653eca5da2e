/** The names of formats, who reads each, and what is said where none fits. */

interface FormatWords {
  readonly label: string;
  readonly hint: string;
}

export const formatWords = {
  graphml: { label: "GraphML", hint: "Gephi, yEd, networkx, igraph, Cytoscape" },
} as const satisfies Readonly<Record<string, FormatWords>>;

export const pickWords = {
  unknownName: (name: string) => `The name of ${name} does not tell its format; say which it is.`,
  outOnly: (label: string) => `${label} is written, not read.`,
} as const;
