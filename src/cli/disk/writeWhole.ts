/** Writing files such that a crash leaves the old or the new one, and never over what is read. */
import { realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";

/**
 * Writes a file under another name beside it and puts it in its place. A link stays and what it
 * leads to is replaced; a file keeps its permissions; what is no file (a pipe, a device) is
 * written to as it is.
 *
 * @throws the system's error, with nothing left over, where it can't be written.
 */
export function writeWhole(path: string, text: string): void {
  const before = statSync(path, { throwIfNoEntry: false });
  if (before && !before.isFile()) {
    writeFileSync(path, text);
    return;
  }
  const target = before ? realpathSync(path) : path;
  const unfinished = `${target}.${process.pid}.tmp`;
  try {
    writeFileSync(unfinished, text, before && { mode: before.mode });
    renameSync(unfinished, target);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}

/** Whether two paths lead to one file: through links of any sort, or in other letter case. */
export function isSameFile(one: string, other: string): boolean {
  const [a, b] = [one, other].map((path) =>
    statSync(path, { bigint: true, throwIfNoEntry: false }),
  );
  return a !== undefined && b !== undefined && a.dev === b.dev && a.ino === b.ino;
}
