/** A path as text for a document: its sentences, what holds them together, its quotes as footnotes. */
import type { Atlas, LinkQuote } from "../../../atlas/atlas.ts";
import { type Chain, stepText } from "../../../graph/chain.ts";
import { BASIS_WORDS, FORCE_WORDS, STATUS_WORDS } from "../../filters/words.ts";
import { quoted, sourceLine } from "../../inspector/citation.ts";
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
    const note = qualities(step.quote);
    return `${stepText(atlas, step)} (${note}) [${number}]`;
  });
  return [
    `${sentences.join("; ")}.`,
    ...(chain.steps.length > 1 ? [caption(chain.thread)] : []),
    "",
    ...notes.map((quote, index) => {
      const { reasoning } = quote;
      const why = reasoning === undefined ? "" : ` ${words.reasoning} ${reasoning}`;
      return `[${index + 1}] ${quoted(quote)} ${sourceLine(atlas, quote)}${why}`;
    }),
    "",
    `${words.copiedFrom} ${atlas.title}. ${address}`,
  ].join("\n");
}

/** "implied, intended" */
function qualities({ basis, status, force }: LinkQuote): string {
  const names = [BASIS_WORDS[basis], STATUS_WORDS[status], ...(force ? [FORCE_WORDS[force]] : [])];
  return names.join(", ").toLowerCase();
}

/** Whether two quotes are the same words in the same place. */
export function isSame(one: LinkQuote, other: LinkQuote): boolean {
  return one.document === other.document && one.start === other.start && one.end === other.end;
}
