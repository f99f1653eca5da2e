// Run in the root of a tree, ours or today's: measures with that tree's own modules, and prints
// what it found as JSON. A module that has moved since is named for both here.
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

/** Reading an atlas from disk. */
const READ_FOLDER = ["src/cli/disk/readFolder.ts", "src/cli/readFolder.ts"].find(existsSync);

/** How often an atlas is compiled for a figure; the first warms up. */
const ROUNDS = 4;

/** Milliseconds of the processor to compile the atlas, at its quickest: other programs add little. */
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

/** Milliseconds for a pair of nodes, by the sort of question. */
async function paths() {
  const { compileAtlas } = await load("/src/build.ts");
  const { readFolder } = await load(`/${READ_FOLDER}`);
  const { timePaths } = await load("/tests/bench/paths.ts");
  return timePaths(compileAtlas(readFolder(folder)).atlas);
}

const found = await { compile, paths }[job]();
console.log(JSON.stringify(found));
process.exit();
