/** What all browser tests share: a page that tolerates no complaint, and axe. */
import AxeBuilder from "@axe-core/playwright";
import { test as base, expect, type Page } from "@playwright/test";

interface Watched {
  /** Console messages, uncaught errors and policy violations since the page was opened. */
  readonly complaints: readonly string[];
  /** Addresses asked for that are not the application's own. */
  readonly foreign: readonly string[];
}

/** A test whose page must stay silent: nothing in the console, nothing fetched from elsewhere. */
export const test = base.extend<{ watched: Watched; expected: RegExp | undefined }>({
  /** What the browser is bound to say in the circumstances of a test. */
  expected: [undefined, { option: true }],
  watched: [
    async ({ page, baseURL, expected }, use) => {
      const complaints: string[] = [];
      const foreign: string[] = [];
      page.on("console", (message) => {
        if (expected?.test(message.text())) return;
        complaints.push(`${message.type()}: ${message.text()} (${message.location().url})`);
      });
      page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
      page.on("request", (request) => {
        const url = request.url();
        if (!url.startsWith(`${baseURL}/`) && !/^(data|blob):/.test(url)) foreign.push(url);
      });
      await page.addInitScript(() => {
        document.addEventListener("securitypolicyviolation", (event) => {
          console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`);
        });
      });
      await keepPicture(page);
      await use({ complaints, foreign });
      expect(complaints).toEqual([]);
      expect(foreign).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Opens the application at a Scene and waits until the map can be used. */
export async function open(page: Page, hash = ""): Promise<void> {
  await page.goto(`/${hash}`);
  await mapReady(page);
}

/** Waits until Cytoscape has taken over from the picture in the page. */
export async function mapReady(page: Page): Promise<void> {
  await expect(page.locator("html")).toHaveAttribute("data-map", "ready");
}

declare global {
  interface Window {
    /** The picture that the build put into the page, once the application has taken it out. */
    picture?: Element;
  }
}

async function keepPicture(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const removals = new MutationObserver((records) => {
      for (const node of records.flatMap(({ removedNodes }) => [...removedNodes])) {
        if (node instanceof Element && node.id === "picture") window.picture = node;
      }
    });
    document.addEventListener("DOMContentLoaded", () => {
      removals.observe(document.body, { childList: true });
    });
  });
}

/** Puts the picture that the build put into the page back under the map, in the same place. */
export async function putPictureBack(page: Page): Promise<void> {
  await page.waitForFunction(() => window.picture !== undefined);
  await page.evaluate(() => {
    if (window.picture) document.body.append(window.picture);
  });
}

/**
 * Where a node's centre, or a point of a link, stands on the screen while the map is fitted: as in
 * the picture that the build put into the page.
 */
export async function pointOf(page: Page, id: string): Promise<[x: number, y: number]> {
  await putPictureBack(page);
  const point = await page.evaluate((claim) => {
    const wide = !window.matchMedia("(max-aspect-ratio: 1/1)").matches;
    const drawn = document.querySelector(
      `#picture .picture-${wide ? "wide" : "tall"} [data-id="${claim}"] > path`,
    );
    if (!(drawn instanceof SVGPathElement)) return undefined;
    const matrix = drawn.getScreenCTM();
    if (!matrix) return undefined;
    const box = drawn.getBBox();
    const at = drawn.parentElement?.classList.contains("link")
      ? drawn.getPointAtLength(drawn.getTotalLength() * 0.4)
      : new DOMPoint(box.x + box.width / 2, box.y + box.height / 2);
    const { x, y } = new DOMPoint(at.x, at.y).matrixTransform(matrix);
    return { x, y };
  }, id);
  await page.evaluate(() => window.picture?.remove());
  if (!point) throw new Error(`${id} is not in the picture.`);
  return [point.x, point.y];
}

/** Asserts that axe finds nothing in the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  // Only what is wrong is told, and no page is opened to tell it: five times as fast.
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ["violations"] })
    .setLegacyMode()
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  const told = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(" | ")}`,
  );
  expect(told).toEqual([]);
}

export const status = (page: Page) => page.getByRole("status", { name: "Atlas status" });
export const inspector = (page: Page) => page.getByRole("complementary", { name: "Inspector" });
export const filters = (page: Page) => page.getByRole("complementary", { name: "Filters" });
