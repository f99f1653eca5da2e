import type { Page } from "@playwright/test";
import { atRest, expect, inspector, open, test } from "./support.ts";

const TEXT = "#china-ai-2025?view=text";

const text = (page: Page) => page.getByRole("region", { name: "Text", exact: true });
const marks = (page: Page) => text(page).locator("mark");
const choice = (page: Page) => page.getByRole("dialog", { name: /rest on these words/ });

/** Opens the Text view and waits for its marks. */
async function openText(page: Page, more = ""): Promise<void> {
  await open(page, `${TEXT}${more}`);
  await expect(marks(page).first()).toBeVisible();
}

const scrolled = (page: Page) =>
  text(page).evaluate((view) => view.querySelector("article")?.getBoundingClientRect().top ?? 0);

test("selecting elsewhere brings the words into sight and makes them stand out", async ({
  page,
}) => {
  await openText(page);
  const before = await atRest(page, () => scrolled(page));
  await page.keyboard.press("/");
  await page.keyboard.type("scholarships");
  await page.getByRole("option").first().click();
  await expect(
    marks(page)
      .filter({ hasText: /scholarships/ })
      .first(),
  ).toBeInViewport();
  await expect.poll(() => scrolled(page)).not.toBe(before);
});

test("from a quote in the inspector to its place, and back with the browser", async ({ page }) => {
  await open(page, "#china-ai-2025?select=huawei");
  const opener = inspector(page).getByRole("button", { name: "Open in text" }).first();
  await opener.click();
  await expect(page).toHaveURL(/view=text.*quote=/);
  await expect(text(page).locator("mark:focus")).toBeInViewport();
  await page.goBack();
  await expect(page).toHaveURL(/select=huawei$/);
  await expect(text(page)).toHaveCount(0);
  await expect(inspector(page).getByRole("heading", { name: "Huawei" })).toBeVisible();
  await expect(opener).toBeFocused();
});

test("by keyboard: arrows walk the marks, Enter opens, the outline leads to a quote", async ({
  page,
}) => {
  await openText(page);
  await marks(page).first().focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  const focused = text(page).locator("mark:focus");
  await expect(focused).toHaveAttribute("role", "button");
  await expect(text(page).locator("mark[tabindex='0']")).toHaveCount(1);
  await page.keyboard.press("Enter");
  if (await choice(page).isVisible()) {
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
  }
  await expect(inspector(page).getByRole("heading", { level: 2 })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(inspector(page)).toHaveCount(0);
  await expect(text(page).locator("mark:focus")).toHaveCount(1);

  await page.getByRole("button", { name: "Outline" }).click();
  const outline = page.getByRole("treegrid", { name: "Outline" });
  await outline.getByRole("row").first().focus();
  // Overview, kinds, the first node, its rows: down to the first quote.
  for (const key of ["ArrowDown", "ArrowRight", "ArrowRight", "ArrowRight", "ArrowRight"]) {
    await page.keyboard.press(key);
  }
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect(outline.getByRole("row", { name: /^Quote: / }).first()).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/quote=/);
  await expect(text(page).locator("mark:focus")).toHaveCount(1);
});

test("finds words, counts them, and goes from one to the next and back", async ({ page }) => {
  await openText(page);
  const box = text(page).getByRole("searchbox", { name: "Find in text" });
  await box.fill("data");
  const count = text(page).getByText(/^\d+ of \d+$/);
  await expect(count).toHaveText(/^1 of /);
  await box.press("Enter");
  await expect(count).toHaveText(/^2 of /);
  await box.press("Shift+Enter");
  await box.press("Shift+Enter");
  await expect(count).toHaveText(/^(\d+) of \1$/);
  const ranges = () => page.evaluate(() => CSS.highlights.get("text-found")?.size ?? 0);
  await expect.poll(ranges).toBeGreaterThan(3);
  await box.press("Escape");
  await expect(box).toHaveValue("");
  await expect(box).toBeFocused();
});

test("the contents lead to a section, also where they are behind a button", async ({ page }) => {
  await openText(page);
  const heading = text(page).getByRole("heading", { name: "The Role of Data Sovereignty" });
  await text(page)
    .getByRole("navigation", { name: "Contents" })
    .getByRole("button", { name: /Role of Data Sovereignty/ })
    .click();
  await expect(heading).toBeInViewport();
  await expect(heading).toBeFocused();
  await expect(page).toHaveURL(/section=[a-z0-9-]+\/\d+$/);
  await page.reload();
  await expect(heading).toBeInViewport();
  await page.goBack();
  await expect(page).not.toHaveURL(/section=/);
  await page.setViewportSize({ width: 1024, height: 768 });
  await text(page).getByRole("button", { name: "Contents" }).click();
  await page.getByRole("dialog", { name: "Contents" }).getByRole("button").first().click();
  await expect(text(page).getByRole("heading", { level: 2 })).toBeInViewport();
});

test("prints as a whole, without the frame around it", async ({ page }) => {
  await openText(page);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("banner")).toBeHidden();
  const isWhole = () =>
    text(page).evaluate(
      (view) =>
        document.documentElement.scrollHeight >= view.scrollHeight && view.scrollHeight > 1500,
    );
  await expect.poll(isWhole).toBe(true);
});
