// Runs one job in the root of a tree, ours or an earlier state's, with that tree's own modules, and prints the
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

/** The module among these that the tree has. */
async function loadOne(...paths) {
  return load(`/${paths.find(existsSync)}`);
}

/** The module that reads an atlas from disk. */
const loadReadFolder = () => loadOne("src/cli/disk/readFolder.ts", "src/cli/readFolder.ts");

/** How often the atlas is compiled; the first round warms up. */
const ROUNDS = 4;

/** Processor time to compile the atlas, in milliseconds: that of the quickest round. */
async function compile() {
  const { compileAtlas } = await load("/src/build.ts");
  const { readFolder } = await loadReadFolder();
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
  const { readFolder } = await loadReadFolder();
  const { timePaths } = await load("/tests/bench/paths.ts");
  return timePaths(compileAtlas(readFolder(folder)).atlas);
}

/** How often all stills are drawn. */
const STILL_ROUNDS = 40;
/** The map on a slide, in CSS pixels, and its least letters. */
const SLIDE = { pane: { width: 1216, height: 512 }, letters: 14.7, near: true };

/** Milliseconds to draw the maps of all steps of the atlas's briefings: those of the quickest round. */
async function still() {
  const { buildAtlas } = await load("/src/build.ts");
  const { readFolder } = await loadReadFolder();
  const { interMeasure } = await loadOne("src/cli/atlases/interMeasure.ts", "src/cli/measure.ts");
  const { fileLayoutCache } = await loadOne(
    "src/cli/atlases/layoutCache.ts",
    "src/cli/layoutCache.ts",
  );
  const { completeScene, openScene } = await loadOne(
    "src/scene/completeScene.ts",
    "src/atlas/openScene.ts",
  );
  const { still } = await loadOne("src/picture/still/still.ts", "src/picture/still.ts");
  const resolved = existsSync("src/view/resolve.ts") ? await load("/src/view/resolve.ts") : {};
  const measure = interMeasure();
  const { built } = buildAtlas(readFolder(folder), { measure, cache: fileLayoutCache() });
  const steps = built.atlas.briefings.flatMap((briefing) => briefing.steps);
  const draw = (scene) =>
    resolved.resolve
      ? still(resolved.resolve(built, scene, undefined, "wide"), { ...SLIDE, measure })
      : still(built, scene, { ...SLIDE, measure, aspect: "wide" });
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < STILL_ROUNDS; round += 1) {
    // New Scenes, as an export makes them.
    const scenes = steps.map((step) => (completeScene ?? openScene)(built.atlas, step.scene));
    const start = performance.now();
    for (const scene of scenes) if (scene.view === "map") draw(scene);
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

const result = await { compile, paths, still }[job]();
console.log(JSON.stringify(result));
process.exit();
