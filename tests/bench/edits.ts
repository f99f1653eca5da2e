/** Measures edits in the page, beside presses of a filter: from the press to the painted change. */
import type { Browser, Page } from "@playwright/test";
import { freshPage, untilDrawn, untilReady } from "./measure.ts";

/** Times of presses, in ms. */
export interface EditTimes {
  /** A filter, on and off. */
  readonly filter: readonly number[];
  readonly rename: readonly number[];
  /** A node with its links. */
  readonly remove: readonly number[];
  readonly putBack: readonly number[];
}

/** The nodes that are edited. */
export interface Edited {
  readonly renamed: string;
  readonly removed: string;
}

/** How often the filter is turned on and off, and all edits are taken back and made again. */
const ROUNDS = 2;

/**
 * Without motion, so that the camera's glide after a filter is not counted. Edits are made by Undo and
 * Redo, which go the way of every edit, and need no form.
 */
export async function timeEdits(
  browser: Browser,
  url: string,
  { renamed, removed }: Edited,
): Promise<EditTimes> {
  const page = await freshPage(browser, { reducedMotion: "reduce" });
  await page.goto(url);
  await untilReady(page);
  const times: Record<keyof EditTimes, number[]> = {
    filter: [],
    rename: [],
    remove: [],
    putBack: [],
  };
  const time = async (what: keyof EditTimes, press: () => Promise<void>) => {
    times[what].push(await untilDrawn(page, press));
  };
  const filters = page.getByRole("complementary", { name: "Filters" });
  const filter = filters.getByRole("checkbox").first();
  for (let press = 0; press < 2 * ROUNDS; press += 1) await time("filter", () => filter.click());
  await page.getByRole("radio", { name: "Write" }).check({ force: true });
  await page.getByRole("button", { name: "New node" }).waitFor();
  await rename(page, renamed);
  await remove(page, removed);
  const undo = page.getByRole("button", { name: /^Undo/ });
  const redo = page.getByRole("button", { name: /^Redo/ });
  for (let round = 0; round < ROUNDS; round += 1) {
    await time("putBack", () => undo.click());
    await time("rename", () => undo.click());
    await time("rename", () => redo.click());
    await time("remove", () => redo.click());
  }
  await page.context().close();
  return times;
}

const inspector = (page: Page) => page.getByRole("complementary", { name: "Inspector" });

async function select(page: Page, node: string): Promise<void> {
  const [address] = page.url().split("?");
  await page.goto(`${address}?select=${node}`);
  await inspector(page).getByRole("textbox", { name: "Name", exact: true }).waitFor();
}

async function rename(page: Page, node: string): Promise<void> {
  await select(page, node);
  const name = inspector(page).getByRole("textbox", { name: "Name", exact: true });
  await name.fill("Another name");
  await name.press("Enter");
  await page.getByRole("button", { name: /^Undo: change/ }).waitFor();
}

async function remove(page: Page, node: string): Promise<void> {
  await select(page, node);
  await page.getByRole("application", { name: "Map" }).focus();
  await page.keyboard.press("Shift+F10");
  await page.getByRole("menuitem", { name: "Delete…" }).click();
  await inspector(page)
    .getByRole("button", { name: /^Delete / })
    .last()
    .click();
  await page.getByRole("button", { name: /^Undo: remove/ }).waitFor();
  // With a press that is drawn in full, all that came before is.
  await untilDrawn(page, () => page.getByRole("button", { name: "Zoom in" }).click());
}
