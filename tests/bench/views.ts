/** Opening each view and filtering under it, against bare lists of the same rows. */
import type { Browser, Page } from "@playwright/test";
import { WINDOW } from "./conditions.ts";
import { type PressTimes, timePress } from "./pressTimes.ts";

export const LISTS = ["text", "matrix", "nodes", "links", "quotes"] as const;
export type List = (typeof LISTS)[number];

export type ListTimes = Readonly<
  Record<List, { readonly open: PressTimes; readonly filter: PressTimes }>
>;

/** How the bench works a page: the application or the bare lists. */
interface PageDriver {
  /** Selector of the element that holds the lists. */
  readonly within: string;
  ready(page: Page): Promise<void>;
  open(page: Page, list: List): Promise<void>;
  /** Toggles the first pillar. */
  filter(page: Page): Promise<void>;
  /** Closes the list. */
  leave(page: Page): Promise<void>;
}

const radio = (page: Page, name: string) =>
  page.getByRole("radio", { name }).click({ force: true });

export const APP: PageDriver = {
  within: "main",
  ready: async (page) => {
    await page.waitForFunction(() => document.documentElement.dataset.map === "ready");
    // Time for what is loaded when idle.
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

export const BARE: PageDriver = {
  within: "#pane",
  ready: async (page) => {
    await page.waitForFunction(() => document.documentElement.dataset.lists === "ready");
  },
  open: (page, list) => page.locator(`#${list}`).click(),
  filter: (page) => page.locator("#filter").click(),
  leave: (page) => page.locator("#empty").click(),
};

/** Times of opening and filtering each list, in one visit. */
export async function timeLists(
  browser: Browser,
  url: string,
  driver: PageDriver,
): Promise<ListTimes> {
  const context = await browser.newContext({ viewport: WINDOW, colorScheme: "light" });
  const page = await context.newPage();
  page.setDefaultTimeout(180_000);
  await page.goto(url);
  await driver.ready(page);
  const timeList = async (list: List) => {
    const open = await timePress(page, driver.within, () => driver.open(page, list));
    const filter = await timePress(page, driver.within, () => driver.filter(page));
    await timePress(page, driver.within, () => driver.filter(page));
    // The three tables are one view, which switches between them.
    if (list !== "nodes" && list !== "links") await driver.leave(page);
    return { open, filter };
  };
  const times = {
    text: await timeList("text"),
    matrix: await timeList("matrix"),
    nodes: await timeList("nodes"),
    links: await timeList("links"),
    quotes: await timeList("quotes"),
  };
  await context.close();
  return times;
}
