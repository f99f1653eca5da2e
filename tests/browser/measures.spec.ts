import type { Page } from "@playwright/test";
import { expect, filters, inspector, open, status, test } from "./support.ts";

const panel = (page: Page) => page.getByRole("region", { name: "Measures" });
const ranks = (page: Page, measure: string) =>
  page.getByRole("list", { name: `Nodes by ${measure}` });

test("who stands between whom is measured, sized and coloured on the map, kept over a reload, and undone", async ({
  page,
}) => {
  await open(page);
  await page.getByRole("button", { name: "Analyse" }).click();
  await page.getByRole("button", { name: /^Measures/ }).click();
  const first = ranks(page, "Betweenness").getByRole("button").first();
  await expect(first).toBeVisible();
  await panel(page).getByRole("button", { name: "Size nodes on the map by this" }).click();
  await panel(page).getByText("Community", { exact: true }).click();
  await expect(page).toHaveURL(/panel=measures&size=betweenness&colour=community/);

  // A filter makes it measure again.
  const before = await ranks(page, "Betweenness").innerText();
  await filters(page).getByRole("checkbox", { name: "Talent and research" }).click();
  await expect(status(page)).not.toContainText("128 of 128");
  await expect(ranks(page, "Betweenness")).not.toHaveText(before);
  await page.reload();
  await expect(page.getByRole("radio", { name: "Community" })).toBeChecked();
  await expect(ranks(page, "Betweenness")).not.toHaveText(before);
  await filters(page).getByRole("button", { name: "Clear filters" }).click();
  await expect(ranks(page, "Betweenness")).toHaveText(before, { useInnerText: true });

  const name = await first.innerText();
  await first.click();
  await expect(inspector(page).getByRole("heading", { level: 2 })).toHaveText(name);
  await expect(page).toHaveURL(/select=/);

  // Size and colour stay when the panel closes; the map says so, with a way to reset them.
  await page.getByRole("button", { name: "Close Measures" }).click();
  await expect(page.getByText("Size: Betweenness · Colour: Community")).toBeVisible();
  await expect(filters(page).getByRole("region", { name: "Colour: Community" })).toContainText(
    "around",
  );
  await page.getByRole("button", { name: "Reset size and colour" }).click();
  await expect(page).not.toHaveURL(/size=|colour=/);
  await expect(filters(page).getByRole("region", { name: "Colour: Community" })).toHaveCount(0);
});

test("by keyboard: another measure, taken for size, more of its ranks, and the panel closed", async ({
  page,
}) => {
  await open(page, "#china-ai-2025?panel=measures");
  await expect(ranks(page, "Betweenness").getByRole("listitem")).toHaveCount(10);
  await page.getByRole("combobox", { name: "Measure" }).focus();
  await page.keyboard.press("ArrowUp");
  await expect(ranks(page, "Links out")).toBeVisible();
  await expect(page).toHaveURL(/measure=out/);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await expect(page).toHaveURL(/size=out/);

  await panel(page)
    .getByRole("button", { name: /^Show \d+ more$/ })
    .first()
    .focus();
  await page.keyboard.press("Enter");
  // The focus moves to the first of the new rows.
  await expect(ranks(page, "Links out").getByRole("button").nth(10)).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(panel(page)).toHaveCount(0);
});
