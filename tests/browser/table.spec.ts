import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { readCsv } from "../unit/query/readCsv.ts";
import { expect, filters, inspector, open, test } from "./support.ts";

const TABLE = "#china-ai-2025?view=table";
const grid = (page: Page) => page.getByRole("grid");
/** The first row after the header. */
const row = (page: Page, at = 0) =>
  grid(page)
    .getByRole("row")
    .nth(at + 1);
const head = (page: Page, name: string) =>
  grid(page).getByRole("columnheader", { name }).getByRole("button");

test("by mouse: sort by two, select several, read the quotes, take the table away", async ({
  page,
}) => {
  await open(page);
  await page.getByRole("radio", { name: "Table" }).click({ force: true });
  await expect(grid(page)).toHaveAccessibleName("Table of nodes");
  await page.getByRole("radio", { name: "Links" }).click({ force: true });
  await head(page, "Relation").click();
  await head(page, "From").click({ modifiers: ["Shift"] });
  await expect(page).toHaveURL(/view=table&table=links&sort=relation,source/);
  await filters(page).getByRole("checkbox", { name: "Intended" }).click({ force: true });
  await expect(page.getByRole("region", { name: "Table" }).getByText("49 links")).toBeVisible();

  await row(page).click();
  await expect(inspector(page).getByRole("heading").first()).toBeVisible();
  await row(page, 3).click({ modifiers: ["Shift"] });
  await expect(inspector(page).getByRole("heading", { name: "4 selected" })).toBeVisible();
  await row(page, 1).click({ modifiers: ["ControlOrMeta"] });
  await expect(inspector(page).getByRole("heading", { name: "3 selected" })).toBeVisible();

  await page.getByRole("button", { name: "Columns" }).click();
  const grips = page.getByTitle("Drag to reorder");
  await grips.nth(3).hover();
  await page.mouse.down();
  await grips.nth(2).hover();
  await grips.nth(1).hover();
  await page.mouse.up();
  await expect(page).toHaveURL(/column=source,words,relation,target,basis,status,force/);
  await page.keyboard.press("Escape");

  await page.getByRole("button", { name: "CSV" }).click();
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download" }).click(),
  ]);
  expect(file.suggestedFilename()).toBe("china-ai-2025-links.csv");
  const text = await readFile(await file.path(), "utf8");
  expect(text.startsWith("\uFEFFFrom,Words,Relation,To,")).toBe(true);
  expect(readCsv(text)).toHaveLength(50);
});

test("by keyboard: walk, sort, select, inspect, and come back to the row", async ({ page }) => {
  await open(page, TABLE);
  await page.getByRole("button", { name: "CSV" }).focus();
  await page.keyboard.press("Tab");
  await expect(row(page)).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await expect(head(page, "Name")).toBeFocused();
  await page.keyboard.press("End");
  await expect(head(page, "Links in")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/sort=-in/);
  // Rows are sorted after the press has been answered.
  await expect(page.locator("[aria-busy='true']")).toHaveCount(0);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("End");
  await expect(grid(page).locator("tr:focus")).toHaveAttribute("aria-rowindex", "129");
  await page.keyboard.press("PageUp");
  await page.keyboard.press("Enter");
  await expect(inspector(page).getByRole("heading").first()).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(inspector(page)).toHaveCount(0);
  await expect(grid(page).locator("tr:focus")).toHaveCount(1);
  await page.keyboard.press("Shift+ArrowDown");
  await page.keyboard.press("Shift+ArrowDown");
  await expect(inspector(page).getByRole("heading", { name: "3 selected" })).toBeVisible();
  await page.keyboard.press("Shift+F10");
  await page.getByRole("menuitem", { name: "Focus neighbourhood" }).press("Enter");
  await expect(page).toHaveURL(/focus=/);
  await expect(grid(page).locator(":focus")).toHaveCount(1);
});

test("all rows can be reached, few are in the page at once, and what is selected elsewhere comes into sight", async ({
  page,
}) => {
  await open(page, `${TABLE}&table=quotes&select=china-funds-semiconductor-funds`);
  const selected = grid(page).getByRole("row", { selected: true });
  await expect(selected.first()).toBeInViewport();
  await page.keyboard.press("/");
  await page.keyboard.type("huawei");
  await expect(page.getByRole("option", { name: /^Huawei/ }).first()).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(selected.first()).toBeInViewport();
  await expect(selected.first()).toHaveAccessibleName(/For Huawei/);
  await expect(grid(page)).toHaveAttribute("aria-rowcount", "331");
  await page.mouse.move(700, 500);
  await page.mouse.wheel(0, 100_000);
  await expect(grid(page).locator("[aria-rowindex='331']")).toBeInViewport();
  await expect.poll(() => grid(page).getByRole("row").count()).toBeLessThan(100);

  await page.getByRole("radio", { name: "Nodes" }).click({ force: true });
  await expect(grid(page)).toHaveAccessibleName("Table of nodes");
  await page.goBack();
  await expect(grid(page)).toHaveAccessibleName("Table of quotes");
});
