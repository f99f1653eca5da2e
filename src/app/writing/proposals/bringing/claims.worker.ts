/** The worker that reads proposals in files of others: tells first what a file is, then what it says. */

import type { Role } from "../../../../exchange/claims/index.ts";
import {
  type ReadProposals,
  type Recognised,
  readProposals,
  recognise,
} from "../../../../exchange/index.ts";
import { reasonOf } from "../../../../reasonOf.ts";

export interface Order {
  /** What was brought, by name; the first is read, the others are tables beside it. */
  readonly files: ReadonlyMap<string, Blob>;
  readonly name: string;
  /** Without it only what the file is is told. */
  readonly read?: { readonly columns: ReadonlyMap<Role, string>; readonly by: string | undefined };
}

export type Answer =
  | { readonly is: "recognised"; readonly recognised: Recognised }
  | { readonly is: "read"; readonly found: ReadProposals }
  /** In words for the person. */
  | { readonly is: "failed"; readonly why: string };

self.onmessage = ({ data }: MessageEvent<Order>) => void answer(data);

async function answer({ files, name, read }: Order): Promise<void> {
  const post = (message: Answer) => self.postMessage(message);
  try {
    const bytes = new Map<string, Uint8Array>();
    for (const [path, blob] of files) bytes.set(path, new Uint8Array(await blob.arrayBuffer()));
    if (read) post({ is: "read", found: await readProposals(name, bytes, read) });
    else post({ is: "recognised", recognised: await recognise(name, bytes) });
  } catch (error) {
    post({ is: "failed", why: reasonOf(error) });
  }
}
