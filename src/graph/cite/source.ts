/** A document as a source to cite. Only what the atlas says of it: what is unknown is left out. */
import type { Atlas, Document, Quote } from "../../atlas/atlas.ts";
import { safeAddress } from "../../atlas/safeAddress.ts";
import { lookup, sectionName } from "../lookup.ts";
import { words } from "./words.ts";

export interface Source {
  /** The document's id: lower-case letters, digits and hyphens. */
  readonly id: string;
  readonly title: string;
  readonly author?: string | undefined;
  readonly publisher?: string | undefined;
  /** As written in the atlas; often, but not always, an ISO date. */
  readonly published?: string | undefined;
  readonly url?: string | undefined;
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
  const { id, title, author, publisher, published, licence } = document;
  const url = citedAddress(document);
  return { id, title, author, publisher, published, url, licence, language: atlas.language };
}

/** As it is written, where it may be followed: other programs make a link of any. */
function citedAddress({ url }: { readonly url?: string | undefined }): string | undefined {
  return url !== undefined && safeAddress(url) !== undefined ? url : undefined;
}

/** "Author, Title, section “Talent”, Publisher, 2025. https://…", as far as the parts are known. */
export function sourceWords(
  source: Omit<Source, "id" | "language">,
  {
    section,
    role,
  }: { readonly section?: string | undefined; readonly role?: string | undefined } = {},
): string {
  const parts = [
    source.author,
    source.title,
    section && `section “${section}”`,
    source.publisher,
    source.published,
    role,
  ].flatMap((part) => (part ? oneLine(part) : []));
  const address = citedAddress(source);
  return `${parts.join(", ")}.${address ? ` ${address}` : ""}`;
}

/** The same of where a quote stands, with what kind of source that is. */
export function placeWords(atlas: Atlas, quote: Quote): string {
  const document = lookup(atlas).documents.get(quote.document);
  return sourceWords(document ?? { title: quote.document }, {
    section: sectionName(atlas, quote),
    role: document && words.roles[document.role],
  });
}

/** `2025`, `2025-03` or `2025-03-14`; anything else ("spring 2025") is no date to compute with. */
export function dateParts(published: string | undefined): DateParts | undefined {
  const [, year, month, day] =
    /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/.exec(published ?? "") ?? [];
  return year === undefined ? undefined : { year, month, day };
}

/** Text in one line, without control characters. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ").trim();
}
