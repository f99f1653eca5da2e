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
    for (const key of inOrder(Object.keys(value))) {
      const item: unknown = Reflect.get(value, key);
      if (item === undefined) continue;
      members.push(`${quoted(key)}:${canonicalJson(item, written)}`);
    }
    return `{${members.join(",")}}`;
  }
  return JSON.stringify(value);
}

/** Sorts a few keys by code units; a locale's order would differ between machines. */
function inOrder(keys: string[]): string[] {
  // Objects have few properties, most of them in order: quicker than sort().
  for (let at = 1; at < keys.length; at++) {
    const key = keys[at] as string;
    let place = at;
    for (; place > 0 && (keys[place - 1] as string) > key; place--) {
      keys[place] = keys[place - 1] as string;
    }
    keys[place] = key;
    if (at > FEW) return keys.sort();
  }
  return keys;
}

/** With more keys than this, sort() is quicker. */
const FEW = 24;

/** What JSON may write with escapes; nearly no text has it, and skipping stringify saves two thirds. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is escaped.
const ESCAPED = /["\\\u0000-\u001f\ud800-\udfff]/;

/** A text as JSON, with LF line ends, so that a checkout with CRLF has the same hash. */
function quoted(text: string): string {
  return !ESCAPED.test(text) ? `"${text}"` : JSON.stringify(text.replace(/\r\n?/g, "\n"));
}
