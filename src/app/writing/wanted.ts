/** Where a press elsewhere in the page leads, until what stands there has taken it. */
import { createStore } from "zustand/vanilla";
import type { Range } from "../../atlas/text/index.ts";
import type { Path } from "../../draft/index.ts";

interface Wanted<Place> {
  readonly wanted: Place | undefined;
  readonly want: (place: Place | undefined) => void;
}

const nothingWanted = <Place>() =>
  createStore<Wanted<Place>>()((set) => ({
    wanted: undefined,
    want: (wanted) => set({ wanted }),
  }));

/** An entry of the codebook, or a field of one: a path in atlas.json, such as `relations`, 2, `words`, 0. */
export const entryWanted = nothingWanted<Path>();

export interface WantedPassage extends Range {
  readonly document: string;
}

/** A passage of a document, which the coding of the text selects. */
export const passageWanted = nothingWanted<WantedPassage>();
