/** A document as a source to cite. Only what the atlas says of it: what is unknown is left out. */
import { safeAddress } from "../../atlas/format/index.ts";
import type { Atlas, Author, Document, Quote } from "../../atlas/index.ts";
import { lookup } from "../visible/index.ts";
import { words } from "./citationWords.ts";
import { pageWords, sectionWords } from "./locator.ts";

export interface Source {
  /** The document's id: lower-case letters, digits and hyphens. */
  readonly id: string;
  readonly title: string;
  readonly author?: string | undefined;
  readonly authors?: readonly Author[] | undefined;
  readonly publisher?: string | undefined;
  /** As written in the atlas; often, but not always, an ISO date. */
  readonly published?: string | undefined;
  readonly version?: string | undefined;
  readonly url?: string | undefined;
  /** The day on which it was read at its url, as an ISO date. */
  readonly accessed?: string | undefined;
  readonly licence?: string | undefined;
  /** BCP 47. */
  readonly language: string;
}

/** A date of which a year is known, and perhaps a month and a day. */
export interface DateParts {
  readonly year: string;
  readonly month?: string | undefined;
  readonly day?: string | undefined;
}

export function sourceOf(atlas: Atlas, document: Document): Source {
  const { id, title, author, authors, publisher, published, version, accessed } = document;
  const url = citedAddress(document);
  const { licence, language = atlas.language } = document;
  const of = { id, title, author, authors, publisher, published, version };
  return { ...of, url, accessed, licence, language };
}

/** As it is written, where it may be followed: other programs make a link of any. */
function citedAddress({ url }: { readonly url?: string | undefined }): string | undefined {
  return url !== undefined && safeAddress(url) !== undefined ? url : undefined;
}

/**
 * "Author, Title, section “Talent”, p. 12, Publisher, 2025. https://… (read on 2026-03-14)", as far
 * as the parts are known.
 */
export function sourceWords(
  source: Omit<Source, "id" | "language">,
  {
    place,
    pages,
    role,
  }: {
    readonly place?: string | undefined;
    readonly pages?: string | undefined;
    readonly role?: string | undefined;
  } = {},
): string {
  const parts = [
    authorWords(source),
    source.title,
    source.version && words.version(source.version),
    place,
    pages,
    source.publisher,
    source.published,
    role,
  ].flatMap((part) => (part ? oneLine(part) : []));
  const read = source.accessed ? ` (${words.accessed(source.accessed)})` : "";
  const address = citedAddress(source);
  return `${parts.join(", ")}.${address ? ` ${address}${read}` : ""}`;
}

/** The same of where a quote stands, with what kind of source that is. */
export function placeWords(atlas: Atlas, quote: Quote): string {
  const document = lookup(atlas).documents.get(quote.document);
  return sourceWords(document ?? { title: quote.document }, {
    place: sectionWords(atlas, quote),
    pages: pageWords(atlas, quote),
    role: document && words.roles[document.role],
  });
}

/** `2025`, `2025-03` or `2025-03-14`; anything else ("spring 2025") is no date to compute with. */
export function dateParts(published: string | undefined): DateParts | undefined {
  const [, year, month, day] =
    /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/.exec(published ?? "") ?? [];
  return year === undefined ? undefined : { year, month, day };
}

/** The authors of a source; one that the atlas gives as a text alone is taken as it stands. */
export function authorsOf({
  author,
  authors,
}: Pick<Source, "author" | "authors">): readonly Author[] {
  if (authors !== undefined) return authors.map((one) => ({ ...one, name: oneLine(one.name) }));
  return author === undefined ? [] : [{ name: oneLine(author), kind: "body" }];
}

/** "Ada Byron, Ministry of Works", as one reads them. */
export function authorWords(source: Pick<Source, "author" | "authors">): string | undefined {
  const names = authorsOf(source).map((one) => {
    const { family, given } = nameParts(one);
    return given === undefined ? family : `${given} ${family}`;
  });
  return names.length > 0 ? names.join(", ") : undefined;
}

/** The parts of a person's name that is written "Byron, Ada"; all others are one part. */
export function nameParts({ name, kind }: Author): {
  readonly family: string;
  readonly given?: string;
} {
  const [, family, given] = /^([^,]+),\s*([^,]+)$/.exec(name) ?? [];
  if (kind === "body" || family === undefined || given === undefined) return { family: name };
  return { family, given };
}

/** Text in one line, without control characters. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ").trim();
}
