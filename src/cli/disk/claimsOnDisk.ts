/** Reads a file of claims from disk, in pieces. */
import { closeSync, openSync, readSync, statSync } from "node:fs";
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
    beside(other) {
      const file = join(dirname(path), other);
      return isFile(file) ? claimsOnDisk(file) : undefined;
    },
  };
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
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
    // A Parquet file begins like this; naming the format helps more than saying it is not UTF-8.
    const head = String.fromCharCode(...bytes.subarray(0, 4));
    if (head === "PAR1") {
      throw new CannotRead(`${name} is a Parquet file; save the table as CSV or JSON lines.`);
    }
    throw new CannotRead(`${name} is not UTF-8 text; save it as UTF-8.`);
  }
}
