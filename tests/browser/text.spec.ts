import type { Page } from "@playwright/test";
import { expect, expectAccessible, inspector, open, test } from "./support.ts";

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

test("the source reads as a page, with headings, coverage and marked words", async ({ page }) => {
  await openText(page);
  const article = text(page).getByRole("article");
  await expect(article.getByRole("heading", { level: 2 })).toHaveText(/Self-Reliance Strategy/);
  await expect(article.getByRole("heading", { level: 3 }).first()).toBeVisible();
  await expect(article.getByText(/\d+ of \d+ sentences cited/).first()).toBeVisible();
  await expectAccessible(page);
});

test("a press on words leads to what rests on them, one at once, several by a list", async ({
  page,
}) => {
  await openText(page);
  await marks(page).filter({ hasText: "China’s artificial intelligence strategy" }).click();
  await expect(choice(page)).toBeVisible();
  await expectAccessible(page);
  const first = choice(page).getByRole("button").first();
  const name = (await first.textContent()) ?? "";
  await first.click();
  await expect(choice(page)).toHaveCount(0);
  await expect(inspector(page).getByRole("heading", { level: 2 })).toContainText(name);
  expect(page.url()).toContain("quote=");
});

test("selecting elsewhere brings the words into sight and makes them stand out", async ({
  page,
}) => {
  await openText(page);
  const before = await scrolled(page);
  await page.keyboard.press("/");
  await page.keyboard.type("scholarships");
  await page.getByRole("option").first().click();
  await expect(
    marks(page)
      .filter({ hasText: /scholarships/ })
      .first(),
  ).toBeInViewport();
  expect(await scrolled(page)).not.toBe(before);
});

test("from a quote in the inspector to its place, and back with the browser", async ({ page }) => {
  await open(page, "#china-ai-2025?select=huawei");
  await inspector(page).getByRole("button", { name: "Open in text" }).first().click();
  await expect(page).toHaveURL(/view=text.*quote=/);
  await expect(text(page).locator("mark:focus")).toBeInViewport();
  await page.goBack();
  await expect(page).toHaveURL(/select=huawei$/);
  await expect(text(page)).toHaveCount(0);
  await expect(inspector(page).getByRole("heading", { name: "Huawei" })).toBeVisible();
  const isLost = await page.evaluate(() => document.activeElement === document.body);
  expect(isLost).toBe(false);
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
  const ranges = await page.evaluate(() => CSS.highlights.get("text-found")?.size ?? 0);
  expect(ranges).toBeGreaterThan(3);
  await expectAccessible(page);
  await box.press("Escape");
  await expect(box).toHaveValue("");
  await expect(box).toBeFocused();
});

test("only what the filters show is marked", async ({ page }) => {
  await openText(page);
  const all = await marks(page).count();
  await openText(page, "&kind=actor");
  await expect.poll(() => marks(page).count()).toBeLessThan(all);
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
  const isWhole = await text(page).evaluate(
    (view) =>
      document.documentElement.scrollHeight >= view.scrollHeight && view.scrollHeight > 1500,
  );
  expect(isWhole).toBe(true);
});

test.describe("axe finds nothing in the text", () => {
  test.describe("in the dark", () => {
    test.use({ colorScheme: "dark" });
    test("at rest and with something selected", async ({ page }) => {
      await openText(page);
      await expectAccessible(page);
      await openText(page, "&select=huawei");
      await expect(inspector(page)).toBeVisible();
      await expectAccessible(page);
    });
  });

  test.describe("on a phone", () => {
    test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    test("at rest and with something selected, and nothing scrolls sideways", async ({ page }) => {
      await openText(page);
      await expectAccessible(page);
      await openText(page, "&select=huawei");
      await expect(inspector(page)).toBeVisible();
      await expectAccessible(page);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBeLessThanOrEqual(0);
    });
  });
});
