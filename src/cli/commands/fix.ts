/** Applies the fixes that problems propose to the files of an atlas. */
import { readFileSync } from "node:fs";
import type { Problem } from "../../atlas/files/index.ts";
import { placeInFolder } from "../disk/readFolder.ts";
import { writeWhole } from "../disk/writeWhole.ts";

export interface Change {
  readonly line: number;
  readonly code: string;
  readonly before: string;
  readonly after: string;
}

export interface FixedFile {
  /** Path within the atlas's folder. */
  readonly file: string;
  readonly changes: readonly Change[];
}

/**
 * The text with the problems' fixes applied. Of two that overlap, only the first is applied; the
 * other is left for the next round, in which it may have moved or disappeared.
 */
export function applyFixes(
  text: string,
  problems: readonly Problem[],
): { readonly text: string; readonly changes: readonly Change[] } {
  const fixes = problems
    .flatMap(({ fix, line, code }) => (fix ? [{ ...fix, line, code }] : []))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const changes: Change[] = [];
  let result = "";
  let done = 0;
  for (const [index, { start, end, text: after, line, code }] of fixes.entries()) {
    const before = text.slice(start, end);
    const previous = fixes[index - 1];
    const overlaps = start < done || (previous?.start === start && previous.end === end);
    if (overlaps || before === after) continue;
    result += text.slice(done, start) + after;
    done = end;
    changes.push({ line, code, before, after });
  }
  return { text: result + text.slice(done), changes };
}

/**
 * Applies the fixes of all problems to their files and returns the changes. Each file is replaced as
 * a whole, so that a crash leaves either the old or the new one.
 *
 * @param main the file that the problems call `atlas.json`
 */
export function fixFiles(
  folder: string,
  main: string,
  problems: readonly Problem[],
): readonly FixedFile[] {
  const names = new Set(problems.filter(({ fix }) => fix).map(({ file }) => file));
  return [...names].flatMap((name) => {
    const file = name === "atlas.json" ? main : name;
    const path = placeInFolder(folder, file);
    if (typeof path !== "string") return [];
    // Offsets don't count a byte order mark, which the file keeps.
    const content = readFileSync(path, "utf8");
    const byteOrderMark = content.startsWith("\ufeff") ? "\ufeff" : "";
    const fileProblems = problems.filter((problem) => problem.file === name);
    const { text, changes } = applyFixes(content.slice(byteOrderMark.length), fileProblems);
    if (changes.length === 0) return [];
    writeWhole(path, byteOrderMark + text);
    return [{ file, changes }];
  });
}
