/** Content hashes: SHA-256 over canonical JSON, the same on every machine. */
import { sha256 } from "@noble/hashes/sha2.js";

/**
 * JSON with the keys of every object in the order of their code units and without spaces;
 * what is `undefined` is left out. `value` must be plain JSON data. Objects in `written`, whose
 * canonical JSON is known, are not written again.
 */
export function canonicalJson(value: unknown, written?: ReadonlyMap<unknown, string>): string {
  if (typeof value === "string") return quoted(value);
  if (Array.isArray(value)) {
    return `[${value.map((item) => canonicalJson(item, written)).join(",")}]`;
  }
  if (typeof value === "object" && value !== null) {
    const known = written?.get(value);
    if (known !== undefined) return known;
    // Joined: a text put together bit by bit would keep all its bits in memory.
    const members: string[] = [];
    // By code units, as sort() compares: a locale's order would differ from machine to machine.
    for (const key of Object.keys(value).sort()) {
      const item: unknown = Reflect.get(value, key);
      if (item === undefined) continue;
      members.push(`${quoted(key)}:${canonicalJson(item, written)}`);
    }
    return `{${members.join(",")}}`;
  }
  return JSON.stringify(value);
}

/** What JSON writes without an escape, as nearly all texts are: a third of the time for all. */
const UNESCAPED = /^[^"\\\p{Cc}\p{Cs}]*$/u;

/** A text as JSON. Line ends are LF, so that a checkout with CRLF is the same. */
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

/** What tells the quotes of one claim in one document apart; prefix and suffix only if needed. */
export interface QuoteKey {
  readonly exact: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

/** A quote's id: the claim's id, `~`, and eight hex digits of a hash of its words. */
export function quoteId(claim: string, document: string, parts: readonly QuoteKey[]): string {
  const keys = parts.map(({ exact, prefix, suffix }) => ({ exact, prefix, suffix }));
  const words = keys.length === 1 ? { document, ...keys[0] } : { document, parts: keys };
  return `${claim}~${contentHash(words).slice(0, 8)}`;
}
