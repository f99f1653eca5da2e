import type { Page } from "@playwright/test";
import { ONE_STEP_MS } from "../../src/open/history.ts";
import { expect, inspector, open, pass, test } from "./support.ts";

const MATRIX = "#china-ai-2025?view=matrix";
const grid = (page: Page) => page.getByRole("grid");
const gaps = (page: Page) => page.getByRole("region", { name: "Gaps" });

test("from the map to ends and means, a cell, its words, its link, and back", async ({ page }) => {
  await page.clock.install();
  await open(page);
  await page.getByRole("radio", { name: "Matrix" }).click({ force: true });
  await expect(page.getByRole("grid", { name: "Goals by instruments" })).toBeVisible();
  const cell = page.getByLabel("local expertise, government-backed scholarships: 1 link");
  await cell.click();
  const list = page.getByRole("region", { name: /^local expertise × government-backed/ });
  await expect(list.locator("mark")).toContainText("cultivate local expertise");
  await expect(page).toHaveURL(/cell=local-expertise,/);
  await pass(page, ONE_STEP_MS);
  await list.getByRole("button", { name: /advance local expertise$/ }).click();
  await expect(inspector(page)).toBeVisible();
  await page.goBack();
  await expect(inspector(page)).toHaveCount(0);
  await expect(list).toBeVisible();
});

test("with the keyboard: every cell comes into sight with its headers, opens, and gives the focus back", async ({
  page,
}) => {
  await open(page, `${MATRIX}&rows=goal&columns=goal`);
  await expect(grid(page)).toHaveAttribute("aria-rowcount", "54");
  await grid(page).locator("[tabindex='0']").focus();
  await page.keyboard.press("Control+End");
  await expect(grid(page).locator(":focus")).toBeInViewport();
  await expect(grid(page).getByRole("columnheader").last()).toBeInViewport();
  await expect(grid(page).getByRole("rowheader").last()).toBeInViewport();
  const name = (await grid(page).locator(":focus").getAttribute("aria-label")) ?? "";
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: / × / })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.getByLabel(name)).toBeFocused();
  // A row's header selects the node.
  await page.keyboard.press("Home");
  await page.keyboard.press("Enter");
  await expect(inspector(page).getByRole("heading", { level: 2 })).toBeFocused();
});

test("the gaps: opened from the menu, one selected by a press, in the address, closed by Esc", async ({
  page,
}) => {
  await open(page);
  await page.getByRole("button", { name: "Analyse" }).click();
  await page.getByRole("button", { name: /^Gaps/ }).click();
  const pillars = gaps(page).getByRole("region", { name: "Pillars with goals but no instrument" });
  await expect(pillars).toContainText("Industry integration");
  const goals = gaps(page).getByRole("region", { name: "Goals that no one pursues" });
  await goals.getByRole("button", { name: "national AI ecosystem", exact: true }).click();
  await expect(inspector(page).getByRole("heading", { level: 2 })).toContainText(
    "national AI ecosystem",
  );
  await expect(page).toHaveURL(/panel=gaps.*select=/);
  await gaps(page).getByRole("button", { name: "Close Gaps" }).focus();
  await page.keyboard.press("Escape");
  await expect(gaps(page)).toHaveCount(0);
});
