/** Citations in words: footnotes, and quotes in Markdown. */
import type { Atlas } from "../../atlas/atlas.ts";
import { type Cited, oneLine, placeWords, sourceWords } from "./source.ts";

/** What a citation in words is part of. */
export interface Context {
  readonly atlas: Atlas;
  /** The link that lasts. */
  readonly address: string;
}

/** A numbered note a quote; without quotes, one a source. */
export function footnotes({ sources, quotes }: Cited, context: Context): string {
  const notes =
    quotes.length > 0
      ? quotes.map((quote) => `“${oneLine(quote.exact)}” ${placeWords(context.atlas, quote)}`)
      : sources.map((source) => sourceWords(source));
  const lines = notes.map((note, index) => `${index + 1}. ${note}`);
  return `${[...lines, `In: ${oneLine(context.atlas.title)}. ${context.address}`].join("\n")}\n`;
}

/** Each quote as a block with its source below; without quotes, a list of the sources. */
export function markdownQuotes({ sources, quotes }: Cited, context: Context): string {
  const { atlas, address } = context;
  const blocks =
    quotes.length > 0
      ? quotes.map(
          (quote) =>
            `> ${markdownText(quote.exact)}\n>\n> — ${markdownText(placeWords(atlas, quote))}`,
        )
      : [sources.map((source) => `- ${markdownText(sourceWords(source))}`).join("\n")];
  const link = `[${markdownText(atlas.title)}](<${address.replace(/[<>\s]/g, encodeURIComponent)}>)`;
  return `${[...blocks, link].join("\n\n")}\n`;
}

/** Text in one line that Markdown shows as it is. */
export function markdownText(text: string): string {
  const plain = oneLine(text).replace(/[\\`*_{}[\]<>#|~&!]/g, "\\$&");
  // What would begin a list or a heading.
  return plain.replace(/^(\d+)([.)])/, "$1\\$2").replace(/^([-+=])/, "\\$1");
}
