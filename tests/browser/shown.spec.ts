import type { Page } from "@playwright/test";
import { visible } from "../../src/query/visible/visible.ts";
import { defaultScene, EMPTY_FILTERS } from "../../src/scene/completeScene.ts";
import { arrangedOf } from "../../src/view/arrangedOf.ts";
import { builtAtlas, expect, filters, open, pointOf, test } from "./support.ts";

/** Where the map has drawn its visible nodes, in model units and on the screen, by id. */
function drawn(page: Page) {
  return page.evaluate(() => {
    const container = document.querySelector(".__________cytoscape_container");
    const cy = container && Reflect.get(container, "_cyreg")?.cy;
    const { clientWidth: width = 0, clientHeight: height = 0 } = container ?? {};
    const nodes: [string, { x: number; y: number }, { x: number; y: number }][] = cy
      .nodes(":visible")
      .map((node: cytoscape.NodeSingular) => [
        node.id().slice(2),
        { ...node.position() },
        { ...node.renderedPosition() },
      ]);
    // What the filters leave without links is faded, and need not be in sight.
    const isLinked = (id: string) => cy.$id(`n:${id}`).connectedEdges(":visible").length > 0;
    const outside = nodes.filter(
      ([id, , { x, y }]) => isLinked(id) && (x < 0 || y < 0 || x > width || y > height),
    ).length;
    const across = nodes.map(([, , { x }]) => x);
    const filled = (Math.max(...across) - Math.min(...across)) / width;
    const places = Object.fromEntries(nodes.map(([id, { x, y }]) => [id, { x, y }]));
    return { places, outside, filled };
  });
}

test("what is shown is arranged by itself, as in Node, and fitted again after a move", async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await open(page);
  await filters(page).getByRole("checkbox", { name: "Talent and research" }).click();
  await page.getByRole("button", { name: "Arrange what is shown" }).click();
  await expect(page).toHaveURL(/pillar=talent/);
  await expect(page).toHaveURL(/arranged=shown/);
  const built = builtAtlas();
  const scene = {
    ...defaultScene(built.atlas),
    filters: { ...EMPTY_FILTERS, pillars: ["talent"] },
    arrangeShown: true,
  };
  const [arranged] = arrangedOf(built, scene, "wide");
  const expected = Object.fromEntries(
    Object.entries(arranged?.layout.nodes ?? {}).map(([id, { x, y }]) => [id, { x, y }]),
  );
  expect(Object.keys(expected)).toHaveLength(visible(built.atlas, scene).nodes.size);
  await expect.poll(async () => (await drawn(page)).places).toEqual(expected);
  // Its letters are as large as a fit makes them, so the little that is shown can't be wider.
  await expect.poll(async () => (await drawn(page)).filled).toBeGreaterThan(0.5);

  const zoomIn = page.getByRole("button", { name: "Zoom in" });
  for (let press = 0; press < 4; press++) await zoomIn.click();
  const outside = async () => (await drawn(page)).outside;
  await expect.poll(outside).toBeGreaterThan(0);
  await page.getByRole("button", { name: "Fit what is shown" }).click();
  await expect.poll(outside).toBe(0);

  await filters(page).getByRole("button", { name: "Clear filters" }).click();
  const shown = async () => Object.keys((await drawn(page)).places);
  await expect.poll(shown).toHaveLength(built.atlas.nodes.length);
  await expect.poll(outside).toBe(0);
});

test("a node is hidden by a right click, and shown again by the button that names what it undoes", async ({
  page,
}) => {
  await open(page);
  await page.mouse.click(...(await pointOf(page, "china")), { button: "right" });
  await page.getByRole("menuitem", { name: "Hide" }).click();
  await expect(page).toHaveURL(/hide=china/);
  await expect(page.getByRole("status", { name: "Atlas status" })).toContainText(
    "127 of 128 nodes",
  );
  await page.getByRole("button", { name: "Back: hide China" }).click();
  await expect(page).not.toHaveURL(/hide=/);
  await expect(page.getByRole("button", { name: "Forward: hide China" })).toBeVisible();
});

test("a rectangle drawn with Shift selects the nodes in it, which are then kept alone", async ({
  page,
}) => {
  await open(page);
  const [x, y] = await pointOf(page, "huawei");
  await page.keyboard.down("Shift");
  await page.mouse.move(x - 60, y - 90);
  await page.mouse.down();
  await page.mouse.move(x + 100, y + 30, { steps: 3 });
  await expect(page.locator("[class*=rectangle]")).toBeVisible();
  await page.mouse.move(x + 110, y + 40);
  await page.mouse.up();
  await page.keyboard.up("Shift");
  await expect(page).toHaveURL(/select=.*huawei/);
  await page.getByRole("button", { name: /^Keep only these \d+$/ }).click();
  await expect(page).toHaveURL(/keep=/);
});

test("the overview opens group by group, and leads from a number to the words behind it", async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await open(page);
  await page.getByRole("button", { name: "Overview" }).click();
  await page.getByRole("radiogroup", { name: "Overview of" }).getByText("Kinds").click();
  await expect(page).toHaveURL(/overview=kinds/);
  await expect.poll(async () => Object.keys((await drawn(page)).places).length).toBe(5);
  await page.goto(`${page.url()}&select=kind:actor..kind:goal`);
  const inspector = page.getByRole("complementary", { name: "Inspector" });
  await expect(inspector.getByRole("heading", { name: /Actors .* links to Goals/ })).toBeVisible();
  await expect(inspector.getByRole("blockquote").first()).toBeVisible();
  await inspector.getByRole("button", { name: /^Actors/ }).click();
  await inspector.getByRole("button", { name: "Open to its nodes" }).click();
  await expect(page).toHaveURL(/open=kind:actor/);
  await expect.poll(async () => Object.keys((await drawn(page)).places).length).toBeGreaterThan(20);
  await page.getByRole("button", { name: "Fold Actors" }).click();
  await expect(page).not.toHaveURL(/open=/);
});
