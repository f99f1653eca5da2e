/** Selects words of the Text view as a person does: by dragging over them. */
import type { Page } from "@playwright/test";
import { atRest } from "./support.ts";

/** Drags over words with the mouse. The text settles first, as what comes into sight gets its height. */
export async function drag(page: Page, words: string): Promise<void> {
  const ends = () =>
    page.evaluate((words) => {
      for (const part of document.querySelectorAll("[data-part]")) {
        const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
        const range = document.createRange();
        let text = "";
        const nodes: [number, Node][] = [];
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          nodes.push([text.length, node]);
          text += node.textContent;
        }
        const at = text.indexOf(words);
        if (at < 0) continue;
        const from = nodes.findLast(([start]) => start <= at);
        const to = nodes.findLast(([start]) => start < at + words.length);
        if (!from || !to) continue;
        range.setStart(from[1], at - from[0]);
        range.setEnd(to[1], at + words.length - to[0]);
        part.scrollIntoView({ block: "center" });
        const lines = [...range.getClientRects()].filter(({ width }) => width > 0);
        const [first, last] = [lines[0], lines.at(-1)];
        if (!first || !last) continue;
        return [
          { x: Math.round(first.left + 1), y: Math.round(first.top + first.height / 2) },
          { x: Math.round(last.right - 1), y: Math.round(last.top + last.height / 2) },
        ] as const;
      }
      return undefined;
    }, words);
  const [from, to] = (await atRest(page, ends)) ?? [];
  if (!from || !to) throw new Error(`“${words}” is not in the text`);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
}
