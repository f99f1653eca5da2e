import { expect, expectAccessible, inspector, open, test } from "./support.ts";

test("By mouse: two pillars side by side, and a node that only one has", async ({ page }) => {
  await open(page);
  await page.getByRole("button", { name: "Analyse" }).click();
  await page.getByRole("button", { name: /^Compare/ }).click();
  await page.getByRole("combobox", { name: "First" }).selectOption("Domestic capacity");
  await page.getByRole("combobox", { name: "Second" }).selectOption("Talent and research");
  await expect(page).toHaveURL(/panel=compare&compare=capacity,talent/);
  const own = page.getByRole("region", { name: "Only in Domestic capacity" });
  await own.getByRole("button", { name: "Huawei" }).click();
  await expect(inspector(page)).toContainText("Huawei");
  await expect(page.getByRole("region", { name: "In both" })).toContainText("China");
});

test("By keyboard: the two are swapped, and Escape closes the panel", async ({ page }) => {
  await open(page, "#china-ai-2025?panel=compare&compare=capacity,talent");
  await page.getByRole("combobox", { name: "First" }).focus();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/compare=talent,capacity/);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("region", { name: "Compare" })).toHaveCount(0);
});

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`in the ${colorScheme}`, () => {
    test.use({ colorScheme });
    test("axe finds nothing", async ({ page }) => {
      await open(page, "#china-ai-2025?panel=compare");
      await expect(page.getByRole("region", { name: "In both" })).toBeVisible();
      await expectAccessible(page);
    });
  });
}

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  test("axe finds nothing", async ({ page }) => {
    await open(page, "#china-ai-2025?panel=compare");
    await expect(page.getByRole("region", { name: "In both" })).toBeVisible();
    await expectAccessible(page);
  });
});
