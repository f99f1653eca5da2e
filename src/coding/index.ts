/** What are selected words taken to be? The quote, and what a node, a link or evidence of it would say. */
export { type Quoted, quoteOf, type Refusal, wholeWords } from "./quote.ts";
