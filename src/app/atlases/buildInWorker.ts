/** Opens and builds atlases in a worker, so that the page goes on while it works, and can stop it at once. */
import type { Atlas } from "../../atlas/index.ts";
import type { Folder } from "../../folder/index.ts";
import type { Layouts } from "../../layout/boxes/index.ts";
import { doInWorker } from "../../ui/browser/worker.ts";
import type { Answer, Order } from "./atlas.worker.ts";
import address from "./atlas.worker.ts?worker&url";
import type { Brought, Progress } from "./brought.ts";
import { words } from "./words.ts";

/**
 * Tells which version of compiler and layout builds here: the worker's file is named by its contents,
 * and so is the fragment of the one HTML file's blob, whose address is another each time.
 */
export const MADE_BY = address.replace(/^blob:.*#/, "#");

export interface Working {
  /** Stops at once; the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

/**
 * The atlases among files, by their paths; none where there is none. Any `layouts` spare laying them out, where
 * only their words are asked for.
 */
export const openInWorker = (
  files: ReadonlyMap<string, Blob>,
  { layouts, ...working }: Working & { readonly layouts?: Layouts } = {},
) => inWorker({ is: "open", files, layouts }, working);

/** The atlas of a folder; `layouts` spares laying it out, where only words have changed. */
export async function buildInWorker(
  folder: Folder,
  layouts?: Layouts,
  working: Working = {},
): Promise<Brought> {
  const [brought] = await inWorker({ is: "build", folder, layouts }, working);
  if (!brought) throw new Error(words.noWorker);
  return brought;
}

/** The layouts of an atlas, as if it had never had any; `onDrawn` is called with how many are done. */
export const arrangeInWorker = (
  atlas: Atlas,
  { signal, onDrawn }: Pick<Working, "signal"> & { readonly onDrawn: (done: number) => void },
): Promise<Layouts> =>
  answered({ is: "arrange", atlas }, signal, (answer) => {
    if (answer.is === "drawn") onDrawn(answer.done);
    return answer.is === "arranged" ? answer.layouts : undefined;
  });

const inWorker = (order: Order, { signal, onProgress }: Working): Promise<readonly Brought[]> =>
  answered(order, signal, (answer) => {
    if (answer.is === "progress") onProgress?.(answer.progress);
    return answer.is === "done" ? answer.brought : undefined;
  });

/** @throws Error in words for the person: why the files can't be opened, or that the worker failed */
function answered<Result>(
  order: Order,
  signal: AbortSignal | undefined,
  resultIn: (answer: Answer) => Result | undefined,
): Promise<Result> {
  return doInWorker<Answer, Result>(address, order, {
    signal,
    onMessage(answer) {
      if (answer.is === "failed")
        throw new Error(answer.areFilesAtFault ? answer.why : words.workerFailed(answer.why));
      const result = resultIn(answer);
      return result && { result };
    },
    broken: (message) => new Error(message ? words.workerFailed(message) : words.noWorker),
  });
}
