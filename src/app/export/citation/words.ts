/** What the dialog "Citation" says. */
export const FORMATS = ["footnote", "markdown", "bibtex", "ris", "csl"] as const;
export type Format = (typeof FORMATS)[number];

export const FORMAT_NAMES: Readonly<Record<Format, string>> = {
  footnote: "Footnote",
  markdown: "Markdown",
  bibtex: "BibTeX",
  ris: "RIS",
  csl: "CSL-JSON",
};

export const words = {
  ofQuotes: (quotes: number, sources: number) =>
    `${quotes === 1 ? "The quote" : `The ${quotes} quotes`} on what is selected, each with what it supports, from ${
      sources === 1 ? "one source" : `${sources} sources`
    }.`,
  ofSources: (sources: number) =>
    `Nothing is selected: ${sources === 1 ? "the source" : `all ${sources} sources`} of this atlas.`,
  onlyKnown: "What the atlas does not know of a source is left out.",
  format: "Format",
  permalink: "Link that lasts",
  permalinkNote:
    "It carries the content of the atlas and of what it names as hashes: opened on a changed atlas, it says what has changed.",
} as const;
