/** The longest task of what each panel does over the map, Cytoscape's own work told apart. */
import type { Browser } from "@playwright/test";
import { WINDOW } from "./conditions.ts";

/** In milliseconds. Thread time is what the page computed: other programs don't lengthen it. */
export interface Longest {
  /** By the clock. */
  readonly clock: number;
  /** Of the main thread. */
  readonly thread: number;
  /** The most that is left of a task's thread time without what Cytoscape itself did in it. */
  readonly own: number;
}

/** What is done, in this order, by the parameters of the URL that do it. */
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

/** Does one after the other in a page that shows the map. */
export async function visitJobs(
  browser: Browser,
  url: string,
): Promise<ReadonlyMap<string, Longest>> {
  const context = await browser.newContext({ viewport: WINDOW, colorScheme: "light" });
  const page = await context.newPage();
  page.setDefaultTimeout(180_000);
  await page.goto(url);
  await page.waitForFunction(() => document.documentElement.dataset.map === "ready");
  // All that is loaded when idle has come.
  await page.waitForTimeout(3000);
  await page.evaluate(watchCytoscape);
  const found = new Map<string, Longest>();
  for (const [name, parameters] of JOBS) {
    await browser.startTracing(page, { categories: CATEGORIES });
    // To begin a trace is a long task itself.
    await page.waitForTimeout(2000);
    await page.evaluate(perform, parameters);
    const trace: Trace = JSON.parse((await browser.stopTracing()).toString());
    found.set(name, longestOf(trace));
  }
  await context.close();
  return found;
}

const CATEGORIES = ["devtools.timeline", "disabled-by-default-devtools.timeline"];

/** Chromium's format, as far as it is used here; times in microseconds. */
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

function longestOf({ traceEvents }: Trace): Longest {
  const marks = traceEvents
    .filter(({ name }) => name === "TimeStamp")
    .map(({ args, tts = 0, ...mark }) => ({ ...mark, said: args.data?.message, at: tts }));
  const start = marks.find(({ said }) => said === "job");
  if (!start) throw new Error("The trace does not say when the job began.");
  const spans = spansOf(marks);
  const tasks = traceEvents
    .filter(({ name, pid, tid }) => name === "RunTask" && pid === start.pid && tid === start.tid)
    .filter(({ ts, dur = 0 }) => ts + dur > start.ts);
  const own = tasks.map(({ tts = 0, tdur = 0 }) =>
    spans
      .filter(({ from, to }) => from >= tts && to <= tts + tdur)
      .reduce((left, { from, to }) => left - (to - from), tdur),
  );
  const most = (values: readonly number[]) => Math.max(0, ...values) / 1000;
  return {
    clock: most(tasks.map(({ dur = 0 }) => dur)),
    thread: most(tasks.map(({ tdur = 0 }) => tdur)),
    own: most(own),
  };
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** When Cytoscape was at work; a trace may begin in the midst of that. */
function spansOf(marks: readonly { readonly said: string | undefined; readonly at: number }[]) {
  const spans: Span[] = [];
  let from: number | undefined;
  for (const { said, at } of marks.toSorted((one, other) => one.at - other.at)) {
    if (said === "+cytoscape") from = at;
    else if (said === "-cytoscape" && from !== undefined) {
      spans.push({ from, to: at });
      from = undefined;
    }
  }
  return spans;
}

/** Runs in the page: marks from now on in the trace when Cytoscape draws and styles. */
function watchCytoscape(): void {
  let depth = 0;
  const watch = (holder: object, name: string) => {
    const own: unknown = Reflect.get(holder, name);
    if (typeof own !== "function") throw new Error(`Cytoscape has no ${name}.`);
    Reflect.set(holder, name, function (this: unknown, ...args: unknown[]) {
      // What it calls of itself is counted once.
      if (depth === 0) console.timeStamp("+cytoscape");
      depth += 1;
      try {
        return Reflect.apply(own, this, args);
      } finally {
        depth -= 1;
        if (depth === 0) console.timeStamp("-cytoscape");
      }
    });
  };
  // Cytoscape keeps itself at its container; the application does not hand it out.
  const container = document.querySelector(".__________cytoscape_container");
  const cy: object = container && Reflect.get(container, "_cyreg")?.cy;
  if (!cy) throw new Error("No Cytoscape in this page.");
  watch(cy, "endBatch");
  const renderer = Reflect.get(Reflect.get(cy, "_private"), "renderer");
  watch(renderer, "render");
  for (const before of Reflect.get(renderer, "beforeRenderCallbacks")) watch(before, "fn");
}

/** Runs in the page: shows a Scene, and waits until nothing has taken long for a while. */
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
      // A worker measures for as long as it takes.
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
