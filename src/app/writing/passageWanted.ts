/** A passage to which a press elsewhere in the page leads, until the coding of the text has selected it. */
import { createStore } from "zustand/vanilla";
import type { Range } from "../../atlas/text/index.ts";

export interface WantedPassage extends Range {
  readonly document: string;
}

interface Wanted {
  readonly passage: WantedPassage | undefined;
  readonly want: (passage: WantedPassage | undefined) => void;
}

export const passageWanted = createStore<Wanted>()((set) => ({
  passage: undefined,
  want: (passage) => set({ passage }),
}));
