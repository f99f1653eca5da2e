/** The worker that reads one document and posts its progress and its result. */

import { reasonOf } from "../../reasonOf.ts";
import { type Original, readOriginal } from "../../sources/index.ts";
import { CannotReadDocument, checkSize } from "../../sources/model/index.ts";
import type { Changes } from "../../sources/word/index.ts";

export interface Order {
  readonly file: File;
  readonly changes: Changes | undefined;
  /** The address of the folder of pdf.js's tables for Chinese, Japanese and Korean. */
  readonly cMapUrl: string;
}

export type Answer =
  | { readonly is: "progress"; readonly pagesRead: number; readonly pages: number }
  | { readonly is: "read"; readonly original: Original }
  /** `why` is for the person if the document is at fault, otherwise what a developer needs. */
  | { readonly is: "failed"; readonly why: string; readonly isDocumentAtFault: boolean };

// By listening, not by `onmessage`, which pdf.js sets when it finds itself in a worker.
self.addEventListener("message", ({ data }: MessageEvent<Order>) => {
  if ("file" in data) void answer(data);
});

async function answer({ file, changes, cMapUrl }: Order): Promise<void> {
  const post = (answer: Answer) => self.postMessage(answer);
  try {
    checkSize(file.size);
    const bytes = new Uint8Array(await file.arrayBuffer());
    const original = await readOriginal(file.name, bytes, {
      changes,
      cMapUrl,
      onProgress: (pagesRead, pages) => post({ is: "progress", pagesRead, pages }),
    });
    post({ is: "read", original });
  } catch (error) {
    const why = reasonOf(error);
    post({ is: "failed", why, isDocumentAtFault: error instanceof CannotReadDocument });
  }
}
