/** Ask: by mouse, by keyboard, on a phone, in the dark; the address holds the question. */
import type { Page } from "@playwright/test";
import { expect, expectAccessible, inspector, open, test } from "./support.ts";

const box = (page: Page) => page.getByRole("combobox", { name: "Ask the atlas" });
const panel = (page: Page) => page.getByRole("region", { name: "Ask" });
const options = (page: Page, state: { selected?: boolean } = {}) =>
  page.getByRole("listbox", { name: "How the question could go on" }).getByRole("option", state);
const DEVELOPS =
  "#china-ai-2025?view=map&panel=ask&ask=type:actor/company,out,relation:develops,node:advanced-processors";
const NONE = "#china-ai-2025?view=map&panel=ask&ask=any,out,relation:regulates,node:huawei";
const FUNDS_WHAT_ADVANCES =
  "#china-ai-2025?panel=ask&ask=kind:actor,out,relation:funds,kind:instrument,out,relation:advances,kind:goal";

test("a question is built and answered by mouse, without typing", async ({ page }) => {
  await open(page);
  await page.getByRole("button", { name: "Analyse" }).click();
  await page.getByRole("button", { name: "Ask" }).click();
  await page.getByLabel("Which", { exact: true }).selectOption("goals");
  const fold = page.getByRole("button", { name: "The question in parts" });
  if ((await fold.getAttribute("aria-expanded")) === "false") await fold.click();
  await page.getByRole("button", { name: "Add a step" }).click();
  await page.getByLabel("Step 1: does what").selectOption("are advanced by");
  await page.getByLabel("Step 1: Some or no").selectOption("no");
  await page.getByLabel("Step 1: what or whom", { exact: true }).selectOption("instrument");
  await expect(box(page)).toHaveValue("goals that no instrument advances");
  await expect(panel(page).getByRole("heading", { name: /^45 answers: / })).toBeVisible();
  await expect(page).toHaveURL(/ask=kind:goal,no-in,relation:advances,kind:instrument/);
  await expectAccessible(page);
});

test("a question is typed with completion and answered by keyboard", async ({ page }) => {
  await open(page);
  await page.keyboard.press("/");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Ask a question instead" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(box(page)).toBeFocused();
  await page.keyboard.type("which companies dev");
  await page.keyboard.press("ArrowDown");
  await expect(options(page, { selected: true })).toHaveText(/^develop/);
  await expectAccessible(page);
  await page.keyboard.press("Enter");
  await page.keyboard.type("adv proc");
  await expect(options(page)).toHaveCount(0);
  for (let i = 0; i < 5; i++) await page.keyboard.press("Backspace");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await expect(box(page)).toHaveValue("companies that develop advanced processors");
  await expect(panel(page).getByRole("heading", { name: /^3 answers: / })).toBeVisible();
  await expect(panel(page).locator("blockquote mark").first()).toContainText("leading efforts");
  await page.keyboard.press("Escape");
  await expect(panel(page)).toHaveCount(0);
});

test("the address opens the question, an answer opens in the inspector, back returns", async ({
  page,
}) => {
  await open(page, DEVELOPS);
  await expect(box(page)).toHaveValue("companies that develop advanced processors");
  await panel(page).getByRole("button", { name: "Cambricon", exact: true }).click();
  await expect(inspector(page).getByRole("heading", { level: 2, name: "Cambricon" })).toBeVisible();
  await expect(panel(page)).toBeVisible();
  await page.goBack();
  await expect(inspector(page)).toHaveCount(0);
  await expect(box(page)).toHaveValue("companies that develop advanced processors");
});

test("an empty answer says so and offers what is nearest", async ({ page }) => {
  await open(page, NONE);
  await expect(
    panel(page).getByRole("heading", {
      name: "These sources name none: anything that regulates Huawei",
    }),
  ).toBeVisible();
  await expectAccessible(page);
  await panel(page).getByRole("button", { name: "anything that is linked with Huawei" }).click();
  await expect(panel(page).getByRole("heading", { name: /^4 answers: / })).toBeVisible();
});

test("a broken question in an address is told, and the rest opens", async ({ page }) => {
  await open(page, "#china-ai-2025?view=map&panel=ask&ask=kind:actor,out,relation:nothing,any");
  await expect(panel(page)).toBeVisible();
  await expect(page.getByText("Parts of this link don't fit the atlas")).toBeVisible();
});

test.describe("in the dark", () => {
  test.use({ colorScheme: "dark" });
  test("chains of two steps are legible to axe, and marked as put together", async ({ page }) => {
    await open(page, FUNDS_WHAT_ADVANCES);
    await expect(panel(page).getByText("no source states that the first").first()).toBeVisible();
    await expectAccessible(page);
    await open(page, "#china-ai-2025?panel=ask");
    await box(page).click();
    await expect(options(page).first()).toBeVisible();
    await expectAccessible(page);
  });
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });
  test("it fills the width without scrolling sideways, and axe finds nothing", async ({ page }) => {
    await open(page, DEVELOPS);
    await expect(panel(page)).toBeVisible();
    const wide = await panel(page).evaluate((element) => element.scrollWidth - element.clientWidth);
    expect(wide).toBeLessThanOrEqual(0);
    await page.getByRole("button", { name: "The question in parts" }).click();
    await expectAccessible(page);
  });
});
