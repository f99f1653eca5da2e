/** Numbers the sources of quotes in order of appearance: one for each section of a document. */
import { safeAddress } from "../../../atlas/format/index.ts";
import type { Atlas, Quote } from "../../../atlas/index.ts";
import { placeWords } from "../../../query/cite/index.ts";
import { lookup } from "../../../query/visible/index.ts";

/** Sources that one slide lists, at most. */
export const SOURCES_A_SLIDE = 11;

/** The id of the slide that lists the source of this number. */
export function sourcesSlideOf(number: number): string {
  return `sources-${Math.ceil(number / SOURCES_A_SLIDE)}`;
}

export interface NumberedSource {
  /** From 1. */
  readonly number: number;
  /** Author, title, section, publisher, date and address, as far as they are known. */
  readonly words: string;
  /** Its address, if it is safe to follow. */
  readonly address: string | undefined;
}

export class Sources {
  private readonly numbers = new Map<string, NumberedSource>();

  constructor(private readonly atlas: Atlas) {}

  /** The number of a quote's source. */
  numberOf(quote: Quote): number {
    const key = `${quote.document}/${quote.section}`;
    const numbered = this.numbers.get(key);
    if (numbered) return numbered.number;
    const { url } = lookup(this.atlas).documents.get(quote.document) ?? {};
    const source = {
      number: this.numbers.size + 1,
      words: placeWords(this.atlas, quote),
      address: url === undefined ? undefined : safeAddress(url),
    };
    this.numbers.set(key, source);
    return source.number;
  }

  /** The sources in the order of their numbers. */
  list(): readonly NumberedSource[] {
    return [...this.numbers.values()];
  }
}
