/** Plain data as text, the same for the same content. */

/**
 * JSON without spaces, with the keys of every object in code unit order and without `undefined`
 * members. `value` must be plain JSON data. `written` holds the canonical JSON of objects that need
 * not be serialised again.
 */
export function canonicalJson(value: unknown, written?: ReadonlyMap<unknown, string>): string {
  if (typeof value === "string") return quoted(value);
  if (Array.isArray(value)) {
    return `[${value.map((item) => canonicalJson(item, written)).join(",")}]`;
  }
  if (typeof value === "object" && value !== null) {
    const json = written?.get(value);
    if (json !== undefined) return json;
    // Joined at the end: a string built by concatenation would keep all its parts in memory.
    const members: string[] = [];
    // sort() compares code units; a locale's order would differ between machines.
    for (const key of Object.keys(value).sort()) {
      const item: unknown = Reflect.get(value, key);
      if (item === undefined) continue;
      members.push(`${quoted(key)}:${canonicalJson(item, written)}`);
    }
    return `{${members.join(",")}}`;
  }
  return JSON.stringify(value);
}

/** Text that JSON writes without escapes, as nearly all is; skipping stringify saves two thirds. */
const UNESCAPED = /^[^"\\\p{Cc}\p{Cs}]*$/u;

/** A text as JSON, with LF line ends, so that a checkout with CRLF has the same hash. */
function quoted(text: string): string {
  return UNESCAPED.test(text) ? `"${text}"` : JSON.stringify(text.replace(/\r\n?/g, "\n"));
}
