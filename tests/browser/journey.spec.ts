/**
 * The whole job of one who has a document and no atlas, by mouse and by keyboard alone: the document is
 * brought, coded, looked at, presented and saved; the command accepts what was saved, and it opens again.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Page } from "@playwright/test";
import { foldersIn, zipOf } from "../../src/folder/index.ts";
import { makeWord, paragraph, run } from "../unit/sources/makeWord.ts";
import { drag } from "./drag.ts";
import { drop } from "./drop.ts";
import { expect, open, status, test } from "./support.ts";

const ABOUT =
  "The Town Council adopted the School Streets Plan. The Town Council wants safe ways to school.";
const MONEY =
  "The Town Council pays for crossings, bicycle racks and lamps. The School Streets Plan requires lamps.";
const MARKDOWN = `# School Streets\n\n${ABOUT}\n\n## Money\n\n${MONEY}\n`;

const headed = (text: string, level: number) =>
  paragraph(run(text), `<w:pStyle w:val="H${level}"/>`);
const WORD = makeWord({
  body: [
    headed("School Streets", 1),
    paragraph(run(ABOUT)),
    headed("Money", 2),
    paragraph(run(MONEY)),
  ].join(""),
  styles: [1, 2]
    .map(
      (level) =>
        `<w:style w:type="paragraph" w:styleId="H${level}"><w:name w:val="heading ${level}"/></w:style>`,
    )
    .join(""),
});

/** What the words name, in their order in the text, with its kind and type as the form lists them. */
const NODES = [
  ["Town Council", "actor/government", "Government"],
  ["School Streets Plan", "law/plan", "Plan"],
  ["safe ways to school", "goal/aim", "Aim"],
  ["crossings", "sector/infrastructure", "Infra"],
  ["bicycle racks", "sector/infrastructure", "Infra"],
  ["lamps", "sector/infrastructure", "Infra"],
] as const;
const CLAIMS = "6 of 6 nodes, 6 of 6 links";

const caret = (page: Page) => page.getByRole("application", { name: "Selected words" });
const sources = (page: Page) => page.getByRole("list", { name: "Sources" });
const pane = (page: Page, name: string) => page.getByRole("complementary", { name });
const writing = (page: Page) => page.getByRole("region", { name: "Writing" });

/** Selects words with the mouse, again if the text was still coming to rest. */
async function select(page: Page, words: string): Promise<void> {
  await expect(async () => {
    await drag(page, words);
    await expect(caret(page)).toHaveText(words, { timeout: 1000 });
  }).toPass();
}

/** What `policy-atlas verify` says of files. */
function verified(files: ReadonlyMap<string, Uint8Array>): string {
  const folder = mkdtempSync(join(tmpdir(), "policy-atlas-journey-"));
  try {
    for (const [path, bytes] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
    const args = ["bin/policy-atlas.mjs", "verify", "--all", folder];
    const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
    return stdout + stderr;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The browser's own private folder stands for one that a person picks: no test can press there. */
const standInFolder = (page: Page) =>
  page.addInitScript(() => {
    Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() });
  });

/** The files of that folder. */
async function savedFiles(page: Page): Promise<ReadonlyMap<string, Uint8Array>> {
  const texts = await page.evaluate(async () => {
    const found: [path: string, text: string][] = [];
    const gather = async (folder: FileSystemDirectoryHandle, path: string): Promise<void> => {
      // TypeScript's DOM has no iterator for it yet.
      const entries = Reflect.get(folder, "values").call(folder);
      for await (const entry of entries) {
        if (entry.kind === "directory") await gather(entry, `${path}${entry.name}/`);
        else found.push([path + entry.name, await (await entry.getFile()).text()]);
      }
    };
    await gather(await navigator.storage.getDirectory(), "");
    return found;
  });
  return new Map(texts.map(([path, text]) => [path, Buffer.from(text)]));
}

test("by mouse: a dropped document becomes an atlas that is coded, mended, shown, presented, saved into a folder and opened again", async ({
  page,
  browser,
}) => {
  await standInFolder(page);
  await open(page);
  await drop(page, "School Streets.md", Buffer.from(MARKDOWN));
  await page.getByRole("button", { name: "Begin a new atlas with it" }).click();
  const begun = page.getByRole("form", { name: "New atlas" });
  await expect(begun.getByLabel("Title", { exact: true })).toHaveValue("School Streets");
  await expect(begun.getByLabel("Codebook")).toHaveValue("policy");
  await begun.getByRole("button", { name: "Create" }).click();
  await sources(page).getByRole("button", { name: "School Streets" }).first().click();
  await expect(caret(page)).toBeVisible();

  for (const [words, type] of NODES) {
    await select(page, words);
    await page.getByRole("button", { name: "Node", exact: true }).click();
    await page.getByRole("combobox", { name: "Kind and type" }).selectOption(type);
    await page.getByRole("button", { name: "Make node" }).click();
  }
  for (const [sentence, relation, makes] of [
    ["The Town Council adopted the School Streets Plan", "issues", "Make link"],
    ["The Town Council wants safe ways to school", "pursues", "Make link"],
    ["The Town Council pays for crossings, bicycle racks and lamps", "funds", "Make 3 links"],
    ["The School Streets Plan requires lamps", "requires", "Make link"],
  ] as const) {
    await select(page, sentence);
    await page.getByRole("button", { name: "Link", exact: true }).click();
    await pane(page, "New link").getByLabel("Relation").selectOption(relation);
    await page.getByRole("button", { name: makes, exact: true }).click();
  }
  await expect(status(page)).toContainText(CLAIMS);
  await expect(sources(page)).toContainText("4 of 4 sentences cited");

  // Another edition of the document, whose words differ in form.
  const picker = page.getByLabel("Read School Streets again from a file").first();
  await picker.setInputFiles({
    name: "School Streets.md",
    mimeType: "text/markdown",
    buffer: Buffer.from(MARKDOWN.replaceAll("School Streets Plan", "School  Streets  Plan")),
  });
  await page.getByRole("tab", { name: /^Problems/ }).click();
  await page.getByRole("button", { name: /^Mend \d+ in form/ }).click();
  await page.getByRole("button", { name: "Make a pillar of each of 2 sections" }).click();
  await expect(page.getByText("No problems: every quote stands in its source.")).toBeVisible();

  await page.getByRole("radio", { name: "Matrix" }).click({ force: true });
  await page.getByLabel("Columns", { exact: true }).selectOption({ label: "Actors" });
  await expect(page.getByRole("grid", { name: "Goals by actors" })).toBeVisible();
  // Nobody placed anything, so that the map is arranged when it is first looked at, in Read as in Write.
  await page.getByRole("radio", { name: "Read" }).check({ force: true });
  await page.getByRole("radio", { name: "Map" }).click({ force: true });
  await expect(page.getByText(/arranged for the first time/)).toBeAttached();
  await page.getByRole("radio", { name: "Write" }).check({ force: true });
  await expect(page.getByRole("button", { name: "Put back" })).toBeVisible();
  await page.getByRole("button", { name: "Briefing", exact: true }).click();
  await page.getByRole("button", { name: /^Add this view as a step/ }).click();
  await expect(page.getByText(/Step 1 already shows this view/)).toBeAttached();
  await page.keyboard.press("Escape");

  await writing(page).getByRole("button", { name: "Save", exact: true }).click();
  await expect(writing(page).getByText(/· saved to/)).toBeVisible();
  const files = await savedFiles(page);
  expect([...files.keys()].sort()).toEqual([
    "atlas.json",
    "layout.json",
    "sources/School Streets.md",
  ]);
  expect(verified(files)).toMatch(/✓ .* School Streets, 6 nodes, 6 links/);

  const elsewhere = await browser.newPage();
  await standInFolder(elsewhere);
  await open(elsewhere);
  const name = "school-streets";
  await drop(elsewhere, `${name}.zip`, Buffer.from(zipOf([{ name, files }])));
  await expect(elsewhere).toHaveTitle("School Streets: Policy Atlas");
  await expect(status(elsewhere)).toContainText(CLAIMS);
  // The map is as it was: the same places are saved again. And so is the step.
  await elsewhere.getByText("Write", { exact: true }).click();
  await expect(sources(elsewhere)).toContainText("4 of 4 sentences cited");
  await writing(elsewhere).getByRole("button", { name: "Save", exact: true }).click();
  await expect(writing(elsewhere).getByText(/· saved to/)).toBeVisible();
  const again = await savedFiles(elsewhere);
  expect(again).toEqual(files);
  await elsewhere.getByRole("button", { name: "Present" }).click();
  await expect(elsewhere.getByText(/^1 \/ 1$|^Step 1 of 1$/).first()).toBeAttached();
  await elsewhere.close();
});

/** Goes on by Tab until what is called so has the focus. */
async function tabTo(page: Page, name: string | RegExp, by = "Tab"): Promise<void> {
  for (let pressed = 0; pressed < 120; pressed += 1) {
    const called = await page.evaluate(() => {
      const { activeElement: focused } = document;
      const labels =
        focused instanceof HTMLInputElement || focused instanceof HTMLSelectElement
          ? focused.labels
          : [];
      return (
        focused?.getAttribute("aria-label") ??
        labels?.[0]?.textContent ??
        focused?.textContent ??
        ""
      );
    });
    if (typeof name === "string" ? called.trim() === name : name.test(called.trim())) return;
    await page.keyboard.press(by);
  }
  throw new Error(`Tab never came to ${name}.`);
}

async function pressOn(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press("Enter");
}

test("by keyboard alone: a chosen document becomes an atlas that is coded, mended, shown, presented, saved as a zip and opened again", async ({
  page,
}) => {
  // As in browsers that can't write into folders.
  await page.addInitScript(() => Reflect.deleteProperty(window, "showDirectoryPicker"));
  const press = (keys: string) => page.keyboard.press(keys);
  await open(page);
  await pressOn(page, /choose an atlas$/);
  await pressOn(page, "Atlases");
  await expect(page.getByRole("dialog", { name: "Atlases" })).toBeVisible();
  const choosing = page.waitForEvent("filechooser");
  await pressOn(page, "Choose files");
  await (await choosing).setFiles({
    name: "Streets.docx",
    mimeType: "application/msword",
    buffer: Buffer.from(WORD),
  });
  await expect(page.getByRole("button", { name: "Begin a new atlas with it" })).toBeVisible();
  await pressOn(page, "Begin a new atlas with it");
  await expect(page.getByLabel("Title", { exact: true })).toBeFocused();
  await page.keyboard.type("Streets by keyboard");
  await press("Enter");
  await expect(sources(page).getByText("0 of 4 sentences cited")).toBeVisible();
  await pressOn(page, "School Streets");
  await expect(caret(page)).toBeVisible();
  await tabTo(page, "Selected words");

  /** Walks on to these words, selects and codes them. */
  const code = async (words: string, key: "n" | "l", choose = "") => {
    const [first = "", ...others] = words.split(" ");
    for (let walked = 0; (await caret(page).textContent()) !== first; walked += 1) {
      if (walked > 60) throw new Error(`The caret never came to ${first}.`);
      await press("ArrowRight");
    }
    for (const _ of others) await press("Shift+ArrowRight");
    await expect(caret(page)).toHaveText(words);
    await press(key);
    if (choose) await page.keyboard.type(choose);
    await press("Enter");
    await expect(caret(page)).toBeFocused();
  };
  for (const [words, , initial] of NODES) await code(words, "n", initial);
  await expect(status(page)).toContainText("6 of 6 nodes");
  for (let paragraphs = 0; paragraphs < 3; paragraphs += 1) await press("PageUp");
  await code("The Town Council adopted the School Streets Plan", "l");
  await code("The Town Council wants safe ways to school", "l");
  await code("The Town Council pays for crossings, bicycle racks and lamps", "l");
  await code("The School Streets Plan requires lamps", "l");
  await expect(status(page)).toContainText(CLAIMS);

  // What is wrong is mended from its list.
  await tabTo(page, "Sources", "Shift+Tab");
  await press("ArrowRight");
  await expect(page.getByRole("tab", { name: /^Problems/, selected: true })).toBeFocused();
  await pressOn(page, "Make a pillar of each of 2 sections");
  await expect(page.getByText("No problems: every quote stands in its source.")).toBeVisible();

  await tabTo(page, "Text");
  for (const view of ["Matrix", "Map"]) {
    while (!(await page.getByRole("radio", { name: view }).isChecked())) await press("ArrowRight");
  }
  await expect(page.getByRole("application", { name: "Map" })).toBeVisible();
  await pressOn(page, "Briefing");
  await pressOn(page, /^Add this view as a step/);
  await expect(page.getByText(/Step 1 already shows this view/)).toBeAttached();
  await press("Escape");

  const saving = page.waitForEvent("download");
  await pressOn(page, "Save as a zip");
  const bytes = await readFile(await (await saving).path());
  const [saved] = foldersIn(new Map([["saved.zip", bytes]]));
  expect(verified(saved?.files ?? new Map())).toMatch(/✓ .* Streets by keyboard, 6 nodes, 6 links/);

  await pressOn(page, /choose an atlas$/);
  await pressOn(page, "Atlases");
  await pressOn(page, "Remove Streets by keyboard");
  await expect(page).toHaveTitle(/China/);
  const reopening = page.waitForEvent("filechooser");
  await pressOn(page, "Choose files");
  await (await reopening).setFiles({
    name: "saved.zip",
    mimeType: "application/zip",
    buffer: bytes,
  });
  await expect(page).toHaveTitle("Streets by keyboard: Policy Atlas");
  await expect(status(page)).toContainText(CLAIMS);
});
