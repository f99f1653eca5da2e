/**
 * `npm run bench`: the built application against today's and against bare pages with the same
 * elements, rows, style and positions, in the same browser and run. Machines are noisy: what counts
 * is the ratio.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Browser, chromium } from "@playwright/test";
import { build } from "vite";
import type { BuiltAtlas } from "../../src/layout/boxes/layout.ts";
import { fitCamera } from "../../src/picture/shapes/camera.ts";
import { DEFAULT_ARRANGEMENT } from "../../src/scene/sceneVocabulary.ts";
import { timeCheck } from "./check.ts";
import { PANE } from "./conditions.ts";
import { firstDownload } from "./download.ts";
import { type Target, type Visit, visit } from "./measure.ts";
import type { PathTimes } from "./paths.ts";
import { above, type Figures, heading, line } from "./report.ts";
import { serve } from "./serve.ts";
import type { Stood } from "./stand.ts";
import { addBriefing, MOVES, visitSteps } from "./steps.ts";
import { type Longest, visitJobs } from "./tasks.ts";
import { buildPage, generate, measureIn, OURS, type Tree, today } from "./trees.ts";
import { APP, BARE, LISTS, type Opened, visitLists } from "./views.ts";

/** Each figure is the median of so many. */
const RUNS = 3;
const FIRST_ATLAS = "china-ai-2025";
const SIZES = [1000, 5000];
const LARGEST = Math.max(...SIZES);

interface Subject {
  readonly name: string;
  /** Folder of the atlas, alone in its parent. */
  readonly folder: string;
  readonly trees: Trees;
}

interface Trees {
  readonly ours: Tree;
  readonly today: Tree;
}

/** An application that is served, and where to press in it. */
interface Served {
  readonly url: string;
  readonly target: Target;
}

/** What the parts that open pages are given. */
interface Pages {
  readonly subject: Subject;
  readonly browser: Browser;
  readonly ours: Served;
  readonly today: Served;
  /** Address of the bare pages. */
  readonly bare: string;
}

/** What can be measured, by the name by which it is asked for. */
const OF_PAGES: Readonly<Record<string, (pages: Pages) => Promise<void>>> = {
  download: benchDownload,
  map: benchMap,
  views: benchViews,
  steps: benchSteps,
  tasks: benchTasks,
};
const IN_NODE: Readonly<Record<string, (subject: Subject) => Promise<void>>> = {
  paths: benchPaths,
  compile: benchCompile,
};
const PARTS = [...Object.keys(OF_PAGES), ...Object.keys(IN_NODE)];

/** What is measured of the first atlas, its download only of it: the rest is for what is large. */
const OF_FIRST = ["download", "map", "steps", "compile"];
/** What is measured of the largest alone, where no size is asked for. */
const OF_LARGEST = ["compile"];

const work = resolve(".cache", "bench");

/** Runs in turn, so that what the machine does meanwhile meets all of them. */
async function inTurn<Way extends string, T>(
  ways: Readonly<Record<Way, () => T | Promise<T>>>,
): Promise<Readonly<Record<Way, readonly T[]>>> {
  const names = Object.keys(ways) as Way[];
  const found = Object.fromEntries(names.map((name) => [name, [] as T[]])) as Record<Way, T[]>;
  for (let run = 0; run < RUNS; run += 1) {
    for (const name of names) found[name].push(await ways[name]());
  }
  return found;
}

async function benchDownload({ subject, browser, ours, today }: Pages): Promise<void> {
  const { ours: own, today: before } = await inTurn({
    ours: () => firstDownload(browser, ours.url, ours.target),
    today: () => firstDownload(browser, today.url, today.target),
  });
  heading(`${subject.name}: first download, bytes gzipped until the map answers`);
  line("all files", { ours: own, today: before });
}

const MEASURES: readonly (readonly [keyof Visit, string])[] = [
  ["painted", "first painted map"],
  ["answered", "first click answered"],
  ["highlight", "click to highlight"],
  ["frame", "frame, pan and zoom"],
];

async function benchMap({ subject, browser, ours, today, bare }: Pages): Promise<void> {
  const visits = await inTurn({
    bare: () => visit(browser, bare, ours.target),
    today: () => visit(browser, today.url, today.target),
    ours: () => visit(browser, ours.url, ours.target),
  });
  heading(`${subject.name}: map, ms`, "bare");
  for (const [measure, title] of MEASURES) {
    const of = (some: readonly Visit[]) => some.map((one) => one[measure]);
    line(title, { ours: of(visits.ours), today: of(visits.today), bare: [of(visits.bare)] });
  }
}

/** The part that needs neither an atlas nor a browser. */
const CHECK = "check";

const PRESSES = LISTS.flatMap((list) => [[list, "open"] as const, [list, "filter"] as const]);

async function benchViews({ subject, browser, ours, today, bare }: Pages): Promise<void> {
  const visits = await inTurn({
    ours: () => visitLists(browser, ours.url, APP),
    today: () => visitLists(browser, today.url, APP),
    whole: () => visitLists(browser, `${bare}lists.html`, BARE),
    near: () => visitLists(browser, `${bare}lists.html?near`, BARE),
  });
  const figures = (what: keyof Stood) =>
    PRESSES.map(([list, press]): readonly [string, Figures] => {
      const of = (some: readonly Opened[]) => some.map((one) => one[list][press][what]);
      const lists = [of(visits.whole), of(visits.near)];
      return [`${press} ${list}`, { ours: of(visits.ours), today: of(visits.today), bare: lists }];
    });
  heading(`${subject.name}: views, press to painted, ms`, "whole list", "in sight");
  for (const [name, found] of figures("time")) line(name, found);
  heading(`${subject.name}: views, longest task, ms`, "whole list", "in sight");
  for (const [name, found] of figures("longest")) line(name, found);
}

async function benchSteps({ subject, browser, ours, today, bare }: Pages): Promise<void> {
  const times = await inTurn({
    bare: () => visitSteps(browser, bare),
    today: () => visitSteps(browser, today.url),
    ours: () => visitSteps(browser, ours.url),
  });
  heading(`${subject.name}: first frame of a step, ms`, "bare");
  for (const [at, move] of MOVES.entries()) {
    const of = (some: readonly (readonly number[])[]) => some.map((one) => one[at] ?? Number.NaN);
    line(move, { ours: of(times.ours), today: of(times.today), bare: [of(times.bare)] });
  }
}

async function benchTasks({ subject, browser, ours, today }: Pages): Promise<void> {
  const found = await inTurn({
    ours: () => visitJobs(browser, ours.url),
    today: () => visitJobs(browser, today.url),
  });
  const measures: readonly (readonly [keyof Longest, string])[] = [
    ["clock", "by the clock"],
    ["thread", "of the main thread"],
    ["own", "of it without Cytoscape"],
  ];
  for (const [measure, title] of measures) {
    heading(`${subject.name}: longest task over the map, ms ${title}`);
    for (const job of found.ours[0]?.keys() ?? []) {
      const of = (some: typeof found.ours) => some.map((one) => one.get(job)?.[measure] ?? NaN);
      line(job, { ours: of(found.ours), today: of(found.today) });
    }
  }
}

async function benchPaths({ name, folder, trees }: Subject): Promise<void> {
  const times = await inTurn({
    ours: () => measureIn<readonly PathTimes[]>(trees.ours, "paths", folder),
    today: () => measureIn<readonly PathTimes[]>(trees.today, "paths", folder),
  });
  heading(`${name}: paths of a pair of nodes, ms`, "graphology");
  for (const [at, { name: question }] of times.ours[0]?.entries() ?? []) {
    const of = (some: typeof times.ours, whose: "app" | "bare") =>
      some.map((one) => one[at]?.[whose] ?? Number.NaN);
    const [ours, before] = [of(times.ours, "app"), of(times.today, "app")];
    line(question, { ours, today: before, bare: [of(times.ours, "bare")] });
  }
}

async function benchCompile({ name, folder, trees }: Subject): Promise<void> {
  const { ours, today: before } = await inTurn({
    ours: () => measureIn<number>(trees.ours, "compile", folder),
    today: () => measureIn<number>(trees.today, "compile", folder),
  });
  heading(`${name}: compiling, ms of the processor`);
  line("the whole atlas", { ours, today: before });
}

/**
 * The atlas alone in a folder, as today's tree has or makes it, since both must read it; with the
 * same briefing in each.
 */
function subjectOf(name: string, trees: Trees, make: (folder: string) => void): Subject {
  const folder = join(work, `data-${name}`, name);
  mkdirSync(folder, { recursive: true });
  make(folder);
  addBriefing(folder);
  return { name, folder, trees };
}

/** The atlas as the build wrote it beside the page. */
function builtIn(page: string, name: string): BuiltAtlas {
  const assets = join(page, "assets");
  const file = readdirSync(assets).find(
    (one) => one.startsWith(`${name}-`) && one.endsWith(".json") && !one.includes(".source"),
  );
  if (!file) throw new Error(`${assets} has no ${name}.`);
  return JSON.parse(readFileSync(join(assets, file), "utf8"));
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

/** Builds both applications and the bare pages, and measures what is asked for of them. */
async function runPages(subject: Subject, parts: readonly string[], launch: Launch): Promise<void> {
  const { name, folder, trees } = subject;
  const data = resolve(folder, "..");
  const out = (what: string) => join(work, name, what);
  for (const tree of [trees.ours, trees.today]) buildPage(tree, data, out(tree.name));
  process.env.ATLASES = data;
  process.env.ATLAS = folder;
  await build({ configFile: "tests/bench/bare/vite.config.ts", build: { outDir: out("bare") } });
  const servers = {
    ours: await serve(out("ours")),
    today: await serve(out("today")),
    bare: await serve(out("bare")),
  };
  const served = (which: "ours" | "today"): Served => ({
    url: servers[which].url,
    target: targetOf(builtIn(out(which), name)),
  });
  const browser = await chromium.launch(launch);
  const pages = {
    subject,
    browser,
    ours: served("ours"),
    today: served("today"),
    bare: servers.bare.url,
  };
  for (const part of parts) await OF_PAGES[part]?.(pages);
  await browser.close();
  await Promise.all(Object.values(servers).map((server) => server.close()));
}

/** The quotes of a long source, in Node; today's has nothing to hold it against. */
function benchCheck(): void {
  const { all, near, memory } = timeCheck();
  const percent = ({ hits }: { readonly hits: number }) => `${(hits * 100).toFixed(0)}%`;
  const times = (near.bare.time / near.app.time).toFixed(0);
  console.log(`
check, 10,000 quotes against 200,000 words
all quotes: ${all.toFixed(0)} ms, adding at most ${memory.toFixed(0)} MB
a near one: ${near.app.time.toFixed(2)} ms, found where made ${percent(near.app)}
by approx-string-match: ${near.bare.time.toFixed(2)} ms (${times} times as long), ${percent(near.bare)}`);
}

async function run(subject: Subject, parts: readonly string[], launch: Launch): Promise<void> {
  const ofPages = parts.filter((part) => part in OF_PAGES);
  if (ofPages.length > 0) await runPages(subject, ofPages, launch);
  for (const part of parts) await IN_NODE[part]?.(subject);
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
  const unknown = asked.filter((word) => !(Number(word) > 0) && !PARTS.includes(word));
  if (unknown.length > 0) {
    throw new Error(`No part ${unknown.join(", ")}: there are ${PARTS.join(", ")}.`);
  }
  const sizes = asked.map(Number).filter((size) => size > 0);
  const named = PARTS.filter((part) => asked.includes(part));
  const isAll = named.length === 0 && !asked.includes(CHECK);
  const parts = isAll ? PARTS : named;
  if (isAll || asked.includes(CHECK)) benchCheck();
  if (parts.length === 0) return;
  const launch = { executablePath, args };
  const trees = { ours: OURS, today: today() };
  rmSync(work, { recursive: true, force: true });
  console.log(`Each figure is the median of ${RUNS} runs (the least–the most).`);
  const ofFirst = OF_FIRST.filter((part) => parts.includes(part));
  if (ofFirst.length > 0) {
    const copy = (folder: string) =>
      cpSync(join(trees.today.root, "data", FIRST_ATLAS), folder, { recursive: true });
    await run(subjectOf(FIRST_ATLAS, trees, copy), ofFirst, launch);
  }
  for (const nodes of sizes.length > 0 ? sizes : SIZES) {
    const isLeftOut = (part: string) =>
      part === "download" || (OF_LARGEST.includes(part) && sizes.length === 0 && nodes < LARGEST);
    const some = parts.filter((part) => !isLeftOut(part));
    if (some.length === 0) continue;
    const make = (folder: string) => generate(trees.today, nodes, folder);
    await run(subjectOf(`generated-${nodes}`, trees, make), some, launch);
  }
  rmSync(work, { recursive: true, force: true });
  console.log(
    above.length === 0
      ? "\nNothing is above today's by more than the runs lie apart."
      : `\nAbove today's by more than the runs lie apart:\n  ${above.join("\n  ")}`,
  );
}
