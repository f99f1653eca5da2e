/** Measures the first download: all that is fetched until the map answers. */
import { gzipSync } from "node:zlib";
import type { Browser } from "@playwright/test";
import { WINDOW } from "./conditions.ts";
import { clickUntilAnswered, type Target } from "./measure.ts";

/** Formats that are compressed already. */
const COMPRESSED = /\.(woff2|png)$/;

/** The size of the first download in bytes, gzipped unless compressed already. */
export async function firstDownload(
  browser: Browser,
  url: string,
  { click }: Target,
): Promise<number> {
  const context = await browser.newContext({ viewport: WINDOW, colorScheme: "light" });
  const page = await context.newPage();
  page.setDefaultTimeout(180_000);
  const arrived: Promise<number>[] = [];
  let isOver = false;
  page.on("requestfinished", async (request) => {
    if (isOver || !request.url().startsWith("http")) return;
    const sized = async () => {
      const body = (await (await request.response())?.body()) ?? Buffer.alloc(0);
      return COMPRESSED.test(request.url()) ? body.length : gzipSync(body).length;
    };
    arrived.push(sized());
  });
  await page.goto(url, { waitUntil: "commit" });
  await page.evaluate(clickUntilAnswered, click);
  isOver = true;
  const sizes = await Promise.all(arrived);
  await context.close();
  return sizes.reduce((sum, size) => sum + size, 0);
}
