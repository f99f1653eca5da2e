/** The sources that claims are checked against: files that are named, or those of an atlas. */
import { readFileSync, statSync } from "node:fs";
import { basename, resolve } from "node:path";
import { readSource, type SourceText } from "../../atlas/documents/index.ts";
import { createReport, decode, isRefusal, SOURCE_BYTES_MAX } from "../../atlas/files/index.ts";
import type { Atlas } from "../../atlas/index.ts";
import type { Markup } from "../../atlas/text/index.ts";
import { languageOf } from "../../review/index.ts";
import { type AtlasFolder, CannotRead } from "../disk/folders.ts";
import { readFolder } from "../disk/readFolder.ts";
import { idFrom } from "./newAtlas.ts";

/**
 * The files as sources; one whose words are a document's of the atlas takes its id and title.
 *
 * @param language of their words; guessed where it is not given and the atlas doesn't say
 * @throws CannotRead
 */
export function sourcesAt(
  files: readonly string[],
  { cwd, atlas, language }: { cwd: string; atlas: Atlas | undefined; language: string | undefined },
): readonly SourceText[] {
  const ids = new Set<string>();
  return files.map((file) => {
    const path = resolve(cwd, file);
    const found = statSync(path, { throwIfNoEntry: false });
    if (!found?.isFile()) throw new CannotRead(`There is no file "${file}".`);
    if (!/\.(md|txt)$/i.test(path)) {
      throw new CannotRead(`"${file}" is no .md or .txt file; save its words as one of these.`);
    }
    if (found.size > SOURCE_BYTES_MAX) {
      throw new CannotRead(`"${file}" is larger than ${SOURCE_BYTES_MAX / 1024 / 1024} MiB.`);
    }
    const parts = { bytes: readFileSync(path), file, name: basename(file) };
    const read = sourceOf({ ...parts, id: "", title: "", language });
    const known = atlas?.documents.find(({ text }) => text === read.text);
    const id = known?.id ?? freeId(idFrom(parts.name.replace(/\.[^.]*$/, ""), "source"), ids);
    ids.add(id);
    const own = known && (known.language ?? atlas?.language);
    return sourceOf({
      ...parts,
      id,
      title: known?.title ?? parts.name,
      language: language ?? own ?? read.language,
    });
  });
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  let free = id;
  for (let number = 2; taken.has(free); number++) free = `${id}-${number}`;
  return free;
}

/** The documents of an atlas that compiles. */
export function sourcesOf(atlas: Atlas, { folder, main }: AtlasFolder): readonly SourceText[] {
  const read = readFolder(folder, main);
  const bytes = read("atlas.json");
  if (isRefusal(bytes)) throw new Error("an atlas that compiles can be read");
  const { documents }: { documents: readonly { id: string; file?: string; text?: string }[] } =
    JSON.parse(decode(bytes).text);
  return documents.map(({ id, file, text = "" }) => {
    const found = file === undefined ? new TextEncoder().encode(text) : read(file);
    const document = atlas.documents.find((one) => one.id === id);
    if (isRefusal(found) || document === undefined) throw new Error("sources were read before");
    const { title, language = atlas.language } = document;
    // Words in atlas.json are Markdown where they have a heading of it.
    const name = file ?? (/^ {0,3}#{1,6}[ \t]/m.test(text) ? "atlas.md" : "atlas.txt");
    return sourceOf({ bytes: found, file: file ?? "atlas.json", name, id, title, language });
  });
}

interface Parts {
  readonly bytes: Uint8Array;
  /** As a person calls it. */
  readonly file: string;
  readonly name: string;
  readonly id: string;
  readonly title: string;
  readonly language: string | undefined;
}

function sourceOf({ bytes, file, name, id, title, language }: Parts): SourceText {
  const { text, failure } = decode(bytes);
  if (failure) throw new CannotRead(`"${file}": ${failure.message}`);
  if (text.trim() === "") throw new CannotRead(`"${file}" holds no words.`);
  const markup: Markup = /\.md$/i.test(name) ? "markdown" : "plain";
  const report = createReport().file(file, text);
  const tag = language ?? languageOf(text);
  return readSource({ id, title, name: file, text, markup, report, language: tag });
}
