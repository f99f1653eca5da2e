/** A quote as one would cite it: its words, its source as far as it is known, and a way back. */
import type { Atlas, Quote } from "../../atlas/atlas.ts";
import { lookup, sectionName } from "../../graph/lookup.ts";
import { words } from "./words.ts";

/** Only what the atlas says of the source: nothing is invented, what is unknown is left out. */
export function citation(atlas: Atlas, quote: Quote, address: string): string {
  return `${quoted(quote)}\n${sourceLine(atlas, quote)}\nIn: ${atlas.title}. ${address}`;
}

/** The words of a quote in one line, in quotation marks. */
export function quoted(quote: Quote): string {
  return `“${quote.exact.replace(/\s+/gu, " ").trim()}”`;
}

/** Author, title, section, publisher, date, role and address of where a quote stands. */
export function sourceLine(atlas: Atlas, quote: Quote): string {
  const document = lookup(atlas).documents.get(quote.document);
  const section = sectionName(atlas, quote);
  const source = [
    document?.author,
    document?.title ?? quote.document,
    section !== undefined && `section “${section}”`,
    document?.publisher,
    document?.published,
    document && words.roles[document.role].toLowerCase(),
    document?.url,
  ].filter((part) => part !== undefined && part !== false);
  return `${source.join(", ")}.`;
}
