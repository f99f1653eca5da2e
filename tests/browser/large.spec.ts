/** An atlas of 2,000 nodes, which a canvas of ours draws: it answers as a small one does. */
import type { Page } from "@playwright/test";
import { largeAtlas, onScreen, serveLarge, serveMapFirst } from "./largeAtlas.ts";
import {
  atRest,
  expect,
  expectAccessible,
  filters,
  inspector,
  open,
  status,
  test,
} from "./support.ts";

// One after the other, so that the atlas is compiled once.
test.describe.configure({ mode: "default" });

const AT = "node-760";
const OTHER = "node-1105";
const DRAGGED = "node-400";
/** A point of the map without nodes, below the last row. */
const PAPER = { x: 700, y: 835 };
const nameOf = (id: string) => largeAtlas().atlas.nodes.find((node) => node.id === id)?.name ?? "";
const heading = (page: Page, id: string) =>
  inspector(page).getByRole("heading", { level: 2, name: nameOf(id) });
const tip = (page: Page) => page.getByRole("tooltip");

/** How many pixels of the map's own canvas, between those below and above it, differ from paper. */
const inked = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const canvas = document.querySelectorAll<HTMLCanvasElement>("main canvas")[1];
    const copy = canvas && new OffscreenCanvas(canvas.width, canvas.height);
    const context = copy?.getContext("2d", { willReadFrequently: true });
    if (!canvas || !context) return 0;
    context.drawImage(canvas, 0, 0);
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    return data.filter((value, index) => index % 4 === 3 && value > 0).length;
  });

test("the pointer finds, opens, adds and drags nodes, and the wheel and drags move the map", async ({
  page,
}) => {
  await serveLarge(page);
  await open(page);
  await expect(status(page)).toContainText("2000 of 2000 nodes");
  await expect(page.locator(".__________cytoscape_container")).toHaveCount(0);
  const [x, y] = await onScreen(page, AT);
  const [otherX, otherY] = await onScreen(page, OTHER);
  await page.mouse.move(x, y);
  await expect(tip(page)).toContainText(nameOf(AT));
  await page.mouse.click(otherX, otherY, { button: "right" });
  await expect(page.getByRole("menu", { name: `${nameOf(OTHER)}: commands` })).toBeVisible();
  await page.keyboard.press("Escape");
  await page.mouse.move(...(await onScreen(page, DRAGGED)));
  await page.mouse.down();
  await page.mouse.move(x + 20, y + 30, { steps: 3 });
  await page.mouse.up();
  await expect(page).toHaveURL(new RegExp(`moved=${DRAGGED}:`));

  await page.mouse.click(x, y);
  await page.keyboard.down("Shift");
  await page.mouse.click(otherX, otherY);
  await page.keyboard.up("Shift");
  await expect(page).toHaveURL(new RegExp(`select=${AT},${OTHER}`));
  await page.keyboard.press("Escape");
  await expect(inspector(page)).toHaveCount(0);
  await page.mouse.wheel(0, -120);
  await expect(page).toHaveURL(/camera=/);
  const before = page.url();
  await page.mouse.move(PAPER.x, PAPER.y);
  await page.mouse.down();
  await page.mouse.move(PAPER.x - 60, PAPER.y - 40, { steps: 3 });
  await page.mouse.up();
  await expect(page).not.toHaveURL(before);
  await expect(page).not.toHaveURL(/select=/);
});

test("keys walk along links, a filter takes nodes off the canvas, and axe finds nothing", async ({
  page,
}) => {
  await serveLarge(page);
  await open(page, `#china-ai-2025?select=${AT}`);
  await expect(heading(page, AT)).toBeVisible();
  await page.getByRole("application", { name: "Map" }).focus();
  await page.keyboard.press("]");
  await expect(tip(page)).toContainText(nameOf(AT));
  await page.keyboard.press("Enter");
  await page.keyboard.press("Space");
  await expect(page).not.toHaveURL(new RegExp(`select=${AT}$`));
  await expectAccessible(page);

  const whole = await atRest(page, () => inked(page));
  expect(whole).toBeGreaterThan(1000);
  await filters(page).getByRole("checkbox", { name: "Chapter 1" }).click();
  await expect(status(page)).not.toContainText("2000 of 2000");
  await expect.poll(() => inked(page)).toBeLessThan(whole / 2);
  await filters(page).getByRole("button", { name: "Clear filters" }).click();
  await expect.poll(() => inked(page)).toBeGreaterThan(whole / 2);
});

test("the map answers before the texts have come, and what waits for them says so", async ({
  page,
}) => {
  let come = () => {};
  await serveMapFirst(page, new Promise((resolve) => (come = resolve)));
  await open(page);
  await page.mouse.click(...(await onScreen(page, AT)));
  await expect(page).toHaveURL(new RegExp(`select=${AT}`));
  await expect(inspector(page)).toContainText("Inspector: loading…");
  await filters(page).getByRole("checkbox", { name: "Chapter 1" }).click();
  await expect(status(page)).not.toContainText("2000 of 2000");
  await expectAccessible(page);
  come();
  await expect(heading(page, AT)).toBeVisible();
  await expect(inspector(page)).toContainText(`names ${nameOf(AT)}`);
  await expect(status(page)).toContainText("100%");
});

test("a step of a briefing shows its part, and the one before it the whole again", async ({
  page,
}) => {
  await serveLarge(page);
  await open(page, "#china-ai-2025?play=tour:1");
  await expect(page.getByRole("heading", { level: 1, name: "The whole" })).toBeVisible();
  await expect.poll(() => inked(page)).toBeGreaterThan(1000);
  const whole = await atRest(page, () => inked(page));
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("heading", { level: 1, name: "One chapter" })).toBeVisible();
  await expect.poll(() => inked(page)).toBeLessThan(whole / 2);
  await page.keyboard.press("ArrowLeft");
  await expect.poll(() => inked(page)).toBeGreaterThan(whole / 2);
});
