/** Everything that can be taken away arrives: as a file, in the clipboard, or at the printer. */
import { readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { FORMAT_NAMES } from "../../src/app/export/citation/words.ts";
import { ROW_NAMES } from "../../src/app/views/table/words.ts";
import { type Check, literally, type Subject } from "./check.ts";
import { openExport } from "./dialogs.ts";
import type { Page } from "./page.ts";
import { textMargins } from "./printedPages.ts";

/** How long a file may take to arrive. */
const ARRIVAL_MS = 60_000;
/** What a browser calls a file that has not arrived yet. */
const UNFINISHED = /\.(part|wkdownload|tmp|crdownload)$/;

/** A file to come: how it begins, as Latin-1, and how many bytes it has at least. */
interface Wanted {
  readonly name: RegExp;
  readonly begins: RegExp;
  readonly bytes: number;
}

async function arrives(downloads: string, { name, begins, bytes }: Wanted): Promise<void> {
  const end = Date.now() + ARRIVAL_MS;
  let before = -1;
  for (;;) {
    const file = readdirSync(downloads).find((one) => name.test(one) && !UNFINISHED.test(one));
    const size = file ? statSync(join(downloads, file)).size : -1;
    // It has arrived when it grows no more.
    if (file && size > 0 && size === before) {
      const start = readFileSync(join(downloads, file)).subarray(0, 200).toString("latin1");
      if (size < bytes) throw new Error(`${file} has ${size} bytes only.`);
      if (!begins.test(start)) throw new Error(`${file} begins with ${JSON.stringify(start)}.`);
      rmSync(join(downloads, file));
      return;
    }
    before = size;
    if (Date.now() > end) {
      throw new Error(`No ${name} arrived: ${readdirSync(downloads).join(", ") || "nothing"}.`);
    }
    await wait(500);
  }
}

const PICTURES: Readonly<Record<string, Wanted>> = {
  SVG: { name: /\.svg$/, begins: /<svg/, bytes: 50_000 },
  PNG: { name: /\.png$/, begins: /^\x89PNG/, bytes: 20_000 },
};

/** Least distance of text from the edges of a page, in points: our margins, less what letters reach out. */
const MARGINS = { left: 40, top: 36 };

/** Whether every page that the browser prints now, if it can be asked, keeps our margins. */
async function keepsMargins({ driver }: Page, pages: number): Promise<void> {
  const margins = driver.pdf && (await textMargins(await driver.pdf()));
  if (!margins) return;
  if (margins.length < pages) throw new Error(`It prints ${margins.length} pages.`);
  for (const [at, { left, top }] of margins.entries())
    if (left < MARGINS.left || top < MARGINS.top)
      throw new Error(`Text of page ${at + 1} begins at ${left}, ${top} pt.`);
}

/** What the browser's own print is asked for, in its place. */
const printed = (page: Page) =>
  page.evaluate(() => {
    window.print = () => document.documentElement.setAttribute("data-printed", "");
  });
const seesPrint = (page: Page) =>
  page.until("a print", () => document.documentElement.hasAttribute("data-printed"));

async function copies(page: Page, button: RegExp, wanted: RegExp): Promise<void> {
  await page.press("button", button);
  await page.see("button", /^Copied$/);
  await page.driver.press("Escape");
  const text = await page.pasted();
  if (!wanted.test(text)) throw new Error(`The clipboard has ${JSON.stringify(text)}.`);
}

export function exportChecks({ downloads }: Subject): readonly Check[] {
  const saves = async (page: Page, button: RegExp, wanted: Wanted) => {
    await page.press("button", button);
    await arrives(downloads, wanted);
  };
  return [
    {
      title: "export: slides of a briefing are saved",
      async run(page) {
        await page.open();
        await openExport("PowerPoint")(page);
        await saves(page, /^Download slides$/, { name: /\.pptx$/, begins: /^PK/, bytes: 50_000 });
        await page.reads(/Saved as/, "dialog");
      },
    },
    {
      title: "export: a handout of a briefing goes to the browser's print",
      async run(page) {
        await page.open();
        await printed(page);
        await openExport("Print")(page);
        await page.press("button", /^Print$/);
        await seesPrint(page);
        await keepsMargins(page, 11);
      },
    },
    {
      title: "export: the browser's own print of the text keeps our margins",
      async run(page) {
        await page.open("view=text");
        await page.until("rules for pages", () => {
          window.dispatchEvent(new Event("beforeprint"));
          return document.adoptedStyleSheets.some(
            ({ cssRules }) => cssRules[0] instanceof CSSPageRule,
          );
        });
        await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
        await keepsMargins(page, 2);
      },
    },
    {
      title: "export: the browser's own print gives the map that is shown",
      async run(page) {
        await page.open();
        // What draws it comes when the page is idle; the event is all that a page sees of printing.
        await page.until("the map to print", () => {
          window.dispatchEvent(new Event("beforeprint"));
          return document.querySelector("[data-print-region] svg") !== null;
        });
        await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
        await page.until("the page again", () => {
          return document.querySelector("[data-print-region]") === null;
        });
      },
    },
    ...Object.entries(PICTURES).map(([name, wanted]) => ({
      title: `export: the map as ${name} is saved`,
      async run(page: Page) {
        await page.open();
        await openExport(name)(page);
        await page.until("its preview", () => {
          const preview = document.querySelector<HTMLImageElement>("dialog img");
          return preview?.complete && preview.naturalWidth > 0;
        });
        await saves(page, /^Download$/, wanted);
      },
    })),
    {
      title: "export: tables for other programs are saved",
      async run(page) {
        await page.open();
        await openExport("Data")(page);
        await saves(page, /^Save .*\.csv\.zip$/, { name: /\.zip$/, begins: /^PK/, bytes: 10_000 });
        await page.reads(/Saved as/, "dialog");
      },
    },
    {
      title: "export: the one HTML file is saved",
      async run(page) {
        await page.open();
        await openExport("One HTML file")(page);
        const wanted = { name: /\.html$/, begins: /^<!doctype html>/i, bytes: 1_000_000 };
        await saves(page, /^Save the file$/, wanted);
        await page.reads(/is saved/, "dialog");
      },
    },
    {
      title: "export: the HTML of an embedded view is copied",
      async run(page) {
        await page.open("select=huawei");
        await openExport("Embed")(page);
        await copies(page, /^Copy HTML$/, /^<iframe/);
      },
    },
    {
      title: "export: a footnote is copied",
      async run(page) {
        await page.open("select=huawei");
        await openExport("Citation")(page);
        await copies(page, /^Copy Footnote$/, /Huawei/);
      },
    },
    {
      title: `export: a citation is saved as ${Object.values(FORMAT_NAMES).join(", ")}`,
      async run(page) {
        await page.open("select=huawei");
        await openExport("Citation")(page);
        for (const format of Object.values(FORMAT_NAMES)) {
          await page.press("radio", literally(format));
          await page.until(
            "the format",
            (name) => document.querySelector("dialog label[for]")?.textContent === name,
            format,
          );
          const wanted = { name: /^china-ai-2025\./, begins: /./, bytes: 50 };
          await saves(page, /^Save china-ai-2025\./, wanted);
        }
      },
    },
    ...Object.values(ROW_NAMES).map((rows) => ({
      title: `export: the table of ${rows.toLowerCase()} is saved as CSV`,
      async run(page: Page) {
        await page.open("view=table");
        await page.press("radio", literally(rows));
        await page.press("button", /^CSV$/);
        await saves(page, /^Download$/, { name: /\.csv$/, begins: /,/, bytes: 1000 });
      },
    })),
    {
      title: "export: a quote's citation is copied from the inspector",
      async run(page) {
        await page.open("select=miit-prioritizes-robotics");
        await copies(page, /^Copy citation/, /manufacturing robotics/);
      },
    },
    {
      title: "export: the link of the view is copied",
      async run(page) {
        await page.open("select=huawei");
        await page.press("button", /^Share$/);
        await page.reads(/copied/, "[role=dialog]");
        await page.driver.press("Escape");
        const text = await page.pasted();
        if (!text.includes("select=huawei")) throw new Error(`The clipboard has ${text}.`);
      },
    },
    {
      title: "export: a node's dossier goes to the browser's print",
      async run(page) {
        await page.open("select=huawei");
        await printed(page);
        await page.press("button", /^Print dossier$/);
        await seesPrint(page);
        await keepsMargins(page, 1);
      },
    },
    {
      title: "export: a briefing that was written is saved as atlas.json",
      async run(page) {
        await page.open();
        await page.press("button", /^Briefing$/);
        await page.press("button", /^Edit briefing/);
        await page.press("button", /^Add this view as a step$/);
        const wanted = { name: /^atlas.*\.json$/, begins: /^\{/, bytes: 10_000 };
        await saves(page, /^Save atlas\.json$/, wanted);
      },
    },
  ];
}
