/** The longest task of what each panel does over the map, Cytoscape's own work told apart. */
import type { Browser } from "@playwright/test";
import { WINDOW } from "./conditions.ts";

export interface Longest {
  /** In milliseconds; 0 where no task took over 50. */
  readonly whole: number;
  /** The longest that is left of a task without what Cytoscape itself did in it. */
  readonly own: number;
}

/** What is done, in this order, by the parameters of the URL that do it. */
export const JOBS: readonly (readonly [name: string, parameters: string])[] = [
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
    found.set(name, await page.evaluate(longestOf, parameters));
  }
  await context.close();
  return found;
}

/** Runs in the page: notes from now on when Cytoscape draws and styles. */
function watchCytoscape(): void {
  const spans: { start: number; end: number }[] = [];
  Object.assign(window, { spans });
  let depth = 0;
  const watch = (holder: object, name: string) => {
    const own: unknown = Reflect.get(holder, name);
    if (typeof own !== "function") throw new Error(`Cytoscape has no ${name}.`);
    Reflect.set(holder, name, function (this: unknown, ...args: unknown[]) {
      const start = performance.now();
      depth += 1;
      try {
        return Reflect.apply(own, this, args);
      } finally {
        depth -= 1;
        // What it calls of itself is counted once.
        if (depth === 0) spans.push({ start, end: performance.now() });
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
function longestOf(parameters: string): Promise<Longest> {
  const QUIET = 2500;
  const spans = Reflect.get(window, "spans") as { start: number; end: number }[];
  spans.length = 0;
  return new Promise((resolve) => {
    const tasks: PerformanceEntry[] = [];
    const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries()));
    observer.observe({ type: "longtask" });
    let end = performance.now();
    window.location.hash = `#?${parameters}`;
    const wait = () => {
      const last = tasks.at(-1);
      if (last) end = Math.max(end, last.startTime + last.duration);
      // A worker measures for as long as it takes.
      const isMeasuring = /(Measuring [\d,]+ nodes|measuring)…/.test(document.body.innerText);
      if (isMeasuring || performance.now() - end < QUIET) {
        setTimeout(wait, 100);
        return;
      }
      observer.disconnect();
      const own = tasks.map(({ startTime, duration }) =>
        spans.reduce((left, span) => {
          const from = Math.max(span.start, startTime);
          return left - Math.max(0, Math.min(span.end, startTime + duration) - from);
        }, duration),
      );
      resolve({
        whole: Math.max(0, ...tasks.map(({ duration }) => duration)),
        own: Math.max(0, ...own),
      });
    };
    wait();
  });
}
