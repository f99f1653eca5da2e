/** The viewer without an atlas: built once for each state of the sources, kept, and read. */
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

/** As vite.viewer.config.ts calls it (oneFile.ts, which loads Vite, is not loaded for a name). */
const BUILT = "viewer.html";
/** Viewers of older sources go after a day. In ms. */
const KEEP_MS = 24 * 60 * 60 * 1000;

/**
 * The template that fillViewer() fills. The first call after a change of the sources builds it,
 * which takes some seconds.
 */
export function viewerTemplate(): string {
  const cache = cacheFolder();
  const file = join(cache, `viewer-${fingerprint()}.html`);
  if (!existsSync(file)) {
    mkdirSync(cache, { recursive: true });
    buildInto(cache, file);
    removeOld(cache);
  }
  return readFileSync(file, "utf8");
}

/** In a process of its own: a build inside a build would wait for it. */
function buildInto(cache: string, file: string): void {
  const root = packageRoot();
  const unfinished = mkdtempSync(join(cache, "viewer-unfinished-"));
  const vite = join(root, "node_modules", "vite", "bin", "vite.js");
  const config = join(root, "vite.viewer.config.ts");
  const args = [vite, "build", "--config", config, "--outDir", unfinished, "--logLevel", "error"];
  // Not what tests run under: React's build for development would come with it.
  const env = { ...process.env, NODE_ENV: "production" };
  try {
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, env });
    if (status !== 0) throw new Error(`The viewer could not be built.\n${stderr}`);
    renameSync(join(unfinished, BUILT), file);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

/** A hash of every file that the viewer is built from. */
function fingerprint(): string {
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
  for (const path of ["index.html", "package-lock.json", "vite.viewer.config.ts"]) add(path);
  return hash.digest("hex").slice(0, 16);
}

function removeOld(cache: string): void {
  for (const name of readdirSync(cache)) {
    const path = join(cache, name);
    if (!/^viewer-\w+\.html$/.test(name)) continue;
    if (Date.now() - statSync(path).mtimeMs > KEEP_MS) rmSync(path, { force: true });
  }
}

/** Puts the viewer as one file beside the application, for "Export, One HTML file". */
export function viewerFile(): Plugin {
  return {
    name: "policy-atlas:viewer-file",
    generateBundle() {
      this.emitFile({ type: "asset", fileName: "viewer.html", source: viewerTemplate() });
    },
    // The dev server builds it when it is asked for.
    configureServer(server) {
      server.middlewares.use("/viewer.html", (_request, response) => {
        response.setHeader("Content-Type", "text/html");
        response.end(viewerTemplate());
      });
    },
  };
}
