/** How compile() reaches files: the caller says what a folder is. */

/** Why a file is not handed out. */
export interface Refusal {
  readonly reason: "missing" | "outside" | "too-large";
}

/** Gives the bytes of a file by its path within the atlas's folder (`sources/plan.md`). */
export type ReadFile = (path: string) => Uint8Array | Refusal;

/** The bytes, unless there are more of them than the limit, whoever should have looked. */
export function limitSize(file: Uint8Array | Refusal, limit: number): Uint8Array | Refusal {
  return isRefusal(file) || file.length <= limit ? file : { reason: "too-large" };
}

/** Not by `instanceof`: bytes may come from another realm (a worker, a test's DOM). */
export function isRefusal(file: Uint8Array | Refusal): file is Refusal {
  return "reason" in file;
}

/** A refusal in plain words. `limit` is the most bytes that the file may have. */
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
        message: `"${path}" leads out of the atlas's folder (a link?); a source stands inside it.`,
      };
    case "too-large":
      return {
        code: "too-large",
        message: `"${path}" is larger than ${limit / 1024 / 1024} MiB, the limit for such a file.`,
      };
  }
}
