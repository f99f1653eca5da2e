/** Reads an atlas's folder from disk. Paths and links can't lead out of the folder. */
import { lstatSync, readFileSync, realpathSync, statSync } from "node:fs";
import { isAbsolute, join, resolve, sep } from "node:path";
import {
  ATLAS_BYTES_MAX,
  type ReadFile,
  type Refusal,
  SOURCE_BYTES_MAX,
} from "../../atlas/files/index.ts";

/**
 * A function that reads files in `folder`. It refuses absolute paths, `..`, symbolic links that
 * lead out of the folder, and files above the compiler's limits (without reading them).
 *
 * @param main the file that is read as `atlas.json`, if it has another name
 */
export function readFolder(folder: string, main = "atlas.json"): ReadFile {
  return (path) => {
    const isAtlas = path === "atlas.json";
    const file = placeInFolder(folder, isAtlas ? main : path);
    if (typeof file !== "string") return file;
    const most = isAtlas ? ATLAS_BYTES_MAX : SOURCE_BYTES_MAX;
    return statSync(file).size > most ? { reason: "too-large" } : readFileSync(file);
  };
}

/** The real path on disk of a path in an atlas's folder, or why it must not be opened. */
export function placeInFolder(folder: string, path: string): string | Refusal {
  if (path === "" || path.includes("\0")) return { reason: "missing" };
  const parts = path.split(/[\\/]/);
  if (isAbsolute(path) || /^[a-z]:/i.test(path) || parts.includes(".."))
    return { reason: "outside" };
  const wanted = join(resolve(folder), ...parts);
  try {
    const base = realpathSync(folder);
    const real = realpathSync(wanted);
    if (!real.startsWith(base + sep)) return { reason: "outside" };
    return statSync(real).isFile() ? real : { reason: "missing" };
  } catch {
    return isLink(wanted) ? { reason: "outside" } : { reason: "missing" };
  }
}

/** Whether a path is a link, even one that leads nowhere. */
function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}
