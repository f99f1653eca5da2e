import { ONE_STEP_MS } from "../../src/open/history.ts";
import {
  expect,
  filters,
  inspector,
  open,
  pass,
  pointOf,
  status,
  statusOf,
  test,
} from "./support.ts";

test("the map shows the whole atlas, a click on a node opens its quotes, and the URL names it", async ({
  page,
}) => {
  await open(page);
  await expect(status(page)).toHaveText(
    /^(\d+) of \1 nodes, (\d+) of \2 links; 100% of \d+ quotes verified$/,
  );
  await expect(inspector(page)).toHaveCount(0);
  await page.mouse.click(...(await pointOf(page, "semiconductor-funds")));
  await expect(
    inspector(page).getByRole("heading", { name: "State-backed semiconductor funds" }),
  ).toBeVisible();
  await expect(
    inspector(page)
      .locator("blockquote mark")
      .filter({ hasText: "State-backed semiconductor funds have been established" })
      .first(),
  ).toBeVisible();
  await expect(page).toHaveURL(/select=semiconductor-funds/);
});

test("a click on a link opens its statement with basis, status and section", async ({ page }) => {
  await open(page);
  await page.mouse.click(...(await pointOf(page, "self-reliance-indicates-isolation")));
  const panel = inspector(page);
  await expect(panel.getByRole("heading", { level: 2 })).toContainText(/indicates\s+isolation/i);
  await expect(panel.locator("mark").first()).toContainText("does not signal isolation");
  await expect(panel).toContainText("Toward a National AI Ecosystem");
  await expect(panel).toContainText("Claimed");
  await expect(panel).toContainText(/denie/i);
});

test("one click on a pillar isolates it, a second adds another, and all can be undone", async ({
  page,
}) => {
  await open(page);
  const whole = await statusOf(page);
  await filters(page).getByRole("checkbox", { name: "Data sovereignty" }).click();
  await expect(status(page)).not.toHaveText(whole);
  const one = await statusOf(page);
  await expect(filters(page)).toContainText(/particular to/i);
  await filters(page).getByRole("checkbox", { name: "Talent and research" }).click();
  await expect(status(page)).not.toHaveText(one);
  await expect(page).toHaveURL(/pillar=sovereignty,talent/);
  await filters(page).getByRole("button", { name: "Clear filters" }).click();
  await expect(status(page)).toHaveText(whole);
});

test("copy citation gives the quote, its source and a link that reopens it", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, "#china-ai-2025?select=miit-prioritizes-robotics");
  await inspector(page).getByRole("button", { name: "Copy citation" }).first().click();
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(clipboard).toContain("has prioritized AI-enabled manufacturing robotics");
  const copied = await clipboard();
  expect(copied).toContain("Self-Reliance Strategy");
  expect(copied).toContain("Policy Framework and Strategic Direction");
  const link = /https?:\S+/.exec(copied)?.[0] ?? "";
  expect(link).toContain("select=miit-prioritizes-robotics");
});

test("shift-click selects a second node beside the first and shows the chain between them, and back is one step", async ({
  page,
}) => {
  await page.clock.install();
  await open(page);
  await page.mouse.click(...(await pointOf(page, "agriculture")));
  await expect(
    inspector(page).getByRole("heading", { level: 2, name: "agriculture" }),
  ).toBeVisible();
  await pass(page, ONE_STEP_MS);
  await page.keyboard.down("Shift");
  await page.mouse.click(...(await pointOf(page, "increased-yields")));
  await page.keyboard.up("Shift");
  await expect(page).toHaveURL(/select=agriculture,increased-yields/);
  await expect(inspector(page)).toContainText("Between agriculture and increased yields");
  await expect(inspector(page)).toContainText("All steps rest on the same sentence.");
  await page.goBack();
  await expect(
    inspector(page).getByRole("heading", { level: 2, name: "agriculture" }),
  ).toBeVisible();
});
