/** Reads files of others in a worker, so that the page goes on meanwhile. */
import type { Role } from "../../../../exchange/claims/index.ts";
import type { ReadProposals, Recognised } from "../../../../exchange/index.ts";
import { doInWorker } from "../../../../ui/browser/worker.ts";
import type { Answer, Order } from "./claims.worker.ts";
import address from "./claims.worker.ts?worker&url";
import { words } from "./words.ts";

export interface ClaimsReader {
  /** @throws Error in words for the person */
  readonly recognise: (name: string, files: ReadonlyMap<string, Blob>) => Promise<Recognised>;
  /** @throws Error in words for the person */
  readonly read: (
    name: string,
    files: ReadonlyMap<string, Blob>,
    how: { readonly columns: ReadonlyMap<Role, string>; readonly by: string | undefined },
  ) => Promise<ReadProposals>;
}

export const workerReader: ClaimsReader = {
  async recognise(name, files) {
    const answer = await inWorker({ name, files });
    if (answer.is !== "recognised") throw new Error(words.noWorker);
    return answer.recognised;
  },
  async read(name, files, read) {
    const answer = await inWorker({ name, files, read });
    if (answer.is !== "read") throw new Error(words.noWorker);
    return answer.found;
  },
};

function inWorker(order: Order): Promise<Answer> {
  return doInWorker<Answer, Answer>(address, order, {
    onMessage(answer) {
      if (answer.is === "failed") throw new Error(answer.why);
      return { result: answer };
    },
    broken: (message) => new Error(message ? words.workerFailed(message) : words.noWorker),
  });
}
