/** The hash of a URL, taken apart without knowing what its parameters mean. Never throws. */
import { ignoredPart, tooLong } from "./words.ts";

/** Longest hash that is read, in UTF-16 code units: far above any Scene, far below any harm. */
export const HASH_MAX = 32_768;

export interface SplitHash {
  /** What stands before the `?`; `undefined` where nothing does. */
  readonly atlas: string | undefined;
  /** Values by parameter, split at commas; a parameter that stands twice holds both. */
  readonly parameters: ReadonlyMap<string, readonly string[]>;
  /** What could not be read, in words for a person. */
  readonly ignored: readonly string[];
}

/** The id of the atlas that a hash names. */
export function atlasOfHash(hash: string): string | undefined {
  return splitHash(hash).atlas;
}

/** `#atlas?name=value,value&name=value` in its parts. */
export function splitHash(hash: string): SplitHash {
  const ignored: string[] = [];
  const whole = hash.startsWith("#") ? hash.slice(1) : hash;
  if (whole.length > HASH_MAX) ignored.push(tooLong(whole.length));
  const text = cut(whole);
  const mark = text.indexOf("?");
  const before = mark < 0 ? text : text.slice(0, mark);
  const parameters = new Map<string, string[]>();
  for (const part of mark < 0 ? [] : text.slice(mark + 1).split("&")) {
    if (part === "") continue;
    const equals = part.indexOf("=");
    const name = equals < 0 ? part : part.slice(0, equals);
    const value = decode(equals < 0 ? "" : part.slice(equals + 1));
    if (value === undefined) {
      ignored.push(ignoredPart(name, part.slice(equals + 1)));
      continue;
    }
    const values = parameters.get(name) ?? [];
    // Decoded before it is split, since some mail programs escape commas; no id holds one.
    for (const one of value.split(",")) if (one !== "") values.push(one);
    parameters.set(name, values);
  }
  const atlas = decode(before) ?? before;
  return { atlas: atlas === "" ? undefined : atlas, parameters, ignored };
}

/** The hash without what is too much, cut where a value ends. */
function cut(text: string): string {
  if (text.length <= HASH_MAX) return text;
  const head = text.slice(0, HASH_MAX);
  return head.slice(0, Math.max(head.lastIndexOf(","), head.lastIndexOf("&"), 0));
}

/** `undefined` for broken percent-encoding. */
function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
