/** The sources of quotes, numbered as they first come: one for each section of a document. */
import type { Atlas, Quote } from "../../atlas/index.ts";
import { placeWords } from "../../query/cite/index.ts";

export interface NumberedSource {
  /** From 1. */
  readonly number: number;
  /** Author, title, section, publisher, date, address: as far as the atlas knows them. */
  readonly words: string;
}

export class Sources {
  private readonly numbers = new Map<string, NumberedSource>();

  constructor(private readonly atlas: Atlas) {}

  /** The number of a quote's source. */
  numberOf(quote: Quote): number {
    const key = `${quote.document}/${quote.section}`;
    const known = this.numbers.get(key);
    if (known) return known.number;
    const source = { number: this.numbers.size + 1, words: placeWords(this.atlas, quote) };
    this.numbers.set(key, source);
    return source.number;
  }

  /** In the order of their numbers. */
  list(): readonly NumberedSource[] {
    return [...this.numbers.values()];
  }
}
