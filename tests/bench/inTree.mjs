// Runs one job in the root of a tree, ours or today's, with that tree's own modules, and prints the
// result as JSON. Modules that have moved since have both paths here.
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [job, folder] = process.argv.slice(2);
const { loadTypeScript } = await import(pathToFileURL(resolve("scripts", "setup.mjs")).href);

async function load(path) {
  const { module, close } = await loadTypeScript(path);
  await close();
  return module;
}

/** The module that reads an atlas from disk. */
const READ_FOLDER = ["src/cli/disk/readFolder.ts", "src/cli/readFolder.ts"].find(existsSync);

/** How often the atlas is compiled; the first round warms up. */
const ROUNDS = 4;

/** Processor time to compile the atlas, in milliseconds: that of the quickest round. */
async function compile() {
  const { compileAtlas } = await load("/src/build.ts");
  const { readFolder } = await load(`/${READ_FOLDER}`);
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = process.cpuUsage();
    const { atlas } = compileAtlas(readFolder(folder));
    if (!atlas) throw new Error(`${join(folder, "atlas.json")} does not compile.`);
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

/** Milliseconds per pair of nodes, by kind of question. */
async function paths() {
  const { compileAtlas } = await load("/src/build.ts");
  const { readFolder } = await load(`/${READ_FOLDER}`);
  const { timePaths } = await load("/tests/bench/paths.ts");
  return timePaths(compileAtlas(readFolder(folder)).atlas);
}

const result = await { compile, paths }[job]();
console.log(JSON.stringify(result));
process.exit();
