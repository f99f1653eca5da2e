import type { Page } from "@playwright/test";
import { expect, expectAccessible, inspector, open, test } from "./support.ts";

const MATRIX = "#china-ai-2025?view=matrix";
const grid = (page: Page) => page.getByRole("grid");
const gaps = (page: Page) => page.getByRole("region", { name: "Gaps" });

test("with the mouse: from the map to ends and means, a cell, its words, its link", async ({
  page,
}) => {
  await open(page);
  await page.getByRole("radio", { name: "Matrix" }).click({ force: true });
  await expect(page.getByRole("grid", { name: "Goals by instruments" })).toBeVisible();
  const cell = page.getByLabel("local expertise, government-backed scholarships: 1 link");
  await cell.click();
  const list = page.getByRole("region", { name: /^local expertise × government-backed/ });
  await expect(list.locator("mark")).toContainText("cultivate local expertise");
  await expect(page).toHaveURL(/cell=local-expertise,/);
  // Steps within a second are one entry of the history.
  await page.waitForTimeout(1100);
  await list.getByRole("button", { name: /advance local expertise$/ }).click();
  await expect(inspector(page)).toBeVisible();
  await page.goBack();
  await expect(inspector(page)).toHaveCount(0);
  await expect(list).toBeVisible();
});

test("an empty cell says that these sources name no link, with what the atlas covers", async ({
  page,
}) => {
  await open(page, `${MATRIX}&order=name`);
  await page.getByLabel(/^accelerated industrial application, fiscal incentives: none/).click();
  await expect(page.getByText(/^These sources name no link from accelerated/)).toBeVisible();
  await expect(page.getByText("What the atlas covers.")).toBeVisible();
  await expectAccessible(page);
});

test("with the keyboard: one tab stop, arrows, Enter opens, Esc comes back", async ({ page }) => {
  await open(page, `${MATRIX}&rows=actor&columns=sector`);
  const stop = grid(page).locator("[tabindex='0']");
  await expect(stop).toHaveCount(1);
  await stop.focus();
  await page.keyboard.press("Control+End");
  await expect(grid(page).locator(":focus")).toHaveAttribute("aria-colindex", "38");
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  const cell = grid(page).locator(":focus");
  await expect(cell).toHaveAttribute("aria-label", /^China, .*: 1 link$/);
  const name = (await cell.getAttribute("aria-label")) ?? "";
  await page.keyboard.press("Enter");
  const heading = page.getByRole("heading", { name: /^China ×/ });
  await expect(heading).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.getByLabel(name)).toBeFocused();
  // A row's header selects the node.
  await page.keyboard.press("Home");
  await page.keyboard.press("Enter");
  await expect(inspector(page).getByRole("heading", { name: "China" })).toBeFocused();
});

test("actor by actor: a tie is marked as derived and shows both sides' words", async ({ page }) => {
  await open(page, MATRIX);
  await page.getByRole("button", { name: "Actor by actor" }).click();
  await expect(page.getByText(/No source states these ties/)).toBeVisible();
  await page.getByLabel("Huawei, Cambricon: 3 shared goals").click();
  const list = page.getByRole("region", { name: /Huawei × Cambricon/ });
  await expect(list).toContainText("Derived");
  await expect(list.getByRole("region", { name: /^Huawei: / }).first()).toBeVisible();
  await expect(list.getByRole("region", { name: /^Cambricon: / }).first()).toBeVisible();
  await page.getByLabel("Weight of a tie").selectOption("jaccard");
  await expect(page).toHaveURL(/weight=jaccard/);
  await expectAccessible(page);
});

test("sixty by sixty: headers stay in sight, and only what is in sight is drawn", async ({
  page,
}) => {
  await open(page, `${MATRIX}&rows=goal&columns=goal`);
  await expect(grid(page)).toHaveAttribute("aria-rowcount", "54");
  await grid(page).locator("[tabindex='0']").focus();
  await page.keyboard.press("Control+End");
  await expect(grid(page).locator(":focus")).toBeInViewport();
  await expect(grid(page).getByRole("columnheader").last()).toBeInViewport();
  await expect(grid(page).getByRole("rowheader").last()).toBeInViewport();
});

test("the gaps: each with its rule, selected by a press, in the address", async ({ page }) => {
  await open(page);
  await page.getByRole("button", { name: "Analyse" }).click();
  await page.getByRole("button", { name: /^Gaps/ }).click();
  await expect(gaps(page)).toContainText("What the atlas covers.");
  const pillars = gaps(page).getByRole("region", { name: "Pillars with goals but no instrument" });
  await expect(pillars).toContainText("Industry integration");
  const goals = gaps(page).getByRole("region", { name: "Goals that no one pursues" });
  await goals.getByRole("button", { name: "national AI ecosystem", exact: true }).click();
  await expect(inspector(page).getByRole("heading", { level: 2 })).toContainText(
    "national AI ecosystem",
  );
  await expect(page).toHaveURL(/panel=gaps.*select=/);
  await expect(gaps(page).getByRole("region", { name: "Contradictions" })).toContainText(
    "These sources name no link on which two statements contradict each other.",
  );
  await expectAccessible(page);
});

test("the gaps close by Esc, and the filters are named where they are on", async ({ page }) => {
  await open(page, "#china-ai-2025?panel=gaps&pillar=talent");
  await expect(gaps(page)).toContainText("Asked of what the filters show");
  await gaps(page).getByRole("button", { name: "Close Gaps" }).focus();
  await page.keyboard.press("Escape");
  await expect(gaps(page)).toHaveCount(0);
});

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`axe finds nothing, ${colorScheme}`, () => {
    test.use({ colorScheme });
    for (const [where, hash, landmark] of [
      ["in the matrix", MATRIX, /^15 links/],
      [
        "split by status, with a row open",
        `${MATRIX}&rows=actor&split=status&cell=china,*`,
        "China",
      ],
      ["beside the gaps", `${MATRIX}&rows=pillar&columns=pillar&panel=gaps`, "Gaps"],
    ] as const) {
      test(where, async ({ page }) => {
        await open(page, hash);
        await expect(page.getByText(landmark).first()).toBeVisible();
        await expect(grid(page)).toBeVisible();
        await expectAccessible(page);
      });
    }
  });
}

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  test("the matrix and the gaps work, nothing scrolls sideways, axe finds nothing", async ({
    page,
  }) => {
    await open(page, MATRIX);
    await page.getByLabel("infrastructure development, partnerships with Belt and Road").tap();
    await expect(
      page.getByRole("heading", { name: /^infrastructure development ×/ }),
    ).toBeVisible();
    await expectAccessible(page);
    await page.getByRole("button", { name: "Rows, columns and counts" }).tap();
    await expect(page.getByLabel("Order")).toBeVisible();
    await expectAccessible(page);
    await open(page, "#china-ai-2025?panel=gaps");
    await expect(gaps(page)).toBeVisible();
    await expectAccessible(page);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  });
});
