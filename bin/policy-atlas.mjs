#!/usr/bin/env node
// The command `policy-atlas`. In a package it stands built (scripts/pack.mjs). Node 20 can't run
// TypeScript, so in a clone this file builds src/cli once for each state of the sources, into
// node_modules/.cache, and runs the result. At the top it imports only Node's own modules, so that it can explain what to do before `npm ci` has run.
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const OLDEST_NODE = [20, 19];
/** Builds of older sources are removed after a day, not at once: another process may run one. */
const KEEP_MS = 24 * 60 * 60 * 1000;

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const cache = join(root, "node_modules", ".cache", "policy-atlas");
/** The command as a package has it. */
const shipped = join(root, "built", "cli", "main.mjs");

function stop(message) {
  process.stderr.write(`policy-atlas: ${message}\n`);
  process.exit(2);
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  stop(`needs Node ${OLDEST_NODE.join(".")} or newer; this is ${process.versions.node}.`);
}

/** A hash of the path, size and time of every file that the command may be built from. */
function fingerprint() {
  const hash = createHash("sha256");
  const add = (path) => {
    const { mtimeMs, size } = statSync(path);
    hash.update(`${path}\0${size}\0${mtimeMs}\0`);
  };
  const walk = (folder) => {
    const entries = readdirSync(folder, { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) walk(path);
      else if (/\.(ts|json)$/.test(entry.name)) add(path);
    }
  };
  walk(join(root, "src"));
  add(join(root, "package-lock.json"));
  add(fileURLToPath(import.meta.url));
  return hash.digest("hex").slice(0, 16);
}

async function build(folder) {
  const vite = await import("vite");
  await mkdir(cache, { recursive: true });
  const unfinished = mkdtempSync(join(cache, "unfinished-"));
  try {
    await vite.build({
      root,
      configFile: false,
      publicDir: false,
      logLevel: "error",
      build: {
        ssr: join(root, "src", "cli", "main.ts"),
        outDir: unfinished,
        emptyOutDir: false,
        target: "node20",
        minify: false,
        rolldownOptions: {
          // A part for each command, and for what it asks for later.
          output: { entryFileNames: "main.mjs", chunkFileNames: "[name]-[hash].mjs" },
        },
      },
    });
    renameSync(unfinished, folder);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    // Another process may have built the same meanwhile.
    if (!existsSync(join(folder, "main.mjs"))) throw error;
  }
}

function removeOldBuilds(current) {
  for (const name of readdirSync(cache)) {
    const path = join(cache, name);
    if (!/^(cli|unfinished)-/.test(name) || path === current) continue;
    if (Date.now() - statSync(path).mtimeMs > KEEP_MS)
      rmSync(path, { recursive: true, force: true });
  }
}

/** Loads the built command; in a clone it is built first if the sources have changed. */
async function loadCommand() {
  if (existsSync(shipped)) return import(pathToFileURL(shipped).href);
  const folder = join(cache, `cli-${fingerprint()}`);
  const entry = join(folder, "main.mjs");
  if (!existsSync(entry)) {
    await build(folder);
    removeOldBuilds(folder);
  }
  return import(pathToFileURL(entry).href);
}

checkNode();
if (!existsSync(shipped) && !existsSync(join(root, "node_modules", "vite"))) {
  stop(`its packages are not installed: run "npm ci" in ${root} once.`);
}
try {
  const { main, nodeIo } = await loadCommand();
  process.exitCode = await main(process.argv.slice(2), nodeIo());
} catch (error) {
  // Not 1, Node's own code for a crash: here 1 means that an atlas has errors.
  stop(`failed because of a bug.\n${error instanceof Error ? error.stack : error}`);
}
