/** An atlas of one's own: dropped, kept, named, backed up, removed and put back. */
import { readdirSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { zipOf } from "../../src/folder/folder.ts";
import { drop } from "./drop.ts";
import { expect, expectAccessible, mapReady, open, test } from "./support.ts";

const CYCLING = join(import.meta.dirname, "../fixtures/cycling");
const paths = [
  "atlas.json",
  ...readdirSync(join(CYCLING, "sources")).map((name) => `sources/${name}`),
];
const contentOf = (path: string) => new Uint8Array(readFileSync(join(CYCLING, path)));
const files = new Map(paths.map((path) => [path, contentOf(path)]));
const ZIP = Buffer.from(zipOf([{ name: "cycling", files }]));
const spoilt = new TextDecoder()
  .decode(contentOf("atlas.json"))
  .replace('"id": "velmora-cycling"', '"id": "Velmora"');
const BROKEN = Buffer.from(
  zipOf([{ name: "cycling", files: new Map(files).set("atlas.json", Buffer.from(spoilt)) }]),
);

const dialog = (page: Page) => page.getByRole("dialog", { name: "Atlases" });
const own = (page: Page) => dialog(page).getByRole("list", { name: "On this machine" });

async function openDialog(page: Page): Promise<void> {
  await page.getByRole("button", { name: /choose an atlas/ }).click();
  await page.getByRole("button", { name: "Atlases", exact: true }).click();
  await expect(dialog(page).getByText(/nothing in it is run/)).toBeVisible();
}

test("an atlas that is dropped is compiled, kept and shown, survives a reload, and is renamed, backed up, removed and put back", async ({
  page,
}) => {
  await open(page, "#china-ai-2025?select=huawei");
  await drop(page, "cycling.zip", ZIP);
  await expect(page).toHaveTitle("Velmora cycles: Policy Atlas");
  const status = page.getByRole("status", { name: "Atlas status" });
  await expect(status).toContainText("17 of 17 nodes");
  await expect(page).toHaveURL(/#own\.velmora-cycling-\w{6}/);

  // Scenes are steps of the history, within it and to another atlas.
  await page.getByRole("checkbox", { name: "Routes" }).click();
  await expect(page).toHaveURL(/#own\.velmora-cycling-\w{6}\?.*pillar=routes/);
  await page.reload();
  await mapReady(page);
  await expect(status).toContainText("8 of 17 nodes");
  await page.goBack();
  await expect(status).toContainText("17 of 17 nodes");
  await page.goBack();
  await expect(page).toHaveURL(/select=huawei/);
  await expect(page).toHaveTitle(/China/);
  await page.goForward();
  await expect(page).toHaveTitle("Velmora cycles: Policy Atlas");

  await openDialog(page);
  await page.getByRole("button", { name: "Rename Velmora cycles" }).click();
  await page.getByRole("textbox", { name: "New title" }).fill("Velmora on wheels");
  await page.keyboard.press("Enter");
  await expect(page).toHaveTitle("Velmora on wheels: Policy Atlas");
  await expectAccessible(page);
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Back up all" }).click();
  const backup = await readFile(await (await saving).path());

  await page.getByRole("button", { name: "Remove Velmora on wheels" }).click();
  await expect(page).toHaveTitle(/China/);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(own(page).getByRole("link", { name: "Velmora on wheels" })).toBeVisible();
  await page.getByRole("button", { name: "Remove Velmora on wheels" }).click();
  await expect(dialog(page).getByText("None yet.")).toBeVisible();
  await page.keyboard.press("Escape");

  await drop(page, "backup.zip", backup);
  await expect(page).toHaveTitle("Velmora on wheels: Policy Atlas");
});

test("an atlas with errors is told of, a document leads to its reader, an address that is gone is said to be; on a phone too", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page);
  await drop(page, "broken.zip", BROKEN);
  // What is announced stands in the dialog as well.
  await expect(
    dialog(page)
      .getByText(/the rest can be mended in Write/)
      .last(),
  ).toBeVisible();
  await expect(
    dialog(page)
      .getByText(/atlas\.json, line \d+/)
      .first(),
  ).toBeVisible();
  await expectAccessible(page);
  const overflow = () =>
    dialog(page).evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
  await expect.poll(overflow).toBe(0);
  await drop(page, "plan.docx", Buffer.from("no document"));
  await page.getByRole("button", { name: "Only read it" }).click();
  await expect(page.getByRole("dialog", { name: "Read documents" })).toContainText("plan.docx");
  await page.keyboard.press("Escape");
  await page.evaluate(() => {
    window.location.hash = "own.gone-abc123";
  });
  await expect(page.getByRole("alert")).toContainText("is not kept in this browser");
  await expectAccessible(page);
});
