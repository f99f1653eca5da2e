import { ONE_STEP_MS } from "../../src/open/history.ts";
import { expect, inspector, open, pass, pointOf, test } from "./support.ts";

const BUNDLE = "#china-ai-2025?panel=paths&from=china&to=isolation";

const panel = (page: Parameters<typeof open>[0]) => page.getByRole("region", { name: "Paths" });

test("by mouse: path from a node to another, read, taken back", async ({ page }) => {
  await page.clock.install();
  await open(page);
  await page.mouse.click(...(await pointOf(page, "huawei")));
  await inspector(page).getByRole("button", { name: "Path from here" }).click();
  await expect(panel(page).getByRole("heading", { name: /^1 step away/ })).toBeVisible();
  // The inspector, which would take half of the panel's space, closes; the focus moves to the
  // panel.
  await expect(inspector(page)).toHaveCount(0);
  await expect(panel(page).locator(":focus")).toHaveCount(1);
  await pass(page, ONE_STEP_MS);
  await panel(page).getByRole("combobox", { name: "To: add a node" }).fill("deep");
  await panel(page).getByRole("option", { name: "deep learning" }).click();
  await expect(panel(page)).toContainText("All steps rest on the same sentence.");
  await expect(page).toHaveURL(/panel=paths&from=huawei&to=deep-learning/);
  await page.goBack();
  await expect(panel(page).getByRole("heading", { name: /^1 step away/ })).toBeVisible();
  await page.goForward();
  await expect(panel(page).locator("blockquote").first()).toBeVisible();
  await panel(page).getByRole("button", { name: "Open the link: Huawei develops" }).click();
  await expect(inspector(page).getByRole("heading", { level: 2 })).toContainText("develops");
});

test("by keyboard: p twice on the map, said once; Esc closes the paths, then the selection", async ({
  page,
}) => {
  await open(page, "#china-ai-2025?select=china");
  const map = page.getByRole("application", { name: "Map" });
  await map.focus();
  await page.keyboard.press("p");
  await expect(panel(page)).toBeVisible();
  await page.keyboard.press("]");
  await page.keyboard.press("Enter");
  await page.keyboard.press("p");
  await expect(panel(page).getByRole("heading", { name: /^\d+ paths? of 1 step$/ })).toBeVisible();
  await expect(
    page.locator("[aria-live=polite]").filter({ hasText: "Path, 1 step: China" }),
  ).toHaveCount(1);
  await page.keyboard.press("Escape");
  await expect(panel(page)).toHaveCount(0);
  await expect(inspector(page)).toBeVisible();
  await expect(map).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(inspector(page)).toHaveCount(0);
});

test("the menu of the map leads to paths, and closing the panel gives the focus back", async ({
  page,
}) => {
  await open(page, "#china-ai-2025?select=isolation");
  const map = page.getByRole("application", { name: "Map" });
  await map.focus();
  await page.keyboard.press("Shift+F10");
  await page.getByRole("menuitem", { name: "Path to here" }).press("Enter");
  await panel(page).getByRole("combobox", { name: "From: add a node" }).focus();
  await page.keyboard.type("china");
  await page.keyboard.press("Enter");
  await expect(panel(page)).toContainText("no source states that the first leads to the last.");
  await panel(page).getByRole("button", { name: "Close Paths" }).press("Enter");
  await expect(panel(page)).toHaveCount(0);
  await expect(map).toBeFocused();
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  test("paths fit the width, and fold away from the map and back", async ({ page }) => {
    await open(page, BUNDLE);
    await expect(panel(page)).toContainText("Bundle");
    const overflow = () =>
      panel(page).evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
    await expect.poll(overflow).toBeLessThanOrEqual(0);
    await panel(page).getByRole("button", { name: "Show the map" }).tap();
    await expect(panel(page).getByText("Bundle", { exact: true })).toBeHidden();
    const height = async () => (await panel(page).boundingBox())?.height;
    await expect.poll(height).toBeLessThan(80);
    await panel(page).getByRole("button", { name: "Show Paths" }).tap();
    await expect(panel(page).getByText("Bundle", { exact: true })).toBeVisible();
  });
});
