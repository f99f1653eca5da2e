/** Reads documents in workers, so that the page goes on while it reads, and can stop it at once. */
import type { Original } from "../../sources/index.ts";
import type { Changes } from "../../sources/word/index.ts";
import { doInWorker } from "../../ui/browser/worker.ts";
import type { Answer, Order } from "./document.worker.ts";
import address from "./document.worker.ts?worker&url";
import { words } from "./words.ts";

export interface Reading {
  /** Stops at once; the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** How tracked changes of a Word file are resolved; accepted by default. */
  readonly changes?: Changes | undefined;
  /** Called after each page of a PDF. */
  readonly onProgress?: (pagesRead: number, pages: number) => void;
}

/** Where the build puts pdf.js's tables for Chinese, Japanese and Korean (src/cli/page/pdfTables.ts). */
const TABLES = "pdf/cmaps/";

/**
 * Reads a PDF, Word file or web page in a worker of its own. What it gives is made into a source by
 * `importOf`, again after each change of a rule.
 * @throws Error in words for the person: why it can't be read, or that the reader did not start
 */
export function readInWorker(file: File, reading: Reading = {}): Promise<Original> {
  const { signal, changes, onProgress } = reading;
  const order: Order = { file, changes, cMapUrl: new URL(TABLES, document.baseURI).href };
  return doInWorker<Answer | object, Original>(address, order, {
    signal,
    onMessage(answer) {
      // pdf.js says that it is ready when it finds itself in a worker.
      if (!("is" in answer)) return undefined;
      if (answer.is === "read") return { result: answer.original };
      if (answer.is === "progress") onProgress?.(answer.pagesRead, answer.pages);
      else throw new Error(answer.isDocumentAtFault ? answer.why : words.readerFailed(answer.why));
      return undefined;
    },
    broken: (message) => new Error(message ? words.readerFailed(message) : words.noReader),
  });
}
