/** Finds the folders that a command needs: those of atlases, of this package and of its cache. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** An atlas on disk. */
export interface AtlasFolder {
  readonly folder: string;
  /** The file that is read as `atlas.json`; it may have another name. */
  readonly main: string;
  /** Its path as the user would write it, for messages. */
  readonly label: string;
}

/** What the user named can't be read: exit code 2. */
export class CannotRead extends Error {}

/**
 * The atlases at the given paths, or all in data/ if there are none.
 * @throws CannotRead
 */
export function findAtlases(paths: readonly string[], cwd: string): AtlasFolder[] {
  if (paths.length > 0) return paths.flatMap((path) => atlasesAt(path, cwd));
  const data = join(cwd, "data");
  if (!existsSync(data))
    throw new CannotRead(`There is no folder "data" in ${cwd}. Name an atlas's folder.`);
  return atlasesAt("data", cwd);
}

/**
 * The one atlas at a path.
 * @throws CannotRead if there are several or none
 */
export function findAtlas(path: string, cwd: string): AtlasFolder {
  const [atlas, second] = atlasesAt(path, cwd);
  if (!atlas || second) throw new CannotRead(`"${path}" holds several atlases. Name one of them.`);
  return atlas;
}

/** The atlases at a path: that of an atlas's folder, of its JSON file, or of a folder of atlases. */
function atlasesAt(path: string, cwd: string): AtlasFolder[] {
  const full = resolve(cwd, path);
  const stats = statSync(full, { throwIfNoEntry: false });
  if (!stats) throw new CannotRead(`There is nothing at "${path}".`);
  if (!stats.isDirectory()) {
    if (!full.endsWith(".json"))
      throw new CannotRead(`"${path}" is neither an atlas's folder nor its JSON file.`);
    return [{ folder: dirname(full), main: basename(full), label: path }];
  }
  if (isAtlas(full)) return [atlasIn(full, cwd)];
  const folders = readdirSync(full, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(full, entry.name))
    .filter(isAtlas)
    .sort();
  if (folders.length === 0) throw new CannotRead(`There is no atlas.json in "${path}".`);
  return folders.map((folder) => atlasIn(folder, cwd));
}

function isAtlas(folder: string): boolean {
  return existsSync(join(folder, "atlas.json"));
}

function atlasIn(folder: string, cwd: string): AtlasFolder {
  return { folder, main: "atlas.json", label: relative(cwd, folder) || "." };
}

/**
 * The folder of the package policy-atlas. It is found by its package.json, going up from this file,
 * since the built command runs from node_modules/.cache and the sources from src/cli.
 */
export function packageRoot(from = dirname(fileURLToPath(import.meta.url))): string {
  for (let folder = from; ; folder = dirname(folder)) {
    const file = join(folder, "package.json");
    if (existsSync(file) && JSON.parse(readFileSync(file, "utf8")).name === "policy-atlas")
      return folder;
    if (dirname(folder) === folder) throw new Error(`No package policy-atlas above ${from}.`);
  }
}

/** The folder for files that can be made again. */
export function cacheFolder(): string {
  return join(packageRoot(), "node_modules", ".cache", "policy-atlas");
}
