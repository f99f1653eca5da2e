import { expect, inspector, open, test } from "./support.ts";

test("two pillars are compared by mouse, a node that only one has opens, and keys swap and close", async ({
  page,
}) => {
  await open(page);
  await page.getByRole("button", { name: "Analyse" }).click();
  await page.getByRole("button", { name: /^Compare/ }).click();
  const first = page.getByRole("combobox", { name: "First" });
  await first.selectOption("Domestic capacity");
  await page.getByRole("combobox", { name: "Second" }).selectOption("Talent and research");
  await expect(page).toHaveURL(/panel=compare&compare=capacity,talent/);
  const own = page.getByRole("region", { name: "Only in Domestic capacity" });
  await own.getByRole("button", { name: "Huawei" }).click();
  await expect(inspector(page)).toContainText("Huawei");
  await expect(page.getByRole("region", { name: "In both" })).toContainText("China");

  await first.focus();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/compare=talent,capacity/);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("region", { name: "Compare" })).toHaveCount(0);
});
