/** Writes sources as CSL-JSON for citation processors (Citation Style Language 1.0.2). */
import { authorsOf, dateParts, nameParts, oneLine, type Source } from "./sourceOf.ts";

/** A JSON array with one item per source: `webpage` if it has an address, otherwise `document`. */
export function cslJson(sources: readonly Source[]): string {
  return `${JSON.stringify(sources.map(item), undefined, 2)}\n`;
}

function item(source: Source) {
  const authors = authorsOf(source).map((author) => {
    const { family, given } = nameParts(author);
    return given === undefined ? { literal: family } : { family, given };
  });
  return {
    id: source.id,
    type: source.url ? "webpage" : "document",
    title: oneLine(source.title),
    ...(authors.length > 0 && { author: authors }),
    ...(source.publisher && { publisher: oneLine(source.publisher) }),
    ...(source.published && { issued: cslDate(source.published) }),
    ...(source.version && { version: oneLine(source.version) }),
    ...(source.url && { URL: source.url }),
    ...(source.accessed && { accessed: cslDate(source.accessed) }),
    language: source.language,
  };
}

function cslDate(published: string) {
  const date = dateParts(published);
  if (!date) return { literal: oneLine(published) };
  const parts = [date.year, date.month, date.day].filter((part) => part !== undefined);
  return { "date-parts": [parts.map(Number)] };
}
