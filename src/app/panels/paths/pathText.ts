/** A path as text for a document, with its quotes as footnotes. */
import type { Atlas, LinkQuote, Quote } from "../../../atlas/index.ts";
import {
  placeWords,
  qualityWords,
  quotedWords,
  reasoningWords,
} from "../../../query/cite/index.ts";
import { type Chain, stepText } from "../../../query/paths/index.ts";
import { caption, words } from "./words.ts";

/**
 * The sentences of the steps, what holds them together, and a footnote for each quote with its
 * words, source, section, the role of the source and the reasoning.
 */
export function pathText(atlas: Atlas, chain: Chain, address: string): string {
  const notes: LinkQuote[] = [];
  const sentences = chain.steps.map((step) => {
    const number = footnoteNumber(notes, step.quote);
    return `${stepText(atlas, step)} (${qualityWords(step.quote)}) [${number}]`;
  });
  return [
    `${sentences.join("; ")}.`,
    ...(chain.steps.length > 1 ? [caption(chain.thread)] : []),
    "",
    ...notes.map((quote, index) => {
      const parts = [quotedWords(quote), placeWords(atlas, quote), reasoningWords(quote) ?? ""];
      return `[${index + 1}] ${parts.join(" ").trim()}`;
    }),
    "",
    `${words.copiedFrom} ${atlas.title}. ${address}`,
  ].join("\n");
}

/**
 * The number of a quote's footnote, from 1. Adds the quote to `notes` unless the same words are
 * there already.
 */
export function footnoteNumber<Q extends Quote>(notes: Q[], quote: Q): number {
  const index = notes.findIndex((note) => isSamePlace(note, quote));
  return index === -1 ? notes.push(quote) : index + 1;
}

/** Whether two quotes are the same words in the same place. */
export function isSamePlace(a: Quote, b: Quote): boolean {
  return a.document === b.document && a.start === b.start && a.exact === b.exact;
}
