/** The parts of the bench: each measures one thing in both states and prints its figures. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "@playwright/test";
import { timeCheck } from "./check.ts";
import { firstDownload } from "./download.ts";
import { type EditTimes, timeEdits } from "./edits.ts";
import { type HandTimes, timeHand } from "./hand.ts";
import { type Target, timeVisit, type VisitTimes } from "./measure.ts";
import type { PathTimes } from "./paths.ts";
import type { PressTimes } from "./pressTimes.ts";
import { type Figures, heading, headingOfOurs, line } from "./report.ts";
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

/** The states of the application: ours, and those that it is compared with. */
interface States<T> {
  readonly ours: T;
  readonly before: readonly T[];
}

export type Trees = States<Tree>;

/** An application being served, and where to click in it. */
export interface Served {
  readonly url: string;
  readonly target: Target;
}

/** What a part needs that opens our page alone. */
export interface OurPage {
  readonly browser: Browser;
  readonly url: string;
}

/** What the parts that open pages need. */
export interface Pages {
  readonly subject: Subject;
  readonly browser: Browser;
  readonly served: States<Served>;
  /** Address of the bare pages. */
  readonly bare: string;
}

/** The results of some runs of each state and of each bare way. */
interface Runs<T> extends States<readonly T[]> {
  readonly bare: readonly (readonly T[])[];
}

/** Runs all in turn, so that whatever else the machine does affects all of them. */
async function runInTurn<Way, T>(
  states: States<Way>,
  measure: (state: Way) => T | Promise<T>,
  ...bareWays: readonly (() => T | Promise<T>)[]
): Promise<Runs<T>> {
  const ways = [
    ...[states.ours, ...states.before].map((state) => () => measure(state)),
    ...bareWays,
  ];
  const results: T[][] = ways.map(() => []);
  for (let run = 0; run < RUNS; run += 1) {
    for (const [at, way] of ways.entries()) results[at]?.push(await way());
  }
  const [ours = [], ...others] = results;
  const before = others.slice(0, states.before.length);
  return { ours, before, bare: others.slice(states.before.length) };
}

/** One figure of each run. */
function figures<T>({ ours, before, bare }: Runs<T>, of: (result: T) => number): Figures {
  const all = (runs: readonly (readonly T[])[]) => runs.map((results) => results.map(of));
  return { ours: ours.map(of), before: all(before), bare: all(bare) };
}

const itself = (value: number) => value;

export async function benchDownload({ subject, browser, served }: Pages): Promise<void> {
  const runs = await runInTurn(served, ({ url, target }) => firstDownload(browser, url, target));
  heading(`${subject.name}: first download, bytes gzipped until the map answers`);
  line("all files", figures(runs, itself));
}

const MEASURES: readonly (readonly [keyof VisitTimes, string])[] = [
  ["painted", "first painted map"],
  ["answered", "first click answered"],
  ["highlight", "click to highlight"],
  ["frame", "frame, pan and zoom"],
];

export async function benchMap({ subject, browser, served, bare }: Pages): Promise<void> {
  const visit = ({ url, target }: Served) => timeVisit(browser, url, target);
  const runs = await runInTurn(served, visit, () => visit({ ...served.ours, url: bare }));
  heading(`${subject.name}: map, ms`, "bare");
  for (const [measure, title] of MEASURES)
    line(
      title,
      figures(runs, (times) => times[measure]),
    );
}

const HAND_MEASURES: readonly (readonly [keyof HandTimes, string])[] = [
  ["drag", "drag, p95 of frames, ms"],
  ["wheel", "wheel, p95 of frames, ms"],
  ["lit", "press to lit, ms"],
  ["filter", "filter to painted, ms"],
  ["ready", "ready, ms"],
  ["heap", "heap, MB"],
];

/** The map in the hand, beside force-graph without labels and a canvas with lines and circles. */
export async function benchHand({ subject, browser, served, bare }: Pages): Promise<void> {
  const { target } = served.ours;
  const runs = await runInTurn(
    served,
    (state) => timeHand(browser, state.url, state.target, { presses: true, filters: true }),
    () => timeHand(browser, `${bare}force.html`, target, { presses: true, filters: false }),
    () => timeHand(browser, `${bare}canvas.html`, target, { presses: false, filters: false }),
  );
  heading(`${subject.name}: in the hand`, "force-graph", "canvas");
  for (const [measure, title] of HAND_MEASURES)
    line(
      title,
      figures(runs, (times) => times[measure]),
    );
}

const PRESSES = LISTS.flatMap((list) => [[list, "open"] as const, [list, "filter"] as const]);
const PRESS_MEASURES: readonly (readonly [keyof PressTimes, string])[] = [
  ["time", "press to painted"],
  ["longest", "longest task"],
];

export async function benchViews({ subject, browser, served, bare }: Pages): Promise<void> {
  const runs = await runInTurn(
    served,
    ({ url }) => timeLists(browser, url, APP),
    () => timeLists(browser, `${bare}lists.html`, BARE),
    () => timeLists(browser, `${bare}lists.html?near`, BARE),
  );
  for (const [measure, title] of PRESS_MEASURES) {
    heading(`${subject.name}: views, ${title}, ms`, "whole list", "in sight");
    for (const [list, press] of PRESSES) {
      line(
        `${press} ${list}`,
        figures(runs, (times: ListTimes) => times[list][press][measure]),
      );
    }
  }
}

export async function benchSteps({ subject, browser, served, bare }: Pages): Promise<void> {
  const runs = await runInTurn(
    served,
    ({ url }) => timeSteps(browser, url),
    () => timeSteps(browser, bare),
  );
  heading(`${subject.name}: first frame of a step, ms`, "bare");
  for (const [at, move] of MOVES.entries()) {
    line(
      move,
      figures(runs, (times) => times[at] ?? Number.NaN),
    );
  }
}

const TASK_MEASURES: readonly (readonly [keyof LongestTask, string])[] = [
  ["clock", "by the clock"],
  ["thread", "of the main thread"],
  ["own", "of it without Cytoscape"],
];

export async function benchTasks({ subject, browser, served }: Pages): Promise<void> {
  const runs = await runInTurn(served, ({ url }) => timeJobs(browser, url));
  for (const [measure, title] of TASK_MEASURES) {
    heading(`${subject.name}: longest task over the map, ms ${title}`);
    for (const job of runs.ours[0]?.keys() ?? []) {
      line(
        job,
        figures(runs, (tasks) => tasks.get(job)?.[measure] ?? Number.NaN),
      );
    }
  }
}

export async function benchPaths({ name, folder, trees }: Subject): Promise<void> {
  const runs = await runInTurn(trees, (tree) =>
    measureIn<readonly PathTimes[]>(tree, "paths", folder),
  );
  heading(`${name}: paths of a pair of nodes, ms`, "graphology");
  for (const [at, { name: question }] of runs.ours[0]?.entries() ?? []) {
    const of = (whose: "app" | "bare") =>
      figures(runs, (times) => times[at]?.[whose] ?? Number.NaN);
    line(question, { ...of("app"), bare: [of("bare").ours] });
  }
}

/** Times of a question of each sort, as tests/bench/ask.mjs gives them, in its order. */
interface AskTime {
  readonly name: string;
  readonly ms: number;
}

export async function benchAsk({ name, folder, trees }: Subject): Promise<void> {
  const runs = await runInTurn(trees, (tree) => measureIn<readonly AskTime[]>(tree, "ask", folder));
  heading(`${name}: a question with all that is shown for it, ms`);
  for (const [at, { name: sort }] of runs.ours[0]?.entries() ?? []) {
    line(
      sort,
      figures(runs, (times) => times[at]?.ms ?? Number.NaN),
    );
  }
}

export async function benchCompile({ name, folder, trees }: Subject): Promise<void> {
  const runs = await runInTurn(trees, (tree) => measureIn<number>(tree, "compile", folder));
  heading(`${name}: compiling, ms of the processor`);
  line("the whole atlas", figures(runs, itself));
}

export async function benchLayout({ name, folder, trees }: Subject): Promise<void> {
  const runs = await runInTurn(trees, (tree) => measureIn<number>(tree, "layout", folder));
  heading(`${name}: laying out, ms of the processor`);
  line("the six drawings", figures(runs, itself));
}

/** What the job "written" of tests/bench/inTree.mjs gives. */
interface WrittenCosts {
  readonly save: number;
  readonly whole: number;
  readonly memory: number;
  readonly heap: number;
}

const EDIT_MEASURES: readonly (readonly [keyof EditTimes, string])[] = [
  ["rename", "rename a node"],
  ["remove", "remove a node"],
  ["putBack", "put it back"],
];

/** Edits in our page, beside a filter; what they take to compile, to save and to keep. */
export async function benchEdit(subject: Subject, { browser, url }: OurPage): Promise<void> {
  const { name, folder, trees } = subject;
  const { nodes } = JSON.parse(readFileSync(join(folder, "atlas.json"), "utf8"));
  const edited = { renamed: nodes[30].id, removed: nodes[40].id };
  const pages: EditTimes[] = [];
  for (let run = 0; run < RUNS; run += 1) pages.push(await timeEdits(browser, url, edited));
  const all = (measure: keyof EditTimes) => pages.flatMap((times) => times[measure]);
  headingOfOurs(`${name}: an edit, from the press to the painted change, ms`, "a filter");
  for (const [measure, title] of EDIT_MEASURES)
    line(title, { ours: all(measure), before: [], bare: [all("filter")] });

  const costs = Array.from({ length: RUNS }, () =>
    measureIn<WrittenCosts>(trees.ours, "written", folder),
  );
  const of = (what: keyof WrittenCosts) => costs.map((cost) => cost[what]);
  headingOfOurs(`${name}: saving after an edit, ms`, "writing the whole");
  line("atlas.json", { ours: of("save"), before: [], bare: [of("whole")] });
  headingOfOurs(`${name}: memory of a compiled draft, MB`, "none");
  line("with 1,000 steps to undo", { ours: of("memory"), before: [], bare: [of("heap")] });
  await compileEdits(subject);
}

/** Compiling a draft after an edit; earlier states compile the whole. */
async function compileEdits({ name, folder, trees }: Subject): Promise<void> {
  const runs = await runInTurn(trees, (tree) =>
    measureIn<readonly (readonly [edit: string, time: number])[]>(tree, "edit", folder),
  );
  heading(`${name}: compiling after an edit, ms of the processor`);
  for (const [at, [edit]] of runs.ours[0]?.entries() ?? []) {
    line(
      edit,
      figures(runs, (times) => times[at]?.[1] ?? Number.NaN),
    );
  }
}

export async function benchStill({ name, folder, trees }: Subject): Promise<void> {
  const runs = await runInTurn(trees, (tree) => measureIn<number>(tree, "still", folder));
  heading(`${name}: still pictures of the steps of a briefing, ms`);
  line("all steps", figures(runs, itself));
}

/** Times the search for quotes in Node; earlier states have nothing to compare. */
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
