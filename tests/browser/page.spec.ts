import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Page } from "@playwright/test";
import { atRest, expect, open, test } from "./support.ts";

const INITIAL_KILOBYTES = 380;

test("the policy forbids inline scripts, eval and foreign addresses, and the picture goes", async ({
  page,
}) => {
  await open(page);
  const policy = await page
    .locator('meta[http-equiv="Content-Security-Policy"]')
    .getAttribute("content");
  expect(policy).toContain("default-src 'self'");
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).not.toContain("unsafe");
  // The picture is removed once the map has taken over, since it would make later changes slower.
  await expect(page.locator("#picture")).toHaveCount(0);
});

test("the policy bites: scripts from strings and inline styles are refused", async ({
  browser,
  baseURL,
}) => {
  // A page of its own, since the refusals that this test provokes would fail the shared fixture.
  const page = await browser.newPage({ baseURL: baseURL ?? "" });
  await open(page);
  const outcome = await page.evaluate(() => {
    const style = document.createElement("style");
    style.textContent = "body { color: rgb(1, 2, 3) }";
    document.head.append(style);
    let refused = false;
    try {
      document.createElement("div").innerHTML = "<b>bold</b>";
    } catch {
      refused = true;
    }
    return { refused, colour: getComputedStyle(document.body).color };
  });
  expect(outcome.refused).toBe(true);
  expect(outcome.colour).not.toBe("rgb(1, 2, 3)");
  await page.close();
});

test("the initial JavaScript stays within its limit", async ({ page, baseURL }) => {
  const scripts: string[] = [];
  page.on("request", (request) => {
    if (request.resourceType() === "script") scripts.push(request.url());
  });
  await page.goto("/", { waitUntil: "domcontentloaded" });
  const initial = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLScriptElement>("script[src]")].map(({ src }) => src),
  );
  const bytes = initial.map(
    (url) => gzipSync(readFileSync(join("dist", url.slice((baseURL ?? "").length)))).length,
  );
  const kilobytes = bytes.reduce((sum, size) => sum + size, 0) / 1000;
  expect(kilobytes).toBeGreaterThan(50);
  expect(kilobytes).toBeLessThanOrEqual(INITIAL_KILOBYTES);
});

test.describe("without JavaScript", () => {
  // The browser warns that the preloads for the script are not used here.
  test.use({ javaScriptEnabled: false, expected: /was preloaded using link preload/ });
  test("the picture shows, and all nodes, links and quotes stand as a list", async ({ page }) => {
    await page.goto("/");
    await expect(page.locator("#picture svg.picture-wide")).toBeVisible();
    await expect(page.locator("dt").filter({ hasText: "State Council" }).first()).toBeVisible();
    await expect(page.locator("main blockquote").nth(300)).toBeAttached();
  });
});

test("the map takes over from the picture without a visible jump", async ({ page }) => {
  await page.addInitScript(keepPicture);
  await open(page);
  const laidOut = () =>
    page.evaluate(() => {
      const labels = [...document.querySelectorAll("#picture .picture-wide .node")];
      const boxes = labels.map((label) => label.querySelector("path")?.getBoundingClientRect());
      return boxes.filter((box) => box && box.width > 0).length;
    });
  await expect.poll(laidOut).toBeGreaterThan(100);
  const box = await page.locator("#app .pane").boundingBox();
  if (!box) throw new Error("No pane.");
  // Below the controls, which lie over the map alone.
  const clip = { ...box, y: box.y + 60, height: box.height - 120 };
  const shot = () => page.screenshot({ clip, animations: "disabled" });
  const drawn = await atRest(page, shot);
  await page.evaluate(() => {
    document.documentElement.dataset.map = "picture";
    for (const canvas of document.querySelectorAll("canvas")) canvas.hidden = true;
  });
  const picture = await atRest(page, shot);
  // Antialiasing differs between canvas and SVG, how much by the size of letters; a shift by a pixel changes more.
  const { here, shifted } = await differing(page, drawn, picture);
  expect(here).toBeLessThan(0.8 * shifted);
});

/** Keeps the picture in the page, hidden, when the application removes it. */
function keepPicture(): void {
  const { remove } = Element.prototype;
  Element.prototype.remove = function () {
    if (this.id !== "picture") remove.call(this);
  };
}

/**
 * The share of pixels that differ clearly between two pictures of the same size, and the least share if the
 * second were shifted by a pixel.
 */
async function differing(page: Page, a: Buffer, b: Buffer) {
  return page.evaluate(
    async ([one, other]) => {
      const CLEARLY = 96;
      const pixels = async (base64: string) => {
        const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
        const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
        const { width, height } = bitmap;
        const context = new OffscreenCanvas(width, height).getContext("2d");
        context?.drawImage(bitmap, 0, 0);
        const { data = new Uint8ClampedArray() } = context?.getImageData(0, 0, width, height) ?? {};
        return { width, data };
      };
      const [first, second] = [await pixels(one), await pixels(other)];
      const shareAt = (right: number, down: number) => {
        const shift = 4 * (down * first.width + right);
        let different = 0;
        for (let i = 0; i < first.data.length; i += 4) {
          const by = [0, 1, 2].map((k) =>
            Math.abs((first.data[i + k] ?? 0) - (second.data[i + shift + k] ?? 0)),
          );
          if (Math.max(...by) > CLEARLY) different += 1;
        }
        return different / (first.data.length / 4);
      };
      const shifted = [shareAt(1, 0), shareAt(-1, 0), shareAt(0, 1), shareAt(0, -1)];
      return { here: shareAt(0, 0), shifted: Math.min(...shifted) };
    },
    [a.toString("base64"), b.toString("base64")] as const,
  );
}

test("each arrangement opens by its address, as a picture of its own", async ({ page }) => {
  const pictures = new Set<string>();
  for (const arrangement of ["Force", "Pillars", "Flow"]) {
    await open(page, `#china-ai-2025?arrange=${arrangement.toLowerCase()}`);
    await expect(page.getByRole("radio", { name: arrangement })).toBeChecked();
    const path = `test-results/pictures/${arrangement.toLowerCase()}.png`;
    const shot = async () =>
      (await page.getByRole("application").screenshot({ path })).toString("base64");
    await expect.poll(async () => pictures.has(await shot())).toBe(false);
    pictures.add(await atRest(page, shot));
  }
});
