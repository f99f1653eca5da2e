/** Suggests the context that tells apart several places where the same words occur. */
import type { Range } from "../text/index.ts";

/** Places listed one by one; the rest are only counted. */
const NAMED_MAX = 5;
/** Beyond this many places no context is searched for; the author should quote a longer passage. */
const SINGLED_OUT_MAX = 200;
/** Longest prefix or suffix suggested, in code units. */
const CONTEXT_MAX = 80;

/** Lists the places as text, each with the shortest prefix or suffix that is unique to it. */
export function singleOut(
  text: string,
  places: readonly Range[],
  placeOf: (range: Range) => string,
): string {
  const named = places.slice(0, NAMED_MAX).map((place) => {
    const way = places.length > SINGLED_OUT_MAX ? undefined : contextFor(text, place, places);
    if (way === undefined) return `at ${placeOf(place)}`;
    const written = JSON.stringify(way).slice(1, -1).replace(":", ": ");
    return `at ${placeOf(place)} (only there: ${written})`;
  });
  const rest = places.length - named.length;
  const more = rest > 0 ? `; and ${rest} more` : "";
  const advice = places.length > SINGLED_OUT_MAX ? "; quote more of the sentence" : "";
  return `${named.join("; ")}${more}${advice}`;
}

/** What stands before or after a place, and at no other of these places. */
export type Context = { readonly prefix: string } | { readonly suffix: string };

/** The shortest context that singles a place out among those of the same words; nothing if none does. */
export function contextFor(
  text: string,
  place: Range,
  places: readonly Range[],
): Context | undefined {
  const others = places.filter(({ start }) => start !== place.start);
  const prefix = contextsOf(text, place.start, -1).find(
    (words) => !others.some(({ start }) => text.startsWith(words, start - words.length)),
  );
  const suffix = contextsOf(text, place.end, 1).find(
    (words) => !others.some(({ end }) => text.startsWith(words, end)),
  );
  if (prefix === undefined) return suffix === undefined ? undefined : { suffix };
  return suffix === undefined || prefix.length <= suffix.length ? { prefix } : { suffix };
}

/** The text before (-1) or after (1) an offset, each entry one word longer than the last. */
function contextsOf(text: string, offset: number, direction: 1 | -1): readonly string[] {
  const contexts: string[] = [];
  for (let length = 1; length <= CONTEXT_MAX; length++) {
    const edge = offset + direction * length;
    if (edge < 0 || edge > text.length) break;
    const isInWord = /[\p{L}\p{N}\p{M}\p{Surrogate}]{2}/u.test(text.slice(edge - 1, edge + 1));
    const isInPair = /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(edge - 1, edge + 1));
    if (isInWord || isInPair) continue;
    const words = direction === 1 ? text.slice(offset, edge) : text.slice(edge, offset);
    if (/\S/.test(words)) contexts.push(words);
  }
  return contexts;
}
