/** The citation formats: how each is written, and the file it is saved as. */
import {
  bibtex,
  type CitationContext,
  type Citations,
  cslJson,
  footnotes,
  markdownQuotes,
  ris,
} from "../../../query/cite/index.ts";
import type { Format } from "./words.ts";

interface FormatOfCitation {
  readonly write: (cited: Citations, context: CitationContext) => string;
  readonly extension: string;
  readonly type: string;
}

export const CITATION_FORMATS: Readonly<Record<Format, FormatOfCitation>> = {
  footnote: { write: footnotes, extension: "txt", type: "text/plain" },
  markdown: { write: markdownQuotes, extension: "md", type: "text/markdown" },
  bibtex: { write: ({ sources }) => bibtex(sources), extension: "bib", type: "text/x-bibtex" },
  ris: {
    write: ({ sources }) => ris(sources),
    extension: "ris",
    type: "application/x-research-info-systems",
  },
  csl: {
    write: ({ sources }) => cslJson(sources),
    extension: "json",
    type: "application/vnd.citationstyles.csl+json",
  },
};
