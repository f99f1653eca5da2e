/** Playing a briefing: by keyboard, by mouse, by touch, and with a second window. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "@playwright/test";
import { atRest, expect, inspector, mapReady, open, test } from "./support.ts";

interface Step {
  readonly title: string;
  readonly notes?: string;
  readonly quotes?: readonly string[];
  readonly scene: { readonly view?: string };
}

const FILE = join(import.meta.dirname, "../../data/china-ai-2025/atlas.json");
const [briefing] = JSON.parse(readFileSync(FILE, "utf8")).briefings;
const ID: string = briefing.id;
const STEPS: readonly Step[] = briefing.steps;
const COUNT = STEPS.length;

const at = (step: number) => `#china-ai-2025?play=${ID}:${step}`;
const titleOf = (step: number) => STEPS[step - 1]?.title ?? "";

/** Longer than the camera takes to reach the next step, in milliseconds of the page's clock. */
const GLIDE = 3000;

declare global {
  interface Window {
    /** See keepLetters. */
    letters: Map<HTMLCanvasElement, Map<string, number>>;
  }
}

async function expectStep(page: Page, step: number): Promise<void> {
  await expect(page.getByRole("heading", { level: 1, name: titleOf(step) })).toBeVisible();
  await expect(page.getByText(`Step ${step} of ${COUNT}`, { exact: true })).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`play=${ID}:${step}(&|$)`));
}

test("a briefing is played by keyboard, resumes where it was left, and never loses the focus", async ({
  page,
}) => {
  await open(page);
  await page.getByRole("button", { name: "Present" }).press("Enter");
  await expectStep(page, 1);
  await expect(page.getByRole("searchbox")).toHaveCount(0);
  await expect(page.getByRole("status", { name: "Atlas status" })).toHaveCount(0);
  await expect(page.getByRole("complementary", { name: "Quotes of this step" })).toBeVisible();
  for (const key of ["ArrowRight", "PageDown", " "]) await page.keyboard.press(key);
  await expectStep(page, 4);
  await page.keyboard.press("PageUp");
  await expectStep(page, 3);
  await page.keyboard.press("End");
  await expectStep(page, COUNT);
  await page.keyboard.press("ArrowRight");
  await expectStep(page, COUNT);
  await page.keyboard.press("Home");
  await expectStep(page, 1);
  await page.keyboard.type("5");
  await expect(page.getByText("Step 5, press Enter")).toBeVisible();
  await page.keyboard.press("Enter");
  await expectStep(page, 5);
  await expect(page.getByText(`Step 5 of ${COUNT}: ${titleOf(5)}.`)).toBeAttached();

  await page.keyboard.press("b");
  const blank = page.getByRole("button", { name: "Show the step again" });
  await expect(blank).toBeFocused();
  await page.keyboard.press("w");
  await expect(blank).toHaveAttribute("data-blank", "white");
  await page.keyboard.press("ArrowRight");
  await expect(blank).toHaveCount(0);
  await expectStep(page, 5);

  await page.getByRole("button", { name: "Leave the briefing" }).click();
  await expect(page).not.toHaveURL(/play=/);
  await expect(page.getByRole("button", { name: "Present" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expectStep(page, 5);
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
});

/** The map's zoom. Cytoscape stores itself on its container. */
const zoom = (page: Page) =>
  page.evaluate((): number => {
    const container = document.querySelector(".__________cytoscape_container");
    return container && Reflect.get(container, "_cyreg").cy.zoom();
  });

test("the camera glides from one step to the next, or goes at once where motion is reduced", async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: "no-preference" });
  await page.clock.install();
  // The overview before is a map of its own.
  await open(page, at(2));
  await expectStep(page, 2);
  await page.clock.runFor(GLIDE);
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1000));
  const before = await zoom(page);
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => zoom(page)).toBe(before);
  await page.clock.runFor(GLIDE);
  await expectStep(page, 3);
  await expect.poll(() => zoom(page)).not.toBe(before);
  const there = await zoom(page);
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.keyboard.press("ArrowLeft");
  await page.clock.runFor(GLIDE);
  await expectStep(page, 2);
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => zoom(page)).toBeCloseTo(there);
});

test("leaving it gives the view back from which it was started, and back does not lead into it", async ({
  page,
}) => {
  const view = "#china-ai-2025?view=map&pillar=sovereignty&select=data-security-law";
  await open(page, view);
  await expect(page).toHaveURL(/pillar=/);
  const url = page.url();
  await page.getByRole("button", { name: "Present" }).click();
  await expectStep(page, 1);
  await page.keyboard.press("ArrowRight");
  await expectStep(page, 2);
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(url);
  await expect(inspector(page).getByRole("heading", { level: 2 })).toHaveText("Data Security Law");
  await page.getByRole("button", { name: "Present" }).click();
  await expectStep(page, 2);
  await page.goBack();
  await expect(page).toHaveURL(url);
});

test("a question is answered in the middle of it, and Backspace goes back to the step", async ({
  page,
}) => {
  await open(page, at(2));
  await expectStep(page, 2);
  await expect(inspector(page)).toHaveCount(0);
  const map = page.getByRole("application");
  await map.focus();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await expect(inspector(page)).toBeVisible();
  await expect(page.getByRole("button", { name: "Back to the step" })).toBeVisible();
  await page.keyboard.press("Backspace");
  await expect(inspector(page)).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Back to the step" })).toHaveCount(0);
  await page.keyboard.press("PageDown");
  await expectStep(page, 3);

  const quotes = page.getByRole("complementary", { name: "Quotes of this step" });
  await quotes.getByRole("button", { name: "Read it in its paragraph" }).first().click();
  await expect(page).toHaveURL(/view=text/);
  await page.getByRole("button", { name: "Back to the step" }).click();
  await expectStep(page, 3);
  await expect(page).not.toHaveURL(/view=text/);
  await page.getByRole("button", { name: "Next step" }).click();
  await expectStep(page, 4);
});

test("the speaker's window and the presentation follow each other, and either may be closed", async ({
  page,
}) => {
  await open(page, at(1));
  await expectStep(page, 1);
  const opening = page.waitForEvent("popup");
  await page.getByRole("button", { name: "Speaker window" }).click();
  const speaker = await opening;
  await expectStep(speaker, 1);
  await expect(speaker.getByText("The presentation is not open")).toHaveCount(0);
  await expectStep(page, 1);
  await speaker.getByRole("button", { name: "Next step" }).click();
  await expectStep(speaker, 2);
  await expectStep(page, 2);
  await page.bringToFront();
  await page.keyboard.press("End");
  await expectStep(page, COUNT);
  await expectStep(speaker, COUNT);
  await expect(speaker.getByText("This is the last step.")).toBeVisible();
  await speaker.getByRole("button", { name: new RegExp(`^2 ?${titleOf(2)}`) }).click();
  await expectStep(page, 2);
  await speaker.getByRole("button", { name: "Black screen" }).click();
  await expect(page.getByRole("button", { name: "Show the step again" })).toBeVisible();
  await speaker.getByRole("button", { name: "Show the step" }).click();
  await expect(page.getByRole("button", { name: "Show the step again" })).toHaveCount(0);
  // It runs since the room sees the briefing.
  await expect(speaker.getByRole("timer")).not.toHaveText("0:00");
  await speaker.getByRole("button", { name: "Pause" }).click();

  // Opened again at the step of the presentation.
  await speaker.close();
  await page.keyboard.press("ArrowRight");
  const again = page.waitForEvent("popup");
  await page.getByRole("button", { name: "Speaker window" }).click();
  const second = await again;
  await expectStep(second, 3);
  await page.getByRole("button", { name: "Leave the briefing" }).click();
  await expect(second.getByText("The presentation is not open")).toBeVisible();
  await page.getByRole("button", { name: "Present" }).click();
  await expect(second.getByText("The presentation is not open")).toHaveCount(0);
  await expectStep(second, 3);
});

test("where pop-ups are blocked the speaker's window opens by hand", async ({ page, context }) => {
  await page.addInitScript(() => {
    window.open = () => null;
  });
  await open(page, at(1));
  await page.getByRole("button", { name: "Speaker window" }).click();
  const dialog = page.getByRole("dialog", { name: "Speaker window" });
  await expect(dialog).toContainText("The browser blocked the second window.");
  const opening = context.waitForEvent("page");
  await dialog.getByRole("link", { name: "Open it in a tab" }).click();
  const speaker = await opening;
  await expectStep(speaker, 1);
  await expect(speaker.getByText("The presentation is not open")).toHaveCount(0);
});

test("all steps can be read from the back of a room, and nothing is cut off", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.addInitScript(keepLetters);
  await open(page, at(2));
  await expectStep(page, 2);
  for (let step = 1; step <= COUNT; step++) {
    await page.evaluate(() => window.letters.clear());
    await page.keyboard.type(String(step));
    await page.keyboard.press("Enter");
    await expectStep(page, step);
    const isMap = (STEPS[step - 1]?.scene.view ?? "map") === "map";
    // Labels get their final size once the map is still.
    await expect
      .poll(() => page.evaluate(measured, isMap), { message: `step ${step}` })
      .toEqual({ smallText: [], smallNames: [], cutOff: [] });
  }
});

test("a legend of two lines leaves the picture as large as one of a single line does", async ({
  page,
}) => {
  await open(page, at(2));
  await expectStep(page, 2);
  const legend = page.getByRole("region", { name: "Legend" }).getByRole("list");
  const heightOf = async (part: Locator) => (await part.boundingBox())?.height ?? 0;
  const foot = page.getByRole("contentinfo");
  const [line, before] = await atRest(page, () => Promise.all([heightOf(legend), heightOf(foot)]));
  await legend.evaluate((list) => {
    const entries = [...list.children];
    while (list.clientHeight < 1.5 * (entries[0]?.clientHeight ?? 0)) {
      list.append(...entries.map((entry) => entry.cloneNode(true)));
    }
  });
  await expect.poll(() => heightOf(legend)).toBeGreaterThan(1.5 * line);
  const after = await atRest(page, () => heightOf(foot));
  expect(after).toBe(before);
});

/**
 * Records the font size of each text on a canvas of the page, in CSS pixels, as the last frame
 * painted it. An earlier frame may have painted texts that had no space later.
 */
function keepLetters(): void {
  window.letters = new Map();
  const frames = new Map<HTMLCanvasElement, unknown>();
  const { fillText } = CanvasRenderingContext2D.prototype;
  CanvasRenderingContext2D.prototype.fillText = function (...args) {
    const { canvas, font } = this;
    if (canvas.isConnected) {
      const frame = document.timeline.currentTime;
      if (frames.get(canvas) !== frame) window.letters.set(canvas, new Map());
      frames.set(canvas, frame);
      const size = Number.parseFloat(/([\d.]+)px/.exec(font)?.[1] ?? "0");
      const seen = (size * this.getTransform().a) / window.devicePixelRatio;
      window.letters.get(canvas)?.set(args[0], seen);
    }
    fillText.apply(this, args);
  };
}

/** The texts of a step that are too small for an audience, and the parts that overflow. */
function measured(isMap: boolean) {
  const texts = (parts: string) =>
    [...document.querySelectorAll<HTMLElement>(parts)].flatMap((part) =>
      [...part.querySelectorAll<HTMLElement>("*")].filter(
        (element) =>
          element.checkVisibility() &&
          !element.closest(".visually-hidden") &&
          [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim()),
      ),
    );
  const isBelow = (least: number) => (element: HTMLElement) =>
    Number.parseFloat(getComputedStyle(element).fontSize) < least;
  const said = (element: HTMLElement) => element.textContent;
  const boxes = [...document.querySelectorAll("h1, aside, footer, [aria-label='Legend']")];
  return {
    smallText: texts("header:not(main *), aside, footer")
      // The legend is quiet: as small as the names in the picture.
      .filter((text) => isBelow(text.closest("[aria-label='Legend']") ? 14 : 24)(text))
      .map(said),
    smallNames: [
      ...(isMap && window.letters.size === 0 ? ["No name has been painted."] : []),
      ...texts("main").filter(isBelow(14)).map(said),
      ...[...window.letters.values()]
        .flatMap((names) => [...names])
        .flatMap(([name, size]) => (size < 13.99 ? [`${name}: ${size}`] : [])),
    ],
    cutOff: boxes.flatMap((box) => {
      const { bottom, right } = box.getBoundingClientRect();
      const isWhole =
        box.scrollHeight <= box.clientHeight + 1 &&
        box.scrollWidth <= box.clientWidth + 1 &&
        bottom <= window.innerHeight + 1 &&
        right <= window.innerWidth + 1;
      return isWhole ? [] : [box.tagName];
    }),
  };
}

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("Present stands under More, and a swipe turns to the next step", async ({ page }) => {
    await open(page);
    await page.getByRole("button", { name: "More" }).tap();
    await page.getByRole("button", { name: "Present" }).tap();
    await expectStep(page, 1);
    const touch = await page.context().newCDPSession(page);
    /**
     * A finger by the browser's own touch events, which scrolls, taps or swipes as the page allows.
     */
    const swipe = async (from: number, to: number, y: number) => {
      const at = (x: number) => [{ x, y }];
      const send = (type: "touchStart" | "touchMove" | "touchEnd", touchPoints: object[]) =>
        touch.send("Input.dispatchTouchEvent", { type, touchPoints: touchPoints as [] });
      await send("touchStart", at(from));
      for (let part = 1; part <= 4; part++) {
        await send("touchMove", at(from + ((to - from) * part) / 4));
      }
      await send("touchEnd", []);
    };
    await mapReady(page);
    for (const step of [2, 3]) {
      await swipe(300, 120, 40);
      await expectStep(page, step);
    }
    // This step has the lower quotes.
    const quotes = await page.getByRole("complementary").boundingBox();
    for (const y of [40, (quotes?.y ?? 0) + 20, 830]) {
      await swipe(120, 300, y);
      await expectStep(page, 2);
      await swipe(300, 120, y);
      await expectStep(page, 3);
    }
    await mapReady(page);
    // Browsers use the first touch after a fast swipe to stop its momentum.
    const leave = page.getByRole("button", { name: "Leave the briefing" });
    await expect(async () => {
      if (await leave.isVisible()) await leave.tap({ timeout: 1000 });
      await expect(page).not.toHaveURL(/play=/, { timeout: 1000 });
    }).toPass();
  });
});
