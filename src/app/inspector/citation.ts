/** A quote as one would cite it: its words, its source as far as it is known, and a way back. */
import type { Atlas, Quote } from "../../atlas/atlas.ts";
import { placeWords } from "../../graph/cite/source.ts";
import { words } from "./words.ts";

/** Only what the atlas says of the source: nothing is invented, what is unknown is left out. */
export function citation(atlas: Atlas, quote: Quote, address: string): string {
  return `${quoted(quote)}\n${sourceLine(atlas, quote)}\nIn: ${atlas.title}. ${address}`;
}

/** The words of a quote in one line, in quotation marks. */
export function quoted(quote: Quote): string {
  return `“${quote.exact.replace(/\s+/gu, " ").trim()}”`;
}

/** Where a quote stands, with what kind of source that is. */
export function sourceLine(atlas: Atlas, quote: Quote): string {
  return placeWords(atlas, quote, words.roles);
}
