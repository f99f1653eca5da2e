/** Measures the first frame of a step of a briefing, in comparison with a bare move of the camera. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "@playwright/test";
import { WINDOW } from "./conditions.ts";

/** The part of an atlas file that is used here. */
interface AtlasFile {
  readonly nodes: readonly { readonly id: string }[];
  readonly pillars: readonly { readonly id: string }[];
}

/**
 * The steps of the briefing: the whole, a part with a selection, the whole again, then one pillar
 * alone, which makes Cytoscape restyle its elements (the bare page does so by the same class).
 */
const stepsOf = ({ nodes, pillars }: AtlasFile) => [
  { title: "The whole", scene: {} },
  { title: "A part", scene: { select: firstOf(nodes), camera: { x: 0, y: 0, span: 500 } } },
  { title: "The whole again", scene: {} },
  { title: "One pillar", scene: { filters: { pillars: firstOf(pillars) } } },
];
const firstOf = (list: readonly { readonly id: string }[]) => list.slice(0, 1).map(({ id }) => id);
export const MOVES = ["to a part", "to the whole", "to one pillar"] as const;

const BRIEFING = "bench";

/** Replaces an atlas's briefings by the bench's. */
export function addBriefing(folder: string): void {
  const file = join(folder, "atlas.json");
  const atlas: AtlasFile = JSON.parse(readFileSync(file, "utf8"));
  const briefings = [{ id: BRIEFING, title: "Bench", steps: stepsOf(atlas) }];
  writeFileSync(file, JSON.stringify({ ...atlas, briefings }));
}

/** The time to the first frame of each move, in milliseconds. */
export async function timeSteps(browser: Browser, url: string): Promise<readonly number[]> {
  const context = await browser.newContext({ viewport: WINDOW, colorScheme: "light" });
  const page = await context.newPage();
  page.setDefaultTimeout(180_000);
  await page.addInitScript(watchCanvas);
  // The application reads the step from the address; the bare page ignores it.
  await page.goto(`${url}#?play=${BRIEFING}:1`);
  await page.waitForFunction(() => document.documentElement.dataset.map === "ready");
  await page.waitForTimeout(3000);
  const times: number[] = [];
  for (const _ of MOVES) times.push(await firstFrame(page));
  await context.close();
  return times;
}

async function firstFrame(page: Page): Promise<number> {
  // Two calls, because the key could overtake a single one that waits for it.
  await page.evaluate(watchStep);
  await page.keyboard.press("ArrowRight");
  const time = await page.evaluate(() => Reflect.get(window, "step") as Promise<number>);
  await page.waitForTimeout(3000);
  return time;
}

/** Runs in the page before anything else: calls `drawn` when a canvas is drawn on. */
function watchCanvas(): void {
  const prototype = CanvasRenderingContext2D.prototype;
  for (const name of [
    "clearRect",
    "drawImage",
    "fill",
    "fillRect",
    "fillText",
    "stroke",
  ] as const) {
    const original = prototype[name];
    Object.defineProperty(prototype, name, {
      value(this: CanvasRenderingContext2D, ...args: unknown[]) {
        if (this.canvas.isConnected) Reflect.get(window, "drawn")?.();
        return Reflect.apply(original, this, args);
      },
    });
  }
}

/**
 * Runs in the page: measures the time from the next key to the first painted frame with the picture
 * redrawn, as the promise `step`.
 */
function watchStep(): void {
  const PATIENCE = 60_000;
  const step = new Promise<number>((resolve, reject) => {
    setTimeout(() => reject(new Error("No step was drawn.")), PATIENCE);
    const onKey = ({ timeStamp }: Event) => {
      const drawn = () => {
        Reflect.deleteProperty(window, "drawn");
        // The frame in which this draws is on the screen once anything else runs: a message, or the
        // next frame, which may overtake the message.
        const painted = () => resolve(performance.now() - timeStamp);
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = painted;
        port2.postMessage(undefined);
        requestAnimationFrame(painted);
      };
      Object.assign(window, { drawn });
    };
    window.addEventListener("keydown", onKey, { capture: true, once: true });
  });
  Object.assign(window, { step });
}
