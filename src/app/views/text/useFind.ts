/** The state of the find box: query, matches and the current match. */
import { useDeferredValue, useEffect, useMemo, useState } from "react";
import {
  findInText,
  OCCURRENCES_MAX,
  type Occurrence,
  type PageContent,
} from "../../../query/text/index.ts";
import { announce } from "../../base/announcer.ts";
import { words } from "./page/words.ts";

export interface Find {
  readonly query: string;
  readonly setQuery: (query: string) => void;
  readonly occurrences: readonly Occurrence[];
  /** Whether there are more matches than `occurrences` lists. */
  readonly isCut: boolean;
  /** Index of the current match. */
  readonly index: number;
  /** The current match; a new object for each step, even if there is only one match. */
  readonly current: Occurrence | undefined;
  readonly step: (by: 1 | -1) => void;
}

/** Searches the pages with low priority, and announces the current match. */
export function useFind(pages: readonly PageContent[]): Find {
  const [query, setQuery] = useState("");
  const searched = useDeferredValue(query);
  const occurrences = useMemo(() => findInText(pages, searched), [pages, searched]);
  const [position, setPosition] = useState({ index: 0, steps: 0 });
  const index = Math.min(position.index, Math.max(0, occurrences.length - 1));
  const occurrence = occurrences[index];
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step makes a new object.
  const current = useMemo(() => occurrence && { ...occurrence }, [occurrence, position.steps]);
  const isCut = occurrences.length === OCCURRENCES_MAX;
  useEffect(() => {
    if (searched.trim() === "") return;
    announce(words.foundSpoken(index + 1, occurrences.length, isCut), "find");
  }, [searched, index, occurrences, isCut]);
  return {
    query,
    setQuery: (next) => {
      setQuery(next);
      setPosition({ index: 0, steps: 0 });
    },
    occurrences,
    isCut,
    index,
    current,
    step: (by) => {
      if (occurrences.length === 0) return;
      const next = (index + by + occurrences.length) % occurrences.length;
      setPosition({ index: next, steps: position.steps + 1 });
    },
  };
}
