// `npm run pictures`: retakes the README's pictures, in the built application.
import { join } from "node:path";
import { BROWSER_ARGS, findBrowser } from "./browser.mjs";
import { root, setUp } from "./setup.mjs";

/** The address of each picture after `#china-ai-2025?`. */
const PICTURES = {
  map: "select=semiconductor-funds",
  pillars: "arrange=pillars",
  text: "view=text&select=china-funds-semiconductor-funds",
  matrix: "view=matrix",
  table: "view=table&table=links",
  paths: "panel=paths&from=china&to=foreign-restrictions&steps=3",
  ask: "panel=ask&ask=type:actor/company,out,relation:develops,node:advanced-processors",
  gaps: "view=matrix&panel=gaps",
  measures: "panel=measures&size=betweenness&colour=community",
  compare: "panel=compare",
  briefing: "play=overview:4",
  author: "",
  write: "view=text",
};

/** Actions before a picture is taken. */
const PRESSES = {
  author: async (page) => {
    await page.getByRole("button", { name: "Briefing", exact: true }).click();
    await page.getByRole("button", { name: /^Edit briefing/ }).click();
    await page.locator("[data-headline]").first().click();
  },
  write: async (page) => {
    await page.getByText("Write", { exact: true }).click();
    await page.getByRole("application", { name: "Selected words" }).focus();
    // To the second sentence of the first paragraph, from the title.
    for (const key of ["PageDown", "PageDown", "ArrowDown", "Shift+End", "l"])
      await page.keyboard.press(key);
    await page.getByRole("complementary", { name: "New link" }).waitFor();
  },
};

setUp();
const { build, preview } = await import("vite");
const { chromium } = await import("@playwright/test");
await build({ root, logLevel: "warn" });
const server = await preview({ root, logLevel: "silent", preview: { port: 0 } });
const browser = await chromium.launch({ executablePath: await findBrowser(), args: BROWSER_ARGS });
for (const [name, scene] of Object.entries(PICTURES)) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(`${server.resolvedUrls.local[0]}#china-ai-2025?${scene}`);
  await page.waitForFunction(() => document.documentElement.dataset.map === "ready");
  await PRESSES[name]?.(page);
  // Until panning has ended and letters are drawn sharply.
  await page.waitForTimeout(1500);
  await page.screenshot({ path: join(root, "docs", "images", `${name}.png`) });
  await page.close();
}
await browser.close();
await server.close();
