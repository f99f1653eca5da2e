/** Drops files on the page. */
import type { Page } from "@playwright/test";

/** Drops a file on the middle of the page, as a person would. */
export async function drop(page: Page, name: string, content: Buffer): Promise<void> {
  const data = await page.evaluateHandle(
    ([name, base64]) => {
      const transfer = new DataTransfer();
      const bytes = Uint8Array.from(atob(base64 ?? ""), (character) => character.charCodeAt(0));
      transfer.items.add(new File([bytes], name ?? ""));
      return transfer;
    },
    [name, content.toString("base64")],
  );
  await page.locator("body").dispatchEvent("dragover", { dataTransfer: data });
  await page.locator("body").dispatchEvent("drop", { dataTransfer: data });
}
