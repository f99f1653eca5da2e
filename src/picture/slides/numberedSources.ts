/** Numbers the sources of quotes in order of appearance: one for each section of a document. */
import type { Atlas, Quote } from "../../atlas/index.ts";
import { placeWords } from "../../query/cite/index.ts";

export interface NumberedSource {
  /** From 1. */
  readonly number: number;
  /** Author, title, section, publisher, date and address, as far as they are known. */
  readonly words: string;
}

export class Sources {
  private readonly numbers = new Map<string, NumberedSource>();

  constructor(private readonly atlas: Atlas) {}

  /** The number of a quote's source. */
  numberOf(quote: Quote): number {
    const key = `${quote.document}/${quote.section}`;
    const numbered = this.numbers.get(key);
    if (numbered) return numbered.number;
    const source = { number: this.numbers.size + 1, words: placeWords(this.atlas, quote) };
    this.numbers.set(key, source);
    return source.number;
  }

  /** The sources in the order of their numbers. */
  list(): readonly NumberedSource[] {
    return [...this.numbers.values()];
  }
}
