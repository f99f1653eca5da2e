/** Content hashes: SHA-256 over canonical JSON, the same on every machine. */
import { sha256 } from "@noble/hashes/sha2.js";
import { canonicalJson, canonicalParts } from "./canonicalJson.ts";

/** SHA-256 over the canonical JSON of plain data, in hex; `written` as in `canonicalJson`. */
export function contentHash(value: unknown, written?: ReadonlyMap<unknown, string>): string {
  start._cloneInto(hash);
  let used = 0;
  const flush = () => {
    hash.update(bytes.subarray(0, used));
    used = 0;
  };
  for (const part of canonicalParts(value, written)) {
    if (part.length * MOST_BYTES > bytes.length - used) flush();
    if (part.length * MOST_BYTES > bytes.length) hash.update(utf8.encode(part));
    else used += utf8.encodeInto(part, bytes.subarray(used)).written;
  }
  flush();
  return startOfDigest(digest.length);
}

const utf8 = new TextEncoder();
/** A hash of nothing yet, and one that is used again and again: making one takes longer than hashing. */
const start = sha256.create();
const hash = sha256.create();
const digest = new Uint8Array(32);
/** The bytes of texts that are not very long. */
const bytes = new Uint8Array(1 << 14);
/** A code unit takes at most three bytes. */
const MOST_BYTES = 3;

/** SHA-256 of a text in UTF-8, in hex. */
export function textHash(text: string): string {
  return startOfHash(text, digest.length);
}

/** The first bytes of that, in hex. */
function startOfHash(text: string, length: number): string {
  start._cloneInto(hash);
  hash.update(bytesOf(text));
  return startOfDigest(length);
}

function startOfDigest(length: number): string {
  hash.digestInto(digest);
  for (let at = 0; at < length; at++) {
    const byte = digest[at] ?? 0;
    digits[2 * at] = DIGITS[byte >> 4] ?? 0;
    digits[2 * at + 1] = DIGITS[byte & 15] ?? 0;
  }
  return ascii.decode(digits.subarray(0, 2 * length));
}

/** The codes of the hexadecimal digits. */
const DIGITS = utf8.encode("0123456789abcdef");
const digits = new Uint8Array(2 * digest.length);
const ascii = new TextDecoder("latin1");

function bytesOf(text: string): Uint8Array {
  if (text.length * MOST_BYTES > bytes.length) return utf8.encode(text);
  return bytes.subarray(0, utf8.encodeInto(text, bytes).written);
}

/** What distinguishes the quotes of a claim in a document; prefix and suffix only if needed. */
export interface QuoteKey {
  readonly exact: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

/** Bytes of the hash in a quote's id. */
const ID_BYTES = 4;

/** A quote's id: the claim's id, `~`, and eight hex digits of a hash of its document and words. */
export function quoteId(claim: string, document: string, parts: readonly QuoteKey[]): string {
  const [only] = parts;
  const written =
    only !== undefined && parts.length === 1
      ? `{"document":${canonicalJson(document)},${membersOf(only)}}`
      : `{"document":${canonicalJson(document)},"parts":[${parts.map((part) => `{${membersOf(part)}}`).join(",")}]}`;
  return `${claim}~${startOfHash(written, ID_BYTES)}`;
}

/** As canonical JSON has them, which is hashed. */
function membersOf({ exact, prefix, suffix }: QuoteKey): string {
  const member = (key: string, words: string | undefined) =>
    words === undefined ? "" : `,"${key}":${canonicalJson(words)}`;
  return `"exact":${canonicalJson(exact)}${member("prefix", prefix)}${member("suffix", suffix)}`;
}
