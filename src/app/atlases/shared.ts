/** The library of this page, with the browser's database and workers behind it. It belongs to no atlas. */
import { ownAtlases } from "../../open/own/ownAtlases.ts";
import { buildInWorker, MADE_BY, openInWorker } from "./buildInWorker.ts";
import { createLibrary } from "./library.ts";

export const sharedLibrary = createLibrary({
  own: ownAtlases,
  open: openInWorker,
  build: buildInWorker,
  madeBy: MADE_BY,
  // Not there where the page is not served securely.
  persist: async () => navigator.storage?.persist?.(),
  now: Date.now,
});
