/** The one HTML file, opened from the disk: played with two windows, and written in. */
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, type BrowserContext, expect, type Page, test } from "@playwright/test";
import { compileAtlas } from "../../src/build.ts";
import { readFolder } from "../../src/cli/disk/readFolder.ts";

const FOLDER = "data/china-ai-2025";
const [briefing] = JSON.parse(readFileSync(`${FOLDER}/atlas.json`, "utf8")).briefings;
const STEPS: readonly { readonly title: string }[] = briefing.steps;

let folder = "";
let file = "";

test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "policy-atlas-file-"));
  file = join(folder, "atlas.html");
  const { status, stderr } = spawnSync(
    process.execPath,
    ["bin/policy-atlas.mjs", "bundle", FOLDER, "-o", file],
    { encoding: "utf8" },
  );
  if (status !== 0) throw new Error(stderr);
});

/** A browser without a network, whose pages must report no errors. */
async function alone(browser: Browser): Promise<{ context: BrowserContext; complaints: string[] }> {
  const context = await browser.newContext({ offline: true, acceptDownloads: true });
  const complaints: string[] = [];
  context.on("console", (message) => complaints.push(message.text()));
  context.on("weberror", (error) => complaints.push(error.error().message));
  return { context, complaints };
}

async function openFile(context: BrowserContext, path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(pathToFileURL(path).href);
  await expect(page.locator("html")).toHaveAttribute("data-map", "ready");
  return page;
}

async function expectStep(page: Page, step: number): Promise<void> {
  const name = STEPS[step - 1]?.title ?? "";
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`play=${briefing.id}:${step}(&|$)`));
}

async function openSpeaker(page: Page): Promise<Page> {
  const opening = page.waitForEvent("popup");
  await page.getByRole("button", { name: "Speaker window" }).press("Enter");
  const speaker = await opening;
  await expect(speaker.getByRole("timer")).toBeVisible();
  return speaker;
}

const isAlone = (speaker: Page) => speaker.getByText("The presentation is not open");

/** Plays by keyboard in both windows, each of which is closed and opened again. */
async function playWithTwoWindows(context: BrowserContext): Promise<void> {
  const page = await openFile(context, file);
  await page.getByRole("button", { name: "Present" }).press("Enter");
  await expectStep(page, 1);
  const speaker = await openSpeaker(page);
  await expectStep(speaker, 1);
  await expect(isAlone(speaker)).toHaveCount(0);
  await page.bringToFront();
  await page.keyboard.press("ArrowRight");
  await expectStep(speaker, 2);
  await speaker.bringToFront();
  await speaker.keyboard.press("PageDown");
  await expectStep(page, 3);
  await speaker.keyboard.press("b");
  await expect(page.getByRole("button", { name: "Show the step again" })).toBeVisible();
  await expect(speaker.getByRole("button", { name: "Black screen", pressed: true })).toBeVisible();
  await speaker.keyboard.press("b");
  await expect(page.getByRole("button", { name: "Show the step again" })).toHaveCount(0);

  // The speaker's window is closed and opened again.
  await speaker.close();
  await page.bringToFront();
  await page.keyboard.type("7");
  await page.keyboard.press("Enter");
  await expectStep(page, 7);
  const second = await openSpeaker(page);
  await expectStep(second, 7);
  await second.keyboard.press("Home");
  await expectStep(page, 1);

  // The presentation is reloaded, then closed and opened from the speaker's window.
  await page.reload();
  await expectStep(page, 1);
  await expect(isAlone(second)).toHaveCount(0);
  await second.keyboard.press("ArrowRight");
  await expectStep(page, 2);
  await page.close();
  await expect(isAlone(second)).toBeVisible();
  const opening = context.waitForEvent("page");
  await second.getByRole("link", { name: "Open the presentation" }).press("Enter");
  const again = await opening;
  await expectStep(again, 2);
  await expect(isAlone(second)).toHaveCount(0);
  await second.bringToFront();
  await second.getByRole("heading", { level: 1 }).focus();
  await second.keyboard.press("End");
  await expectStep(again, STEPS.length);
}

test("a file on the disk is played by keyboard with the speaker's window, both ways", async ({
  browser,
}) => {
  const { context, complaints } = await alone(browser);
  await playWithTwoWindows(context);
  expect(complaints).toEqual([]);
  await context.close();
});

test("where the browser keeps files apart, the two windows speak to each other directly", async ({
  browser,
}) => {
  const { context, complaints } = await alone(browser);
  await context.addInitScript(() => Reflect.deleteProperty(window, "BroadcastChannel"));
  await playWithTwoWindows(context);
  expect(complaints).toEqual([]);
  await context.close();
});

test("in a file on the disk steps are written, kept apart from other files, and saved", async ({
  browser,
}) => {
  const { context, complaints } = await alone(browser);
  const page = await openFile(context, file);
  const panel = page.getByRole("region", { name: "Briefing", exact: true });
  const edit = async () => {
    await page.getByRole("button", { name: "Briefing", exact: true }).press("Enter");
    await page.getByRole("button", { name: /^Edit briefing/ }).press("Enter");
  };
  await edit();
  await panel.getByRole("button", { name: "Add this view as a step" }).press("Enter");
  await panel.getByRole("textbox", { name: "Headline" }).fill("Written in a file");
  await expect(panel.getByText(/Kept on this machine/)).toHaveAttribute("aria-busy", "false");
  await page.reload();
  await edit();
  await expect(panel.getByText("Written in a file")).toBeVisible();

  const saving = page.waitForEvent("download");
  await panel.getByRole("button", { name: "Save atlas.json" }).press("Enter");
  const bytes = readFileSync(await (await saving).path());
  const read = readFolder(FOLDER);
  const { atlas, problems } = compileAtlas((path) => (path === "atlas.json" ? bytes : read(path)));
  expect(problems).toEqual([]);
  expect(atlas?.briefings[0]?.steps.at(-1)?.title).toBe("Written in a file");

  // A file made from this one contains the draft, and can be passed on.
  await page.getByRole("button", { name: "Export" }).press("Enter");
  await page.getByRole("button", { name: /^One HTML file/ }).press("Enter");
  const making = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save the file" }).press("Enter");
  const made = join(folder, "made.html");
  await (await making).saveAs(made);
  const handed = await openFile(context, made);
  await handed.getByRole("button", { name: "Briefing", exact: true }).press("Enter");
  await handed.getByRole("button", { name: /^Edit briefing/ }).press("Enter");
  const own = handed.getByRole("region", { name: "Briefing", exact: true });
  await expect(own.getByText("Written in a file")).toBeVisible();
  await expect(own.getByText("Same as in the atlas.")).toBeVisible();
  await handed.close();

  // A browser may treat all files as one origin, but a draft belongs to its own file.
  const copy = join(folder, "copy.html");
  copyFileSync(file, copy);
  const other = await openFile(context, copy);
  await other.getByRole("button", { name: "Briefing", exact: true }).press("Enter");
  await other.getByRole("button", { name: /^Edit briefing/ }).press("Enter");
  await expect(other.getByText("Same as in the atlas.")).toBeVisible();
  expect(complaints).toEqual([]);
  await context.close();
});
