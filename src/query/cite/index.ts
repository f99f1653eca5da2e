/** How is a source, or a quote of it, cited? */
export { bibtex } from "./bibtex.ts";
export { type Cited, citedBy, citedQuote } from "./cited.ts";
export { cslJson } from "./csl.ts";
export { itemWords, pageWords } from "./locator.ts";
export { type Context, citation, footnotes, markdownQuotes, quotedWords } from "./notes.ts";
export { originalAt } from "./originalAt.ts";
export { ris } from "./ris.ts";
export { placeWords } from "./sourceOf.ts";
export { qualityWords, reasoningWords, statementWords } from "./statementWords.ts";
