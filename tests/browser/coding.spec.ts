/** Coding in the text: by mouse, and by keyboard alone. */
import type { Page } from "@playwright/test";
import { drag } from "./drag.ts";
import { expect, open, test } from "./support.ts";

const caret = (page: Page) => page.getByRole("application", { name: "Selected words" });
const pane = (page: Page, name: string) => page.getByRole("complementary", { name });
const status = (page: Page) => page.getByRole("status", { name: "Atlas status" });

const shownWords = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get("coded-words") ?? [])].join(" … "));

test("by mouse: words are selected across marks and lines, become a node and links, and stay as they are for others", async ({
  page,
}) => {
  await open(page, "#china-ai-2025?view=text");
  await page.getByText("Write", { exact: true }).click();
  await expect(caret(page)).toHaveText("Select words of the text.");
  // From the very edge of marked words, and over a line's end.
  await drag(page, "Companies like Huawei Horizon Robotics and Cambricon are leading efforts");
  await expect(caret(page)).toHaveText(/^Companies like Huawei .* leading efforts$/);
  await expect.poll(() => shownWords(page)).toContain("Companies like Huawei");
  await drag(page, "implementation process");
  await page.getByRole("button", { name: "Node", exact: true }).click();
  await page.getByRole("combobox", { name: "Kind and type" }).selectOption("goal/outcome");
  await page.getByRole("button", { name: "Make node" }).click();
  await expect(status(page)).toContainText("129 of 129 nodes");
  await expect(caret(page)).toBeFocused();
  await expect(caret(page)).toHaveText("The");
  await expect(page.locator("mark", { hasText: "implementation process" }).first()).toBeVisible();

  await drag(page, "Fiscal incentives research grants and innovation clusters");
  await page.keyboard.down("Control");
  await drag(page, "of the implementation process");
  await page.keyboard.up("Control");
  await expect(caret(page)).toHaveText(/innovation clusters \[…\] of the implementation process$/);
  await page.getByRole("button", { name: "Link", exact: true }).click();
  const form = pane(page, "New link");
  await expect(form.getByRole("list", { name: "From" }).getByRole("listitem")).toHaveCount(3);
  await expect(form.getByRole("list", { name: "To" })).toHaveText("implementation process");
  // These words have no verb, so nobody but the person can say what the links are.
  await form.getByRole("combobox", { name: "Relation" }).selectOption({ label: "advances" });
  await form.getByRole("button", { name: "Make 3 links" }).click();
  await expect(status(page)).toContainText("176 of 176 links");
  // What is coded is marked, and leads to it: one press opens a choice of what rests on the words.
  await page.locator("mark", { hasText: "implementation process" }).first().click();
  const rest = page.getByRole("dialog", { name: /rest on these words/ });
  await rest.getByRole("button", { name: "implementation process", exact: true }).click();
  await expect(page.getByRole("heading", { name: "implementation process" })).toBeVisible();
});

test("by keyboard alone: the caret walks and selects, and claims are made, undone and read aloud", async ({
  page,
}) => {
  await open(page, "#china-ai-2025?view=text");
  await page.getByRole("radio", { name: "Write" }).focus();
  await page.keyboard.press("Space");
  await expect(caret(page)).toBeVisible();
  // Tab comes from the text to the caret.
  await page.getByRole("searchbox", { name: "Find in text" }).focus();
  while (!(await caret(page).evaluate((element) => element === document.activeElement)))
    await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("PageDown");
  await expect(caret(page)).toHaveText("China’s");
  await page.keyboard.press("Shift+End");
  await expect(caret(page)).toHaveText(/^China’s artificial intelligence strategy .* policy$/);
  await page.keyboard.press("Escape");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowRight");
  await expect(caret(page)).toHaveText("government’s");
  const isInSight = () =>
    page.evaluate(() => {
      const [range] = CSS.highlights.get("coding-caret") ?? [];
      const box = range instanceof Range ? range.getBoundingClientRect() : undefined;
      return box !== undefined && box.top > 100 && box.bottom < innerHeight;
    });
  await expect.poll(isInSight).toBe(true);
  await page.keyboard.press("n");
  const name = pane(page, "New node").getByRole("textbox", { name: "Name", exact: true });
  await expect(name).toHaveValue("government");
  await page.keyboard.press("Escape");
  await expect(caret(page)).toBeFocused();
  for (let at = 0; at < 6; at++) await page.keyboard.press("Shift+ArrowRight");
  await expect(caret(page)).toHaveText("government’s focus on self-reliance in AI");
  await page.keyboard.press("l");
  const form = pane(page, "New link");
  await expect(form.getByRole("list", { name: "From" })).toHaveText("China");
  await expect(form.getByRole("list", { name: "To" })).toContainText("self-reliance");
  // No verb says how they are linked.
  const relation = form.getByRole("combobox", { name: "Relation" });
  await expect(relation).toBeFocused();
  await relation.selectOption("pursues");
  await page.keyboard.press("Enter");
  await expect(form).toBeHidden();
  await expect(page.getByText(/Made: China pursues self-reliance/)).toBeAttached();
  await expect(caret(page)).toHaveText("technologies");
  await page.keyboard.press("n");
  await page.keyboard.type("tech");
  await page.keyboard.press("Enter");
  await expect(status(page)).toContainText("129 of 129 nodes");
  await page.keyboard.press("Control+z");
  await expect(status(page)).toContainText("128 of 128 nodes");
  await page.keyboard.press("u");
  await expect(page.getByRole("radio", { name: "Repetition" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(caret(page)).toBeFocused();
});
