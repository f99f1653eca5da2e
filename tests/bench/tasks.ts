/** Measures the longest task of each panel over the map, with and without Cytoscape's own work. */
import type { Browser } from "@playwright/test";
import { WINDOW } from "./conditions.ts";

/** Longest tasks in milliseconds. Other programs do not lengthen the thread's time. */
export interface LongestTask {
  /** By the clock. */
  readonly clock: number;
  /** Of the main thread. */
  readonly thread: number;
  /** Of the main thread, without the time that Cytoscape itself took. */
  readonly own: number;
}

/** What to do, in this order, as parameters of the URL. */
const JOBS: readonly (readonly [name: string, parameters: string])[] = [
  ["Gaps", "panel=gaps"],
  ["Ask", "panel=ask"],
  ["Ask: a question", "panel=ask&ask=kind:actor,out,any,kind:goal"],
  ["Paths: around", "panel=paths&from=node-1&steps=3&direction=any"],
  ["Paths: shortest", "panel=paths&from=node-1&to=node-900&direction=any"],
  ["Paths: up to 6 links", "panel=paths&from=node-1&to=node-900&steps=6&direction=any"],
  ["Compare", "panel=compare"],
  ["Measures", "panel=measures"],
  ["Measures: size", "panel=measures&size=betweenness"],
  ["Measures: colour", "panel=measures&size=betweenness&colour=community"],
];

/** The longest task of each job, done one after the other over the map. */
export async function timeJobs(
  browser: Browser,
  url: string,
): Promise<ReadonlyMap<string, LongestTask>> {
  const context = await browser.newContext({ viewport: WINDOW, colorScheme: "light" });
  const page = await context.newPage();
  page.setDefaultTimeout(180_000);
  await page.goto(url);
  await page.waitForFunction(() => document.documentElement.dataset.map === "ready");
  // Time for what is loaded when idle.
  await page.waitForTimeout(3000);
  await page.evaluate(watchCytoscape);
  const longestByJob = new Map<string, LongestTask>();
  for (const [name, parameters] of JOBS) {
    await browser.startTracing(page, { categories: CATEGORIES });
    // Beginning a trace is a long task itself.
    await page.waitForTimeout(2000);
    await page.evaluate(perform, parameters);
    const trace: Trace = JSON.parse((await browser.stopTracing()).toString());
    longestByJob.set(name, longestOf(trace));
  }
  await context.close();
  return longestByJob;
}

const CATEGORIES = ["devtools.timeline", "disabled-by-default-devtools.timeline"];

/** The part of Chromium's trace format that is used here; times in microseconds. */
interface Trace {
  readonly traceEvents: readonly {
    readonly name: string;
    readonly pid: number;
    readonly tid: number;
    /** By the clock. */
    readonly ts: number;
    readonly dur?: number;
    /** Of the thread. */
    readonly tts?: number;
    readonly tdur?: number;
    readonly args: { readonly data?: { readonly message?: string } };
  }[];
}

function longestOf({ traceEvents }: Trace): LongestTask {
  const marks = traceEvents
    .filter(({ name }) => name === "TimeStamp")
    .map(({ args, tts = 0, ...mark }) => ({ ...mark, message: args.data?.message, at: tts }));
  const start = marks.find(({ message }) => message === "job");
  if (!start) throw new Error("The trace does not say when the job began.");
  const spans = spansOf(marks);
  const tasks = traceEvents
    .filter(({ name, pid, tid }) => name === "RunTask" && pid === start.pid && tid === start.tid)
    .filter(({ ts, dur = 0 }) => ts + dur > start.ts);
  const ownTimes = tasks.map(({ tts = 0, tdur = 0 }) =>
    spans
      .filter(({ from, to }) => from >= tts && to <= tts + tdur)
      .reduce((left, { from, to }) => left - (to - from), tdur),
  );
  const most = (values: readonly number[]) => Math.max(0, ...values) / 1000;
  return {
    clock: most(tasks.map(({ dur = 0 }) => dur)),
    thread: most(tasks.map(({ tdur = 0 }) => tdur)),
    own: most(ownTimes),
  };
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** The times in which Cytoscape worked; a trace may begin within one. */
function spansOf(marks: readonly { readonly message: string | undefined; readonly at: number }[]) {
  const spans: Span[] = [];
  let from: number | undefined;
  for (const { message, at } of marks.toSorted((a, b) => a.at - b.at)) {
    if (message === "+cytoscape") from = at;
    else if (message === "-cytoscape" && from !== undefined) {
      spans.push({ from, to: at });
      from = undefined;
    }
  }
  return spans;
}

/** Runs in the page: from now on marks in the trace when Cytoscape draws and styles. */
function watchCytoscape(): void {
  let depth = 0;
  const watch = (holder: object, name: string) => {
    const original: unknown = Reflect.get(holder, name);
    if (typeof original !== "function") throw new Error(`Cytoscape has no ${name}.`);
    Reflect.set(holder, name, function (this: unknown, ...args: unknown[]) {
      // Nested calls are counted once.
      if (depth === 0) console.timeStamp("+cytoscape");
      depth += 1;
      try {
        return Reflect.apply(original, this, args);
      } finally {
        depth -= 1;
        if (depth === 0) console.timeStamp("-cytoscape");
      }
    });
  };
  // Cytoscape leaves a reference at its container; the application does not expose it.
  const container = document.querySelector(".__________cytoscape_container");
  const cy: object = container && Reflect.get(container, "_cyreg")?.cy;
  // A large atlas is drawn without it.
  if (!cy) return;
  watch(cy, "endBatch");
  const renderer = Reflect.get(Reflect.get(cy, "_private"), "renderer");
  watch(renderer, "render");
  for (const callback of Reflect.get(renderer, "beforeRenderCallbacks")) watch(callback, "fn");
}

/** Runs in the page: shows a Scene, and waits until there has been no long task for a while. */
function perform(parameters: string): Promise<void> {
  const QUIET = 2500;
  return new Promise((resolve) => {
    let end = performance.now();
    const observer = new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) {
        end = Math.max(end, startTime + duration);
      }
    });
    observer.observe({ type: "longtask" });
    console.timeStamp("job");
    window.location.hash = `#?${parameters}`;
    const wait = () => {
      // A worker may take as long as it needs.
      const isMeasuring = /(Measuring [\d,]+ nodes|measuring)…/.test(document.body.innerText);
      if (isMeasuring || performance.now() - end < QUIET) {
        setTimeout(wait, 100);
        return;
      }
      observer.disconnect();
      resolve();
    };
    wait();
  });
}
