/** Writes citations as text: footnotes, and quotes in Markdown. */
import type { Atlas, Quote } from "../../atlas/index.ts";
import { linkText } from "../words/index.ts";
import { words } from "./citationWords.ts";
import type { Citations, CitedQuote, Support } from "./cited.ts";
import { oneLine, placeWords, sourceWords } from "./sourceOf.ts";
import { qualityWords, reasoningWords } from "./statementWords.ts";

/** The atlas that a citation comes from, and the way back to it. */
export interface CitationContext {
  readonly atlas: Atlas;
  /** The permalink. */
  readonly address: string;
}

/** The parts of a note: the quote's words, its source as far as known, and what it supports. */
function quoteNote(atlas: Atlas, { quote, supports }: CitedQuote): readonly string[] {
  return [quotedWords(quote), placeWords(atlas, quote), ...supportWords(atlas, supports)];
}

/** The words of a quote in one line, in quotation marks. */
export function quotedWords(quote: Quote): string {
  return `“${oneLine(quote.exact)}”`;
}

/** A quote with its source, what it supports and the permalink, one per line. */
export function citation(cited: CitedQuote, { atlas, address }: CitationContext): string {
  return [...quoteNote(atlas, cited), atlasLine(atlas, address)].join("\n");
}

/** One numbered note per quote; without quotes, one per source. */
export function footnotes(
  { sources, quotes }: Citations,
  { atlas, address }: CitationContext,
): string {
  const notes =
    quotes.length > 0
      ? quotes.map((cited) => quoteNote(atlas, cited).join(" "))
      : sources.map((source) => sourceWords(source));
  const lines = notes.map((note, index) => `${index + 1}. ${note}`);
  return `${[...lines, atlasLine(atlas, address)].join("\n")}\n`;
}

/**
 * Each quote as a Markdown block quote whose footnote (as pandoc and GitHub read it) names its source
 * and what it supports; without quotes, a list of sources.
 */
export function markdownQuotes(
  { sources, quotes }: Citations,
  { atlas, address }: CitationContext,
): string {
  const block = ({ quote }: CitedQuote) =>
    `> ${markdownText(quote.exact)}[^${footnoteLabel(quote)}]`;
  const note = ({ quote, supports }: CitedQuote) =>
    `[^${footnoteLabel(quote)}]: ${[placeWords(atlas, quote), ...supportWords(atlas, supports)]
      .map(markdownText)
      .join(" ")}`;
  const blocks =
    quotes.length > 0
      ? [...quotes.map(block), ...quotes.map(note)]
      : [sources.map((source) => `- ${markdownText(sourceWords(source))}`).join("\n")];
  const link = `[${markdownText(atlas.title)}](<${address.replace(/[<>\s]/g, encodeURIComponent)}>)`;
  return `${[...blocks, link].join("\n\n")}\n`;
}

/** The quote's id, so that quotes pasted at different times keep apart in one text. */
function footnoteLabel({ id }: Quote): string {
  return id.replaceAll("~", "-");
}

/**
 * "About: Huawei."; "Supports: Huawei guards against restrictions (implied, claimed by the source).
 * How it follows: …". Claims with the same reasoning share one sentence.
 */
function supportWords(atlas: Atlas, supports: readonly Support[]): readonly string[] {
  const nodes = supports.flatMap((support) =>
    "node" in support ? [oneLine(support.node.name)] : [],
  );
  const byReason = new Map<string, string[]>();
  for (const support of supports) {
    if ("node" in support) continue;
    const { edge, quote } = support;
    const sentence = oneLine(linkText(atlas, { ...edge, negated: quote.negated }));
    const why = reasoningWords(quote) ?? "";
    const claims = byReason.get(why) ?? [];
    byReason.set(why, [...claims, `${sentence} (${qualityWords(quote)})`]);
  }
  return [
    ...(nodes.length > 0 ? [words.about(nodes.join("; "))] : []),
    ...[...byReason].map(([why, claims]) => `${words.supports(claims.join("; "))} ${why}`.trim()),
  ];
}

function atlasLine(atlas: Atlas, address: string): string {
  return `In: ${oneLine(atlas.title)}. ${address}`;
}

/** Text in one line, escaped so that Markdown shows it unchanged. */
export function markdownText(text: string): string {
  const plain = oneLine(text).replace(/[\\`*_{}[\]<>#|~&!]/g, "\\$&");
  // Escapes what would begin a list or a heading.
  return plain.replace(/^(\d+)([.)])/, "$1\\$2").replace(/^([-+=])/, "\\$1");
}
