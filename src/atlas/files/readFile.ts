/** How compile() gets files, which the caller provides, and the limits on their size. */

/** Why a file can't be read. */
export interface Refusal {
  readonly reason: "missing" | "outside" | "too-large";
}

/** Returns the bytes of a file, given its path within the atlas's folder (`sources/plan.md`). */
export type ReadFile = (path: string) => Uint8Array | Refusal;

/** The file, or a refusal if it has more bytes than the limit. */
export function limitSize(file: Uint8Array | Refusal, limit: number): Uint8Array | Refusal {
  return isRefusal(file) || file.length <= limit ? file : { reason: "too-large" };
}

/** Avoids `instanceof`, since the bytes may come from another realm (a worker, a test's DOM). */
export function isRefusal(file: Uint8Array | Refusal): file is Refusal {
  return "reason" in file;
}

/** A refusal in plain words. `limit` is the file's maximum size in bytes. */
export function refusalMessage(
  path: string,
  { reason }: Refusal,
  limit: number,
): { readonly code: string; readonly message: string } {
  switch (reason) {
    case "missing":
      return { code: "missing-file", message: `there is no file "${path}" in the atlas's folder.` };
    case "outside":
      return {
        code: "path-outside",
        message: `"${path}" leads out of the atlas's folder (a link?); a source must be inside it.`,
      };
    case "too-large":
      return {
        code: "too-large",
        message: `"${path}" is larger than ${limit / 1024 / 1024} MiB, the limit for such a file.`,
      };
  }
}

/** Maximum size of `atlas.json`: that of 100,000 nodes and 200,000 links, which page and compiler still hold. */
export const ATLAS_BYTES_MAX = 160 * 1024 * 1024;
/** Maximum size of a source: more than four million words. */
export const SOURCE_BYTES_MAX = 32 * 1024 * 1024;
/** Maximum nesting of lists and objects; the format itself needs nine. */
export const DEPTH_MAX = 64;
export const NODES_MAX = 100_000;
export const EDGES_MAX = 250_000;
/** Maximum number of links that a question follows one after another. */
export const STEPS_MAX = 3;
