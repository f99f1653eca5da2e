/** A path as text for a document: its sentences, what holds them together, its quotes as footnotes. */
import type { Atlas, LinkQuote } from "../../../atlas/index.ts";
import {
  placeWords,
  qualityWords,
  quotedWords,
  reasoningWords,
} from "../../../query/cite/index.ts";
import { type Chain, stepText } from "../../../query/paths/index.ts";
import { caption, words } from "./words.ts";

/**
 * Every footnote names words, source, section, the source's role, and what the words say of
 * themselves. The same words are one footnote.
 */
export function pathText(atlas: Atlas, chain: Chain, address: string): string {
  const notes: LinkQuote[] = [];
  const sentences = chain.steps.map((step) => {
    const known = notes.findIndex((note) => isSame(note, step.quote));
    const number = known === -1 ? notes.push(step.quote) : known + 1;
    return `${stepText(atlas, step)} (${qualityWords(step.quote)}) [${number}]`;
  });
  return [
    `${sentences.join("; ")}.`,
    ...(chain.steps.length > 1 ? [caption(chain.thread)] : []),
    "",
    ...notes.map((quote, index) => {
      const said = [quotedWords(quote), placeWords(atlas, quote), reasoningWords(quote) ?? ""];
      return `[${index + 1}] ${said.join(" ").trim()}`;
    }),
    "",
    `${words.copiedFrom} ${atlas.title}. ${address}`,
  ].join("\n");
}

/** Whether two quotes are the same words in the same place. */
export function isSame(one: LinkQuote, other: LinkQuote): boolean {
  return one.document === other.document && one.start === other.start && one.exact === other.exact;
}
