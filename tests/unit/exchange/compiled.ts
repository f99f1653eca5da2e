/** Atlases of the repository, compiled. */
import { resolve } from "node:path";
import type { Atlas } from "../../../src/atlas/atlas.ts";
import { compileAtlas } from "../../../src/build.ts";
import { readFolder } from "../../../src/cli/disk/readFolder.ts";

/** @param folder within the repository */
export function compiled(folder: string): Atlas {
  const path = resolve(import.meta.dirname, "../../..", folder);
  const { atlas } = compileAtlas(readFolder(path));
  if (!atlas) throw new Error(`${folder} does not compile`);
  return atlas;
}
