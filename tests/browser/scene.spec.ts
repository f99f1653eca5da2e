import { expect, filters, inspector, open, status, test } from "./support.ts";

/** Steps within a second are one entry of the history. */
const ONE_STEP = 1100;

test("back and forward step through selections and filters", async ({ page }) => {
  await open(page);
  const whole = (await status(page).textContent()) ?? "";
  await filters(page).getByRole("checkbox", { name: "Data sovereignty" }).click();
  await expect(status(page)).not.toHaveText(whole);
  await page.waitForTimeout(ONE_STEP);
  await page.keyboard.press("/");
  await page.keyboard.type("Data Security Law");
  await page
    .getByRole("option", { name: /Data Security Law/ })
    .first()
    .click();
  await expect(inspector(page).getByRole("heading", { name: "Data Security Law" })).toBeVisible();
  await page.goBack();
  await expect(inspector(page)).toHaveCount(0);
  await expect(filters(page).getByRole("checkbox", { name: "Data sovereignty" })).toBeChecked();
  await page.goBack();
  await expect(status(page)).toHaveText(whole);
  await page.goForward();
  await page.goForward();
  await expect(inspector(page).getByRole("heading", { name: "Data Security Law" })).toBeVisible();
});

test("a reload gives the same picture", async ({ page }) => {
  await open(page, "#china-ai-2025?arrange=flow&pillar=capacity&select=huawei");
  const before = (await status(page).textContent()) ?? "";
  await page.reload();
  await expect(page.getByRole("radio", { name: "Flow" })).toBeChecked();
  await expect(filters(page).getByRole("checkbox", { name: "Domestic capacity" })).toBeChecked();
  await expect(inspector(page).getByRole("heading", { name: "Huawei" })).toBeVisible();
  await expect(status(page)).toHaveText(before);
});

for (const [what, hash] of [
  ["an unknown node", "#china-ai-2025?select=nobody"],
  ["an unknown atlas", "#no-such-atlas?select=huawei"],
  ["broken percent-encoding", "#china-ai-2025?select=%E0%A4%A"],
  ["a cut-off hash", "#china-ai-2025?pillar="],
  ["100 kB of value", `#china-ai-2025?select=${"x".repeat(100_000)}`],
  ["a prototype's name", "#china-ai-2025?select=__proto__,constructor"],
] as const) {
  test(`a URL with ${what} opens the map and complains at most once`, async ({ page }) => {
    await open(page, hash);
    await expect(status(page)).toContainText("nodes");
    await expect(inspector(page)).toHaveCount(0);
  });
}

test("a URL with an unknown id says what was ignored", async ({ page }) => {
  await open(page, "#china-ai-2025?select=huawei,nobody");
  await expect(inspector(page).getByRole("heading", { name: "Huawei" })).toBeVisible();
  await expect(page.getByText(/nobody/)).toBeVisible();
});

test("what has been loaded works offline", async ({ page, context }) => {
  await open(page);
  // What is asked for later is loaded ahead of that, once the page has nothing else to do.
  await page.waitForFunction(() =>
    performance.getEntriesByType("resource").some(({ name }) => name.includes("/Codebook-")),
  );
  // Its style and the modules that it shares come at the same time.
  await page.waitForTimeout(1500);
  await context.setOffline(true);
  await filters(page).getByRole("checkbox", { name: "Talent and research" }).click();
  await page.getByRole("button", { name: "Codebook" }).click();
  await expect(page.getByRole("dialog")).toContainText("guards against");
});
