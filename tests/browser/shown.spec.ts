import type { Page } from "@playwright/test";
import { visible } from "../../src/query/visible/visible.ts";
import { defaultScene, EMPTY_FILTERS } from "../../src/scene/completeScene.ts";
import { arrangedOf } from "../../src/view/arrangedOf.ts";
import { builtAtlas, expect, filters, open, test } from "./support.ts";

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
    const outside = nodes.filter(
      ([, , { x, y }]) => x < 0 || y < 0 || x > width || y > height,
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
  expect((await drawn(page)).filled).toBeGreaterThan(0.5);

  const zoomIn = page.getByRole("button", { name: "Zoom in" });
  for (let press = 0; press < 4; press++) await zoomIn.click();
  expect((await drawn(page)).outside).toBeGreaterThan(0);
  await page.getByRole("button", { name: "Fit what is shown" }).click();
  expect((await drawn(page)).outside).toBe(0);

  await filters(page).getByRole("button", { name: "Clear filters" }).click();
  const whole = await drawn(page);
  expect(Object.keys(whole.places)).toHaveLength(built.atlas.nodes.length);
  expect(whole.outside).toBe(0);
});
