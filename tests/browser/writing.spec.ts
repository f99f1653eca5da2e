/** An atlas that is written: begun, kept through a reload, followed in a second window, saved to a folder. */
import type { Page } from "@playwright/test";
import { expect, mapReady, open, test } from "./support.ts";

const TEXT = "# Harbour\n\nThe port authority funds the ferry. The ferry serves the island.";

/** Begins an atlas with one document, as a person would from any page. */
async function begin(page: Page): Promise<void> {
  await page.getByRole("button", { name: /choose an atlas/ }).click();
  await page.getByRole("button", { name: "Atlases", exact: true }).click();
  await page.getByRole("button", { name: "New atlas" }).click();
  await page.getByLabel("Title", { exact: true }).fill("Harbour plan");
  await page.getByRole("button", { name: "Create" }).click();
  await expect(page).toHaveURL(/#own\.harbour-plan-\w{6}/);
  await page.getByRole("button", { name: "Paste text" }).click();
  await page.getByLabel("Title of the text").fill("The harbour plan");
  await page.getByLabel("Text or Markdown").fill(TEXT);
  await page.getByRole("button", { name: "Add this text" }).click();
  await expect(sources(page).getByText(/0 of 2 sentences cited/)).toBeVisible();
}

const sources = (page: Page) => page.getByRole("list", { name: "Sources" });
const writing = (page: Page) => page.getByRole("region", { name: "Writing" });

test("a new atlas is kept as it is written: through a reload, with its history, and in a second window", async ({
  page,
  context,
}) => {
  await open(page, "");
  await begin(page);
  await expect(writing(page).getByText(/Kept on this machine/)).toBeVisible();
  await page.reload();
  await mapReady(page);
  await expect(sources(page).getByText("The harbour plan")).toBeVisible();
  await page.getByRole("tab", { name: "History" }).click();
  await expect(page.getByRole("button", { name: /^Add The harbour plan/ })).toBeVisible();

  // A second window follows; what is done there can't be done here, until it is asked for.
  const second = await context.newPage();
  await second.goto(page.url());
  await mapReady(second);
  await second.getByText("Write", { exact: true }).click();
  await expect(sources(second).getByText("The harbour plan")).toBeVisible();
  await page.getByRole("button", { name: /^Undo: add/ }).click();
  await expect(sources(second).getByText("The harbour plan")).toHaveCount(0);
  await expect(second.getByText("This atlas is written in another window.")).toBeVisible();
  await second.getByRole("button", { name: "Write here instead" }).click();
  await second.getByRole("button", { name: /^Redo: add/ }).click();
  await expect(sources(second).getByText("The harbour plan")).toBeVisible();
  await expect(page.getByText("This atlas is written in another window.")).toBeVisible();
});

test("it is saved into a folder, which another program may have changed since", async ({
  page,
}) => {
  // The browser's own private folder stands for one that a person picks: no test can press there.
  await page.addInitScript(() => {
    Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() });
  });
  await open(page, "");
  await begin(page);
  const atlas = (write?: string) =>
    page.evaluate(async (text) => {
      const folder = await navigator.storage.getDirectory();
      const handle = await folder.getFileHandle("atlas.json");
      if (text !== undefined) {
        const writable = await handle.createWritable();
        await writable.write(text);
        await writable.close();
      }
      return (await handle.getFile()).text();
    }, write);
  await writing(page).getByRole("button", { name: "Save", exact: true }).click();
  await expect(writing(page).getByText(/· saved to/)).toBeVisible();
  const saved = await atlas();
  expect(JSON.parse(saved)).toMatchObject({
    title: "Harbour plan",
    documents: [{ role: "primary" }],
  });

  await atlas(saved.replace('"Harbour plan"', '"Harbour plan of the town"'));
  await page.getByRole("button", { name: /^Remove The harbour plan/ }).click();
  await writing(page).getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText(/Another program has changed atlas\.json/)).toBeVisible();
  await page.getByRole("button", { name: "Reload" }).click();
  await expect(
    page.getByRole("button", { name: /^Harbour plan of the town: choose/ }),
  ).toBeVisible();
  await page.getByRole("button", { name: /^Undo: reload/ }).click();
  await expect(page.getByRole("button", { name: /^Harbour plan: choose/ })).toBeVisible();
});
