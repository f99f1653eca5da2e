/** Caches layouts on disk between builds, since the search for a legible map takes seconds. */
import { createHash, randomUUID } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { LayoutCache } from "../../build.ts";
import type { Layouts } from "../../layout/boxes/index.ts";
import { cacheFolder, packageRoot } from "../disk/folders.ts";

let version: string | undefined;

/**
 * A cache in node_modules/.cache. Its keys include a hash of src/layout and of the installed
 * packages, so that nobody has to raise a version by hand. If it can't be read or written,
 * positions are computed again.
 */
export function fileLayoutCache(folder = join(cacheFolder(), "layouts")): LayoutCache {
  version ??= layoutVersion(packageRoot());
  const file = (key: string) => join(folder, `${key}-${version}.json`);
  return {
    get(key) {
      try {
        const layouts: Layouts = JSON.parse(readFileSync(file(key), "utf8"));
        return layouts;
      } catch {
        return undefined;
      }
    },
    set(key, layouts) {
      try {
        mkdirSync(folder, { recursive: true });
        const unfinished = join(folder, `${randomUUID()}.tmp`);
        writeFileSync(unfinished, JSON.stringify(layouts));
        renameSync(unfinished, file(key));
      } catch {
        // A full or read-only disk costs time, not the build.
      }
    },
  };
}

/**
 * A hash of everything in a clone that determines positions, apart from the atlas; of the command as
 * it was built, where there are no sources.
 */
export function layoutVersion(root: string): string {
  const hash = createHash("sha256");
  const layout = join(root, "src", "layout");
  if (!existsSync(layout)) {
    hash.update(readFileSync(fileURLToPath(import.meta.url)));
    return hash.digest("hex").slice(0, 12);
  }
  const files = readdirSync(layout, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .sort();
  for (const name of files) hash.update(name).update(readFileSync(join(layout, name)));
  for (const name of ["src/random.ts", "package-lock.json"]) {
    hash.update(readFileSync(join(root, name)));
  }
  return hash.digest("hex").slice(0, 12);
}
