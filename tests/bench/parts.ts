/** The parts of the bench: each measures one thing in both states and prints its figures. */
import type { Browser } from "@playwright/test";
import { timeCheck } from "./check.ts";
import { firstDownload } from "./download.ts";
import { type Target, timeVisit, type VisitTimes } from "./measure.ts";
import type { PathTimes } from "./paths.ts";
import type { PressTimes } from "./pressTimes.ts";
import { type Figures, heading, line, lineAlone } from "./report.ts";
import { MOVES, timeSteps } from "./steps.ts";
import { type LongestTask, timeJobs } from "./tasks.ts";
import { measureIn, type Tree } from "./trees.ts";
import { APP, BARE, LISTS, type ListTimes, timeLists } from "./views.ts";

/** Number of runs of which each figure is the median. */
export const RUNS = 3;

export interface Subject {
  readonly name: string;
  /** Folder of the atlas, alone in its parent. */
  readonly folder: string;
  readonly trees: Trees;
}

export interface Trees {
  readonly ours: Tree;
  readonly today: Tree;
}

/** An application being served, and where to click in it. */
export interface Served {
  readonly url: string;
  readonly target: Target;
}

/** What the parts that open pages need. */
export interface Pages {
  readonly subject: Subject;
  readonly browser: Browser;
  readonly ours: Served;
  readonly today: Served;
  /** Address of the bare pages. */
  readonly bare: string;
}

/** Runs all in turn, so that whatever else the machine does affects all of them. */
async function runInTurn<Way extends string, T>(
  ways: Readonly<Record<Way, () => T | Promise<T>>>,
): Promise<Readonly<Record<Way, readonly T[]>>> {
  const names = Object.keys(ways) as Way[];
  const results = Object.fromEntries(names.map((name) => [name, [] as T[]])) as Record<Way, T[]>;
  for (let run = 0; run < RUNS; run += 1) {
    for (const name of names) results[name].push(await ways[name]());
  }
  return results;
}

export async function benchDownload({ subject, browser, ours, today }: Pages): Promise<void> {
  const { ours: own, today: before } = await runInTurn({
    ours: () => firstDownload(browser, ours.url, ours.target),
    today: () => firstDownload(browser, today.url, today.target),
  });
  heading(`${subject.name}: first download, bytes gzipped until the map answers`);
  line("all files", { ours: own, today: before });
}

const MEASURES: readonly (readonly [keyof VisitTimes, string])[] = [
  ["painted", "first painted map"],
  ["answered", "first click answered"],
  ["highlight", "click to highlight"],
  ["frame", "frame, pan and zoom"],
];

export async function benchMap({ subject, browser, ours, today, bare }: Pages): Promise<void> {
  const visits = await runInTurn({
    bare: () => timeVisit(browser, bare, ours.target),
    today: () => timeVisit(browser, today.url, today.target),
    ours: () => timeVisit(browser, ours.url, ours.target),
  });
  heading(`${subject.name}: map, ms`, "bare");
  for (const [measure, title] of MEASURES) {
    const of = (runs: readonly VisitTimes[]) => runs.map((run) => run[measure]);
    line(title, { ours: of(visits.ours), today: of(visits.today), bare: [of(visits.bare)] });
  }
}

const PRESSES = LISTS.flatMap((list) => [[list, "open"] as const, [list, "filter"] as const]);

export async function benchViews({ subject, browser, ours, today, bare }: Pages): Promise<void> {
  const visits = await runInTurn({
    ours: () => timeLists(browser, ours.url, APP),
    today: () => timeLists(browser, today.url, APP),
    whole: () => timeLists(browser, `${bare}lists.html`, BARE),
    near: () => timeLists(browser, `${bare}lists.html?near`, BARE),
  });
  const figures = (what: keyof PressTimes) =>
    PRESSES.map(([list, press]): readonly [string, Figures] => {
      const of = (runs: readonly ListTimes[]) => runs.map((run) => run[list][press][what]);
      const lists = [of(visits.whole), of(visits.near)];
      return [`${press} ${list}`, { ours: of(visits.ours), today: of(visits.today), bare: lists }];
    });
  heading(`${subject.name}: views, press to painted, ms`, "whole list", "in sight");
  for (const [name, times] of figures("time")) line(name, times);
  heading(`${subject.name}: views, longest task, ms`, "whole list", "in sight");
  for (const [name, times] of figures("longest")) line(name, times);
}

export async function benchSteps({ subject, browser, ours, today, bare }: Pages): Promise<void> {
  const times = await runInTurn({
    bare: () => timeSteps(browser, bare),
    today: () => timeSteps(browser, today.url),
    ours: () => timeSteps(browser, ours.url),
  });
  heading(`${subject.name}: first frame of a step, ms`, "bare");
  for (const [at, move] of MOVES.entries()) {
    const of = (runs: readonly (readonly number[])[]) => runs.map((run) => run[at] ?? Number.NaN);
    line(move, { ours: of(times.ours), today: of(times.today), bare: [of(times.bare)] });
  }
}

export async function benchTasks({ subject, browser, ours, today }: Pages): Promise<void> {
  const tasks = await runInTurn({
    ours: () => timeJobs(browser, ours.url),
    today: () => timeJobs(browser, today.url),
  });
  const measures: readonly (readonly [keyof LongestTask, string])[] = [
    ["clock", "by the clock"],
    ["thread", "of the main thread"],
    ["own", "of it without Cytoscape"],
  ];
  for (const [measure, title] of measures) {
    heading(`${subject.name}: longest task over the map, ms ${title}`);
    for (const job of tasks.ours[0]?.keys() ?? []) {
      const of = (runs: typeof tasks.ours) => runs.map((run) => run.get(job)?.[measure] ?? NaN);
      line(job, { ours: of(tasks.ours), today: of(tasks.today) });
    }
  }
}

export async function benchPaths({ name, folder, trees }: Subject): Promise<void> {
  const times = await runInTurn({
    ours: () => measureIn<readonly PathTimes[]>(trees.ours, "paths", folder),
    today: () => measureIn<readonly PathTimes[]>(trees.today, "paths", folder),
  });
  heading(`${name}: paths of a pair of nodes, ms`, "graphology");
  for (const [at, { name: question }] of times.ours[0]?.entries() ?? []) {
    const of = (runs: typeof times.ours, whose: "app" | "bare") =>
      runs.map((run) => run[at]?.[whose] ?? Number.NaN);
    const [ours, before] = [of(times.ours, "app"), of(times.today, "app")];
    line(question, { ours, today: before, bare: [of(times.ours, "bare")] });
  }
}

/** Times of a question of each sort, as tests/bench/ask.mjs gives them, in its order. */
interface AskTime {
  readonly name: string;
  readonly ms: number;
}

export async function benchAsk({ name, folder, trees }: Subject): Promise<void> {
  const times = await runInTurn({
    ours: () => measureIn<readonly AskTime[]>(trees.ours, "ask", folder),
    today: () => measureIn<readonly AskTime[]>(trees.today, "ask", folder),
  });
  heading(`${name}: a question with all that is shown for it, ms`);
  for (const [at, { name: sort }] of times.ours[0]?.entries() ?? []) {
    const of = (runs: typeof times.ours) => runs.flatMap((run) => run[at]?.ms ?? []);
    const [ours, before] = [of(times.ours), of(times.today)];
    if (before.length > 0) line(sort, { ours, today: before });
    else lineAlone(`${sort}, ours alone`, ours);
  }
}

export async function benchCompile({ name, folder, trees }: Subject): Promise<void> {
  const { ours, today: before } = await runInTurn({
    ours: () => measureIn<number>(trees.ours, "compile", folder),
    today: () => measureIn<number>(trees.today, "compile", folder),
  });
  heading(`${name}: compiling, ms of the processor`);
  line("the whole atlas", { ours, today: before });
}

export async function benchStill({ name, folder, trees }: Subject): Promise<void> {
  const { ours, today: before } = await runInTurn({
    ours: () => measureIn<number>(trees.ours, "still", folder),
    today: () => measureIn<number>(trees.today, "still", folder),
  });
  heading(`${name}: still pictures of the steps of a briefing, ms`);
  line("all steps", { ours, today: before });
}

/** Times the search for quotes in Node; today's state has nothing to compare. */
export function benchCheck(): void {
  const { all, near, memory } = timeCheck();
  const percent = ({ hits }: { readonly hits: number }) => `${(hits * 100).toFixed(0)}%`;
  const times = (near.bare.time / near.app.time).toFixed(0);
  console.log(`
check, 10,000 quotes against 200,000 words
all quotes: ${all.toFixed(0)} ms, adding at most ${memory.toFixed(0)} MB
a near one: ${near.app.time.toFixed(2)} ms, found where made ${percent(near.app)}
by approx-string-match: ${near.bare.time.toFixed(2)} ms (${times} times as long), ${percent(near.bare)}`);
}
