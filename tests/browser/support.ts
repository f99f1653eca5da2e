/**
 * What all browser tests share: a page that may report no errors, and the positions of things in
 * it.
 */
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { test as base, expect, type Page } from "@playwright/test";
import type axe from "axe-core";
import { overlap } from "../../src/geometry/boxes.ts";
import type { Point } from "../../src/geometry/points.ts";
import type { BuiltAtlas } from "../../src/layout/boxes/layout.ts";
import { labelBox } from "../../src/layout/boxes/size.ts";
import { type PackedWhole, unpackAtlas } from "../../src/packed/index.ts";
import { bodiesOf, linkFigure } from "../../src/picture/figures/figures.ts";
import { fitCamera } from "../../src/picture/shapes/camera.ts";
import { sizeOf } from "../../src/picture/shapes/nodeSizes.ts";
import { pointOn } from "../../src/picture/shapes/route.ts";
import { DEFAULT_ARRANGEMENT } from "../../src/scene/sceneVocabulary.ts";
import { PLAIN } from "../../src/view/encoding.ts";

export interface Watched {
  /** Console messages, uncaught errors and policy violations since the page was opened. */
  readonly complaints: readonly string[];
  /** Requested addresses outside the application. */
  readonly foreign: readonly string[];
}

/** What Chromium says of a machine that takes seconds to draw, not of the page. */
const SLOW = /was preloaded using link preload but not used within a few seconds/;

/** Records unexpected complaints of a page from now on, and its requests to other sites. */
export async function watch(page: Page, baseURL = "", expected?: RegExp): Promise<Watched> {
  const complaints: string[] = [];
  const foreign: string[] = [];
  page.on("console", (message) => {
    if (expected?.test(message.text()) || SLOW.test(message.text())) return;
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
  return { complaints, foreign };
}

/** A test whose page must write nothing to the console and request nothing from other sites. */
export const test = base.extend<{ watched: Watched; expected: RegExp | undefined }>({
  /** Messages that the browser is bound to log in this test. */
  expected: [undefined, { option: true }],
  watched: [
    async ({ page, baseURL, expected }, use) => {
      const { complaints, foreign } = await watch(page, baseURL, expected);
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

/** Waits until the page has painted twice: what was to follow by the next frame has followed. */
export async function twoFrames(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen))),
  );
}

/** Reads what moves or comes bit by bit, once it has come to rest: the same before and after two frames. */
export async function atRest<T>(page: Page, read: () => Promise<T>): Promise<T> {
  let last = await read();
  await expect
    .poll(async () => {
      await twoFrames(page);
      const before = last;
      last = await read();
      return isDeepStrictEqual(last, before);
    })
    .toBe(true);
  return last;
}

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

const ASSETS = join(import.meta.dirname, "../../dist/assets");
let built: BuiltAtlas | undefined;

/** The atlas as the page gets it. */
export function builtAtlas(): BuiltAtlas {
  if (built) return built;
  const name = readdirSync(ASSETS).find((file) => /^china-ai-2025-[^.]+\.json$/.test(file));
  if (!name) throw new Error("There is no atlas in dist/assets.");
  const packed: PackedWhole = JSON.parse(readFileSync(join(ASSETS, name), "utf8"));
  const read = unpackAtlas(packed);
  built = read;
  return read;
}

/** A press so near to a name is one on it, in model units. */
const NEAR = 5;
/** How far along a link it may be pressed: the middle has its label. */
const ALONG_LINK = [0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.95];

/** A node's centre, or a point on a link away from its label and under no name, in model units. */
function placeOf({ atlas, layouts }: BuiltAtlas, id: string): Point | undefined {
  const { nodes } = layouts.wide[DEFAULT_ARRANGEMENT];
  const edge = atlas.edges.find((one) => one.id === id);
  if (!edge) return nodes[id];
  const bodies = bodiesOf(atlas, (node) => nodes[node], PLAIN);
  const view = {
    atlas,
    layout: layouts.wide[DEFAULT_ARRANGEMENT],
    scene: { moved: {} },
    encoding: PLAIN,
  };
  const course = linkFigure(view, edge, bodies)?.route;
  if (!course) return undefined;
  const names = atlas.nodes.flatMap((node) => {
    const at = nodes[node.id];
    if (!at?.label) return [];
    const { radius } = sizeOf(atlas, node, PLAIN);
    return [labelBox(at, at.label, radius, layouts.wide[DEFAULT_ARRANGEMENT].fontSize)];
  });
  return ALONG_LINK.map((share) => pointOn(course, share)).find(({ x, y }) => {
    const around = { left: x - NEAR, top: y - NEAR, right: x + NEAR, bottom: y + NEAR };
    return !names.some((box) => overlap(box, around));
  });
}

/**
 * The position on screen of a node's centre, or of a point on a link, while the map shows the whole
 * of the first arrangement in a wide window; computed from the map's own positions and camera.
 */
export async function pointOf(page: Page, id: string): Promise<[x: number, y: number]> {
  const pane = await atRest(page, () => page.locator("#app .pane").boundingBox());
  const place = placeOf(builtAtlas(), id);
  if (!pane || !place) throw new Error(`${id} is not on the map.`);
  const { zoom, pan } = fitCamera(builtAtlas().layouts.wide[DEFAULT_ARRANGEMENT].bounds, pane);
  return [pane.x + place.x * zoom + pan.x, pane.y + place.y * zoom + pan.y];
}

/**
 * Advances the page's clock, e.g. past the time after which a change is a separate step in the
 * history. The clock must be faked by `page.clock.install()` before the page opens.
 */
export async function pass(page: Page, milliseconds: number): Promise<void> {
  await page.clock.fastForward(milliseconds);
}

const AXE = createRequire(import.meta.url).resolve("axe-core");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** The rules that depend on colours, for pages whose other rules are known to pass. */
const OF_COLOURS = ["color-contrast", "link-in-text-block"];

/** What axe finds in the page as it is, by all rules or by those on colours. */
async function violations(page: Page, by: "all" | "colours"): Promise<readonly string[]> {
  // Loaded once per page, and reporting violations only, which halves the time.
  if (!(await page.evaluate(() => "axe" in window))) {
    await page.evaluate(readFileSync(AXE, "utf8"));
  }
  return page.evaluate(
    async ([type, values]) => {
      const { violations } = await window.axe.run(document, {
        resultTypes: ["violations"],
        runOnly: { type, values },
      });
      // A link further down in a dialog that scrolls counts as a skip link for axe, which has no target.
      const isInDialog = (selector: string) => document.querySelector(selector)?.closest("dialog");
      return violations.flatMap(({ id, nodes }) => {
        const targets = nodes.map(({ target }) => target.join(" "));
        const found = id === "skip-link" ? targets.filter((one) => !isInDialog(one)) : targets;
        return found.length === 0 ? [] : [`${id}: ${found.join(" | ")}`];
      });
    },
    by === "all" ? (["tag", TAGS] as const) : (["rule", OF_COLOURS] as const),
  );
}

/** Asserts that axe finds nothing, by all rules or by those on colours, once the page has settled. */
export async function expectAccessible(page: Page, by: "all" | "colours" = "all"): Promise<void> {
  await expect.poll(() => violations(page, by)).toEqual([]);
}

/** Asserts that nothing is wider than the window. */
export async function expectNoScrollSideways(page: Page): Promise<void> {
  const overflow = () =>
    page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
  await expect.poll(overflow).toBeLessThanOrEqual(0);
}

/** What the status bar says, once all quotes are said to be verified. */
export async function statusOf(page: Page): Promise<string> {
  await expect(status(page)).toContainText("verified");
  return status(page).innerText();
}

export const status = (page: Page) => page.getByRole("status", { name: "Atlas status" });
export const inspector = (page: Page) => page.getByRole("complementary", { name: "Inspector" });
export const filters = (page: Page) => page.getByRole("complementary", { name: "Filters" });
