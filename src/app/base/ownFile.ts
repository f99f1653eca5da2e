/**
 * The one HTML file as it was opened. Where no network and no server is, the page can't ask for
 * itself: so it is kept before anything is drawn into it.
 */
import { inlinedAtlas } from "../../open/loadAtlas.ts";
import { emptyViewer } from "../../viewerFile.ts";

let page: string | undefined;

/** To be called first of all. Does nothing in a page that is served with its files beside it. */
export function keepOwnFile(): void {
  if (inlinedAtlas()) page = `<!doctype html>\n${document.documentElement.outerHTML}\n`;
}

/** The viewer of this file without an atlas; `undefined` in a page that is served. */
export function ownViewer(): string | undefined {
  return page && emptyViewer(page);
}
