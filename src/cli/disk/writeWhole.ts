/** Writes files so that a crash leaves either the old or the new one, never a part. */
import { realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";

/**
 * Writes a temporary file beside the target and renames it. A link is kept and its target
 * replaced; a file keeps its permissions; a pipe or device is written to directly.
 *
 * @throws the system's error if it can't be written; the temporary file is removed
 */
export function writeWhole(path: string, content: string | Uint8Array): void {
  const before = statSync(path, { throwIfNoEntry: false });
  if (before && !before.isFile()) {
    writeFileSync(path, content);
    return;
  }
  const target = before ? realpathSync(path) : path;
  const unfinished = `${target}.${process.pid}.tmp`;
  try {
    writeFileSync(unfinished, content, before && { mode: before.mode });
    renameSync(unfinished, target);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}

/** Whether two paths lead to the same file, through links or in different letter case. */
export function isSameFile(first: string, second: string): boolean {
  const [a, b] = [first, second].map((path) =>
    statSync(path, { bigint: true, throwIfNoEntry: false }),
  );
  return a !== undefined && b !== undefined && a.dev === b.dev && a.ino === b.ino;
}
