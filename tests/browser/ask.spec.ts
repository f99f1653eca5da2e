/** Ask: a question typed with completion, answered, and restored from its address. */
import type { Page } from "@playwright/test";
import { expect, inspector, open, test } from "./support.ts";

const box = (page: Page) => page.getByRole("textbox", { name: "Ask the atlas" });
const panel = (page: Page) => page.getByRole("region", { name: "Ask" });
const options = (page: Page, state: { selected?: boolean } = {}) =>
  page.getByRole("listbox", { name: "How the question could continue" }).getByRole("option", state);
const DEVELOPS =
  "#china-ai-2025?view=map&panel=ask&ask=type:actor/company,out,relation:develops,node:advanced-processors";

test("a question is typed with completion and answered by keyboard", async ({ page }) => {
  await open(page);
  await page.keyboard.press("/");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Ask a question instead" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(box(page)).toBeFocused();
  await page.keyboard.type("which companies dev");
  await page.keyboard.press("ArrowDown");
  await expect(options(page, { selected: true })).toHaveText(/^develop/);
  await page.keyboard.press("Enter");
  await page.keyboard.type("adv proc");
  await expect(options(page)).toHaveCount(0);
  for (let i = 0; i < 5; i++) await page.keyboard.press("Backspace");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await expect(box(page)).toHaveValue(/^which companies develop advanced processors ?$/);
  await expect(
    panel(page).getByRole("heading", {
      name: "3 answers: companies that develop advanced processors",
    }),
  ).toBeVisible();
  await expect(panel(page).locator("blockquote mark").first()).toContainText("leading efforts");
  await page.keyboard.press("Escape");
  await expect(panel(page)).toHaveCount(0);
});

test("the address opens the question, an answer opens in the inspector, back returns", async ({
  page,
}) => {
  await open(page, DEVELOPS);
  await expect(box(page)).toHaveValue("companies that develop advanced processors");
  await panel(page).getByRole("button", { name: "Cambricon", exact: true }).click();
  await expect(inspector(page).getByRole("heading", { level: 2, name: "Cambricon" })).toBeVisible();
  await expect(panel(page)).toBeVisible();
  await page.goBack();
  await expect(inspector(page)).toHaveCount(0);
  await expect(box(page)).toHaveValue("companies that develop advanced processors");
});
