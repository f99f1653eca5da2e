import { expect, filters, inspector, open, status, statusOf, test } from "./support.ts";

test("slash and arrows select what the search found, Space isolates a pillar, arrows change the arrangement", async ({
  page,
}) => {
  await open(page);
  await page.keyboard.press("/");
  await page.keyboard.type("huawei");
  await expect(page.getByRole("option", { name: /^Huawei/ }).first()).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(inspector(page).getByRole("heading", { name: "Huawei" })).toBeVisible();

  const whole = await statusOf(page);
  await filters(page).getByRole("checkbox", { name: "Domestic capacity" }).focus();
  await page.keyboard.press("Space");
  await expect(status(page)).not.toHaveText(whole);
  await filters(page).getByRole("button", { name: "Clear filters" }).focus();
  await page.keyboard.press("Enter");
  await expect(status(page)).toHaveText(whole);

  await page.getByRole("radio", { name: "Force" }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("radio", { name: "Pillars" })).toBeChecked();
  await expect(page).toHaveURL(/arrange=pillars/);
});

test("on the map, arrows walk to linked nodes, Enter opens, Backspace returns, Esc clears", async ({
  page,
}) => {
  await open(page, "#china-ai-2025?select=state-council");
  const map = page.getByRole("application", { name: "Map" });
  await map.focus();
  await page.keyboard.press("Escape");
  await expect(inspector(page)).toHaveCount(0);
  // Around the links of the State Council, along the first, to the plan that it issues.
  await page.keyboard.press("]");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Space");
  await expect(
    inspector(page).getByRole("heading", { name: "New Generation AI Development Plan" }),
  ).toBeVisible();
  await page.keyboard.press("Backspace");
  await page.keyboard.press("Space");
  await expect(page).toHaveURL(/select=/);
});

/** What has the focus, unless it or what is beside it shows that. */
function unseenFocus(): string | undefined {
  const element = document.activeElement;
  if (!element) return "nothing";
  const shows = (one: Element) => {
    const { outlineStyle, boxShadow } = getComputedStyle(one);
    return outlineStyle !== "none" || boxShadow !== "none";
  };
  const label = element.closest("label");
  const isSeen =
    [element, label].some((one) => one && (shows(one) || [...one.children].some(shows))) ||
    (element.parentElement !== null && shows(element.parentElement)) ||
    (element.nextElementSibling !== null && shows(element.nextElementSibling)) ||
    element.closest("[data-focus-visible]") !== null;
  return isSeen ? undefined : element.outerHTML;
}

test("everything that can be focused shows where the focus is, and it is never lost", async ({
  page,
}) => {
  await open(page, "#china-ai-2025?select=huawei");
  for (let i = 0; i < 40; i += 1) {
    await page.keyboard.press("Tab");
    await expect(page.locator("body")).not.toBeFocused();
    await expect.poll(() => page.evaluate(unseenFocus)).toBeUndefined();
  }
});
