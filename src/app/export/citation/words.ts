/** The texts of the dialog "Citation". */
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
    `${quotes === 1 ? "The quote" : `The ${quotes} quotes`} on the selection, each with what it supports, from ${
      sources === 1 ? "one source" : `${sources} sources`
    }.`,
  ofSources: (sources: number) =>
    `Nothing is selected: ${sources === 1 ? "the source" : `all ${sources} sources`} of this atlas.`,
  onlyKnown: "What the atlas does not know of a source is left out.",
  format: "Format",
  fromDisk:
    "This page was opened from a disk: the address above and in the footnotes opens on this machine only, and names the file’s folder.",
  permalink: "Link that lasts",
  permalinkNote:
    "It contains hashes of the atlas and of everything it names: if the atlas has changed when the link is opened, the page says what is different.",
} as const;
