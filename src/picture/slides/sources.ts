/** The sources of quotes, numbered as they first come: one for each section of a document. */
import type { Atlas, Quote } from "../../atlas/atlas.ts";
import { lookup, sectionName } from "../../graph/lookup.ts";

export interface Source {
  /** From 1. */
  readonly number: number;
  /** Author, title, section, publisher, date, address: as far as the atlas knows them. */
  readonly words: string;
}

export class Sources {
  private readonly numbers = new Map<string, Source>();

  constructor(private readonly atlas: Atlas) {}

  /** The number of a quote's source. */
  numberOf(quote: Quote): number {
    const key = `${quote.document}/${quote.section}`;
    const known = this.numbers.get(key);
    if (known) return known.number;
    const source = { number: this.numbers.size + 1, words: sourceWords(this.atlas, quote) };
    this.numbers.set(key, source);
    return source.number;
  }

  /** In the order of their numbers. */
  list(): readonly Source[] {
    return [...this.numbers.values()];
  }
}

function sourceWords(atlas: Atlas, quote: Quote): string {
  const document = lookup(atlas).documents.get(quote.document);
  const section = sectionName(atlas, quote);
  const parts = [
    document?.author,
    document?.title ?? quote.document,
    section === undefined ? undefined : `section “${section}”`,
    document?.publisher,
    document?.published,
    document?.url,
  ];
  return `${parts.filter((part) => part !== undefined && part !== "").join(", ")}.`;
}
