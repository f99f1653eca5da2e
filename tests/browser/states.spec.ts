import { expect, expectAccessible, filters, inspector, open, test } from "./support.ts";

const SELECTED_NODE = "#china-ai-2025?select=china";
const SELECTED_LINK = "#china-ai-2025?select=china-funds-semiconductor-funds";

test.describe("axe finds nothing", () => {
  test("on the first view", async ({ page }) => {
    await open(page);
    await expectAccessible(page);
  });

  test("with a node selected", async ({ page }) => {
    await open(page, SELECTED_NODE);
    await expect(inspector(page)).toBeVisible();
    await expectAccessible(page);
  });

  test("with a link selected", async ({ page }) => {
    await open(page, SELECTED_LINK);
    await expect(inspector(page)).toBeVisible();
    await expectAccessible(page);
  });

  test("with filters on, and with a result that is empty", async ({ page }) => {
    await open(page, "#china-ai-2025?pillar=capacity&status=claimed&basis=implied");
    await expectAccessible(page);
    await open(page, "#china-ai-2025?pillar=capacity&kind=law");
    await expectAccessible(page);
  });

  test("with the search open", async ({ page }) => {
    await open(page);
    await page.keyboard.press("/");
    await page.keyboard.type("data");
    await expect(page.getByRole("option").first()).toBeVisible();
    await expectAccessible(page);
  });

  test("with the outline open", async ({ page }) => {
    await open(page);
    await page.getByRole("button", { name: "Outline" }).click();
    await expect(page.getByRole("treegrid", { name: "Outline" })).toBeVisible();
    await expectAccessible(page);
  });

  for (const dialog of ["Codebook", "Keys and help", "Share"]) {
    test(`with ${dialog} open`, async ({ page }) => {
      await open(page);
      await page.getByRole("button", { name: dialog }).click();
      await expect(page.getByRole("dialog")).toBeVisible();
      await expectAccessible(page);
    });
  }

  test.describe("in the dark", () => {
    test.use({ colorScheme: "dark" });
    test("on the first view and with a node selected", async ({ page }) => {
      await open(page);
      await expectAccessible(page);
      await open(page, SELECTED_NODE);
      await expectAccessible(page);
    });
  });

  test.describe("on a phone", () => {
    test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    test("with each sheet open", async ({ page }) => {
      await open(page);
      await expectAccessible(page);
      await page.getByRole("button", { name: /^Filters/ }).click();
      await expect(filters(page)).toBeVisible();
      await expectAccessible(page);
      await page.keyboard.press("Escape");
      await open(page, SELECTED_NODE);
      await expect(inspector(page)).toBeVisible();
      await expectAccessible(page);
    });
  });
});

test.describe("at 400% zoom (320 px wide)", () => {
  test.use({ viewport: { width: 320, height: 256 } });
  test("nothing scrolls sideways", async ({ page }) => {
    await open(page, SELECTED_NODE);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  });
});

test.describe("with reduced motion and forced colours", () => {
  test.use({ contextOptions: { reducedMotion: "reduce", forcedColors: "active" } });
  test("the map opens, changes its arrangement at once, and stays readable", async ({ page }) => {
    await open(page);
    await page.getByRole("radio", { name: "Pillars" }).click({ force: true });
    await expect(page.getByRole("radio", { name: "Pillars" })).toBeChecked();
    await expectAccessible(page);
  });
});
