// `npm run pictures`: takes the README's pictures of the built application anew.
import { join } from "node:path";
import { BROWSER_ARGS, findBrowser } from "./browser.mjs";
import { root, setUp } from "./setup.mjs";

const PICTURES = {
  map: "#china-ai-2025?select=semiconductor-funds",
  pillars: "#china-ai-2025?arrange=pillars",
  text: "#china-ai-2025?view=text&select=china-funds-semiconductor-funds",
  matrix: "#china-ai-2025?view=matrix",
  paths: "#china-ai-2025?panel=paths&from=china&to=foreign-restrictions&steps=3",
};

setUp();
const { build, preview } = await import("vite");
const { chromium } = await import("@playwright/test");
await build({ root, logLevel: "warn" });
const server = await preview({ root, logLevel: "silent", preview: { port: 0 } });
const browser = await chromium.launch({ executablePath: await findBrowser(), args: BROWSER_ARGS });
for (const [name, hash] of Object.entries(PICTURES)) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(`${server.resolvedUrls.local[0]}${hash}`);
  await page.waitForFunction(() => document.documentElement.dataset.map === "ready");
  // Letters are drawn sharp and the picture has panned once it rests.
  await page.waitForTimeout(1500);
  await page.screenshot({ path: join(root, "docs", "images", `${name}.png`) });
  await page.close();
}
await browser.close();
await server.close();
