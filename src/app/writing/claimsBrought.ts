/** Files of claims that were brought elsewhere in the page, until the proposals of what is written take them. */
import { createStore } from "zustand/vanilla";

export interface ClaimsBrought {
  readonly files: readonly File[];
  readonly give: (files: readonly File[]) => void;
}

/** They belong to no atlas yet: the next that is open in Write gets them. */
export const claimsBrought = createStore<ClaimsBrought>()((set) => ({
  files: [],
  give: (files) => set({ files }),
}));

/** Whether proposals may be read from a file; what is in it tells for sure. */
export const mayHoldClaims = ({ name }: File): boolean =>
  /\.(?:csv|tsv|jsonl|ndjson|json|parquet|xlsx|xlsm|graphml|gexf|cyjs|jsonld|ttl|trig|nq|nt|qdpx|qdc|zip)$/i.test(
    name,
  );
