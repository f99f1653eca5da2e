/** Writing on the map: a link is drawn from node to node and given its words; nothing that stood moves. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { zipOf } from "../../src/folder/folder.ts";
import { atRest, expect, expectAccessible, mapReady, open, pass, test } from "./support.ts";

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
  await handle.hover();
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

/** The map's camera in whole units, from its own state. */
const cameraOf = (page: Page) =>
  page.evaluate(() => {
    const { cy } = Reflect.get(
      document.querySelector(".__________cytoscape_container") ?? {},
      "_cyreg",
    );
    const { x, y } = cy.pan();
    return [cy.zoom(), x, y].map((value: number) => Math.round(value * 100) / 100);
  });

/** The node that the map shows nearest to its middle. */
const middleNode = (page: Page) =>
  page.evaluate(() => {
    const container = document.querySelector(".__________cytoscape_container");
    const { cy } = Reflect.get(container ?? {}, "_cyreg");
    const away = (key: string) => {
      const { x, y } = cy.getElementById(key).renderedPosition();
      return Math.hypot(x - cy.width() / 2, y - cy.height() / 2);
    };
    const keys: string[] = cy.nodes().map((node: { id(): string }) => node.id());
    const [nearest = ""] = keys.sort((a, b) => away(a) - away(b));
    return nearest.slice(2);
  });

/** Marks the element that Cytoscape draws in, which a new map would not have. */
const mark = (page: Page) =>
  page.evaluate(() =>
    document.querySelector(".__________cytoscape_container")?.setAttribute("data-same", ""),
  );

test("an edit leaves the map where the person has moved it, with what is in hand, focused and selected", async ({
  page,
}) => {
  await write(page, "select=huawei");
  const map = page.getByRole("application", { name: "Map" });
  await page.getByRole("button", { name: "Zoom in" }).click();
  await page.getByRole("button", { name: "Zoom in" }).click();
  await expect(page).toHaveURL(/camera=/);
  await mark(page);
  const camera = await atRest(page, () => cameraOf(page));
  const name = inspector(page).getByRole("textbox", { name: "Name", exact: true });
  await name.fill("HWT");
  await name.press("Enter");
  await expect(inspector(page).getByRole("heading", { level: 2 })).toHaveText("HWT");
  const cameraAfterEdit = await atRest(page, () => cameraOf(page));
  expect(cameraAfterEdit).toEqual(camera);

  // Undone with a node in the hand and the focus on the map.
  await map.focus();
  const held = await middleNode(page);
  const [x, y] = await shownAt(page, held);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 30, y + 20, { steps: 3 });
  await expect.poll(async () => (await shownAt(page, held))[0]).toBeGreaterThan(x);
  const inHand = await atRest(page, () => shownAt(page, held));
  await page.keyboard.press("Control+z");
  await expect(inspector(page).getByRole("heading", { level: 2 })).toHaveText("Huawei");
  const stillInHand = await atRest(page, () => shownAt(page, held));
  expect(stillInHand).toEqual(inHand);
  await page.mouse.move(x + 60, y + 20, { steps: 3 });
  await page.mouse.up();
  await expect(page).toHaveURL(new RegExp(`moved=${held}:`));
  await expect(map).toBeFocused();
  const cameraAfterUndo = await atRest(page, () => cameraOf(page));
  expect(cameraAfterUndo).toEqual(camera);
  await expect(page).toHaveURL(/select=huawei/);
  await expect(page.locator(".__________cytoscape_container[data-same]")).toHaveCount(1);
});

/** The cycling plan with its nodes where no search would put them: in a long row. */
function zipInARow(): Buffer {
  const folder = join(import.meta.dirname, "../fixtures/cycling");
  const contentOf = (path: string) => new Uint8Array(readFileSync(join(folder, path)));
  const paths = ["atlas.json", "sources/article.txt", "sources/plan.md"];
  const { nodes } = JSON.parse(readFileSync(join(folder, "atlas.json"), "utf8"));
  const places = nodes.map(({ id }: { readonly id: string }, at: number) => [id, [at * 90, 0]]);
  const bounds = [-40, -40, 90 * nodes.length, 80];
  const force = { bounds, regions: {}, nodes: Object.fromEntries(places) };
  const none = { bounds, regions: {}, nodes: {} };
  const drawings = { force, pillars: none, flow: none };
  const layout = { format: "policy-atlas-layout/1", wide: drawings, tall: drawings };
  const files = new Map(paths.map((path) => [path, contentOf(path)]));
  files.set("layout.json", new TextEncoder().encode(JSON.stringify(layout)));
  return Buffer.from(zipOf([{ name: "cycling", files }]));
}

test("nodes stand where layout.json has them, are arranged anew at a press, and put back at another", async ({
  page,
}) => {
  await open(page, "");
  await page.getByRole("button", { name: /choose an atlas/ }).click();
  await page.getByRole("button", { name: "Atlases", exact: true }).click();
  const zip = { name: "c.zip", mimeType: "application/zip", buffer: zipInARow() };
  await page.locator('input[aria-label="Choose files"]').setInputFiles(zip);
  await expect(page).toHaveTitle("Velmora cycles: Policy Atlas");
  await page.getByRole("radio", { name: "Write" }).check({ force: true });
  await mapReady(page);
  const ids = ["canal-lane", "apprentices"] as const;
  const heights = async () =>
    (await Promise.all(ids.map((id) => shownAt(page, id)))).map((at) => at[1]);
  const [one = Number.NaN, other] = await atRest(page, heights);
  expect(other).toBeCloseTo(one);
  const drawing = page.getByRole("group", { name: "Write on the map" });
  const arrange = drawing.getByRole("button", { name: "Arrange anew" });
  await arrange.click();
  const back = drawing.getByRole("button", { name: "Put back" });
  await expect(back).toBeVisible();
  await expectAccessible(page);
  await expect.poll(async () => new Set(await heights()).size).toBe(2);
  await back.click();
  await expect(arrange).toBeFocused();
  await expect(back).toHaveCount(0);
  await expect.poll(heights).toEqual([one, other]);
});
