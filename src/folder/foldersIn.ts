/**
 * Finds the atlases among files that a person brings: each folder with an atlas.json, each one HTML
 * file, of which those with writing hold such a folder.
 */
import { unzip } from "../exchange/zip/index.ts";
import { reasonOf } from "../reasonOf.ts";
import { readViewer } from "../viewerFile.ts";
import { type Files, unpackFiles } from "./packed.ts";

/** The files of one atlas: atlas.json and what lies beside it, or the one HTML file alone. */
export interface Folder {
  readonly name: string;
  /** By path within the folder. */
  readonly files: Files;
}

/** More bytes than these are refused, packed or unpacked. */
export const BYTES_MAX = 400 * 1024 * 1024;
/** More files than these are refused. */
export const FILES_MAX = 5_000;

/** Files that can't be opened, with a message for the person who brought them. */
export class CannotOpen extends Error {}

const ATLAS = "atlas.json";
const NAMELESS = "atlas";

export const isZipName = (path: string) => /\.zip$/i.test(path);

/**
 * The atlases among files, zips unpacked, in the order of their paths. Each file belongs to the
 * nearest folder with an atlas.json. Where there is no atlas.json, an atlas file of another name
 * counts as one, if it is the only one.
 *
 * @throws CannotOpen if a path leads outside, a zip is damaged, or it is too much
 */
export function foldersIn(brought: Files): readonly Folder[] {
  const files = withAtlasNamed(unpacked(brought));
  const roots = [...files.keys()]
    .filter((path) => nameOf(path) === ATLAS)
    .map(folderOf)
    .sort();
  const members = new Map(roots.map((root) => [root, new Map<string, Uint8Array>()]));
  const pages: Folder[] = [];
  for (const [path, bytes] of files) {
    const root = nearest(roots, path);
    if (root !== undefined) members.get(root)?.set(path.slice(root.length), bytes);
    else if (/\.html?$/i.test(path)) {
      const page = readViewer(new TextDecoder().decode(bytes));
      const own = page && (unpackFiles(page.files) ?? new Map([[nameOf(path), bytes]]));
      if (own) pages.push({ name: withoutExtension(nameOf(path)), files: own });
    }
  }
  const folders = [...members].map(([root, own]) => ({
    name: nameOf(root.slice(0, -1)) || NAMELESS,
    files: withSourcesInPlace(own),
  }));
  return [...folders, ...pages];
}

/** All files by clean paths, with those of zips in their place. */
function unpacked(brought: Files): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  let bytesThere = 0;
  const add = (path: string, bytes: Uint8Array) => {
    const clean = cleanPath(path);
    if (clean === undefined) return;
    bytesThere += bytes.length;
    files.set(clean, bytes);
    if (bytesThere > BYTES_MAX) throw new CannotOpen(tooLarge);
    if (files.size > FILES_MAX) throw new CannotOpen(tooMany);
  };
  for (const [path, bytes] of brought) {
    if (!isZipName(path)) add(path, bytes);
    else for (const [inner, one] of unzipped(path, bytes)) add(inner, one);
  }
  return files;
}

const tooLarge = `These files have more than ${BYTES_MAX / 1024 / 1024} MB together; they are not opened.`;
const tooMany = `These are more than ${FILES_MAX.toLocaleString("en")} files; they are not opened. Choose the atlas's own folder.`;

/** The files of a zip, beneath a folder named after it. */
function unzipped(path: string, bytes: Uint8Array): readonly (readonly [string, Uint8Array])[] {
  let entries = 0;
  const base = withoutExtension(path);
  const isFile = (inner: string) => {
    entries += 1;
    if (entries > FILES_MAX) throw new CannotOpen(tooMany);
    return !inner.endsWith("/") && cleanPath(inner) !== undefined;
  };
  try {
    return [...unzip(bytes, nameOf(path), isFile)].map(([inner, one]) => [`${base}/${inner}`, one]);
  } catch (error) {
    throw new CannotOpen(reasonOf(error));
  }
}

/**
 * A path with `/` between its parts; undefined for what systems leave lying about.
 *
 * @throws CannotOpen if it leads outside
 */
function cleanPath(path: string): string | undefined {
  const slashed = path.replaceAll("\\", "/").replace(/^(\.\/)+/, "");
  const parts = slashed.split("/").filter((part) => part !== "" && part !== ".");
  if (slashed.startsWith("/") || /^[a-z]:/i.test(slashed) || parts.includes("..")) {
    throw new CannotOpen(
      `“${path}” leads out of the folder. Nothing was opened, since no atlas has such a file.`,
    );
  }
  if (parts.some((part) => part.startsWith(".") || part === "__MACOSX")) return undefined;
  if (parts.length === 0 || slashed.includes("\0")) return undefined;
  return parts.join("/");
}

/** With the only atlas file called atlas.json, if none is. */
function withAtlasNamed(files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> {
  const paths = [...files.keys()];
  if (paths.some((path) => nameOf(path) === ATLAS)) return files;
  const [only, ...others] = paths.filter(
    (path) => /\.json$/i.test(path) && isAtlasText(files.get(path)),
  );
  if (only === undefined || others.length > 0) return files;
  return new Map(
    [...files].map(([path, one]) => [path === only ? folderOf(path) + ATLAS : path, one]),
  );
}

/** Whether a file says that it is an atlas, among its first bytes. */
function isAtlasText(bytes: Uint8Array | undefined): boolean {
  return /"format"\s*:\s*"policy-atlas\//.test(new TextDecoder().decode(bytes?.subarray(0, 4096)));
}

/**
 * With sources where atlas.json expects them, if they were brought side by side without their
 * folders: a file that is missing is the one of the same name, if there is just one.
 */
function withSourcesInPlace(files: ReadonlyMap<string, Uint8Array>): Files {
  const text = new TextDecoder().decode(files.get(ATLAS));
  const moves = new Map<string, string>();
  for (const [, written = ""] of text.matchAll(/"file"\s*:\s*"([^"\\]+)"/g)) {
    if (files.has(written)) continue;
    const [only, ...others] = [...files.keys()].filter((path) => nameOf(path) === nameOf(written));
    const isInside = !written.startsWith("/") && !written.split("/").includes("..");
    if (only !== undefined && others.length === 0 && isInside) moves.set(only, written);
  }
  if (moves.size === 0) return files;
  return new Map([...files].map(([path, bytes]) => [moves.get(path) ?? path, bytes]));
}

/** The longest of these folders that contains a path. */
function nearest(roots: readonly string[], path: string): string | undefined {
  return roots
    .filter((root) => path.startsWith(root))
    .reduce<string | undefined>(
      (best, root) => (best === undefined || root.length > best.length ? root : best),
      undefined,
    );
}

/** The folder of a path, with its slash; empty at the top. */
const folderOf = (path: string) => path.slice(0, path.lastIndexOf("/") + 1);
const nameOf = (path: string) => path.slice(path.lastIndexOf("/") + 1);
const withoutExtension = (path: string) => path.replace(/(?<=.)\.[^./]*$/, "");
