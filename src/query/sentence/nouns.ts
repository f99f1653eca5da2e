/** Nouns for what relations say: "development" for "develops", "supervision" for "supervises". */
import type { Atlas } from "../../atlas/index.ts";
import { isLightWord } from "../nearest/index.ts";
import { memo } from "../visible/index.ts";
import { tellingStems } from "./telling.ts";

/** The relations with a name or word of one word that has this stem. */
export const relationsByNoun: (atlas: Atlas) => ReadonlyMap<string, readonly string[]> = memo(
  ({ relations }) => {
    const byStem = new Map<string, string[]>();
    for (const { id, name, words = [] } of relations) {
      for (const word of [name, ...words]) {
        const [stem, ...others] = tellingStems(word);
        if (stem === undefined || others.length > 0 || isLightWord(word)) continue;
        const list = byStem.get(stem) ?? [];
        if (!list.includes(id)) byStem.set(stem, [...list, id]);
      }
    }
    return byStem;
  },
);
