import { ONE_STEP_MS } from "../../src/open/history.ts";
import { expect, filters, inspector, open, pass, status, statusOf, test } from "./support.ts";

test("back and forward step through selections and filters", async ({ page }) => {
  await page.clock.install();
  await open(page);
  const whole = await statusOf(page);
  await filters(page).getByRole("checkbox", { name: "Data sovereignty" }).click();
  await expect(status(page)).not.toHaveText(whole);
  await pass(page, ONE_STEP_MS);
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
  const before = await statusOf(page);
  await page.reload();
  await expect(page.getByRole("radio", { name: "Flow" })).toBeChecked();
  await expect(filters(page).getByRole("checkbox", { name: "Domestic capacity" })).toBeChecked();
  await expect(inspector(page).getByRole("heading", { name: "Huawei" })).toBeVisible();
  await expect(status(page)).toHaveText(before);
});

const BROKEN = [
  ["an unknown node", "#china-ai-2025?select=nobody"],
  ["an unknown atlas", "#no-such-atlas?select=huawei"],
  ["broken percent-encoding", "#china-ai-2025?select=%E0%A4%A"],
  ["100 kB of value", `#china-ai-2025?select=${"x".repeat(100_000)}`],
  ["a cut-off hash", "#china-ai-2025?pillar="],
  ["a prototype's name", "#china-ai-2025?select=__proto__,constructor"],
  ["a question of unknown words", "#china-ai-2025?ask=kind:actor,out,relation:nothing,any"],
] as const;

test("URLs that mean nothing open the map, as the first and as the next address", async ({
  page,
}) => {
  const isOpen = async (hash: string, what: string) => {
    await open(page, hash);
    await expect(status(page), what).toContainText("nodes");
    await expect(inspector(page), what).toHaveCount(0);
  };
  for (const [what, hash] of BROKEN) await isOpen(hash, what);
  // Loading the page takes ten times as long, so only one address of each kind.
  for (const [what, hash] of BROKEN.slice(1, 3)) {
    await page.goto("about:blank");
    await isOpen(hash, `${what}, as the first address`);
  }
});

test("a URL with an unknown id says what was ignored", async ({ page }) => {
  await open(page, "#china-ai-2025?select=huawei,nobody");
  await expect(inspector(page).getByRole("heading", { name: "Huawei" })).toBeVisible();
  await expect(page.getByText(/nobody/)).toBeVisible();
});
