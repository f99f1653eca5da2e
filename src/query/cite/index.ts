/** Citations of sources and quotes: BibTeX, RIS, CSL-JSON, footnotes and Markdown. */
export { bibtex } from "./bibtex.ts";
export { type Citations, citationsOf, citedQuote } from "./cited.ts";
export { cslJson } from "./csl.ts";
export { itemWords, pageWords } from "./locator.ts";
export { type CitationContext, citation, footnotes, markdownQuotes, quotedWords } from "./notes.ts";
export { originalAt } from "./originalAt.ts";
export { ris } from "./ris.ts";
export { placeWords } from "./sourceOf.ts";
export { qualityWords, reasoningWords, statementWords } from "./statementWords.ts";
