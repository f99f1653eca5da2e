/** What does a proposal need to be taken, and how does it become claims of a draft? */
export { isPlain, open, takeMany } from "./many.ts";
export { type Need, needsOf, type Places } from "./needs.ts";
export { takeClaim } from "./take.ts";
export { writtenQuote } from "./writtenQuote.ts";
