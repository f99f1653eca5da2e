/** Reads documents in workers, so that the page goes on while it reads, and can stop it at once. */
import type { Original } from "../../sources/index.ts";
import type { Changes } from "../../sources/word/index.ts";
import { startWorker } from "../../ui/browser/worker.ts";
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
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(signal.reason);
      return;
    }
    const worker = startWorker(address);
    const stop = () => {
      worker.terminate();
      reject(signal?.reason);
    };
    const end = () => {
      worker.terminate();
      signal?.removeEventListener("abort", stop);
    };
    signal?.addEventListener("abort", stop);
    worker.onmessage = ({ data }: MessageEvent<Answer | object>) => {
      // pdf.js says that it is ready when it finds itself in a worker.
      if (!("is" in data)) return;
      if (data.is === "progress") {
        onProgress?.(data.pagesRead, data.pages);
        return;
      }
      end();
      if (data.is === "read") resolve(data.original);
      else reject(new Error(data.isDocumentAtFault ? data.why : words.readerFailed(data.why)));
    };
    // The worker's file did not load, or its memory was used up.
    worker.onerror = (event) => {
      event.preventDefault();
      end();
      reject(new Error(event.message ? words.readerFailed(event.message) : words.noReader));
    };
    const order: Order = { file, changes, cMapUrl: new URL(TABLES, document.baseURI).href };
    worker.postMessage(order);
  });
}
