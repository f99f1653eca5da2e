import { download } from "../ui/browser/download.ts";
import type { OpenAtlas } from "./openAtlas.ts";

/** Saves the briefings as they are being written to a file, where they may not be kept. */
export function downloadDrafts({ id, store }: OpenAtlas): void {
  const text = JSON.stringify(store.getState().drafts, null, 2);
  download(`${id}-briefings.json`, text, "application/json");
}
