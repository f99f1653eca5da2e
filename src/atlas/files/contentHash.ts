/** Content hashes: SHA-256 over canonical JSON, the same on every machine. */
import { sha256 } from "@noble/hashes/sha2.js";
import { canonicalJson } from "./canonicalJson.ts";

/** SHA-256 over the canonical JSON of plain data, in hex. */
export function contentHash(value: unknown): string {
  return textHash(canonicalJson(value));
}

const utf8 = new TextEncoder();
/** A hash of nothing yet, and one that is used again and again: making one takes longer than hashing. */
const start = sha256.create();
const hash = sha256.create();
const digest = new Uint8Array(32);
/** The bytes of texts that are not very long. */
const bytes = new Uint8Array(1 << 14);

/** SHA-256 of a text in UTF-8, in hex. */
export function textHash(text: string): string {
  start._cloneInto(hash);
  hash.update(bytesOf(text));
  hash.digestInto(digest);
  const digits: number[] = [];
  for (const byte of digest) digits.push(DIGITS[byte >> 4] ?? 0, DIGITS[byte & 15] ?? 0);
  return String.fromCharCode(...digits);
}

/** The codes of the hexadecimal digits. */
const DIGITS = utf8.encode("0123456789abcdef");

function bytesOf(text: string): Uint8Array {
  // A code unit takes at most three bytes.
  if (text.length * 3 > bytes.length) return utf8.encode(text);
  return bytes.subarray(0, utf8.encodeInto(text, bytes).written);
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
