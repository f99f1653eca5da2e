/** Opening each view and filtering under it, against bare lists of the same rows. */
import type { Browser, Page } from "@playwright/test";
import { WINDOW } from "./conditions.ts";
import { type Stood, stand } from "./stand.ts";

export const LISTS = ["text", "matrix", "nodes", "links", "quotes"] as const;
export type List = (typeof LISTS)[number];

export type Opened = Readonly<Record<List, { readonly open: Stood; readonly filter: Stood }>>;

/** A page as the bench uses it, be it the application or the bare lists. */
interface Used {
  /** Where its lists come. */
  readonly within: string;
  ready(page: Page): Promise<void>;
  open(page: Page, list: List): Promise<void>;
  /** Toggles the first pillar. */
  filter(page: Page): Promise<void>;
  /** Leaves the list. */
  leave(page: Page): Promise<void>;
}

const radio = (page: Page, name: string) =>
  page.getByRole("radio", { name }).click({ force: true });

export const APP: Used = {
  within: "main",
  ready: async (page) => {
    await page.waitForFunction(() => document.documentElement.dataset.map === "ready");
    // All that is loaded when idle has come.
    await page.waitForTimeout(3000);
  },
  open: async (page, list) => {
    if (list === "text") await radio(page, "Text");
    else if (list === "matrix") await radio(page, "Matrix");
    else if (list === "nodes") await radio(page, "Table");
    else await radio(page, list === "links" ? "Links" : "Quotes");
  },
  filter: (page) =>
    page.locator("aside.filters").getByRole("checkbox").first().click({ force: true }),
  leave: async (page) => {
    await radio(page, "Map");
    await page.waitForTimeout(700);
  },
};

export const BARE: Used = {
  within: "#pane",
  ready: async (page) => {
    await page.waitForFunction(() => document.documentElement.dataset.lists === "ready");
  },
  open: (page, list) => page.locator(`#${list}`).click(),
  filter: (page) => page.locator("#filter").click(),
  leave: (page) => page.locator("#empty").click(),
};

/** Opens each list, filters it and clears the filter again, in one visit. */
export async function visitLists(browser: Browser, url: string, used: Used): Promise<Opened> {
  const context = await browser.newContext({ viewport: WINDOW, colorScheme: "light" });
  const page = await context.newPage();
  page.setDefaultTimeout(180_000);
  await page.goto(url);
  await used.ready(page);
  const one = async (list: List) => {
    const open = await stand(page, used.within, () => used.open(page, list));
    const filter = await stand(page, used.within, () => used.filter(page));
    await stand(page, used.within, () => used.filter(page));
    // The three tables are one view: its rows are changed in it.
    if (list !== "nodes" && list !== "links") await used.leave(page);
    return { open, filter };
  };
  const opened = {
    text: await one("text"),
    matrix: await one("matrix"),
    nodes: await one("nodes"),
    links: await one("links"),
    quotes: await one("quotes"),
  };
  await context.close();
  return opened;
}
