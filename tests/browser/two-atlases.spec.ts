/** Two atlases one after the other, with equal ids, on a production build of both. */
import type { Page, Route } from "@playwright/test";
import { expect, expectAccessible, open, test } from "./support.ts";

const PORT = (Number(process.env.PORT) || 4317) + 1;
const PLAN = "#velmora-cycling";
const EDITION = "#velmora-edition-b";
const EDITION_FILE = "**/velmora-edition-b-*.json";

test.use({ baseURL: `http://localhost:${PORT}` });

const status = (page: Page) => page.getByRole("status", { name: "Atlas status" });
const panel = (page: Page) => page.getByRole("region", { name: "Briefing", exact: true });
const headlines = (page: Page) => panel(page).getByRole("listitem").locator("[data-headline]");

async function choose(page: Page, title: string): Promise<void> {
  await page.getByRole("button", { name: /choose an atlas/ }).click();
  await page.getByRole("link", { name: title, exact: true }).click();
  await expect(page).toHaveTitle(`${title}: Policy Atlas`);
}

async function edit(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Briefing", exact: true }).click();
  await page.getByRole("button", { name: /^Edit briefing/ }).click();
  await expect(panel(page)).toBeVisible();
}

/** The record of an atlas's briefings in the database. */
function record(page: Page, atlas: string): Promise<unknown> {
  return page.evaluate(
    (key) =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open("policy-atlas");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const asked = opening.result.transaction("briefings").objectStore("briefings").get(key);
          asked.onsuccess = () => {
            opening.result.close();
            resolve(asked.result);
          };
        };
      }),
    `/#${atlas}`,
  );
}

/** Changes what the server sends for the edition. */
async function spoil(page: Page, change: (built: unknown) => void): Promise<void> {
  await page.route(EDITION_FILE, async (route) => {
    const built: unknown = await (await route.fetch()).json();
    change(built);
    await route.fulfill({ json: built });
  });
}

test("a briefing that is being written stays when another atlas is chosen, and so does Undo", async ({
  page,
}) => {
  await open(page, PLAN);
  await edit(page);
  await panel(page).getByRole("button", { name: "Add this view as a step" }).click();
  await expect(panel(page).getByText(/Kept on this machine/)).toBeVisible();
  await panel(page).getByRole("button", { name: "Delete briefing" }).click();
  await expect(panel(page).getByRole("button", { name: "Undo" })).toBeVisible();
  await panel(page).getByRole("button", { name: "Undo" }).click();
  await expect(headlines(page)).toHaveCount(3);
  await headlines(page).last().click();
  await panel(page).getByRole("button", { name: "Duplicate" }).click();
  await panel(page).getByRole("button", { name: "Delete", exact: true }).click();
  await expect(panel(page).getByRole("button", { name: "Undo" })).toBeVisible();
  await choose(page, "Velmora cycles, Edition B");
  await expect(panel(page)).toBeVisible();
  await expect(headlines(page)).toHaveCount(2);
  await expect(panel(page).getByRole("button", { name: "Undo" })).toHaveCount(0);
  await expect.poll(() => record(page, "velmora-cycling")).toMatchObject({ briefings: [{}] });
  const other = await record(page, "velmora-edition-b");
  expect(other).toBeUndefined();
  await page.goBack();
  await expect(page).toHaveTitle("Velmora cycles: Policy Atlas");
  await expect(headlines(page)).toHaveCount(3);
});

test("the map of an edition with the same ids shows nothing of the other's filter", async ({
  page,
}) => {
  await open(page, `${PLAN}?pillar=routes`);
  await expect(status(page)).toContainText("8 of 17 nodes");
  await choose(page, "Velmora cycles, Edition B");
  await expect(status(page)).toContainText("17 of 17 nodes");
  const hidden = () =>
    page.evaluate(() => {
      const container = document.querySelector(".__________cytoscape_container");
      const cy = container && Reflect.get(container, "_cyreg").cy;
      return cy.elements(".hidden").length;
    });
  await expect.poll(hidden).toBe(0);
});

test("going back while another atlas is still coming stays where one was", async ({ page }) => {
  await open(page, `${PLAN}?select=canal-lane`);
  const held: Route[] = [];
  await page.route(EDITION_FILE, async (route) => {
    held.push(route);
  });
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, EDITION);
  await expect.poll(() => held.length).toBe(1);
  await expect(page.getByText("“Velmora cycles, Edition B” is still loading…")).toBeVisible();
  await page.goBack();
  await expect(page.getByText("is still loading")).toHaveCount(0);
  await held[0]?.continue().catch(() => {});
  await expect(page).toHaveURL(new RegExp(`${PLAN}\\?`));
  await expect(page).toHaveTitle("Velmora cycles: Policy Atlas");
  await expect(page.getByRole("alert")).toHaveCount(0);
});

test("the page that an address opens shows no other atlas before", async ({ page }) => {
  await page.route(EDITION_FILE, async () => {});
  await page.goto(EDITION);
  await expect(page.getByRole("banner")).toHaveText("Velmora cycles, Edition B");
  await expect(page.locator("#picture")).toHaveCount(0);
});

/** A part of the map of a packed atlas. */
const partOfMap = (packed: object, part: string): object =>
  Reflect.get(Reflect.get(packed, "map"), part);

for (const [what, change] of [
  [
    "lacks a part",
    (packed: object) => Reflect.deleteProperty(partOfMap(packed, "frame"), "briefings"),
  ],
  [
    "has claims without quotes",
    (packed: object) => Reflect.deleteProperty(partOfMap(packed, "nodes"), "quotes"),
  ],
] as const) {
  test(`an atlas that ${what} is said not to be one, and the other can be opened`, async ({
    page,
  }) => {
    await spoil(page, (packed) => typeof packed === "object" && packed && change(packed));
    await page.goto(EDITION);
    await expect(page.getByRole("alert")).toContainText("is not an atlas of this version");
    await expectAccessible(page);
    await page.getByRole("link", { name: "Open “Velmora cycles” instead" }).click();
    await expect(page).toHaveTitle("Velmora cycles: Policy Atlas");
    await expect(page.getByRole("alert")).toHaveCount(0);
  });
}

test("a damaged record of the database leaves the page whole, and is set aside", async ({
  page,
}) => {
  await open(page, PLAN);
  await edit(page);
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open("policy-atlas");
        opening.onsuccess = () => {
          const writing = opening.result.transaction("briefings", "readwrite");
          writing
            .objectStore("briefings")
            .put({ version: 9, base: "x", briefings: 42 }, "/#velmora-cycling");
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
  );
  await page.reload();
  await edit(page);
  await expect(panel(page).getByText(/are damaged. They have been set aside/)).toBeVisible();
  await expectAccessible(page);
  const saved = page.waitForEvent("download");
  await panel(page).getByRole("button", { name: "Download what was found" }).click();
  const file = await saved;
  expect(file.suggestedFilename()).toBe("briefings-set-aside.json");
  await panel(page).getByRole("button", { name: "Delete it" }).click();
  await expect(panel(page).getByText(/are damaged/)).toHaveCount(0);
});

test.describe("where a part throws that nothing catches", () => {
  test.use({ expected: /The title can't be set/ });

  test("whatever throws, there is a page with ways on", async ({ page }) => {
    await page.addInitScript(() => {
      // Thrown by the page itself, outside of any part with its own error boundary.
      Object.defineProperty(Document.prototype, "title", {
        get: () => "Policy Atlas",
        set: () => {
          throw new Error("The title can't be set.");
        },
      });
    });
    await page.goto(PLAN);
    await expect(page.getByRole("alert")).toContainText("Policy Atlas could not show this page.");
    await expect(page.getByRole("alert")).toContainText("The title can't be set.");
    await expect(page.getByRole("button", { name: "Reload the page" })).toBeVisible();
    await expectAccessible(page);
    await expect(
      page.getByRole("link", { name: "First view of “Velmora cycles, Edition B”" }),
    ).toBeVisible();
  });
});
