/** Every dialog has a height and is seen, in a wide window and in a phone's. */
import { EXPORT_NAMES } from "../../src/app/export/dialog/words.ts";
import { type Check, literally } from "./check.ts";
import type { Page } from "./page.ts";

const PHONE = [390, 844] as const;

/** Lists to choose from, which open under their buttons. */
const MENUS = ["Analyse", "Briefing", "Export", "Share"];

export function openExport(name: string): (page: Page) => Promise<void> {
  return async (page) => {
    await page.press("button", /^Export$/);
    // On a phone the list is in "More", and stays there.
    await page.press("button", new RegExp(`^${name}`));
  };
}

const more = async (page: Page) => {
  await page.press("button", /^More$/);
  await page.see("heading", /^More$/);
  // The briefing's commands come last, and the rows below them move.
  await page.see("button", /^Edit briefing/);
};

type Way = (page: Page) => Promise<void>;

const WIDE_DIALOGS: Readonly<Record<string, Way>> = {
  ...Object.fromEntries(Object.values(EXPORT_NAMES).map((name) => [name, openExport(name)])),
  "Keys and help": (page) => page.press("button", /^Keys and help$/),
  Codebook: (page) => page.press("button", /^Codebook$/),
  "Read documents": (page) => page.press("button", /^Read documents$/),
  Atlases: async (page) => {
    await page.press("button", /choose an atlas$/);
    await page.press("button", /^Atlases$/);
  },
};

const PHONE_DIALOGS: Readonly<Record<string, Way>> = {
  More: more,
  Filters: (page) => page.press("button", /^Filters/),
  ...Object.fromEntries(
    Object.entries(WIDE_DIALOGS).map(([name, way]) => [
      name,
      async (page: Page) => {
        await more(page);
        await way(page);
      },
    ]),
  ),
  Atlases: async (page) => {
    await more(page);
    await page.press("button", /^Atlases$/);
  },
};

interface Looks {
  readonly title: string | undefined;
  readonly faults: readonly string[];
}

/** Runs in the page: what is wrong with the uppermost dialog, if anything. */
function looks(least: number): Looks | undefined {
  const dialog = [...document.querySelectorAll("dialog[open]")].at(-1);
  const heading = dialog?.querySelector("h2");
  const content = dialog?.querySelector("header")?.nextElementSibling;
  if (!dialog || !heading || !content) return undefined;
  const faults: string[] = [];
  const boxes = { dialog, heading, content };
  for (const [name, element] of Object.entries(boxes)) {
    const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
    const size = `${name} ${Math.round(width)} × ${Math.round(height)}`;
    if (name !== "heading" && height < least) faults.push(`${size}: too low`);
    if (left < -1 || top < -1 || right > innerWidth + 1 || bottom > innerHeight + 1)
      faults.push(`${size}: outside the window`);
    const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    if (!hit || !dialog.contains(hit)) faults.push(`${size}: not seen`);
  }
  return { title: heading.textContent ?? undefined, faults };
}

/** Pixels: a line of text and its room. Today's lowest dialog has some 200. */
const LEAST = 60;

function dialogCheck(name: string, where: string, way: Way): Check {
  return {
    title: `dialog, ${where}: ${name} has a height, is seen and closes`,
    async run(page) {
      await page.open("select=huawei");
      await way(page);
      await page.see("heading", literally(name));
      const { faults } = await page.until("a dialog", looks, LEAST);
      if (faults.length > 0) throw new Error(faults.join("; "));
      await page.driver.press("Escape");
      await page.until(
        "its end",
        (title) =>
          ![...document.querySelectorAll("dialog[open] h2")].some(
            (heading) => heading.textContent === title,
          ),
        name,
      );
    },
  };
}

function menuCheck(name: string): Check {
  return {
    title: `menu: ${name} opens, and its list is seen`,
    async run(page) {
      await page.open();
      await page.press("button", new RegExp(`^${name}$`));
      await page.until(
        "its list",
        (least) => {
          const list = document.querySelector("[role=dialog]");
          const { left, top, width, height } = list?.getBoundingClientRect() ?? new DOMRect();
          const hit = document.elementFromPoint(left + width / 2, top + height / 2);
          return height >= least && hit && list?.contains(hit);
        },
        LEAST,
      );
    },
  };
}

export const DIALOGS: readonly Check[] = [
  ...Object.entries(WIDE_DIALOGS).map(([name, way]) => dialogCheck(name, "wide", way)),
  ...Object.entries(PHONE_DIALOGS).map(([name, way]) => ({
    ...dialogCheck(name, "phone", way),
    size: PHONE,
  })),
  ...MENUS.map(menuCheck),
];
