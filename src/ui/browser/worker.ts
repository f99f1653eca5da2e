/** Runs workers under the page's policy, which requires trusted addresses for scripts. */

/** The one policy that the page allows (src/cli/page/contentSecurityPolicy.ts). */
const POLICY = "policy-atlas-worker";

const policy = window.trustedTypes?.createPolicy(POLICY, { createScriptURL: ownAddress });

/**
 * Starts a worker. `address` comes from a `?worker&url` import, or from src/cli/page/oneFile.ts.
 */
export function startWorker(address: string): Worker {
  // Browsers can't load a module from a blob in a page that was opened from a disk.
  const type = address.startsWith("blob:") ? "classic" : "module";
  return new Worker(policy?.createScriptURL(address) ?? address, { type });
}

/** How the messages of a worker are taken that does one piece of work. */
export interface Work<Message, Result> {
  /** Stops at once; the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Gives the result that a message brings, nothing for one on the way, or throws why there is none. */
  readonly onMessage: (message: Message) => { readonly result: Result } | undefined;
  /** The error for a worker that can't go on; without a message its file did not load. */
  readonly broken: (message: string | undefined) => Error;
}

/** Has a worker of its own do one piece of work, and ends it afterwards. */
export function doInWorker<Message, Result>(
  address: string,
  order: unknown,
  { signal, onMessage, broken }: Work<Message, Result>,
): Promise<Result> {
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
    worker.onmessage = ({ data }: MessageEvent<Message>) => {
      try {
        const brought = onMessage(data);
        if (!brought) return;
        end();
        resolve(brought.result);
      } catch (error) {
        end();
        reject(error);
      }
    };
    // The worker's file did not load, or its memory was used up.
    worker.onerror = (event) => {
      event.preventDefault();
      end();
      reject(broken(event.message || undefined));
    };
    worker.postMessage(order);
  });
}

function ownAddress(address: string): string {
  const { origin } = new URL(address, window.location.href);
  // Not location.origin, which is "file://" for a file, while the origin of its blobs is "null".
  if (origin === window.origin) return address;
  throw new Error(`A worker from ${origin} does not belong to this page.`);
}
