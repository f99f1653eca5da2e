/** The three jobs of those who use an atlas: explore, filter, present. */

import { PANEL_TABLE } from "../../src/app/panels/panelTable.ts";
import { VIEW_TABLE } from "../../src/app/views/viewTable.ts";
import { PANELS } from "../../src/scene/sceneParts.ts";
import { type Check, literally, type Subject, same } from "./check.ts";
import type { Page } from "./page.ts";

const STATUS = '[role="status"][aria-label="Atlas status"]';
const INSPECTOR = 'aside[aria-label="Inspector"]';

/** Words by which a view is known to be there. */
const SHOWN = [
  [VIEW_TABLE.text.name, /Self-Reliance/],
  [VIEW_TABLE.matrix.name, /Ends and means/],
  [VIEW_TABLE.table.name, /Betweenness|Statements/],
] as const;

const statusOf = (page: Page) =>
  page.until(
    "the line of counts",
    (selector) => document.querySelector<HTMLElement>(selector)?.innerText,
    STATUS,
  );

export function jobs({ huawei, steps }: Subject): readonly Check[] {
  return [
    {
      title: "explore: a press on a shape of the map opens its words, its quotes marked",
      async run(page) {
        await page.open();
        await page.driver.click(...huawei);
        await page.reads(/Huawei/, `${INSPECTOR} h2`);
        await page.addressHas("select=huawei");
        await page.until(
          "a marked quote",
          (inside) => document.querySelector(`${inside} blockquote mark`)?.textContent,
          INSPECTOR,
        );
      },
    },
    {
      title: "explore: a search finds a misspelt name and selects it",
      async run(page) {
        await page.open();
        await page.press("search", /search/i);
        await page.driver.type("semiconducter");
        await page.press("option", /semiconductor funds/i);
        await page.reads(/semiconductor funds/i, `${INSPECTOR} h2`);
      },
    },
    {
      title: "explore: text, matrix and table show the atlas, and the map comes back",
      async run(page) {
        await page.open();
        for (const [view, words] of SHOWN) {
          await page.press("radio", literally(view));
          await page.reads(words, "main");
        }
        await page.press("radio", literally(VIEW_TABLE.map.name));
        await page.until("the map", () => document.querySelector("main canvas") !== null);
      },
    },
    ...PANELS.map((panel) => ({
      title: `explore: the panel ${PANEL_TABLE[panel].name} opens and has its answer`,
      async run(page: Page) {
        await page.open(`panel=${panel}`);
        await page.see("heading", literally(PANEL_TABLE[panel].name));
        await page.until("the end of its work", () => {
          const words = document.body.innerText;
          return !/measuring…|Measuring [\d,]+ nodes/.test(words);
        });
        same("“could not be shown”", await says(page, "could not be shown"), false);
      },
    })),
    {
      title: "filter: a pillar, then another beside it, and all is undone",
      async run(page) {
        await page.open();
        const whole = await statusOf(page);
        const changed = (from: string) =>
          page.until(
            "other counts",
            (selector, before) => {
              const now = document.querySelector<HTMLElement>(selector)?.innerText;
              return now !== before ? now : undefined;
            },
            STATUS,
            from,
          );
        await page.press("checkbox", /^Data sovereignty/);
        await page.addressHas("pillar=sovereignty");
        const one = await changed(whole);
        await page.press("checkbox", /^Talent and research/);
        await page.addressHas("pillar=sovereignty,talent");
        await changed(one);
        await page.press("button", /^Clear filters/);
        await page.until(
          "the counts of the whole",
          (selector, before) => document.querySelector<HTMLElement>(selector)?.innerText === before,
          STATUS,
          whole,
        );
      },
    },
    {
      title: "present: a briefing is played from the first step to the third, and left",
      async run(page) {
        await page.open();
        await page.press("button", /^Present$/);
        const isAt = (step: number) =>
          page.see("heading", literally(steps[step - 1] ?? "no such step"));
        await isAt(1);
        await page.driver.press("ArrowRight");
        await isAt(2);
        await page.press("button", /^Next step/);
        await isAt(3);
        await page.press("button", /^Leave the briefing/);
        await page.see("button", /^Present$/);
      },
    },
  ];
}

const says = (page: Page, words: string) =>
  page.evaluate((wanted) => document.body.innerText.includes(wanted), words);
