/** Packs and unpacks the zips that several formats are. */
import { strToU8, unzipSync, zipSync } from "fflate";
import { reasonOf } from "../../reasonOf.ts";
import { CannotReadGraph } from "../model/index.ts";

/** Unpacked, more is refused: a few bytes can be made into gigabytes. */
const UNPACKED_MAX = 400 * 1024 * 1024;

/** Files in a zip carry a date; a fixed one gives the same bytes for the same graph. */
const FIXED_DATE = new Date(1980, 0, 1);

/** A zip of files by their paths. */
export function zip(
  files: Iterable<readonly [path: string, content: string | Uint8Array]>,
): Uint8Array<ArrayBuffer> {
  const entries: Record<string, Uint8Array> = {};
  for (const [path, content] of files)
    entries[path] = typeof content === "string" ? strToU8(content) : content;
  return new Uint8Array(zipSync(entries, { level: 6, mtime: FIXED_DATE }));
}

/**
 * The files of a zip by their paths. The sizes that it declares are summed up before anything is
 * unpacked, and no file can grow beyond its own.
 *
 * @param wanted which paths are unpacked
 * @throws CannotReadGraph if it is no zip, damaged, or larger than 400 MB unpacked
 */
export function unzip(
  bytes: Uint8Array,
  name: string,
  wanted: (path: string) => boolean = () => true,
): ReadonlyMap<string, Uint8Array> {
  let declared = 0;
  try {
    const files = unzipSync(bytes, {
      filter: (file) => {
        if (!wanted(file.name)) return false;
        declared += file.originalSize;
        if (declared > UNPACKED_MAX) throw new TooLarge();
        return true;
      },
    });
    return new Map(Object.entries(files));
  } catch (error) {
    if (error instanceof TooLarge)
      throw new CannotReadGraph(`Unpacked, ${name} has more than 400 MB; it is refused.`);
    const reason = reasonOf(error);
    throw new CannotReadGraph(`${name} can't be unpacked: ${reason}.`);
  }
}

class TooLarge extends Error {}

export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}
