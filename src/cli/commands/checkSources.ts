/** Reads the sources that claims are checked against: named files, or those of an atlas. */
import { readFileSync, statSync } from "node:fs";
import { basename, resolve } from "node:path";
import { readSource, type SourceText } from "../../atlas/documents/index.ts";
import { createReport, decode, isRefusal, SOURCE_BYTES_MAX } from "../../atlas/files/index.ts";
import { freeId, idFrom } from "../../atlas/format/index.ts";
import type { Atlas } from "../../atlas/index.ts";
import type { Markup } from "../../atlas/text/index.ts";
import { guessLanguage } from "../../review/verdicts/index.ts";
import { type AtlasFolder, CannotRead } from "../disk/folders.ts";
import { readFolder } from "../disk/readFolder.ts";

/**
 * The files as sources. A file with the same text as a document of the atlas gets its id and title.
 *
 * @param language of the files; if undefined, the atlas's, else guessed
 * @throws CannotRead
 */
export function sourcesAt(
  files: readonly string[],
  { cwd, atlas, language }: { cwd: string; atlas: Atlas | undefined; language: string | undefined },
): readonly SourceText[] {
  const ids = new Set<string>();
  return files.map((file) => {
    const path = resolve(cwd, file);
    const stats = statSync(path, { throwIfNoEntry: false });
    if (!stats?.isFile()) throw new CannotRead(`There is no file "${file}".`);
    if (!/\.(md|txt)$/i.test(path)) {
      throw new CannotRead(`"${file}" is not a .md or .txt file; save its text as one of these.`);
    }
    if (stats.size > SOURCE_BYTES_MAX) {
      throw new CannotRead(`"${file}" is larger than ${SOURCE_BYTES_MAX / 1024 / 1024} MiB.`);
    }
    const parts = { bytes: readFileSync(path), file, name: basename(file) };
    const read = sourceOf({ ...parts, id: "", title: "", language });
    const document = atlas?.documents.find(({ text }) => text === read.text);
    const id = document?.id ?? freeId(idFrom(parts.name.replace(/\.[^.]*$/, ""), "source"), ids);
    ids.add(id);
    const documentLanguage = document && (document.language ?? atlas?.language);
    return sourceOf({
      ...parts,
      id,
      title: document?.title ?? parts.name,
      language: language ?? documentLanguage ?? read.language,
    });
  });
}

/** The documents of an atlas as sources; the atlas must compile. */
export function sourcesOf(atlas: Atlas, { folder, main }: AtlasFolder): readonly SourceText[] {
  const read = readFolder(folder, main);
  const bytes = read("atlas.json");
  if (isRefusal(bytes)) throw new Error("the compiled atlas can no longer be read");
  const { documents }: { documents: readonly { id: string; file?: string; text?: string }[] } =
    JSON.parse(decode(bytes).text);
  return documents.map(({ id, file, text = "" }) => {
    const content = file === undefined ? new TextEncoder().encode(text) : read(file);
    const document = atlas.documents.find((candidate) => candidate.id === id);
    if (isRefusal(content) || document === undefined)
      throw new Error(`the source of "${id}" can no longer be read`);
    const { title, language = atlas.language } = document;
    // Text in atlas.json is Markdown if it has a Markdown heading.
    const name = file ?? (/^ {0,3}#{1,6}[ \t]/m.test(text) ? "atlas.md" : "atlas.txt");
    return sourceOf({ bytes: content, file: file ?? "atlas.json", name, id, title, language });
  });
}

interface Parts {
  readonly bytes: Uint8Array;
  /** The file's path as the user wrote it. */
  readonly file: string;
  readonly name: string;
  readonly id: string;
  readonly title: string;
  readonly language: string | undefined;
}

function sourceOf({ bytes, file, name, id, title, language }: Parts): SourceText {
  const { text, failure } = decode(bytes);
  if (failure) throw new CannotRead(`"${file}": ${failure.message}`);
  if (text.trim() === "") throw new CannotRead(`"${file}" contains no text.`);
  const markup: Markup = /\.md$/i.test(name) ? "markdown" : "plain";
  const report = createReport().file(file, text);
  const tag = language ?? guessLanguage(text);
  return readSource({ id, title, name: file, text, markup, report, language: tag });
}
