/** A document as a source to cite, and its parts in words. Unknown parts are left out. */
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
  /** The day on which its url was read, as an ISO date. */
  readonly accessed?: string | undefined;
  readonly licence?: string | undefined;
  /** BCP 47. */
  readonly language: string;
}

/** A date with at least a year. */
export interface DateParts {
  readonly year: string;
  readonly month?: string | undefined;
  readonly day?: string | undefined;
}

/** The bibliographic data of a document. */
export function sourceOf(atlas: Atlas, document: Document): Source {
  const { id, title, author, authors, publisher, published, version, accessed } = document;
  const url = citedAddress(document);
  const { licence, language = atlas.language } = document;
  const bibliographic = { id, title, author, authors, publisher, published, version };
  return { ...bibliographic, url, accessed, licence, language };
}

/** The address as written if it is safe to follow: other programs turn any address into a link. */
function citedAddress({ url }: { readonly url?: string | undefined }): string | undefined {
  return url !== undefined && safeAddress(url) !== undefined ? url : undefined;
}

/**
 * "Author, Title, section “Talent”, p. 12, Publisher, 2025. https://… (accessed on 2026-03-14)", as
 * far as the parts are known.
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
  const accessed = source.accessed ? ` (${words.accessed(source.accessed)})` : "";
  const address = citedAddress(source);
  return `${parts.join(", ")}.${address ? ` ${address}${accessed}` : ""}`;
}

/** The source of a quote in words, with where in it the quote is and the role of the source. */
export function placeWords(atlas: Atlas, quote: Quote): string {
  const document = lookup(atlas).documents.get(quote.document);
  return sourceWords(document ?? { title: quote.document }, {
    place: sectionWords(atlas, quote),
    pages: pageWords(atlas, quote),
    role: document && words.roles[document.role],
  });
}

/** The parts of `2025`, `2025-03` or `2025-03-14`; `undefined` for anything else ("spring 2025"). */
export function dateParts(published: string | undefined): DateParts | undefined {
  const [, year, month, day] =
    /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/.exec(published ?? "") ?? [];
  return year === undefined ? undefined : { year, month, day };
}

/** The year that a date in words names ("spring 2025"); `undefined` if it names none, or several. */
export function yearInWords(published: string | undefined): string | undefined {
  const years = new Set(published?.match(/(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/g));
  return years.size === 1 ? [...years][0] : undefined;
}

/** The authors of a source; an author given only as text is kept as one name. */
export function authorsOf({
  author,
  authors,
}: Pick<Source, "author" | "authors">): readonly Author[] {
  if (authors !== undefined) return authors.map((each) => ({ ...each, name: oneLine(each.name) }));
  return author === undefined ? [] : [{ name: oneLine(author), kind: "body" }];
}

/** "Ada Byron, Ministry of Works": given names first. */
function authorWords(source: Pick<Source, "author" | "authors">): string | undefined {
  const names = authorsOf(source).map((author) => {
    const { family, given } = nameParts(author);
    return given === undefined ? family : `${given} ${family}`;
  });
  return names.length > 0 ? names.join(", ") : undefined;
}

/** Splits a person's name written "Byron, Ada"; any other name is one part. */
export function nameParts({ name, kind }: Author): {
  readonly family: string;
  readonly given?: string;
} {
  const [, family, given] = /^([^,]+),\s*([^,]+)$/.exec(name) ?? [];
  if (kind === "body" || family === undefined || given === undefined) return { family: name };
  return { family, given };
}

/** Text on one line, without control characters. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ").trim();
}
