/** An entry of the codebook, or a field of one, to which a press elsewhere leads, until its form has taken the focus. */
import { createStore } from "zustand/vanilla";
import type { Path } from "../../draft/index.ts";

interface Wanted {
  /** A path in atlas.json, such as `relations`, 2, `words`, 0. */
  readonly path: Path | undefined;
  readonly want: (path: Path | undefined) => void;
}

export const entryWanted = createStore<Wanted>()((set) => ({
  path: undefined,
  want: (path) => set({ path }),
}));
