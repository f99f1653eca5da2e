/** Proposals by keyboard alone: claims are brought in, read, taken, left and mended, and are there after a reload. */
import type { Page } from "@playwright/test";
import { expect, open, test } from "./support.ts";

const CLAIMS = [
  ["subject", "kind", "relation", "object", "quote"],
  ["Huawei", "company", "", "", "Companies like Huawei Horizon Robotics and Cambricon"],
  ["China", "country", "bankrolls", "AI chips", "China is investing massively in AI chips"],
  ["Huawei", "company", "", "", "Elephants are registered twice by the harbour master"],
]
  .map((cells) => cells.join(","))
  .join("\n");

const pane = (page: Page) => page.getByRole("region", { name: "Proposals" });
const current = (page: Page) =>
  pane(page).getByRole("listbox").getByRole("option", { selected: true });

/** Goes on by Tab until this has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  await expect(async () => {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => document.activeElement?.textContent?.trim());
    expect(focused).toBe(name);
  }).toPass();
}

test("by keyboard alone: a model's claims are checked, decided, undone, and kept for the next time", async ({
  page,
}) => {
  await open(page);
  await page.getByRole("radio", { name: "Write" }).focus();
  await page.keyboard.press("Space");
  await page.getByRole("tab", { name: "Sources" }).focus();
  await expect(async () => {
    await page.keyboard.press("ArrowRight");
    await expect(page.getByRole("tab", { name: /^Proposals/, selected: true })).toBeVisible({
      timeout: 500,
    });
  }).toPass();
  await tabTo(page, "Bring proposals…");
  await page.keyboard.press("Enter");
  const choosing = page.waitForEvent("filechooser");
  await tabTo(page, "Choose files");
  await page.keyboard.press("Enter");
  await (await choosing).setFiles({
    name: "claims.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(CLAIMS),
  });
  await page.getByLabel("Who claims it").focus();
  await page.keyboard.type("a model");
  await tabTo(page, "Bring them in");
  await page.keyboard.press("Enter");

  // The focus is in the list, at what stands verbatim.
  await expect(pane(page).getByRole("listbox")).toBeFocused();
  await expect(current(page)).toContainText("Verbatim");
  await page.keyboard.press("a");
  await expect(page.getByText("1 of 3 reviewed").first()).toBeVisible();
  await expect(current(page)).toContainText("bankrolls");
  // Nothing is taken before it is said which words, and what the label means.
  await page.keyboard.press("a");
  await expect(page.getByText("1 of 3 reviewed").first()).toBeVisible();
  await page.keyboard.press("1");
  await expect(pane(page).getByText(/What does “bankrolls” mean/)).toBeVisible();
  await page.keyboard.press("1");
  await page.keyboard.press("a");
  await expect(page.getByText("2 of 3 reviewed").first()).toBeVisible();
  await page.keyboard.press("r");
  await expect(page.getByText("3 of 3 reviewed").first()).toBeVisible();
  await page.keyboard.press("Control+z");
  await expect(page.getByText("2 of 3 reviewed").first()).toBeVisible();
  await expect(current(page)).toContainText("Absent");
  await page.keyboard.press("k");
  await expect(current(page)).toContainText("bankrolls");
  await page.keyboard.press("Escape");
  await expect(page.getByText("Kept on this machine")).toBeVisible();

  await page.reload();
  await page.getByRole("tab", { name: /^Proposals/ }).click();
  await expect(page.getByText("2 of 3 reviewed")).toBeVisible();
});
