/**
 * `npm run check:browsers`: the built application, and the one file from the disk, in Firefox and
 * in WebKit, which `npm test` doesn't open.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { preview } from "vite";
import { buildAtlas } from "../../src/build.ts";
import { interMeasure } from "../../src/cli/atlases/interMeasure.ts";
import { fileLayoutCache } from "../../src/cli/atlases/layoutCache.ts";
import { readFolder } from "../../src/cli/disk/readFolder.ts";
import { main } from "../../src/cli/main.ts";
import { nodeIo } from "../../src/cli/terminal/io.ts";
import { fitCamera } from "../../src/picture/shapes/camera.ts";
import { DEFAULT_ARRANGEMENT } from "../../src/scene/sceneVocabulary.ts";
import { PANE, WINDOW } from "../bench/conditions.ts";
import type { Check, Subject } from "./check.ts";
import { DIALOGS } from "./dialogs.ts";
import type { Driver } from "./driver.ts";
import { exportChecks } from "./exports.ts";
import { launchFirefox } from "./firefox.ts";
import { jobs } from "./jobs.ts";
import { Page } from "./page.ts";
import { findPrograms, type Programs } from "./programs.ts";
import { launchWebKit } from "./webkit.ts";

/** What failed is seen there as it stood. */
const PICTURES = resolve("test-results/browsers");
const FOLDER = resolve("data/china-ai-2025");

const BROWSERS: Readonly<
  Record<string, (programs: Programs, downloads: string) => Promise<Driver>>
> = { firefox: launchFirefox, webkit: launchWebKit };

const WHERE = { served: "served", file: "one file from the disk" } as const;

/** What is known of the atlas beforehand, as the page will show it. */
function subjectOf(downloads: string): Subject {
  const { built } = buildAtlas(readFolder(FOLDER), {
    measure: interMeasure(),
    cache: fileLayoutCache(),
  });
  const layout = built?.layouts.wide[DEFAULT_ARRANGEMENT];
  const place = layout?.nodes.huawei;
  if (!built || !layout || !place) throw new Error(`${FOLDER} has no node "huawei" that compiles.`);
  const { zoom, pan } = fitCamera(layout.bounds, PANE);
  return {
    huawei: [PANE.left + place.x * zoom + pan.x, PANE.top + place.y * zoom + pan.y],
    steps: built.atlas.briefings[0]?.steps.map(({ title }) => title) ?? [],
    downloads,
  };
}

/** The one file, under a name that an address has to escape. */
async function oneFile(folder: string): Promise<string> {
  const inside = join(folder, "a folder #1 100% é");
  mkdirSync(inside);
  const file = join(inside, "atlas.html");
  const code = await main(["bundle", FOLDER, "-o", file], { ...nodeIo(), out: () => undefined });
  if (code !== 0) throw new Error(`bundle ended with ${code}.`);
  return pathToFileURL(file).href;
}

/** Whether a check holds; says so, and why not. */
async function holds(check: Check, page: Page, where: string): Promise<boolean> {
  const { title, size = [WINDOW.width, WINDOW.height] } = check;
  try {
    await page.driver.resize(...size);
    await check.run(page);
    const complaints = await page.complaints();
    if (complaints.length > 0) throw new Error(complaints.join("; "));
    console.log(`  ok      ${title}`);
    return true;
  } catch (error) {
    console.log(`  FAILED  ${title}: ${error instanceof Error ? error.message : error}`);
    const picture = `${where}, ${title}.png`.replaceAll("/", "-");
    writeFileSync(join(PICTURES, picture), await page.driver.screenshot());
    return false;
  }
}

/**
 * @param asked names of browsers, and words that titles of checks begin with; without any, all
 * @returns whether all held
 */
export async function checkBrowsers(asked: readonly string[]): Promise<boolean> {
  const programs = findPrograms();
  const work = mkdtempSync(join(tmpdir(), "policy-atlas-browsers-"));
  const downloads = join(work, "downloads");
  mkdirSync(downloads);
  rmSync(PICTURES, { recursive: true, force: true });
  mkdirSync(PICTURES, { recursive: true });
  const server = await preview({ logLevel: "silent", preview: { port: 0 } });
  const addresses = { served: server.resolvedUrls?.local[0] ?? "", file: await oneFile(work) };
  const subject = subjectOf(downloads);
  const all = [...jobs(subject), ...DIALOGS, ...exportChecks(subject)];
  const browsers = Object.keys(BROWSERS).filter((name) => asked.includes(name));
  const beginnings = asked.filter((word) => !(word in BROWSERS));
  const checks = all.filter(
    ({ title }) => beginnings.length === 0 || beginnings.some((word) => title.startsWith(word)),
  );
  let failed = 0;
  let held = 0;
  for (const [name, launch] of Object.entries(BROWSERS)) {
    if (browsers.length > 0 && !browsers.includes(name)) continue;
    for (const [where, address] of Object.entries(addresses)) {
      const driver = await launch(programs, downloads);
      console.log(`\n${driver.name}, ${WHERE[where as keyof typeof addresses]}`);
      for (const check of checks) {
        if (await holds(check, new Page(driver, address), `${name}, ${where}`)) held += 1;
        else failed += 1;
      }
      await driver.close();
    }
  }
  await server.close();
  rmSync(work, { recursive: true, force: true });
  console.log(`\n${held} passed, ${failed} failed`);
  return failed === 0;
}
