/** Builds the viewer without an atlas, once for each version of the source code, and serves it. */
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
const BUILT = "viewer.html";
/** Viewers built from older sources are removed after this time, in ms. */
const KEEP_MS = 24 * 60 * 60 * 1000;

/**
 * The template for fillViewer(). The first call after a change of the sources builds it, which
 * takes some seconds.
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

/** Builds in a separate process: a build within a build would wait for itself. */
function buildInto(cache: string, file: string): void {
  const root = packageRoot();
  const unfinished = mkdtempSync(join(cache, "viewer-unfinished-"));
  const vite = join(root, "node_modules", "vite", "bin", "vite.js");
  const config = join(root, "vite.viewer.config.ts");
  const args = [vite, "build", "--config", config, "--outDir", unfinished, "--logLevel", "error"];
  // Not the environment of tests, under which React's development build would be included.
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

/** The Vite plugin that puts the viewer beside the application, for "Export, One HTML file". */
export function viewerFile(): Plugin {
  return {
    name: "policy-atlas:viewer-file",
    generateBundle() {
      const progress = progressOn(process.stderr);
      progress.say("Making the one HTML file for readers");
      this.emitFile({ type: "asset", fileName: "viewer.html", source: viewerTemplate() });
      progress.end();
    },
    // The dev server builds it on request.
    configureServer(server) {
      server.middlewares.use("/viewer.html", (_request, response) => {
        response.setHeader("Content-Type", "text/html");
        response.end(viewerTemplate());
      });
    },
  };
}
