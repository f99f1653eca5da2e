/** Reads a file of claims from disk, in pieces. */
import { closeSync, openSync, readFileSync, readSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { ClaimsFile } from "../../exchange/claims/index.ts";
import { CannotRead } from "./folders.ts";

const PIECE_BYTES = 256 * 1024;

/** @throws CannotRead if there is no such file; while its pieces are read, if it is not UTF-8 */
export function claimsOnDisk(path: string): ClaimsFile {
  const name = basename(path);
  if (!isFile(path)) throw new CannotRead(`There is no file "${path}".`);
  return {
    name,
    pieces: () => piecesOf(path, name),
    bytes: (count) => (count === undefined ? readFileSync(path) : firstBytes(path, count)),
    beside(other) {
      const file = join(dirname(path), other);
      return isFile(file) ? claimsOnDisk(file) : undefined;
    },
  };
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

function firstBytes(path: string, count: number): Uint8Array {
  const file = openSync(path, "r");
  try {
    const bytes = new Uint8Array(count);
    return bytes.subarray(0, readSync(file, bytes, 0, count, 0));
  } finally {
    closeSync(file);
  }
}

function* piecesOf(path: string, name: string): Iterable<string> {
  const file = openSync(path, "r");
  try {
    // The decoder removes a byte order mark.
    const decoder = new TextDecoder("utf-8", { fatal: true });
    const bytes = new Uint8Array(PIECE_BYTES);
    for (let read = 1; read > 0; ) {
      read = readSync(file, bytes, 0, PIECE_BYTES, null);
      yield decode(decoder, bytes.subarray(0, read), read > 0, name);
    }
  } finally {
    closeSync(file);
  }
}

function decode(decoder: TextDecoder, bytes: Uint8Array, stream: boolean, name: string): string {
  try {
    return decoder.decode(bytes, { stream });
  } catch {
    throw new CannotRead(`${name} is not UTF-8 text; save it as UTF-8.`);
  }
}
