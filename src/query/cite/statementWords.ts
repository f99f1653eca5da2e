/**
 * How a quote supports a link, in words. This must accompany every quote: without it, a conclusion
 * would pass for a statement, and a claim for a fact.
 */
import { lowerName, qualitiesOf, valueWords } from "../../atlas/attributes/index.ts";
import type { LinkQuote, Quote } from "../../atlas/index.ts";
import { words } from "./citationWords.ts";
import { oneLine } from "./sourceOf.ts";

/** Whether a quote belongs to a link. */
function isOfLink(quote: Quote | LinkQuote): quote is LinkQuote {
  return "basis" in quote;
}

/** "implied, claimed by the source", "stated, intended, required", for use within a sentence. */
export function qualityWords(quote: LinkQuote): string {
  const qualities = qualitiesOf(quote).map(({ of, value }) => {
    const named = valueWords(of, value);
    return named.cited ?? lowerName(named);
  });
  return [...qualities, ...(quote.negated ? [words.denied] : [])].join(", ");
}

/** The reasoning as a sentence: "How it follows: Efforts to …"; `undefined` if there is none. */
export function reasoningWords({ reasoning }: LinkQuote): string | undefined {
  const why = oneLine(reasoning ?? "");
  return why === "" ? undefined : words.reasoning(/[.!?…]$/u.test(why) ? why : `${why}.`);
}

/** "Implied, claimed by the source. How it follows: …"; empty for the quote of a node. */
export function statementWords(quote: Quote | LinkQuote): string {
  if (!isOfLink(quote)) return "";
  const qualities = qualityWords(quote);
  const first = `${qualities.charAt(0).toUpperCase()}${qualities.slice(1)}.`;
  const why = reasoningWords(quote);
  return why === undefined ? first : `${first} ${why}`;
}
