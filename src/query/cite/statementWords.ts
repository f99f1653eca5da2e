/**
 * How words carry a link: what must go wherever a quote goes, since without it a conclusion would
 * pass for a statement and a claim for a fact.
 */
import type { LinkQuote, Quote } from "../../atlas/index.ts";
import { words } from "./citationWords.ts";
import { oneLine } from "./sourceOf.ts";

export function isOfLink(quote: Quote | LinkQuote): quote is LinkQuote {
  return "basis" in quote;
}

/** "implied, claimed by the source", "stated, intended, required": within a sentence. */
export function qualityWords({ basis, status, force, negated }: LinkQuote): string {
  return [
    words.basis[basis],
    words.status[status],
    ...(force === undefined ? [] : [words.force[force]]),
    ...(negated ? [words.denied] : []),
  ].join(", ");
}

/** "How it follows: Efforts to produce processors …", as a sentence; `undefined` where it is stated. */
export function reasoningWords({ reasoning }: LinkQuote): string | undefined {
  const why = oneLine(reasoning ?? "");
  return why === "" ? undefined : words.reasoning(/[.!?…]$/u.test(why) ? why : `${why}.`);
}

/** "Implied, claimed by the source. How it follows: …"; empty for the quote of a node. */
export function statementWords(quote: Quote | LinkQuote): string {
  if (!isOfLink(quote)) return "";
  const said = qualityWords(quote);
  const first = `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
  const why = reasoningWords(quote);
  return why === undefined ? first : `${first} ${why}`;
}
