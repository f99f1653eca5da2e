/**
 * `npm run bench`: the built application against a bare Cytoscape page with the same elements,
 * style and positions, in the same browser and run. Machines are noisy: what counts is the ratio.
 */

import { mkdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { chromium } from "@playwright/test";
import { build, preview } from "vite";
import { DEFAULT_ARRANGEMENT } from "../../src/atlas/vocabulary.ts";
import { buildAtlas } from "../../src/build.ts";
import { nodeIo } from "../../src/cli/io.ts";
import { fileLayoutCache } from "../../src/cli/layoutCache.ts";
import { main } from "../../src/cli/main.ts";
import { interMeasure } from "../../src/cli/measure.ts";
import { readFolder } from "../../src/cli/readFolder.ts";
import { fitCamera } from "../../src/picture/camera.ts";
import { PANE } from "./conditions.ts";
import { type Target, type Visit, visit } from "./measure.ts";

interface Subject {
  readonly name: string;
  /** Folder of the atlas, alone in its parent. */
  readonly folder: string;
  readonly visits: number;
}

const work = resolve(".cache/bench");
const MEASURES: readonly (readonly [keyof Visit, string])[] = [
  ["painted", "first painted map"],
  ["answered", "first click answered"],
  ["highlight", "click to highlight"],
  ["frame", "frame, pan and zoom"],
];

async function generated(nodes: number): Promise<string> {
  const folder = join(work, `data-${nodes}`, `generated-${nodes}`);
  const args = ["generate", "--nodes", nodes, "--edges", 2 * nodes, "--out", folder].map(String);
  const code = await main(args, { ...nodeIo(), out: () => undefined });
  if (code !== 0) throw new Error(`generate ended with ${code}.`);
  return folder;
}

/** The node to click: the most linked of those in the left half, where no inspector will lie. */
function targetOf(folder: string): Target {
  const { built } = buildAtlas(readFolder(folder), {
    measure: interMeasure(),
    cache: fileLayoutCache(),
  });
  if (!built) throw new Error(`${folder} does not compile.`);
  const layout = built.layouts.wide[DEFAULT_ARRANGEMENT];
  const { zoom, pan } = fitCamera(layout.bounds, PANE);
  const places = built.atlas.nodes.flatMap((node) => {
    const place = layout.nodes[node.id];
    if (!place) return [];
    const x = place.x * zoom + pan.x;
    const y = place.y * zoom + pan.y;
    const inside = x > 40 && x < PANE.width / 2 && y > 100 && y < PANE.height - 60;
    return inside ? [{ statements: node.statements, x, y }] : [];
  });
  const most = places.sort((a, b) => b.statements - a.statements)[0];
  if (!most) throw new Error("No node in the left half of the map.");
  return { click: [PANE.left + most.x, PANE.top + most.y] };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

async function serve(outDir: string) {
  const server = await preview({
    configFile: false,
    root: outDir,
    logLevel: "silent",
    build: { outDir },
    preview: { port: 0 },
  });
  const url = server.resolvedUrls?.local[0];
  if (!url) throw new Error("No address to visit.");
  return { url, close: () => server.close() };
}

async function buildBoth(subject: Subject) {
  const app = join(work, subject.name, "app");
  const bare = join(work, subject.name, "bare");
  process.env.ATLASES = resolve(subject.folder, "..");
  process.env.ATLAS = subject.folder;
  await build({ logLevel: "warn", build: { outDir: app, emptyOutDir: true } });
  await build({ configFile: "tests/bench/bare/vite.config.ts", build: { outDir: bare } });
  return { app, bare };
}

async function run(subject: Subject, executablePath: string, args: string[]): Promise<void> {
  const folders = await buildBoth(subject);
  const target = targetOf(subject.folder);
  const servers = { app: await serve(folders.app), bare: await serve(folders.bare) };
  const browser = await chromium.launch({ executablePath, args });
  const app: Visit[] = [];
  const bare: Visit[] = [];
  for (let i = 0; i < subject.visits; i += 1) {
    bare.push(await visit(browser, servers.bare.url, target));
    app.push(await visit(browser, servers.app.url, target));
  }
  await browser.close();
  await Promise.all([servers.app.close(), servers.bare.close()]);
  console.log(`\n${subject.name} (median of ${subject.visits} visits)`);
  console.log(`${"".padEnd(24)}${"app".padStart(10)}${"bare".padStart(10)}${"ratio".padStart(8)}`);
  for (const [measure, title] of MEASURES) {
    const ours = median(app.map((one) => one[measure]));
    const theirs = median(bare.map((one) => one[measure]));
    const ms = (value: number) => `${value.toFixed(0)} ms`.padStart(10);
    console.log(
      `${title.padEnd(24)}${ms(ours)}${ms(theirs)}${(ours / theirs).toFixed(2).padStart(8)}`,
    );
  }
}

/** Runs the whole bench; `sizes` are the generated atlases' numbers of nodes. */
export async function bench(
  executablePath: string,
  args: string[],
  sizes: readonly number[],
): Promise<void> {
  mkdirSync(work, { recursive: true });
  await run(
    { name: "china-ai-2025", folder: resolve("data/china-ai-2025"), visits: 5 },
    executablePath,
    args,
  );
  for (const nodes of sizes) {
    const folder = await generated(nodes);
    await run({ name: `generated-${nodes}`, folder, visits: 3 }, executablePath, args);
  }
  rmSync(work, { recursive: true, force: true });
}
