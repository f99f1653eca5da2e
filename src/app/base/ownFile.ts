/**
 * Keeps the text of the one HTML file as it was opened, so that it can be saved again: a page
 * without a server can't fetch itself.
 */
import { inlinedAtlas, inlinedFiles } from "../../open/loadAtlas.ts";
import { emptyViewer } from "../../viewerFile.ts";

let page: string | undefined;
let canWrite = true;

/**
 * Must be called before anything else. Does nothing in a page that is served with its files beside
 * it.
 */
export function keepOwnFile(): void {
  if (!inlinedAtlas()) return;
  page = `<!doctype html>\n${document.documentElement.outerHTML}\n`;
  canWrite = inlinedFiles() !== undefined;
}

/** Whether this page is the one HTML file, which has nothing beside it. */
export function isOneFile(): boolean {
  return page !== undefined;
}

/** Whether this page is the one HTML file for reading, which has no sources and nothing that writes. */
export function isReadingFile(): boolean {
  return !canWrite;
}

/** The viewer of this file without an atlas; `undefined` in a page that is served. */
export function ownViewer(): string | undefined {
  return page && emptyViewer(page);
}
