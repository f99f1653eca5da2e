/** Citations in words: footnotes, and quotes in Markdown. */
import type { Atlas, Quote } from "../../atlas/index.ts";
import { linkText } from "../words/index.ts";
import { words } from "./citationWords.ts";
import type { Cited, CitedQuote, Support } from "./cited.ts";
import { oneLine, placeWords, sourceWords } from "./sourceOf.ts";
import { qualityWords, reasoningWords } from "./statementWords.ts";

/** What a citation in words is part of. */
export interface Context {
  readonly atlas: Atlas;
  /** The link that lasts. */
  readonly address: string;
}

/** A quote as one would cite it: its words, its source as far as it is known, what it supports. */
export function quoteNote(atlas: Atlas, { quote, supports }: CitedQuote): readonly string[] {
  return [quotedWords(quote), placeWords(atlas, quote), ...supportWords(atlas, supports)];
}

/** The words of a quote in one line, in quotation marks. */
export function quotedWords(quote: Quote): string {
  return `“${oneLine(quote.exact)}”`;
}

/** One quote with all that goes with it and a way back, a line for each. */
export function citation(cited: CitedQuote, { atlas, address }: Context): string {
  return [...quoteNote(atlas, cited), inWords(atlas, address)].join("\n");
}

/** A numbered note a quote; without quotes, one a source. */
export function footnotes({ sources, quotes }: Cited, { atlas, address }: Context): string {
  const notes =
    quotes.length > 0
      ? quotes.map((cited) => quoteNote(atlas, cited).join(" "))
      : sources.map((source) => sourceWords(source));
  const lines = notes.map((note, index) => `${index + 1}. ${note}`);
  return `${[...lines, inWords(atlas, address)].join("\n")}\n`;
}

/** Each quote as a block with its source below; without quotes, a list of the sources. */
export function markdownQuotes({ sources, quotes }: Cited, { atlas, address }: Context): string {
  const block = ({ quote, supports }: CitedQuote) =>
    [
      markdownText(quote.exact),
      `— ${markdownText(placeWords(atlas, quote))}`,
      ...supportWords(atlas, supports).map(markdownText),
    ]
      .map((line) => `> ${line}`)
      .join("\n>\n");
  const blocks =
    quotes.length > 0
      ? quotes.map(block)
      : [sources.map((source) => `- ${markdownText(sourceWords(source))}`).join("\n")];
  const link = `[${markdownText(atlas.title)}](<${address.replace(/[<>\s]/g, encodeURIComponent)}>)`;
  return `${[...blocks, link].join("\n\n")}\n`;
}

/**
 * "Speaks of: Huawei."; "Supports: Huawei guards against restrictions (implied, claimed by the
 * source). How it follows: …". The same reasoning is given once, behind what it leads to.
 */
function supportWords(atlas: Atlas, supports: readonly Support[]): readonly string[] {
  const nodes = supports.flatMap((one) => ("node" in one ? [oneLine(one.node.name)] : []));
  const byReason = new Map<string, string[]>();
  for (const one of supports) {
    if ("node" in one) continue;
    const { edge, quote } = one;
    const said = oneLine(linkText(atlas, { ...edge, negated: quote.negated }));
    const why = reasoningWords(quote) ?? "";
    const claims = byReason.get(why) ?? [];
    byReason.set(why, [...claims, `${said} (${qualityWords(quote)})`]);
  }
  return [
    ...(nodes.length > 0 ? [words.speaksOf(nodes.join("; "))] : []),
    ...[...byReason].map(([why, claims]) => `${words.supports(claims.join("; "))} ${why}`.trim()),
  ];
}

function inWords(atlas: Atlas, address: string): string {
  return `In: ${oneLine(atlas.title)}. ${address}`;
}

/** Text in one line that Markdown shows as it is. */
export function markdownText(text: string): string {
  const plain = oneLine(text).replace(/[\\`*_{}[\]<>#|~&!]/g, "\\$&");
  // What would begin a list or a heading.
  return plain.replace(/^(\d+)([.)])/, "$1\\$2").replace(/^([-+=])/, "\\$1");
}
