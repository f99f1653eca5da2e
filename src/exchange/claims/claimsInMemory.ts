/** A file of claims, and those beside it, whose bytes are at hand. */
import { type ClaimsFile, NotClaims } from "./claimsFile.ts";

/** Bytes decoded at a time, so that a long file never stands in memory as text too. */
const PIECE_BYTES = 256 * 1024;

/** @throws NotClaims while its pieces are read, if it is no text in UTF-8 or UTF-16 */
export function claimsInMemory(
  name: string,
  files: ReadonlyMap<string, Uint8Array>,
): ClaimsFile | undefined {
  const bytes = files.get(name);
  if (bytes === undefined) return undefined;
  return {
    name,
    pieces: () => piecesOf(name, bytes),
    bytes: (count) => bytes.subarray(0, count),
    beside: (other) => claimsInMemory(other, files),
  };
}

function* piecesOf(name: string, bytes: Uint8Array): Iterable<string> {
  const [first, second] = bytes;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const encoding = isUtf16 ? (first === 0xff ? "utf-16le" : "utf-16be") : "utf-8";
  // The decoder removes a byte order mark.
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for (let at = 0; at < bytes.length; at += PIECE_BYTES) {
      const isLast = at + PIECE_BYTES >= bytes.length;
      yield decoder.decode(bytes.subarray(at, at + PIECE_BYTES), { stream: !isLast });
    }
  } catch {
    throw new NotClaims(`${name} is not UTF-8 text; save it as UTF-8.`);
  }
}
