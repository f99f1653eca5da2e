/** From one step of a briefing to the next: the first frame, against a bare move of the camera. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "@playwright/test";
import { WINDOW } from "./conditions.ts";

/** An atlas as its author wrote it, as far as it is used here. */
interface Written {
  readonly nodes: readonly { readonly id: string }[];
  readonly pillars: readonly { readonly id: string }[];
}

/**
 * The steps that are gone through: elsewhere with something selected, then the whole again, then
 * one pillar alone, which Cytoscape has to style anew (the bare page does so by the same class).
 */
const stepsOf = ({ nodes, pillars }: Written) => [
  { title: "The whole", scene: {} },
  { title: "A part", scene: { select: firstOf(nodes), camera: { x: 0, y: 0, span: 500 } } },
  { title: "The whole again", scene: {} },
  { title: "One pillar", scene: { filters: { pillars: firstOf(pillars) } } },
];
const firstOf = (list: readonly { readonly id: string }[]) => list.slice(0, 1).map(({ id }) => id);
export const MOVES = ["to a part", "to the whole", "to one pillar"] as const;

const BRIEFING = "bench";

/** Puts a briefing into an atlas in place of its own. */
export function addBriefing(folder: string): void {
  const file = join(folder, "atlas.json");
  const atlas: Written = JSON.parse(readFileSync(file, "utf8"));
  const briefings = [{ id: BRIEFING, title: "Bench", steps: stepsOf(atlas) }];
  writeFileSync(file, JSON.stringify({ ...atlas, briefings }));
}

/** The time to the first frame of each move, in milliseconds. */
export async function visitSteps(browser: Browser, url: string): Promise<readonly number[]> {
  const context = await browser.newContext({ viewport: WINDOW, colorScheme: "light" });
  const page = await context.newPage();
  page.setDefaultTimeout(180_000);
  await page.addInitScript(watchCanvas);
  // The application takes the step from the address, the bare page takes no notice of it.
  await page.goto(`${url}#?play=${BRIEFING}:1`);
  await page.waitForFunction(() => document.documentElement.dataset.map === "ready");
  await page.waitForTimeout(3000);
  const times: number[] = [];
  for (const _ of MOVES) times.push(await firstFrame(page));
  await context.close();
  return times;
}

async function firstFrame(page: Page): Promise<number> {
  // Two calls: a key could overtake one that waits for it.
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
    const own = prototype[name];
    Object.defineProperty(prototype, name, {
      value(this: CanvasRenderingContext2D, ...args: unknown[]) {
        if (this.canvas.isConnected) Reflect.get(window, "drawn")?.();
        return Reflect.apply(own, this, args);
      },
    });
  }
}

/**
 * Runs in the page: takes the time from the next key to the painted frame in which the picture was
 * drawn anew, as the promise `step`.
 */
function watchStep(): void {
  const PATIENCE = 60_000;
  const step = new Promise<number>((resolve, reject) => {
    setTimeout(() => reject(new Error("No step was drawn.")), PATIENCE);
    const onKey = ({ timeStamp }: Event) => {
      const drawn = () => {
        Reflect.deleteProperty(window, "drawn");
        // Drawn within a frame, which is on the screen once anything else comes: a message, or the
        // next frame, which may overtake it.
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
