/** Files of claims that were brought elsewhere in the page, until the proposals of what is written take them. */
import { createStore } from "zustand/vanilla";

export interface FilesBrought {
  readonly files: readonly File[];
  readonly give: (files: readonly File[]) => void;
}

/** A place for files that belong to no atlas yet: the next that is open in Write gets them. */
export const filesBrought = () =>
  createStore<FilesBrought>()((set) => ({
    files: [],
    give: (files) => set({ files }),
  }));

export const claimsBrought = filesBrought();

const NAMES =
  /\.(?:csv|tsv|jsonl|ndjson|parquet|xlsx|xlsm|graphml|gexf|cyjs|jsonld|ttl|trig|nq|nt|qdpx|qdc|(?:csv|kumu)\.zip)$/i;
/** What stands early in JSON that holds claims or a graph. */
const MEMBERS = /"(?:nodes|elements|relationships|extractions|claims|subject|quote)"\s*:/;
const BEGINNING = 64 * 1024;

/** Whether proposals may be read from a file; what is in it tells for sure. */
export async function mayHoldClaims(file: File): Promise<boolean> {
  if (NAMES.test(file.name)) return true;
  return /\.json$/i.test(file.name) && MEMBERS.test(await file.slice(0, BEGINNING).text());
}
