/** Content hashes: SHA-256 over canonical JSON, the same on every machine. */
import { sha256 } from "@noble/hashes/sha2.js";
import { canonicalJson } from "./canonicalJson.ts";

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
