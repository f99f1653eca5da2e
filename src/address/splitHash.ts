/** Splits the hash of a URL into atlas and parameters, without interpreting them. Never throws. */
import { ignoredPart, tooLongPart } from "./words.ts";

/** The longest hash that is read, in UTF-16 code units: far longer than any Scene needs. */
export const HASH_MAX = 32_768;

export interface SplitHash {
  /** The text before the `?`; `undefined` if it is empty. */
  readonly atlas: string | undefined;
  /** Values by parameter, split at commas; a repeated parameter has the values of all. */
  readonly parameters: ReadonlyMap<string, readonly string[]>;
  /** Parts that could not be read, in words for the user. */
  readonly ignored: readonly string[];
}

/** The id of the atlas that a hash names. */
export function atlasOfHash(hash: string): string | undefined {
  return splitHash(hash).atlas;
}

/** Splits `#atlas?name=value,value&name=value`. */
export function splitHash(hash: string): SplitHash {
  const ignored: string[] = [];
  const whole = hash.startsWith("#") ? hash.slice(1) : hash;
  if (whole.length > HASH_MAX) ignored.push(tooLongPart(whole.length));
  const text = truncate(whole);
  const queryStart = text.indexOf("?");
  const before = queryStart < 0 ? text : text.slice(0, queryStart);
  const parameters = new Map<string, string[]>();
  for (const part of queryStart < 0 ? [] : text.slice(queryStart + 1).split("&")) {
    if (part === "") continue;
    const equals = part.indexOf("=");
    const name = equals < 0 ? part : part.slice(0, equals);
    const value = decode(equals < 0 ? "" : part.slice(equals + 1));
    if (value === undefined) {
      ignored.push(ignoredPart(name, part.slice(equals + 1)));
      continue;
    }
    const values = parameters.get(name) ?? [];
    // Decoded before splitting, since some mail programs escape commas; ids contain none.
    for (const item of value.split(",")) if (item !== "") values.push(item);
    parameters.set(name, values);
  }
  const atlas = decode(before) ?? before;
  return { atlas: atlas === "" ? undefined : atlas, parameters, ignored };
}

/** The hash up to its maximal length, cut where a value ends. */
function truncate(text: string): string {
  if (text.length <= HASH_MAX) return text;
  const head = text.slice(0, HASH_MAX);
  return head.slice(0, Math.max(head.lastIndexOf(","), head.lastIndexOf("&"), 0));
}

/** Decodes percent-encoding; `undefined` if it is malformed. */
function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
