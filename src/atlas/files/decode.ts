/** Decodes a file's bytes as UTF-8, or explains in plain words why they are not UTF-8. */
export interface Decoded {
  /** The file's text without its byte order mark; up to the first bad byte, if there is one. */
  readonly text: string;
  readonly failure?: { readonly code: string; readonly message: string };
}

/** Reads UTF-8 with or without a byte order mark. Never throws. */
export function decode(bytes: Uint8Array): Decoded {
  const encoding = otherEncoding(bytes);
  if (encoding !== undefined) {
    return {
      text: "",
      failure: {
        code: "wrong-encoding",
        message: `This file is in ${encoding}. Save it as UTF-8.`,
      },
    };
  }
  // TextDecoder drops a byte order mark.
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    return { text: decoder.decode(bytes) };
  } catch {
    return describeFailure(bytes, decoder);
  }
}

/** Locates and explains what is not UTF-8, since the decoder does not. */
function describeFailure(bytes: Uint8Array, decoder: TextDecoder): Decoded {
  const bad = firstInvalidByte(bytes);
  const byte = (bytes[bad] ?? 0).toString(16).toUpperCase().padStart(2, "0");
  const cut = bad + 1 >= bytes.length || (bytes[bad] ?? 0) >= 0xc2;
  const hint =
    cut && bytes.length - bad < 4
      ? "the file seems to be cut off in the middle of a character"
      : "the file is perhaps in Windows-1252 or another older encoding";
  return {
    text: decoder.decode(bytes.subarray(0, bad)),
    failure: {
      code: "invalid-utf-8",
      message: `Byte ${byte} (hexadecimal) is not UTF-8 here: ${hint}. Save it as UTF-8.`,
    },
  };
}

/** The name of another encoding, recognised by its byte order mark or by the zeros of UTF-16. */
function otherEncoding(bytes: Uint8Array): string | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? "UTF-32 LE" : "UTF-16 LE";
  if (a === 0xfe && b === 0xff) return "UTF-16 BE";
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return "UTF-32 BE";
  // Without a mark, ASCII in UTF-16 has a zero in every second byte.
  const pairs = Math.min(32, bytes.length >> 1);
  if (pairs < 2) return undefined;
  const zeros = [0, 0];
  for (let i = 0; i < pairs * 2; i++) {
    if (bytes[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  if (odd > pairs * 0.7 && even < pairs * 0.1) return "UTF-16 LE";
  if (even > pairs * 0.7 && odd < pairs * 0.1) return "UTF-16 BE";
  return undefined;
}

/** Index of the first sequence that is not well-formed UTF-8 (Unicode 3.9, table 3-7). */
function firstInvalidByte(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) {
      at++;
      continue;
    }
    const trailing = lead >= 0xc2 && lead <= 0xdf ? 1 : lead >= 0xe0 && lead <= 0xef ? 2 : 3;
    if (lead < 0xc2 || lead > 0xf4) return at;
    // The second byte's range excludes overlong forms, surrogates, and code points past U+10FFFF.
    const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
    const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
    const second = bytes[at + 1] ?? 0;
    if (second < low || second > high) return at;
    for (let offset = 2; offset <= trailing; offset++) {
      const next = bytes[at + offset] ?? 0;
      if (next < 0x80 || next > 0xbf) return at;
    }
    at += trailing + 1;
  }
  throw new Error("the decoder rejected bytes that are valid UTF-8");
}
