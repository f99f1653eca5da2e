/**
 * The page without an atlas, as one HTML file and as a folder of files: what atlases are put into.
 * In a package they stand there; elsewhere they are built, once for each version of the source code.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { cacheFolder, packageRoot } from "../disk/folders.ts";
import { progressOn } from "../terminal/progress.ts";

/** The same as VIEWER_FILE in oneFile.ts, which would load Vite if it were imported here. */
const VIEWER = "viewer.html";
const SHELL = "shell";
const PURPOSES = ["reading", "writing"] as const;
/** What was built from older sources is removed after this time, in ms. */
const KEEP_MS = 24 * 60 * 60 * 1000;

/** What a viewer is for. */
export type Purpose = "reading" | "writing";

/** The viewers' folders, which are also the names of their files beside the page. */
export const VIEWERS: Readonly<Record<Purpose, string>> = {
  reading: "viewer",
  writing: "viewer-writing",
};

/**
 * The template for fillViewer(). The first call after a change of the sources builds it, which
 * takes some seconds.
 */
export function viewerTemplate(purpose: Purpose = "reading"): string {
  const mode = purpose === "reading" ? [] : ["--mode", purpose];
  const folder = builtOnce(VIEWERS[purpose], "vite.viewer.config.ts", mode);
  return readFileSync(join(folder, VIEWER), "utf8");
}

/**
 * The folder of the page without atlases, which sites are made from (site.ts). The first call after a
 * change of the sources builds it, which takes half a minute.
 */
export function shellFolder(): string {
  return builtOnce(SHELL, "vite.config.ts");
}

/** Where something was built by a configuration of Vite, for this version of the source code. */
function builtOnce(name: string, config: string, options: readonly string[] = []): string {
  const shipped = join(packageRoot(), "built", name);
  if (existsSync(shipped)) return shipped;
  const cache = cacheFolder();
  const folder = join(cache, `${name}-${fingerprint(config)}`);
  if (!existsSync(folder)) {
    mkdirSync(cache, { recursive: true });
    build(config, folder, options);
    removeOld(cache, name);
  }
  return folder;
}

/** Builds in a separate process: a build within a build would wait for itself. */
function build(config: string, folder: string, options: readonly string[]): void {
  const root = packageRoot();
  const unfinished = mkdtempSync(`${folder}-unfinished-`);
  const vite = join(root, "node_modules", "vite", "bin", "vite.js");
  const args = [vite, "build", "--config", join(root, config), "--outDir", unfinished, ...options];
  // Not the environment of tests, under which React's development build would be included.
  const env = { ...process.env, NODE_ENV: "production", ATLASES: NO_ATLASES };
  try {
    const built = spawnSync(process.execPath, [...args, "--logLevel", "error"], { cwd: root, env });
    if (built.status !== 0) throw new Error(`The page could not be built.\n${built.stderr}`);
    renameSync(unfinished, folder);
  } catch (error) {
    // Another process may have built the same meanwhile.
    if (!existsSync(folder)) throw error;
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

/** A folder that does not exist, in place of `data`. */
const NO_ATLASES = "no-atlases";

/** A hash of every file that the page is built from. */
function fingerprint(config: string): string {
  const root = packageRoot();
  const hash = createHash("sha256");
  const add = (path: string) =>
    hash
      .update(path)
      .update("\0")
      .update(readFileSync(join(root, path)));
  const sources = readdirSync(join(root, "src"), { recursive: true, withFileTypes: true });
  const paths = sources
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
  for (const path of paths.sort()) add(path);
  for (const path of ["index.html", "package-lock.json", config]) add(path);
  return hash.digest("hex").slice(0, 16);
}

function removeOld(cache: string, name: string): void {
  for (const entry of readdirSync(cache)) {
    const path = join(cache, entry);
    if (!entry.startsWith(`${name}-`)) continue;
    if (Date.now() - statSync(path).mtimeMs > KEEP_MS) rmSync(path, { recursive: true });
  }
}

/** The Vite plugin that puts the viewers beside the application, for "Export, One HTML file". */
export function viewerFile(): Plugin {
  return {
    name: "policy-atlas:viewer-file",
    generateBundle() {
      const progress = progressOn(process.stderr);
      for (const purpose of PURPOSES) {
        progress.say(`Making the one HTML file for ${purpose}`);
        const fileName = `${VIEWERS[purpose]}.html`;
        this.emitFile({ type: "asset", fileName, source: viewerTemplate(purpose) });
      }
      progress.end();
    },
    // The dev server builds them on request.
    configureServer(server) {
      for (const purpose of PURPOSES) {
        server.middlewares.use(`/${VIEWERS[purpose]}.html`, (_request, response) => {
          response.setHeader("Content-Type", "text/html");
          response.end(viewerTemplate(purpose));
        });
      }
    },
  };
}
