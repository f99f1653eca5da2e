import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

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
