/** Writing a briefing, on the production build. */
import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { compileAtlas } from "../../src/build.ts";
import { readFolder } from "../../src/cli/disk/readFolder.ts";
import { expect, expectAccessible, open, test } from "./support.ts";

const FOLDER = "data/china-ai-2025";
const panel = (page: Page) => page.getByRole("region", { name: "Briefing", exact: true });
const headlines = (page: Page) => panel(page).getByRole("listitem").locator("[data-headline]");

async function edit(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Briefing", exact: true }).click();
  await page.getByRole("button", { name: /^Edit briefing/ }).click();
  await expect(panel(page)).toBeVisible();
}

async function addView(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Briefing", exact: true }).click();
  const add = page.getByRole("button", { name: /^Add this view as a step/ });
  await add.click();
  await expect(add).toContainText(/Step \d+ already shows this view/);
  await page.keyboard.press("Escape");
}

test("a step is added from a view, edited, moved and kept over a reload", async ({ page }) => {
  await open(page, "#china-ai-2025?view=map&select=huawei");
  await addView(page);
  await edit(page);
  await expect(headlines(page)).toHaveCount(12);
  await panel(page).getByRole("textbox", { name: "Headline" }).fill("Huawei leads");
  await panel(page)
    .getByRole("textbox", { name: "Notes (Markdown)" })
    .fill("Say **this** &amp; that.");
  // The browser build of decode-named-character-reference 1.3.0 writes to innerHTML, which
  // the page's policy refuses (findings/character-references-by-innerhtml.sh).
  await panel(page).getByRole("button", { name: "Preview" }).click();
  await expect(panel(page).getByRole("region", { name: "Preview" })).toHaveText("Say this & that.");
  await panel(page)
    .getByRole("button", { name: /^Quotes/ })
    .click();
  await panel(page).getByRole("checkbox").first().check();
  const last = headlines(page).last();
  await last.focus();
  await page.keyboard.press("Alt+ArrowUp");
  await expect(headlines(page).nth(10)).toContainText("Huawei leads");
  await expect(headlines(page).nth(10)).toBeFocused();
  await expect(panel(page).getByText(/Kept on this machine/)).toHaveAttribute("aria-busy", "false");
  await page.reload();
  await edit(page);
  await expect(headlines(page).nth(10)).toContainText("Huawei leads");
});

test("a step is dragged to another place, deleted and brought back", async ({ page }) => {
  await open(page);
  await edit(page);
  const first = await headlines(page).first().textContent();
  const grips = panel(page).getByTitle("Drag to reorder");
  await grips.first().hover();
  await page.mouse.down();
  await grips.nth(1).hover();
  await grips.nth(2).hover();
  await page.mouse.up();
  await expect(headlines(page).nth(2)).toContainText(first?.slice(1) ?? "");
  await headlines(page).nth(2).click();
  await panel(page).getByRole("button", { name: "Delete", exact: true }).click();
  await expect(headlines(page)).toHaveCount(10);
  await expect(headlines(page).nth(1)).toBeFocused();
  await panel(page).getByRole("button", { name: "Undo" }).click();
  await expect(headlines(page)).toHaveCount(11);
});

test("one tab writes and the others follow, each can take over, and nothing is lost", async ({
  page,
}) => {
  await open(page);
  await edit(page);
  const other = await page.context().newPage();
  await open(other, "#china-ai-2025?view=map&select=huawei");
  await edit(other);
  const add = { name: "Add this view as a step", exact: true };
  const take = { name: "Write here instead" };
  await panel(page).getByRole("button", add).click();
  await expect(headlines(other)).toHaveCount(12);
  await expect(panel(other).getByRole("button", add)).toBeDisabled();
  await expectAccessible(other);
  await panel(other).getByRole("button", take).click();
  await panel(other).getByRole("button", add).click();
  await expect(headlines(page)).toHaveCount(13);
  await expect(panel(page).getByRole("button", take)).toBeVisible();
  await panel(other).getByRole("button", { name: "Discard changes" }).click();
  await expect(headlines(page)).toHaveCount(11);
  await expect(panel(page).getByRole("button", add), "nobody writes any more").toBeEnabled();
  await panel(page).getByRole("button", add).click();
  await expect(headlines(other)).toHaveCount(12);
  await page.close();
  await expect(panel(other).getByRole("button", add), "the writer has closed").toBeEnabled();
  await other.close();
});

test("the file that is saved is the author's own, with the briefings changed", async ({ page }) => {
  await open(page);
  await edit(page);
  await headlines(page).first().click();
  await panel(page).getByRole("textbox", { name: "Headline" }).fill("Another point");
  const saved = page.waitForEvent("download");
  await panel(page).getByRole("button", { name: "Save atlas.json" }).click();
  const download = await saved;
  expect(download.suggestedFilename()).toBe("atlas.json");
  const bytes = readFileSync(await download.path());
  const read = readFolder(FOLDER);
  const { atlas, problems } = compileAtlas((path) => (path === "atlas.json" ? bytes : read(path)));
  expect(problems).toEqual([]);
  expect(atlas?.briefings[0]?.steps[0]?.title).toBe("Another point");
  const before = readFileSync(`${FOLDER}/atlas.json`, "utf8");
  const claims = before.slice(0, before.indexOf('"briefings"'));
  expect(bytes.toString("utf8").startsWith(claims)).toBe(true);
});

test.describe("on a phone in the dark", () => {
  test.use({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    colorScheme: "dark",
  });

  test("a step is written, and axe finds nothing", async ({ page }) => {
    await open(page);
    await page.getByRole("button", { name: "More" }).click();
    await page.getByRole("button", { name: /^Edit briefing/ }).click();
    await panel(page).getByRole("button", { name: "Add this view as a step" }).click();
    await panel(page).getByRole("textbox", { name: "Headline" }).fill("The whole");
  });
});
