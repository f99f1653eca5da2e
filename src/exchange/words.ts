/** The names of formats, who reads each, and what is said where none fits. */

interface FormatWords {
  readonly label: string;
  readonly hint: string;
}

export const formatWords = {
  graphml: { label: "GraphML", hint: "Gephi, yEd, networkx, igraph, Cytoscape" },
  jsonld: { label: "JSON-LD", hint: "Web Annotation with PROV and SKOS; rdflib, Jena" },
  turtle: { label: "Turtle", hint: "Web Annotation with PROV and SKOS; Protégé, rdflib, Jena" },
  nquads: { label: "N-Quads", hint: "the same, a line a statement, for engines" },
} as const satisfies Readonly<Record<string, FormatWords>>;

export const pickWords = {
  unknownName: (name: string) => `The name of ${name} does not tell its format; say which it is.`,
  outOnly: (label: string) => `${label} is written, not read.`,
} as const;
