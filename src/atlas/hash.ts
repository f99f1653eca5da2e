/** Content hashes: SHA-256 over canonical JSON, the same on every machine. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/**
 * JSON with the keys of every object in the order of their code units and without spaces;
 * what is `undefined` is left out. `value` must be plain JSON data.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (typeof value === "object" && value !== null) {
    let text = "";
    // By code units, as sort() compares: a locale's order would differ from machine to machine.
    for (const key of Object.keys(value).sort()) {
      const item: unknown = Reflect.get(value, key);
      if (item === undefined) continue;
      text += `${text === "" ? "" : ","}${JSON.stringify(key)}:${canonicalJson(item)}`;
    }
    return `{${text}}`;
  }
  return JSON.stringify(value);
}

/** SHA-256 over the canonical JSON of plain data, in hex. */
export function contentHash(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(value))));
}

/** What tells the quotes of one claim apart. */
export interface QuoteKey {
  readonly document: string;
  readonly exact: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

/** A quote's id: the claim's id, `~`, and eight hex digits of a hash of its words. */
export function quoteId(claim: string, quote: QuoteKey): string {
  const { document, exact, prefix, suffix } = quote;
  return `${claim}~${contentHash({ document, exact, prefix, suffix }).slice(0, 8)}`;
}
