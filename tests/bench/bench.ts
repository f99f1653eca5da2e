/**
 * `npm run bench`: compares the built application with earlier states, and with bare pages that have
 * the same elements, rows, style and positions, in the same browser and run. Since machines are noisy,
 * only the ratios count.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { chromium } from "@playwright/test";
import { build } from "vite";
import type { BuiltAtlas } from "../../src/layout/boxes/layout.ts";
import {
  isPackedAtlas,
  type PackedAtlas,
  type PackedDetails,
  unpackAtlas,
} from "../../src/packed/index.ts";
import { fitCamera } from "../../src/picture/shapes/camera.ts";
import { DEFAULT_ARRANGEMENT } from "../../src/scene/sceneVocabulary.ts";
import { PANE } from "./conditions.ts";
import type { Target } from "./measure.ts";
import {
  benchAsk,
  benchCheck,
  benchCompile,
  benchDownload,
  benchEdit,
  benchHand,
  benchLayout,
  benchMap,
  benchPaths,
  benchSteps,
  benchStill,
  benchTasks,
  benchViews,
  type OurPage,
  type Pages,
  RUNS,
  type Served,
  type Subject,
  type Trees,
} from "./parts.ts";
import { aboveBefore, nameStates } from "./report.ts";
import { addBriefing } from "./steps.ts";
import { buildPage, earlierStates, generate, OURS, serve, type Tree } from "./trees.ts";

const FIRST_ATLAS = "china-ai-2025";
const SIZES = [128, 1000, 5000];
const LARGEST = Math.max(...SIZES);

/** The parts that open pages of all states, those that open ours alone, and those that run in Node. */
const OF_PAGES: Readonly<Record<string, (pages: Pages) => Promise<void>>> = {
  download: benchDownload,
  map: benchMap,
  hand: benchHand,
  views: benchViews,
  steps: benchSteps,
  tasks: benchTasks,
};
const OF_OURS: Readonly<Record<string, (subject: Subject, page: OurPage) => Promise<void>>> = {
  edit: benchEdit,
};
const IN_NODE: Readonly<Record<string, (subject: Subject) => Promise<void>>> = {
  ask: benchAsk,
  paths: benchPaths,
  compile: benchCompile,
  layout: benchLayout,
  still: benchStill,
};
const PARTS = [OF_PAGES, OF_OURS, IN_NODE].flatMap(Object.keys);

/** The parts measured for the first atlas; the others are about large ones. */
const OF_FIRST = ["download", "map", "steps", "compile", "layout", "still"];
/** The parts measured only for the largest atlas, unless a size is asked for. */
const OF_LARGEST = ["ask", "compile", "layout", "still"];
/** The parts measured for an atlas of the usual size too, which others measure for the first one. */
const OF_USUAL = ["edit"];

/** The part that needs neither an atlas nor a browser. */
const CHECK = "check";

/** Asks for the first atlas alone. */
const FIRST = "first";

const work = resolve(".cache", "bench");

/**
 * An atlas alone in a folder, in the format of the oldest state, since all must read it, with the
 * bench's briefing.
 */
function subjectOf(name: string, trees: Trees, make: (folder: string) => void): Subject {
  const folder = join(work, `data-${name}`, name);
  mkdirSync(folder, { recursive: true });
  make(folder);
  addBriefing(folder);
  return { name, folder, trees };
}

/** The built atlas, from the assets of a built page. */
function builtIn(page: string, name: string): BuiltAtlas {
  const assets = join(page, "assets");
  const file = readdirSync(assets).find(
    (asset) =>
      asset.startsWith(`${name}-`) && asset.endsWith(".json") && !asset.includes(".source"),
  );
  if (!file) throw new Error(`${assets} has no ${name}.`);
  const read = (name: string) => JSON.parse(readFileSync(join(assets, name), "utf8"));
  const answer: BuiltAtlas | PackedAtlas = read(file);
  // Earlier states did not pack it.
  if (!isPackedAtlas(answer)) return answer;
  const { details } = answer;
  const whole: PackedDetails = typeof details === "string" ? read(details) : details;
  return unpackAtlas({ ...answer, details: whole });
}

/** The node to click: the one with most statements in the left half, which the inspector leaves free. */
function targetOf({ atlas, layouts }: BuiltAtlas): Target {
  const layout = layouts.wide[DEFAULT_ARRANGEMENT];
  const { zoom, pan } = fitCamera(layout.bounds, PANE);
  const places = atlas.nodes.flatMap((node) => {
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

/** Builds both applications and the bare pages, and measures the given parts. */
async function runPages(subject: Subject, parts: readonly string[], launch: Launch): Promise<void> {
  const { name, folder, trees } = subject;
  const data = resolve(folder, "..");
  const out = (what: string) => join(work, name, what);
  process.env.ATLASES = data;
  process.env.ATLAS = folder;
  const servers = new Map<string, Awaited<ReturnType<typeof serve>>>();
  const served = async (tree: Tree): Promise<Served> => {
    buildPage(tree, data, out(tree.name));
    const server = await serve(out(tree.name));
    servers.set(tree.name, server);
    return { url: server.url, target: targetOf(builtIn(out(tree.name), name)) };
  };
  const ours = await served(trees.ours);
  const before: Served[] = [];
  for (const tree of trees.before) before.push(await served(tree));
  await build({ configFile: "tests/bench/bare/vite.config.ts", build: { outDir: out("bare") } });
  const bare = await serve(out("bare"));
  servers.set("bare", bare);
  const browser = await chromium.launch(launch);
  const pages = { subject, browser, served: { ours, before }, bare: bare.url };
  for (const part of parts) await OF_PAGES[part]?.(pages);
  await browser.close();
  await Promise.all([...servers.values()].map((server) => server.close()));
}

/** Builds our application, and measures the given parts. */
async function runOurs(subject: Subject, parts: readonly string[], launch: Launch): Promise<void> {
  const { name, folder, trees } = subject;
  const out = join(work, name, trees.ours.name);
  buildPage(trees.ours, resolve(folder, ".."), out);
  const server = await serve(out);
  const browser = await chromium.launch(launch);
  for (const part of parts) await OF_OURS[part]?.(subject, { browser, url: server.url });
  await browser.close();
  await server.close();
}

async function run(subject: Subject, parts: readonly string[], launch: Launch): Promise<void> {
  const ofPages = parts.filter((part) => part in OF_PAGES);
  if (ofPages.length > 0) await runPages(subject, ofPages, launch);
  const ofOurs = parts.filter((part) => part in OF_OURS);
  if (ofOurs.length > 0) await runOurs(subject, ofOurs, launch);
  for (const part of parts) await IN_NODE[part]?.(subject);
}

interface Launch {
  readonly executablePath: string;
  readonly args: string[];
}

/**
 * Runs the bench. `requested` holds numbers of nodes of generated atlases, or `first` for the first
 * atlas, and names of parts. Without parts all are measured, without atlases all of them.
 */
export async function bench(
  executablePath: string,
  args: string[],
  requested: readonly string[],
): Promise<void> {
  const known = [...PARTS, CHECK, FIRST];
  const unknown = requested.filter((word) => !(Number(word) > 0) && !known.includes(word));
  if (unknown.length > 0) {
    throw new Error(`No part ${unknown.join(", ")}: there are ${known.join(", ")}.`);
  }
  const sizes = requested.map(Number).filter((size) => size > 0);
  const named = PARTS.filter((part) => requested.includes(part));
  const hasFirst = sizes.length === 0 || requested.includes(FIRST);
  const measuresAll = named.length === 0 && !requested.includes(CHECK);
  const parts = measuresAll ? PARTS : named;
  if (measuresAll || requested.includes(CHECK)) benchCheck();
  if (parts.length === 0) return;
  const launch = { executablePath, args };
  const earlier = earlierStates();
  const [oldest = OURS] = earlier;
  nameStates(earlier.map(({ name }) => name));
  const trees = { ours: OURS, before: earlier };
  rmSync(work, { recursive: true, force: true });
  console.log(`Each figure is the median of ${RUNS} runs (the least–the most).`);
  const ofFirst = OF_FIRST.filter((part) => hasFirst && parts.includes(part));
  if (ofFirst.length > 0) {
    const copy = (folder: string) =>
      cpSync(join(oldest.root, "data", FIRST_ATLAS), folder, { recursive: true });
    await run(subjectOf(FIRST_ATLAS, trees, copy), ofFirst, launch);
  }
  for (const nodes of sizes.length > 0 || requested.includes(FIRST) ? sizes : SIZES) {
    const isUsual = nodes === SIZES[0];
    const isLeftOut = (part: string) =>
      part === "download" ||
      (sizes.length === 0 && OF_LARGEST.includes(part) && nodes < LARGEST) ||
      (sizes.length === 0 && !OF_USUAL.includes(part) && isUsual);
    const chosen = parts.filter((part) => !isLeftOut(part));
    if (chosen.length === 0) continue;
    const make = (folder: string) => generate(oldest, nodes, folder);
    await run(subjectOf(`generated-${nodes}`, trees, make), chosen, launch);
  }
  rmSync(work, { recursive: true, force: true });
  console.log(
    aboveBefore.length === 0
      ? "\nNothing is above an earlier state by more than the runs lie apart."
      : `\nAbove an earlier state by more than the runs lie apart:\n  ${aboveBefore.join("\n  ")}`,
  );
}
