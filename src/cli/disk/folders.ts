/** Which atlases a command is about. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** An atlas on disk. */
export interface AtlasFolder {
  readonly folder: string;
  /** The file that is read as `atlas.json`. */
  readonly main: string;
  /** What the person calls it. */
  readonly label: string;
}

/** Nothing could be read where the person said: exit code 2. */
export class CannotRead extends Error {}

/** The atlases named, or all in data/. */
export function findAtlases(given: readonly string[], cwd: string): AtlasFolder[] {
  if (given.length > 0) return given.flatMap((path) => atlasesAt(path, cwd));
  const data = join(cwd, "data");
  if (!existsSync(data))
    throw new CannotRead(`There is no folder "data" in ${cwd}. Name an atlas's folder.`);
  return atlasesAt("data", cwd);
}

/** The one atlas that a path names. */
export function findAtlas(path: string, cwd: string): AtlasFolder {
  const [place, second] = atlasesAt(path, cwd);
  if (!place || second) throw new CannotRead(`"${path}" holds several atlases. Name one of them.`);
  return place;
}

/** An atlas's folder, its JSON file, or a folder of such folders. */
function atlasesAt(path: string, cwd: string): AtlasFolder[] {
  const full = resolve(cwd, path);
  const found = statSync(full, { throwIfNoEntry: false });
  if (!found) throw new CannotRead(`There is nothing at "${path}".`);
  if (!found.isDirectory()) {
    if (!full.endsWith(".json"))
      throw new CannotRead(`"${path}" is neither an atlas's folder nor its JSON file.`);
    return [{ folder: dirname(full), main: basename(full), label: path }];
  }
  if (isAtlas(full)) return [place(full, cwd)];
  const inside = readdirSync(full, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(full, entry.name))
    .filter(isAtlas)
    .sort();
  if (inside.length === 0) throw new CannotRead(`There is no atlas.json in "${path}".`);
  return inside.map((folder) => place(folder, cwd));
}

function isAtlas(folder: string): boolean {
  return existsSync(join(folder, "atlas.json"));
}

function place(folder: string, cwd: string): AtlasFolder {
  return { folder, main: "atlas.json", label: relative(cwd, folder) || "." };
}

/**
 * The folder of the package policy-atlas: found by its package.json above this file, since the
 * built command runs from node_modules/.cache and the sources from src/cli.
 */
export function packageRoot(from = dirname(fileURLToPath(import.meta.url))): string {
  for (let folder = from; ; folder = dirname(folder)) {
    const file = join(folder, "package.json");
    if (existsSync(file) && JSON.parse(readFileSync(file, "utf8")).name === "policy-atlas")
      return folder;
    if (dirname(folder) === folder) throw new Error(`No package policy-atlas above ${from}.`);
  }
}

/** Where what can be made again is kept. */
export function cacheFolder(): string {
  return join(packageRoot(), "node_modules", ".cache", "policy-atlas");
}
