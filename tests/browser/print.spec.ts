import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect, inspector, open, test } from "./support.ts";

/** Replaces `window.print` by a counter, so that no dialog of the browser opens. */
async function countPrints(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    let prints = 0;
    window.print = () => {
      prints += 1;
      document.documentElement.dataset.prints = String(prints);
    };
  });
  return async () => Number((await page.locator("html").getAttribute("data-prints")) ?? 0);
}

const pagesOf = (pdf: Buffer) => pdf.toString("latin1").match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;
const widthOf = (pdf: Buffer) =>
  Number(/\/MediaBox\s*\[\s*0 0 ([\d.]+)/.exec(pdf.toString("latin1"))?.[1] ?? 0);
/** Elements of the first level in the structure of a tagged PDF. */
const headingsOf = (pdf: Buffer) => pdf.toString("latin1").match(/\/S\s*\/H1\b/g)?.length ?? 0;
const printed = (page: Page) => page.locator("[data-print-region]");

test("a briefing is printed as a handout: a page a step, with quotes and full sources", async ({
  page,
}, testInfo) => {
  const prints = await countPrints(page);
  await open(page);
  await page.getByRole("button", { name: "Export" }).click();
  await page.getByRole("button", { name: /^Print/ }).click();
  const dialog = page.getByRole("dialog", { name: "Print" });
  await expect(dialog).toBeVisible();
  await dialog.getByRole("checkbox", { name: "With notes" }).check();
  await dialog.getByRole("button", { name: "Print", exact: true }).click();
  await expect.poll(prints).toBe(1);
  await expect(printed(page)).toBeHidden();

  await page.emulateMedia({ media: "print" });
  // A first page, then one a step.
  await expect(printed(page).getByRole("heading", { level: 1 })).toHaveCount(12);
  for (const headline of await printed(page).getByRole("heading", { level: 1 }).all()) {
    await expect(headline).toBeVisible();
  }
  await expect(printed(page).getByText("[1]", { exact: true })).toBeVisible();
  await expect(
    printed(page)
      .getByText(/China’s AI Industrial Policy 2025.*secondary source\./)
      .first(),
  ).toBeVisible();
  await expect(printed(page).getByRole("heading", { name: "Notes" }).first()).toBeVisible();
  // The step that shows a matrix is a table on paper, with its headers.
  const matrix = printed(page).getByRole("table", { name: /^Instruments by pillars/ });
  await expect(matrix.getByRole("columnheader", { name: "Industry integration" })).toBeVisible();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole("main")).toBeHidden();
  const file = testInfo.outputPath("handout.pdf");
  await page.emulateMedia({ media: null });
  await page.pdf({ path: file, preferCSSPageSize: true, tagged: true });
  const pdf = await readFile(file);
  expect(pagesOf(pdf)).toBe(12);
  // The tags hold the text: nothing of it lay inert under the dialog.
  expect(headingsOf(pdf)).toBeGreaterThanOrEqual(12);
  expect(Math.round(widthOf(pdf))).toBe(595);
  // The printed region is removed once the browser reports that it has printed.
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  await expect(printed(page)).toHaveCount(0);

  await dialog.getByRole("checkbox", { name: "With notes" }).uncheck();
  await dialog.getByText("Letter").click();
  await dialog.getByRole("button", { name: "Print", exact: true }).click();
  await expect.poll(prints).toBe(2);
  const letter = await page.pdf({ preferCSSPageSize: true });
  expect(pagesOf(letter)).toBe(12);
  expect(Math.round(widthOf(letter))).toBe(612);
});

test("the dossier of a node is printed from the inspector, by the keyboard", async ({
  page,
}, testInfo) => {
  const prints = await countPrints(page);
  await open(page, "#china-ai-2025?select=miit");
  const button = inspector(page).getByRole("button", { name: "Print dossier" });
  const name = await inspector(page).getByRole("heading").first().textContent();
  await button.focus();
  await page.keyboard.press("Enter");
  await expect.poll(prints).toBe(1);
  await expect(button).toBeFocused();
  // The button stays usable in a browser that never reports that it has printed.
  await page.keyboard.press("Enter");
  await expect.poll(prints).toBe(2);
  await expect(printed(page)).toHaveCount(1);
  await page.emulateMedia({ media: "print" });
  await expect(printed(page).getByRole("heading", { level: 1, name: name ?? "" })).toBeVisible();
  await expect(printed(page).getByRole("heading", { name: "Links" })).toBeVisible();
  // The quote of the node, and one for each of its three links.
  await expect(printed(page).getByRole("blockquote")).toHaveCount(4);
  await expect(printed(page).getByRole("heading", { name: "prioritizes" })).toBeVisible();
  await page.pdf({ path: testInfo.outputPath("dossier.pdf"), preferCSSPageSize: true });
});

for (const [view, holds] of [
  ["map", "graphics-document"],
  ["matrix", "table"],
  ["table", "table"],
] as const) {
  test(`the browser's own print gives the ${view} that is shown, whole`, async ({
    page,
  }, testInfo) => {
    await open(page, `#china-ai-2025?view=${view}`);
    // The part that draws it comes when the page is idle.
    await expect
      .poll(() =>
        page.evaluate(() => {
          window.dispatchEvent(new Event("beforeprint"));
          return document.querySelectorAll("[data-print-region]").length;
        }),
      )
      .toBe(1);
    await page.emulateMedia({ media: "print" });
    const drawn = printed(page).locator(holds === "table" ? "table" : `svg[role~="${holds}"]`);
    await expect(drawn).toBeVisible();
    if (view === "table") await expect(drawn.getByRole("row")).toHaveCount(129);
    await expect(page.getByRole("main")).toBeHidden();
    await page.emulateMedia({ media: null });
    await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
    await expect(printed(page)).toHaveCount(0);
    const file = testInfo.outputPath(`${view}.pdf`);
    await page.pdf({ path: file, tagged: true });
    const pdf = await readFile(file);
    expect(headingsOf(pdf)).toBe(1);
  });
}

test("the text prints itself, with the margins and numbers of the other views", async ({
  page,
}) => {
  await open(page, "#china-ai-2025?view=text");
  const rules = (event: string) =>
    page.evaluate((type) => {
      window.dispatchEvent(new Event(type));
      return document.adoptedStyleSheets
        .flatMap(({ cssRules }) => [...cssRules])
        .filter(({ cssText }) => cssText.startsWith("@page")).length;
    }, event);
  // What prints comes when the page is idle.
  await expect.poll(() => rules("beforeprint")).toBe(2);
  await expect.poll(() => rules("afterprint")).toBe(0);
});
