/** Imports documents from the disk, for the commands that take them. */
import { readFileSync, statSync } from "node:fs";
import { basename, extname, join } from "node:path";
import {
  type EarlierImport,
  type Imported,
  importDocument,
  importFileText,
  originOf,
} from "../../sources/index.ts";
import { checkSize } from "../../sources/model/index.ts";
import type { Changes } from "../../sources/word/index.ts";
import { pdfTablesFolder } from "../page/pdfTables.ts";

/**
 * Reads the document at a path.
 * @throws CannotReadDocument if it can't be read, with the reason
 */
export async function importAt(
  path: string,
  earlier: EarlierImport,
  changes?: Changes,
): Promise<Imported> {
  checkSize(statSync(path).size);
  return importDocument(basename(path), readFileSync(path), earlier, {
    cMapUrl: `${pdfTablesFolder()}/`,
    ...(changes ? { changes } : {}),
  });
}

/** The name of the source that a document becomes: its file's, without the extension. */
export function sourceName(path: string): string {
  return basename(path, extname(path));
}

/** An imported document as a source of an atlas. */
export function sourceOf(path: string, { markdown, title, file }: Imported) {
  return { name: `${sourceName(path)}.md`, text: markdown, title, origin: originOf(file) };
}

/** The files that an imported document is kept in, by their paths in the atlas's folder. */
export function importedFiles(
  path: string,
  { markdown, file }: Imported,
): readonly (readonly [path: string, text: string])[] {
  const name = sourceName(path);
  return [
    [join("sources", `${name}.md`), markdown],
    [join("sources", `${name}.import.json`), importFileText(file)],
  ];
}
