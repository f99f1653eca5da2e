/** Measures a map in the hand: real drags, turns of the wheel and presses, and what it keeps. */
import type { Browser, Page } from "@playwright/test";
import { PANE, WINDOW } from "./conditions.ts";
import { freshPage, type Target, untilDrawn, untilReady } from "./measure.ts";

export interface HandTimes {
  /** From navigation until the map is seen and answers, in ms. */
  readonly ready: number;
  /** Of 95 in 100 frames of a gesture, the longest, in ms. */
  readonly drag: number;
  readonly wheel: number;
  /** From the release of the button to the last drawing that follows from it, in ms. */
  readonly lit: number;
  readonly filter: number;
  /** Of the script and its array buffers, after a collection of garbage, in MB. */
  readonly heap: number;
}

const MOVES = 60;
const TURNS = 40;
const NOTCH = 120;

/** Opens a map twice, since what tells when something is drawn slows each drawing. */
export async function timeHand(
  browser: Browser,
  url: string,
  { click }: Target,
  has: { readonly presses: boolean; readonly filters: boolean },
): Promise<HandTimes> {
  const context = await browser.newContext({ viewport: WINDOW, colorScheme: "light" });
  const page = await context.newPage();
  page.setDefaultTimeout(180_000);
  await page.addInitScript(watchFrames);
  const before = performance.now();
  await page.goto(url, { waitUntil: "commit" });
  await untilReady(page, 0);
  const ready = performance.now() - before;
  await page.waitForTimeout(3000);
  const drag = await frameOf(page, () => dragAround(page));
  const wheel = await frameOf(page, () => turnInAndOut(page));
  const heap = await heapOf(page);
  await context.close();

  const second = await freshPage(browser);
  await second.goto(url);
  await untilReady(second);
  const none = Promise.resolve(Number.NaN);
  const lit = await (has.presses ? untilDrawn(second, () => second.mouse.click(...click)) : none);
  const pillar = second.getByRole("complementary", { name: "Filters" }).getByRole("checkbox");
  const filter = await (has.filters ? untilDrawn(second, () => pillar.first().click()) : none);
  await second.context().close();
  return { ready, drag, wheel, lit, filter, heap };
}

/** Runs in the page before anything else: notes the times between frames while asked to. */
function watchFrames(): void {
  const notes: { isOn: boolean; frames: number[] } = { isOn: false, frames: [] };
  Object.assign(window, { hand: notes });
  let last = 0;
  const note = (now: number) => {
    if (notes.isOn && last > 0) notes.frames.push(now - last);
    last = now;
    requestAnimationFrame(note);
  };
  requestAnimationFrame(note);
}

async function frameOf(page: Page, gesture: () => Promise<void>): Promise<number> {
  const turn = (isOn: boolean) =>
    page.evaluate((is) => {
      const notes = Reflect.get(window, "hand") as { isOn: boolean; frames: number[] };
      const { frames } = notes;
      Object.assign(notes, { isOn: is, frames: [] });
      return frames;
    }, isOn);
  await turn(true);
  await gesture();
  const frames = (await turn(false)).sort((a, b) => a - b);
  return frames[Math.floor(0.95 * frames.length)] ?? Number.NaN;
}

/** From the foot of the map, where no node stands, so that it pans. */
async function dragAround(page: Page): Promise<void> {
  const [x, y] = [PANE.left + PANE.width / 2, PANE.top + PANE.height - 4];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let move = 1; move <= MOVES; move += 1) {
    await page.mouse.move(x + 150 * Math.sin(move / 6), y - 4 * move);
  }
  for (let move = MOVES; move >= 0; move -= 1) {
    await page.mouse.move(x + 150 * Math.sin(move / 6), y - 4 * move);
  }
  await page.mouse.up();
}

async function turnInAndOut(page: Page): Promise<void> {
  await page.mouse.move(PANE.left + PANE.width / 3, PANE.top + PANE.height / 2);
  for (const notch of [-NOTCH, NOTCH]) {
    for (let turn = 0; turn < TURNS; turn += 1) await page.mouse.wheel(0, notch);
  }
}

async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.enable");
  await session.send("HeapProfiler.collectGarbage");
  const usage: { usedSize: number; backingStorageSize?: number } =
    await session.send("Runtime.getHeapUsage");
  return (usage.usedSize + (usage.backingStorageSize ?? 0)) / 1e6;
}
