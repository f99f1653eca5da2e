/**
 * The browser follows text fragments, as the application writes them, on a page served by the test.
 */
import type { Document } from "../../src/atlas/atlas.ts";
import { paragraphsOf } from "../../src/atlas/structure/paragraphs.ts";
import { sectionsOf } from "../../src/atlas/structure/sections.ts";
import { originalAt } from "../../src/query/cite/originalAt.ts";
import { expect, test } from "./support.ts";

const FILLER = Array.from({ length: 60 }, (_, index) => `Street ${index} is lit at night.`);
const PARAGRAPHS = [
  "The council pays for lamps, and the town pays.",
  ...FILLER,
  "A well-lit, safe & quiet town: the council pays for lamps here too.",
  ...FILLER.map((one) => one.replace("lit", "dark")),
  "市议会付款。居民骑车，市议会也骑车。",
  ...FILLER.map((one) => one.replace("lit", "quiet")),
];
const text = PARAGRAPHS.join("\n\n");

/** Each with the paragraph that the browser must show, and words of it to point at. */
const CASES = [
  { words: "well-lit, safe & quiet", language: "en" },
  { words: "the council pays for lamps", after: "quiet town", language: "en" },
  { words: "居民骑车", language: "zh" },
  {
    words: text.slice(text.indexOf("A well-lit"), text.indexOf("Street 3 is dark")),
    language: "en",
  },
];

for (const { words, after = "", language } of CASES) {
  test(`the browser goes to “${words.slice(0, 40)}”`, async ({ page, baseURL, browserName }) => {
    const url = `${baseURL}/original.html`;
    await page.route(url, (route) =>
      route.fulfill({
        contentType: "text/html; charset=utf-8",
        body: `<!doctype html><title>Law</title>${PARAGRAPHS.map((one) => `<p>${one.replace("&", "&amp;")}</p>`).join("")}`,
      }),
    );
    const start = text.indexOf(words, text.indexOf(after));
    const address = originalAt(documentOf(url), { start, end: start + words.length }, language);
    expect(browserName).toBe("chromium");
    await page.goto(address ?? "");
    const at = text.slice(0, start).split("\n\n").length - 1;
    await expect(page.locator("p").nth(at)).toBeInViewport();
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  });
}

function documentOf(url: string): Document {
  const sections = sectionsOf(text, "markdown", "Law");
  const paragraphs = paragraphsOf(text, "markdown", sections);
  const rest = { cuts: [], sentences: [], coverage: [] };
  return { id: "law", title: "Law", role: "primary", url, text, sections, paragraphs, ...rest };
}
