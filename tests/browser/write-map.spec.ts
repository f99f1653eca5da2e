/** Writing on the map: a link is drawn from node to node and given its words; nothing that stood moves. */
import type { Page } from "@playwright/test";
import { expect, expectAccessible, mapReady, open, pass, test } from "./support.ts";

async function write(page: Page, scene: string): Promise<void> {
  await open(page, `#china-ai-2025?${scene}`);
  await page.getByRole("radio", { name: "Write" }).check({ force: true });
  await mapReady(page);
  await expect(page.getByRole("button", { name: "New node" })).toBeVisible();
}

const inspector = (page: Page) => page.getByRole("complementary", { name: "Inspector" });

/** Where a node stands now, in CSS px of the page. */
const shownAt = (page: Page, id: string) =>
  page.evaluate((id) => {
    const container = document.querySelector(".__________cytoscape_container");
    const box = container?.getBoundingClientRect();
    const node = container && Reflect.get(container, "_cyreg").cy.getElementById(`n:${id}`);
    const { x, y } = node.renderedPosition();
    return [(box?.x ?? 0) + x, (box?.y ?? 0) + y] as const;
  }, id);

test("a link is drawn from node to node, gets its words, and is there with undo and by key alone", async ({
  page,
}) => {
  await page.clock.install();
  await write(page, "select=china");
  const status = page.getByRole("status", { name: "Atlas status" });
  await expect(status).toContainText("173 of 173 links");
  const handle = page.getByRole("button", { name: "Draw a link from China" });
  // The map comes to rest with what is selected in sight.
  await pass(page, 3000);
  const [x, y] = await shownAt(page, "huawei");
  const from = await handle.boundingBox();
  if (!from) throw new Error("There is no handle.");
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(x + 40, y + 40, { steps: 3 });
  await page.mouse.move(x, y, { steps: 3 });
  await page.mouse.up();
  const form = inspector(page);
  await expect(form.getByRole("heading", { name: "New link from China" })).toBeVisible();
  await expect(form.getByRole("combobox", { name: "To" })).toHaveValue("Huawei");
  await expectAccessible(page);
  await form.getByRole("combobox", { name: "Relation" }).selectOption({ index: 1 });
  const both = form.getByRole("group", { name: /These sentences name both/ });
  if ((await both.count()) === 0)
    await form.getByRole("button", { name: /Sentences that name one/ }).click();
  await form.getByRole("radio").first().check();
  const reasoning = form.getByRole("textbox", { name: "How it follows from these words" });
  if (await reasoning.isVisible()) {
    await reasoning.fill("It is one of them.");
    await reasoning.blur();
  }
  await form.getByRole("button", { name: "Make link" }).click();
  await expect(status).toContainText("174 of 174 links");
  await expect(form.getByRole("combobox", { name: "From" })).toHaveValue("China");
  await page.keyboard.press("Control+z");
  await expect(status).toContainText("173 of 173 links");

  // By key alone: the node under the cursor, then to which.
  const map = page.getByRole("application");
  await map.focus();
  await page.keyboard.press("l");
  await expect(form.getByRole("combobox", { name: "To" })).toBeFocused();
  await page.keyboard.type("huawei");
  await page.keyboard.press("Enter");
  await expect(form.getByRole("combobox", { name: "To" })).toHaveValue("Huawei");
});

test("a claim is renamed and deleted from its menu on the map, which stays as it was", async ({
  page,
}) => {
  await write(page, "select=huawei");
  await page.getByRole("application").focus();
  await page.keyboard.press("Shift+F10");
  await page.getByRole("menuitem", { name: "Rename" }).click();
  const name = inspector(page).getByRole("textbox", { name: "Name", exact: true });
  await expect(name).toBeFocused();
  await page.keyboard.type("Huawei Technologies");
  await page.keyboard.press("Enter");
  await expect(inspector(page).getByRole("heading", { level: 2 })).toHaveText(
    "Huawei Technologies",
  );
  await expectAccessible(page);
  await page.getByRole("application").focus();
  await page.keyboard.press("Shift+F10");
  await page.getByRole("menuitem", { name: "Delete…" }).click();
  await expect(inspector(page).getByRole("region", { name: /^Delete Huawei/ })).toBeFocused();
  await inspector(page)
    .getByRole("button", { name: /^Delete Huawei/ })
    .click();
  await expect(page.getByRole("status", { name: "Atlas status" })).toContainText(
    "127 of 127 nodes",
  );
});
