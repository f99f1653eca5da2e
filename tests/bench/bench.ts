/**
 * `npm run bench`: the built application against bare pages with the same elements, rows, style
 * and positions, in the same browser and run. Machines are noisy: what counts is the ratio.
 */

import { cpSync, mkdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Browser, chromium } from "@playwright/test";
import { build } from "vite";
import { DEFAULT_ARRANGEMENT } from "../../src/atlas/vocabulary.ts";
import { buildAtlas } from "../../src/build.ts";
import { nodeIo } from "../../src/cli/io.ts";
import { fileLayoutCache } from "../../src/cli/layoutCache.ts";
import { main } from "../../src/cli/main.ts";
import { interMeasure } from "../../src/cli/measure.ts";
import { readFolder } from "../../src/cli/readFolder.ts";
import type { BuiltAtlas } from "../../src/layout/layout.ts";
import { fitCamera } from "../../src/picture/camera.ts";
import { timeCheck } from "./check.ts";
import { PANE } from "./conditions.ts";
import { type Target, type Visit, visit } from "./measure.ts";
import { timePaths } from "./paths.ts";
import { heading, line, median, ratioLine, ratiosLine } from "./report.ts";
import { serve } from "./serve.ts";
import type { Stood } from "./stand.ts";
import { addBriefing, MOVES, visitSteps } from "./steps.ts";
import { visitJobs } from "./tasks.ts";
import { APP, BARE, LISTS, type List, visitLists } from "./views.ts";

interface Subject {
  readonly name: string;
  /** Folder of the atlas, alone in its parent. */
  readonly folder: string;
  readonly visits: number;
}

interface Served {
  readonly subject: Subject;
  readonly built: BuiltAtlas;
  readonly browser: Browser;
  /** Addresses. */
  readonly app: string;
  readonly bare: string;
}

const work = resolve(".cache/bench");
const MEASURES: readonly (readonly [keyof Visit, string])[] = [
  ["painted", "first painted map"],
  ["answered", "first click answered"],
  ["highlight", "click to highlight"],
  ["frame", "frame, pan and zoom"],
];

/** What can be measured, by the name by which it is asked for. */
const PARTS: Readonly<Record<string, (served: Served) => Promise<void>>> = {
  map: benchMap,
  views: benchViews,
  paths: benchPaths,
  steps: benchSteps,
  tasks: benchTasks,
};

/** The part that needs neither an atlas nor a browser. */
const CHECK = "check";

const PRESSES = LISTS.flatMap((list) => [[list, "open"] as const, [list, "filter"] as const]);

/** What is measured of the real atlas: the rest is for what is large. */
const REAL = ["map", "steps"];

async function generated(nodes: number): Promise<string> {
  const folder = join(work, `data-${nodes}`, `generated-${nodes}`);
  const args = ["generate", "--nodes", nodes, "--edges", 2 * nodes, "--out", folder].map(String);
  const code = await main(args, { ...nodeIo(), out: () => undefined });
  if (code !== 0) throw new Error(`generate ended with ${code}.`);
  addBriefing(folder);
  return folder;
}

/** A copy of the real atlas, with the same briefing as the others. */
function real(): string {
  const folder = join(work, "data-real", "china-ai-2025");
  cpSync(resolve("data/china-ai-2025"), folder, { recursive: true });
  addBriefing(folder);
  return folder;
}

function compiled(folder: string): BuiltAtlas {
  const { built } = buildAtlas(readFolder(folder), {
    measure: interMeasure(),
    cache: fileLayoutCache(),
  });
  if (!built) throw new Error(`${folder} does not compile.`);
  return built;
}

/** The node to click: the most linked of those in the left half, where no inspector will lie. */
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

async function buildBoth(subject: Subject) {
  const app = join(work, subject.name, "app");
  const bare = join(work, subject.name, "bare");
  process.env.ATLASES = resolve(subject.folder, "..");
  process.env.ATLAS = subject.folder;
  await build({ logLevel: "warn", build: { outDir: app, emptyOutDir: true } });
  await build({ configFile: "tests/bench/bare/vite.config.ts", build: { outDir: bare } });
  return { app, bare };
}

async function benchMap({ subject, built, browser, app, bare }: Served): Promise<void> {
  const target = targetOf(built);
  const [ours, theirs]: [Visit[], Visit[]] = [[], []];
  for (let i = 0; i < subject.visits; i += 1) {
    theirs.push(await visit(browser, bare, target));
    ours.push(await visit(browser, app, target));
  }
  heading(`${subject.name}, map (median of ${subject.visits} visits)`, "app", "bare", "ratio");
  for (const [measure, title] of MEASURES) {
    const of = (visits: readonly Visit[]) => median(visits.map((one) => one[measure]));
    ratioLine(title, of(ours), of(theirs));
  }
}

async function benchViews({ subject, browser, app, bare }: Served): Promise<void> {
  const ways = [
    [app, APP],
    [`${bare}lists.html`, BARE],
    [`${bare}lists.html?near`, BARE],
  ] as const;
  const visits: Awaited<ReturnType<typeof visitLists>>[][] = ways.map(() => []);
  for (let i = 0; i < subject.visits; i += 1) {
    for (const [at, [url, used]] of ways.entries()) {
      visits[at]?.push(await visitLists(browser, url, used));
    }
  }
  const [ours = [], whole = [], near = []] = visits;
  // The least of the visits: what else the machine did meanwhile is none of the pages'.
  const least = (opened: typeof ours, list: List, press: "open" | "filter", what: keyof Stood) =>
    Math.min(...opened.map((one) => one[list][press][what]));
  const of = `${subject.name}, views (least of ${subject.visits} visits)`;
  heading(`${of}: press to painted`, "app", "whole list", "in sight", "÷ whole", "÷ in sight");
  for (const [list, press] of PRESSES) {
    const time = (opened: typeof ours) => least(opened, list, press, "time");
    ratiosLine(`${press} ${list}`, time(ours), time(whole), time(near));
  }
  heading(`${of}: longest task`, "app", "whole list", "in sight");
  for (const [list, press] of PRESSES) {
    const longest = (opened: typeof ours) => least(opened, list, press, "longest");
    line(`${press} ${list}`, longest(ours), longest(whole), longest(near));
  }
}

async function benchPaths({ subject, built }: Served): Promise<void> {
  heading(`${subject.name}, paths`, "app", "graphology", "ratio");
  for (const { name, app, bare } of timePaths(built.atlas)) ratioLine(name, app, bare);
}

async function benchSteps({ subject, browser, app, bare }: Served): Promise<void> {
  const [ours, theirs]: [(readonly number[])[], (readonly number[])[]] = [[], []];
  for (let i = 0; i < subject.visits; i += 1) {
    theirs.push(await visitSteps(browser, bare));
    ours.push(await visitSteps(browser, app));
  }
  heading(`${subject.name}, first frame of a step`, "app", "bare", "ratio");
  for (const [at, move] of MOVES.entries()) {
    const of = (times: readonly (readonly number[])[]) =>
      median(times.map((one) => one[at] ?? Number.NaN));
    ratioLine(move, of(ours), of(theirs));
  }
}

async function benchTasks({ subject, browser, app }: Served): Promise<void> {
  const found = await visitJobs(browser, app);
  heading(`${subject.name}, longest task over the map`, "clock", "thread", "of it ours");
  for (const [name, { clock, thread, own }] of found) line(name, clock, thread, own);
}

/** The quotes of a long source, in Node. */
function benchCheck(): void {
  const { all, near, memory } = timeCheck();
  heading("check, 10,000 quotes against 200,000 words", "app", "bare", "ratio");
  line("all quotes", all);
  ratioLine("a near one", near.app.time, near.bare.time);
  const percent = ({ hits }: { readonly hits: number }) => `${(hits * 100).toFixed(0)}%`;
  console.log(
    `found where made: ${percent(near.app)}, by approx-string-match ${percent(near.bare)}`,
  );
  console.log(`memory that it adds at most: ${memory.toFixed(0)} MB`);
}

async function run(subject: Subject, parts: readonly string[], launch: Launch): Promise<void> {
  const folders = await buildBoth(subject);
  const servers = { app: await serve(folders.app), bare: await serve(folders.bare) };
  const browser = await chromium.launch(launch);
  const built = compiled(subject.folder);
  const served = { subject, built, browser, app: servers.app.url, bare: servers.bare.url };
  for (const part of parts) await PARTS[part]?.(served);
  await browser.close();
  await Promise.all([servers.app.close(), servers.bare.close()]);
}

interface Launch {
  readonly executablePath: string;
  readonly args: string[];
}

/** `asked`: numbers of nodes of generated atlases, and names of parts; without any, all of them. */
export async function bench(
  executablePath: string,
  args: string[],
  asked: readonly string[],
): Promise<void> {
  const sizes = asked.map(Number).filter((size) => size > 0);
  const named = Object.keys(PARTS).filter((part) => asked.includes(part));
  const isAll = named.length === 0 && !asked.includes(CHECK);
  const parts = isAll ? Object.keys(PARTS) : named;
  if (isAll || asked.includes(CHECK)) benchCheck();
  if (parts.length === 0) return;
  const launch = { executablePath, args };
  mkdirSync(work, { recursive: true });
  const ofReal = REAL.filter((part) => parts.includes(part));
  if (ofReal.length > 0) {
    await run({ name: "china-ai-2025", folder: real(), visits: 5 }, ofReal, launch);
  }
  for (const nodes of sizes.length > 0 ? sizes : [1000, 5000]) {
    const folder = await generated(nodes);
    await run({ name: `generated-${nodes}`, folder, visits: 3 }, parts, launch);
  }
  rmSync(work, { recursive: true, force: true });
}
