/** CSL-JSON, as citation processors read it (Citation Style Language 1.0.2). */
import { authorsOf, dateParts, nameParts, oneLine, type Source } from "./sourceOf.ts";

/** An array of items: `webpage` where a source has an address, `document` otherwise. */
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
    ...(source.published && { issued: issued(source.published) }),
    ...(source.version && { version: oneLine(source.version) }),
    ...(source.url && { URL: source.url }),
    ...(source.accessed && { accessed: issued(source.accessed) }),
    language: source.language,
  };
}

function issued(published: string) {
  const date = dateParts(published);
  if (!date) return { literal: oneLine(published) };
  const parts = [date.year, date.month, date.day].filter((part) => part !== undefined);
  return { "date-parts": [parts.map(Number)] };
}
