/** Content hashes: SHA-256 over canonical JSON, the same on every machine. */
import { sha256 } from "@noble/hashes/sha2.js";

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

/** SHA-256 over the canonical JSON of plain data, in hex. */
export function contentHash(value: unknown): string {
  return textHash(canonicalJson(value));
}

const utf8 = new TextEncoder();
const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));

/** SHA-256 of a text in UTF-8, in hex. */
export function textHash(text: string): string {
  const digits: (string | undefined)[] = [];
  for (const byte of sha256(utf8.encode(text))) digits.push(HEX[byte]);
  return digits.join("");
}

/** What distinguishes the quotes of a claim in a document; prefix and suffix only if needed. */
export interface QuoteKey {
  readonly exact: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

/** A quote's id: the claim's id, `~`, and eight hex digits of a hash of its document and words. */
export function quoteId(claim: string, document: string, parts: readonly QuoteKey[]): string {
  const keys = parts.map(({ exact, prefix, suffix }) => ({ exact, prefix, suffix }));
  const words = keys.length === 1 ? { document, ...keys[0] } : { document, parts: keys };
  return `${claim}~${contentHash(words).slice(0, 8)}`;
}
