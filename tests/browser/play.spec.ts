/** A briefing, played: to a room by keyboard, by mouse, by touch, with a second window. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { expect, expectAccessible, inspector, mapReady, open, test } from "./support.ts";

interface Step {
  readonly title: string;
  readonly notes?: string;
  readonly quotes?: readonly string[];
}

const FILE = join(import.meta.dirname, "../../data/china-ai-2025/atlas.json");
const [briefing] = JSON.parse(readFileSync(FILE, "utf8")).briefings;
const ID: string = briefing.id;
const STEPS: readonly Step[] = briefing.steps;
const COUNT = STEPS.length;

const at = (step: number) => `#china-ai-2025?play=${ID}:${step}`;
const titleOf = (step: number) => STEPS[step - 1]?.title ?? "";

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
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
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
  await expectAccessible(page);
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
  await speaker.getByRole("button", { name: "Start" }).click();
  await expect(speaker.getByRole("timer")).toHaveText("0:01");
  await speaker.getByRole("button", { name: "Pause" }).click();
  await expectAccessible(speaker);

  // Opened again at the room's step.
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
  await expectAccessible(page);
  const opening = context.waitForEvent("page");
  await dialog.getByRole("link", { name: "Open it in a tab" }).click();
  const speaker = await opening;
  await expectStep(speaker, 1);
  await expect(speaker.getByText("The presentation is not open")).toHaveCount(0);
});

test("the deck can be read from the back of a room, light and dark", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  for (const scheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
    await open(page, at(2));
    await expectStep(page, 2);
    await expectAccessible(page);
  }
  const small = await page.evaluate(() => {
    const parts = document.querySelectorAll("header, aside, footer");
    return [...parts].flatMap((part) =>
      [...part.querySelectorAll("h1, mark, figcaption span, li, p")].flatMap((element) => {
        const size = Number.parseFloat(getComputedStyle(element).fontSize);
        return size < 24 && element.getClientRects().length > 0 ? [element.textContent] : [];
      }),
    );
  });
  expect(small).toEqual([]);
  // The legend is whole in sight.
  const legend = await page.getByRole("region", { name: "Legend" }).boundingBox();
  expect(legend && legend.y + legend.height).toBeLessThanOrEqual(720);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("Present stands under More, and a swipe turns to the next step", async ({ page }) => {
    await open(page);
    await page.getByRole("button", { name: "More" }).tap();
    await page.getByRole("button", { name: "Present" }).tap();
    await expectStep(page, 1);
    await expectAccessible(page);
    const swipe = (from: number, to: number) =>
      page.getByRole("heading", { level: 1 }).evaluate(
        (element, [start, end]) => {
          const touch = (clientX = 0) =>
            new Touch({ identifier: 1, target: element, clientX, clientY: 40 });
          const send = (type: string, x: number | undefined, down: boolean) =>
            element.dispatchEvent(
              new TouchEvent(type, {
                bubbles: true,
                touches: down ? [touch(x)] : [],
                changedTouches: [touch(x)],
              }),
            );
          send("touchstart", start, true);
          send("touchend", end, false);
        },
        [from, to],
      );
    await swipe(300, 120);
    await expectStep(page, 2);
    await swipe(120, 300);
    await expectStep(page, 1);
    await mapReady(page);
    await page.getByRole("button", { name: "Leave the briefing" }).tap();
    await expect(page).not.toHaveURL(/play=/);
  });
});
