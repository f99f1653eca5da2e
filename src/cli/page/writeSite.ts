/** Writes a site: the page without atlases, copied, with atlases put in. */
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { CannotRead } from "../disk/folders.ts";
import { atlasFiles, isSitePage, pageWith, type SiteAtlas } from "./site.ts";

const PAGE = "index.html";

/**
 * Writes a site into a folder, in the place of an older one.
 * @param shell the folder of the page without atlases
 * @throws CannotRead if the folder holds something else; the system's error if it can't be written
 */
export function writeSite(shell: string, folder: string, atlases: readonly SiteAtlas[]): void {
  const [first] = atlases;
  if (first === undefined) throw new Error("A site needs an atlas.");
  if (!isFree(folder)) {
    throw new CannotRead(`"${folder}" holds something that is no site of Policy Atlas.`);
  }
  const { files, entries } = atlasFiles(atlases);
  const unfinished = mkdtempSync(join(dirname(folder), `.${basename(folder)}-`));
  try {
    cpSync(shell, unfinished, { recursive: true });
    for (const { path, content } of files) writeFileSync(join(unfinished, path), content);
    const page = readFileSync(join(shell, PAGE), "utf8");
    writeFileSync(join(unfinished, PAGE), pageWith(page, entries, first.built));
    rmSync(folder, { recursive: true, force: true });
    renameSync(unfinished, folder);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

/** Whether a site may be written there: nothing is there, or an older site. */
function isFree(folder: string): boolean {
  if (!existsSync(folder) || readdirSync(folder).length === 0) return true;
  const page = join(folder, PAGE);
  return existsSync(page) && isSitePage(readFileSync(page, "utf8"));
}
