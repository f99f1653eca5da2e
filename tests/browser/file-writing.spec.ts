/** One HTML file with writing, opened from the disk: written, closed, gone on with, and passed on. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { BrowserContext, Page } from "@playwright/test";
import { compileAtlas } from "../../src/build.ts";
import { foldersIn, readerOf } from "../../src/folder/index.ts";
import { linesAt, makePdf } from "../unit/sources/makePdf.ts";
import { drop } from "./drop.ts";
import { expect, mapReady, open, status, test, watch } from "./support.ts";

let folder = "";

test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "policy-atlas-written-file-"));
});
test.afterAll(() => rmSync(folder, { recursive: true }));

const sources = (page: Page) => page.getByRole("list", { name: "Sources" });

async function openFile(context: BrowserContext, file: string): Promise<Page> {
  const page = await context.newPage();
  // As in browsers that can't write into folders.
  await page.addInitScript(() => Reflect.deleteProperty(window, "showDirectoryPicker"));
  await page.goto(pathToFileURL(file).href);
  await mapReady(page);
  return page;
}

/** Saves the one HTML file of what is open, and returns where it is. */
async function saveFile(page: Page, purpose: "For reading" | "With writing", name: string) {
  await page.getByRole("button", { name: "Export" }).click();
  await page.getByRole("button", { name: /^One HTML file/ }).click();
  await page.getByText(purpose, { exact: true }).click();
  const making = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save the file" }).click();
  const file = join(folder, name);
  await (await making).saveAs(file);
  await page.keyboard.press("Escape");
  return file;
}

test("a file with writing is written without a network, goes on where it was, and is saved as a zip and as such a file", async ({
  page,
  browser,
}) => {
  const file = join(folder, "velmora.html");
  const args = ["bin/policy-atlas.mjs", "bundle", "data/example-velmora", "--writing", "-o", file];
  const made = spawnSync(process.execPath, args, { encoding: "utf8" });
  expect(made.stderr).not.toMatch(/error/i);
  expect(made.status).toBe(0);

  const context = await browser.newContext({ offline: true, acceptDownloads: true });
  let written = await openFile(context, file);
  const { complaints } = await watch(written);
  await written.getByText("Write", { exact: true }).click();
  await sources(written).waitFor();
  await written.locator("input[type=file][multiple][aria-label='Add documents']").setInputFiles([
    {
      name: "Letter.md",
      mimeType: "text/markdown",
      buffer: Buffer.from("## A letter\n\nThe ferry carries bicycles."),
    },
    {
      name: "act.pdf",
      mimeType: "application/pdf",
      buffer: Buffer.from(makePdf([linesAt(60, 700, ["The town lights its streets."])])),
    },
  ]);
  await expect(written.getByText(/act\.pdf is not added: .*can’t read PDF files/)).toBeVisible();
  await expect(sources(written).getByText("A letter")).toBeVisible();
  await expect(written.getByText(/^Kept on this machine/).first()).toBeVisible();
  await written.close();

  // Opened again, the file goes on with what was written in it.
  written = await openFile(context, file);
  await expect(written).toHaveURL(/#own\.example-velmora-\w{6}/);
  await written.getByText("Write", { exact: true }).click();
  await expect(sources(written).getByText("A letter")).toBeVisible();
  await expect(
    written.getByRole("button", { name: /^Undo: add Letter|^Undo: add A letter/ }),
  ).toBeVisible();

  const saving = written.waitForEvent("download");
  await written.getByRole("button", { name: "Save as a zip" }).click();
  const zip = readFileSync(await (await saving).path());
  const [saved] = foldersIn(new Map([["saved.zip", zip]]));
  const { atlas, problems } = compileAtlas(readerOf(saved?.files ?? new Map()));
  expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(atlas?.documents.map(({ title }) => title)).toContain("A letter");

  // Passed on, it begins as it was saved, for reading or to be written.
  const again = await saveFile(written, "With writing", "again.html");
  const read = await saveFile(written, "For reading", "read.html");
  await written.close();
  const other = await browser.newContext({ offline: true });
  const passedOn = await openFile(other, again);
  await expect(status(passedOn)).toContainText("26 of 26 nodes");
  await passedOn.getByText("Write", { exact: true }).click();
  await expect(sources(passedOn).getByText("A letter")).toBeVisible();
  const onlyRead = await openFile(other, read);
  await expect(status(onlyRead)).toContainText("26 of 26 nodes");
  await expect(onlyRead.getByText("Write", { exact: true })).toHaveCount(0);
  expect(complaints).toEqual([]);
  await context.close();
  await other.close();

  // The page opens it as the folder that it holds.
  await open(page);
  await drop(page, "again.html", readFileSync(again));
  await expect(page).toHaveURL(/#own\.example-velmora-\w{6}/);
  await page.getByText("Write", { exact: true }).click();
  await expect(sources(page).getByText("A letter")).toBeVisible();
});
