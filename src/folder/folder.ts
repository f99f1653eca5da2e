/** What is done with the files of one atlas: read by compile(), given another title, packed. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { decode } from "../atlas/files/index.ts";
import type { ReadFile } from "../atlas/index.ts";
import { fileText, rewritten, writtenFile } from "../draft/index.ts";
import { zip } from "../exchange/zip/index.ts";
import { retitledViewer } from "../viewerFile.ts";
import type { Folder } from "./foldersIn.ts";
import type { Files } from "./packed.ts";

const ATLAS = "atlas.json";

/** Reads the files of a folder for compile(). */
export function readerOf(files: Files): ReadFile {
  return (path) => {
    const bytes = files.get(path.replace(/^(\.\/)+/, ""));
    if (bytes) return bytes;
    const isOutside = /^([/\\]|[a-z]:)/i.test(path) || path.split(/[\\/]/).includes("..");
    return { reason: isOutside ? "outside" : "missing" };
  };
}

/** The text of the one HTML file, if the folder is none but that file. */
export function htmlOf(files: Files): string | undefined {
  if (files.has(ATLAS)) return undefined;
  const [page] = files.values();
  return page && decode(page).text;
}

/**
 * The files with another title, which is all that changes in atlas.json.
 *
 * @throws Error if atlas.json is no JSON object
 */
export function retitled(files: Files, title: string): Files {
  const page = htmlOf(files);
  const path = page === undefined ? ATLAS : ([...files.keys()][0] ?? "");
  return new Map(files).set(
    path,
    utf8ToBytes(page === undefined ? retitledJson(files, title) : retitledPage(page, title)),
  );
}

function retitledJson(files: Files, title: string): string {
  // Not decode(), which drops the byte order mark.
  const bytes = files.get(ATLAS) ?? new Uint8Array();
  return withTitle(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes), title);
}

const retitledPage = (page: string, title: string) =>
  retitledViewer(page, title, (source) => withTitle(source, title));

function withTitle(json: string, title: string): string {
  const file = writtenFile(json);
  return fileText(rewritten(file, { ...file.value, title }));
}

/** SHA-256 (hex) over the files, in whatever order they come. */
export function digestOf(files: Files): string {
  const hash = sha256.create();
  for (const path of [...files.keys()].sort()) {
    const bytes = files.get(path) ?? new Uint8Array();
    hash.update(utf8ToBytes(`${path}\0${bytes.length}\0`)).update(bytes);
  }
  return bytesToHex(hash.digest());
}

/** A zip with a folder for each atlas, which `foldersIn` reads again. Equal names are numbered. */
export function zipOf(folders: readonly Folder[]): Uint8Array<ArrayBuffer> {
  const taken = new Set<string>();
  const freeName = (wanted: string) => {
    let name = wanted;
    for (let number = 2; taken.has(name); number++) name = `${wanted}-${number}`;
    taken.add(name);
    return name;
  };
  return zip(
    folders.flatMap(({ name, files }) => {
      const folder = freeName(name);
      return [...files].map(([path, bytes]) => [`${folder}/${path}`, bytes] as const);
    }),
  );
}
